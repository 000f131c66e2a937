/// Whether a heading or a cell says first or second.
enum Rank {
    static let words: Set<String> = ["1", "2", "first", "second", "1st", "2nd", "next", "most", "other", "another", "a", "b"]

    /// From a heading: "Working 2", "…first.2", "The next thing", `Q1[SQ002]`. Nil where it does not say.
    static func hint(_ heading: String) -> Int? {
        let tokens = HeadingText(heading).tokens
        guard let last = tokens.last else { return nil }
        if let number = Int(last.drop { !("0"..."9").contains($0) }), (1...9).contains(number), last.count <= 5 { return number }
        return tokens.contains { ["second", "2nd", "next", "another"].contains($0) } ? 2 : nil
    }

    /// From a cell of a long list: "1", "2.", "first", "2nd". Nil where it does not say.
    static func cell(_ text: String) -> Int? {
        guard let first = HeadingText(text).tokens.first else { return nil }
        switch first {
        case "first", "most", "top", "a": return 1
        case "second", "next", "b": return 2
        case "third", "c": return 3
        default: return Int(first.prefix { ("0"..."9").contains($0) }).flatMap { (1...99).contains($0) ? $0 : nil }
        }
    }
}
