/// Reads a text letter by letter into words.
struct WordReader {
    private(set) var words: [SpokenWord] = []
    private let text: String
    private var folded = ""
    private var start: String.Index
    private var gap = Break.start
    private var asides = 0
    private var starred = false

    init(_ text: String) {
        self.text = text
        start = text.startIndex
        let quotes = QuotationMarks(text)
        for at in text.indices { read(text[at], at, quotes) }
        finish(text.endIndex, quotes)
        if quotes.holdAll { for at in words.indices { words[at].isQuoted = false } }
    }

    private mutating func read(_ letter: Character, _ at: String.Index, _ quotes: QuotationMarks) {
        if letter.isLetter || letter.isNumber {
            if folded.isEmpty { start = at }
            folded += Self.plain(letter)
        } else if Self.isApostrophe(letter), !folded.isEmpty, isLetter(after: at) {
            return
        } else if "&£@".contains(letter) {
            finish(at, quotes)
            start = at
            folded = letter == "&" ? "and" : String(letter)
            finish(text.index(after: at), quotes)
        } else {
            finish(at, quotes)
            separate(letter, at)
        }
    }

    private mutating func finish(_ end: String.Index, _ quotes: QuotationMarks) {
        guard !folded.isEmpty else { return }
        words.append(
            SpokenWord(
                folded: folded, range: start..<end, breakBefore: gap, isQuoted: quotes.hold(start), isAside: asides > 0 || starred,
                isCapital: text[start].isUppercase, isAllCapitals: text[start..<end].count > 1 && text[start..<end].allSatisfy { !$0.isLowercase }))
        folded = ""
        gap = .none
    }

    private mutating func separate(_ letter: Character, _ at: String.Index) {
        switch letter {
        case "(", "[": asides += 1
        case ")", "]": asides = max(0, asides - 1)
        case "*": starred.toggle()
        default: break
        }
        gap = max(gap, strength(of: letter, at))
    }

    private func strength(of letter: Character, _ at: String.Index) -> Break {
        switch letter {
        case ".": isWithinNumber(at) || endsShortTitle ? .none : .sentence
        case "!", "?", "…", "\n", "\r\n", "\r", "•": .sentence
        case ";", "–", "—", ":": letter == ":" && isWithinNumber(at) ? .none : .semicolon
        case ",", "(", ")", "*", "/": .comma
        case "-": isLetter(after: at) ? .hyphen : .comma
        default: .none
        }
    }

    private var endsShortTitle: Bool { words.last.map { ["mr", "mrs", "ms", "dr", "st", "no", "rev", "tel"].contains($0.folded) } ?? false }

    private func isWithinNumber(_ at: String.Index) -> Bool {
        guard at > text.startIndex, text[text.index(before: at)].isNumber else { return false }
        let next = text.index(after: at)
        return next < text.endIndex && text[next].isNumber
    }

    private func isLetter(after at: String.Index) -> Bool {
        let next = text.index(after: at)
        return next < text.endIndex && (text[next].isLetter || text[next].isNumber)
    }

    /// Lower case, and without the accents that people leave out as often as not: "cafe" for "café".
    private static func plain(_ letter: Character) -> String {
        let lower = letter.lowercased()
        return lower.utf8.count == 1 ? lower : accents[lower] ?? lower
    }

    private static let accents = [
        "é": "e", "è": "e", "ê": "e", "ë": "e", "á": "a", "à": "a", "â": "a", "ä": "a", "í": "i", "î": "i", "ï": "i", "ó": "o", "ô": "o", "ö": "o",
        "ú": "u", "û": "u", "ü": "u", "ŵ": "w", "ŷ": "y", "ñ": "n", "ç": "c",
    ]

    static func isApostrophe(_ letter: Character) -> Bool { "'’‘`´".contains(letter) }
}
