/// In which words the pages speak: plain words, or Easy Read with pictures.
struct LanguagePage: Page {
    static let template = "0-Entrance/language"
    let title: String
    let isPlain: Bool
    let isEasy: Bool
    let then: String
    var mainClass: String { "narrow" }
    static let sample = LanguagePage(title: "Your words", isPlain: true, isEasy: true, then: "/")
}

extension LanguagePage {
    static func open(_ door: Door) {
        door.get(Site.language) { visit in
            let page = LanguagePage(
                title: visit.words("language.title"), isPlain: visit.words.language == .plain, isEasy: visit.words.language == .easyRead,
                then: visit.pageBefore)
            return try visit.page(page)
        }
        door.post(Site.language) { visit in
            guard let language = Language(rawValue: visit.form["words"]) else { throw Fault.unreadable }
            var answer = visit.seeOther(visit.form["then"], notice: "language.done")
            answer.headers.append(visit.cookies.language(language))
            return answer
        }
    }
}
