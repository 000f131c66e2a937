/// In which words the pages speak.
public enum Language: String, Sendable, CaseIterable {
    case plain = "en"
    /// Easy Read: short sentences, with the picture for each idea. What is missing falls back to plain words.
    case easyRead = "en-easy"

    /// What the page says of itself in `lang`.
    var tag: String { "en-GB" }
    var direction: String { "ltr" }
    var fallback: Language? { self == .plain ? nil : .plain }
}
