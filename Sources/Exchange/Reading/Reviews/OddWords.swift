/// What is odd in people's words. Nothing in them is changed.
struct OddWords {
    private var formulas: [Int] = [], marks: [Int] = [], lost: [Int] = []

    /// `mayBeLost`: the file was saved in letters that cannot hold every letter, so `??` may stand for one.
    static func warnings(_ reviews: [ExportReview], mayBeLost: Bool) -> [ExportWarning] {
        var odd = OddWords()
        for place in reviews.indices { odd.look(at: reviews[place].statements, row: reviews[place].row, mayBeLost: mayBeLost) }
        return [
            ExportWarning.about(odd.formulas) { .formulaLike(rows: $0) }, ExportWarning.about(odd.marks) { .directionMarks(rows: $0) },
            ExportWarning.about(odd.lost) { .lostLetters(rows: $0) },
        ].compactMap { $0 }
    }

    private mutating func look(at statements: [ExportStatement], row: Int, mayBeLost: Bool) {
        if statements.contains(where: { $0.words.utf8.first.map { "=+-@".utf8.contains($0) } ?? false }) { formulas.append(row) }
        if statements.contains(where: { OddWords.turns($0.words) }) { marks.append(row) }
        if mayBeLost, statements.contains(where: { OddWords.isLost($0.words) }) { lost.append(row) }
    }

    /// Whether there are marks that turn the direction of what follows: U+202A to U+202E, U+2066 to U+2069.
    private static func turns(_ words: String) -> Bool {
        words.holds(0xE2)
            && words.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value) }
    }

    private static func isLost(_ words: String) -> Bool {
        var last: UInt8 = 0
        for byte in words.utf8 {
            if byte == UInt8(ascii: "?"), last == byte { return true }
            last = byte
        }
        return false
    }
}
