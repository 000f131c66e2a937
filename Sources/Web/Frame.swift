/// What is round every page: title, who is signed in, the project it belongs to, a notice, what has to be put right.
struct Frame: Sendable {
    /// One thing to put right. `field` is the id of the field it is about; empty where it is about the whole.
    struct Problem: Sendable {
        let message: String
        let field: String
    }

    var title = ""
    var language = Language.plain
    var mainClass = ""
    var liveAddress = ""
    var signedInName = ""
    var projectTitle = ""
    var projectAddress = ""
    var notice = ""
    var errors: [Problem] = []

    /// The names templates may use on every page.
    static let names: Set<String> = [
        "title", "language", "direction", "mainClass", "liveAddress", "signedInName", "projectTitle", "projectAddress", "notice",
        "errors", "wrong", "isEasyRead",
    ]

    var fields: [String: Any] {
        func given(_ text: String) -> Any { text.isEmpty ? Absent() : text }
        return [
            "title": title, "language": language.tag, "direction": language.direction, "mainClass": mainClass,
            "liveAddress": given(liveAddress), "signedInName": given(signedInName), "projectTitle": given(projectTitle),
            "projectAddress": given(projectAddress), "notice": given(notice),
            "errors": errors.map { ["message": $0.message, "field": $0.field] as [String: Any] },
            // What is wrong with one field, for the words beside it: `{{wrong.name}}`.
            "wrong": Dictionary(errors.map { ($0.field, $0.message as Any) }) { first, _ in first },
            "isEasyRead": language == .easyRead,
        ]
    }
}
