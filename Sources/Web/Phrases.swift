import Method

/// Every visible word of one language, by key. Texts are plain: they are escaped where they are shown.
struct Phrases: Sendable {
    let language: Language
    private let texts: [String: String]

    init(_ texts: [String: String], language: Language) {
        self.texts = texts
        self.language = language
    }

    /// The text of a key with `{name}` filled in. An unknown key shows itself in brackets, and fails a test.
    func callAsFunction(_ key: String, _ values: [String: String] = [:]) -> String {
        guard let text = texts[key] else { return "[\(key)]" }
        return values.isEmpty ? text : Self.fill(text, with: values)
    }

    /// `key.one` or `key.other`, with `{count}` filled in.
    func count(_ key: String, _ number: Int, _ values: [String: String] = [:]) -> String {
        self(number == 1 ? "\(key).one" : "\(key).other", values.merging(["count": String(number)]) { mine, _ in mine })
    }

    func has(_ key: String) -> Bool { texts[key] != nil }

    var keys: Set<String> { Set(texts.keys) }

    /// The text as it is written in the file, for templates.
    func text(_ key: String) -> String? { texts[key] }

    private static func fill(_ text: String, with values: [String: String]) -> String {
        var filled = ""
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            filled += rest[..<open]
            filled += values[name] ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }
}
