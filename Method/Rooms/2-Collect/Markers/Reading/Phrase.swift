/// A pattern of words. In its text, words are parted by spaces; `a|b` is either, `word*` begins so, `_` is any one word, `~` is up to four
/// words or none, `word?` may be left out, `@name` is any of a class (`WordClass`), `#` is a number in figures; `^` first means that it
/// begins a sentence, `$` last that it ends one.
struct Phrase {
    let parts: [Part]
    let beginsSentence: Bool
    let endsSentence: Bool
    let weight: Int
    let why: MarkReason
    let text: String

    struct Part {
        let choices: [Choice]
        let isOptional: Bool
        var isGap: Bool { choices.contains { if case .gap = $0 { true } else { false } } }
    }

    enum Choice {
        case word(String)
        case start(String)
        case any, figures, gap
        case of(Set<String>)

        func fits(_ word: String) -> Bool {
            switch self {
            case .word(let one): one == word
            case .start(let one): word.hasPrefix(one)
            case .any: true
            case .figures: word.utf8.allSatisfy { $0 >= 48 && $0 <= 57 }
            case .of(let all): all.contains(word)
            case .gap: false
            }
        }
    }

    init(_ text: String, weight: Int, why: MarkReason) {
        var pieces = text.split(separator: " ").map(String.init)
        beginsSentence = pieces.first == "^"
        if beginsSentence { pieces.removeFirst() }
        endsSentence = pieces.last == "$"
        if endsSentence { pieces.removeLast() }
        parts = pieces.map(Self.part)
        (self.weight, self.why, self.text) = (weight, why, text)
    }

    private static func part(_ piece: String) -> Part {
        let isOptional = piece.last == "?"
        let choices = (isOptional ? piece.dropLast() : piece[...]).split(separator: "|").map { choice(String($0)) }
        return Part(choices: choices, isOptional: isOptional)
    }

    private static func choice(_ text: String) -> Choice {
        if text == "_" { return .any }
        if text == "~" { return .gap }
        if text == "#" { return .figures }
        if text.hasPrefix("@") { return .of(WordClass.named[String(text.dropFirst()), default: []]) }
        return text.hasSuffix("*") ? .start(String(text.dropLast())) : .word(text)
    }
}
