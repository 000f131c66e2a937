/// Statements with the same words as an earlier one under the same heading, whatever the capitals, signs and spaces. The same words
/// under two headings mean two different things.
enum Repeats {
    /// By two people: fewer words than this are easily said alike ("My mum"), and say nothing of copying.
    static let fewestWordsAlikeByChance = 4

    /// The mark of each statement that repeats, by its place in the list.
    static func found(in statements: [MarkableStatement]) -> [Int: WordMark] {
        var first: [Key: [Int]] = [:]
        var marks: [Int: WordMark] = [:]
        for (at, statement) in statements.enumerated() {
            let words = folded(statement.words)
            guard !words.isEmpty else { continue }
            let key = Key(heading: statement.heading, words: words)
            if let earlier = original(of: statement, among: first[key, default: []].map { statements[$0] }, words: words.count) {
                marks[at] = mark(statement, sameAs: earlier)
            }
            first[key, default: []].append(at)
        }
        return marks
    }

    private struct Key: Hashable {
        let heading: Heading
        let words: [String]
    }

    private static func original(of statement: MarkableStatement, among earlier: [MarkableStatement], words: Int) -> MarkableStatement? {
        if let own = earlier.first(where: { $0.review == statement.review }) { return own }
        return words >= fewestWordsAlikeByChance ? earlier.first : nil
    }

    private static func mark(_ statement: MarkableStatement, sameAs earlier: MarkableStatement) -> WordMark {
        WordMark(
            review: statement.review, heading: statement.heading, rank: statement.rank, marker: .duplicate, where: statement.words, also: [],
            why: earlier.review == statement.review ? .saidTwice : .twoPeopleSameWords, sameAs: earlier.review)
    }

    /// Lower case, letters and digits only, apostrophes gone, `&` read as "and". Where there is nothing but signs (a picture), the signs.
    private static func folded(_ text: String) -> [String] {
        let words = SpokenWords(text).words.map(\.folded)
        guard words.isEmpty else { return words }
        return text.split(whereSeparator: \.isWhitespace).map(String.init)
    }
}
