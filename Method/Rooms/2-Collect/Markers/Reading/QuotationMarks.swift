/// Which parts of a text stand in quotation marks: straight, curly, German or pointed; single ones only where they cannot be apostrophes.
struct QuotationMarks {
    private var spans: [Range<String.Index>] = []
    /// The marks stand round the whole text, as some forms save it, and so quote nothing.
    let holdAll: Bool

    init(_ text: String) {
        var found: [Range<String.Index>] = []
        var open: String.Index?
        for at in text.indices where Self.isDouble(text[at]) {
            if let from = open { found.append(from..<at) }
            open = open == nil ? at : nil
        }
        found += Self.singles(in: text)
        spans = found
        let inner = text.filter { !$0.isWhitespace }.count
        holdAll = found.count == 1 && found.contains { span in text[span].filter { !$0.isWhitespace }.count >= inner - 2 }
    }

    func hold(_ place: String.Index) -> Bool { spans.contains { $0.contains(place) } }

    private static func isDouble(_ letter: Character) -> Bool { "\"“”„«»".contains(letter) }

    /// At most this many letters between single marks: past it, the second is more likely an apostrophe.
    private static let longestSingle = 60

    private static func singles(in text: String) -> [Range<String.Index>] {
        var found: [Range<String.Index>] = []
        var open: String.Index?
        for at in text.indices where WordReader.isApostrophe(text[at]) {
            let before = at > text.startIndex ? text[text.index(before: at)] : " "
            let next = text.index(after: at)
            let after = next < text.endIndex ? text[next] : " "
            if !isWordLike(before), isWordLike(after) {
                open = at
            } else if let from = open, !isWordLike(after), text.distance(from: from, to: at) <= longestSingle {
                found.append(from..<at)
                open = nil
            }
        }
        return found
    }

    private static func isWordLike(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber }
}
