/// A statement taken apart into words, each knowing where it stands. The text itself is kept to the letter.
struct SpokenWords {
    let text: String
    let words: [SpokenWord]

    init(_ text: String) {
        self.text = text
        words = WordReader(text).words
    }

    /// The words from one place to another, exactly as they stand.
    func original(_ places: Range<Int>) -> String {
        guard let first = words.indices.contains(places.lowerBound) ? words[places.lowerBound] : nil,
            let last = words.indices.contains(places.upperBound - 1) ? words[places.upperBound - 1] : nil
        else { return "" }
        return String(text[first.range.lowerBound..<last.range.upperBound])
    }

    /// Does the person speak as themselves?
    var isFirstPerson: Bool { words.contains { !$0.isQuoted && WordClass.firstPerson.contains($0.folded) } }

    /// Where each sentence begins and ends.
    var sentences: [Range<Int>] { runs { $1.breakBefore < .sentence } }

    /// Where each part between commas and the like begins and ends.
    var clauses: [Range<Int>] { runs { $1.breakBefore < .comma } }

    private func runs(together: (SpokenWord, SpokenWord) -> Bool) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start = 0
        for at in words.indices.dropFirst() where !together(words[at - 1], words[at]) {
            runs.append(start..<at)
            start = at
        }
        return words.isEmpty ? [] : runs + [start..<words.count]
    }
}

/// One word of a statement.
struct SpokenWord {
    /// Lower case, without apostrophes: "Don't" is `dont`, `&` is `and`.
    let folded: String
    let range: Range<String.Index>
    /// What stands between it and the word before.
    let breakBefore: Break
    /// Inside quotation marks that hold only a part of the statement.
    var isQuoted: Bool
    /// Inside brackets or stars: what a helper noted, such as *points to head*.
    let isAside: Bool
    let isCapital: Bool
    /// All of it in capitals, two letters or more: MS, BBC, DEAF.
    let isAllCapitals: Bool
}

/// How strongly two words are kept apart.
enum Break: Int, Comparable {
    case none, hyphen, comma, semicolon, sentence, start

    static func < (left: Break, right: Break) -> Bool { left.rawValue < right.rawValue }
}
