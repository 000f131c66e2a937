import Method

/// Something odd in a file that was read all the same. It never stops anything; it says what was done.
public struct ExportWarning: Sendable, Equatable {
    /// The row that it is about, as a spreadsheet counts from 1; nil where it is about several rows or the whole file.
    public var row: Int?
    public var oddity: ExportOddity

    /// One or two plain sentences.
    public var message: String { oddity.message }

    init(_ oddity: ExportOddity, row: Int? = nil) {
        self.row = row
        self.oddity = oddity
    }

    /// The first hundred, and how many more there are.
    static func bounded(_ warnings: [ExportWarning]) -> [ExportWarning] {
        guard warnings.count > 100 else { return warnings }
        return warnings.prefix(100) + [ExportWarning(.more(warnings.count - 100))]
    }

    /// About some rows, in one warning; nil where there are none.
    static func about(_ rows: [Int], _ oddity: ([Int]) -> ExportOddity) -> ExportWarning? {
        guard let first = rows.first else { return nil }
        return ExportWarning(oddity(rows), row: rows.count == 1 ? first : nil)
    }
}

/// What can be odd in a file. Typed, so that a page can say it in its own language.
public enum ExportOddity: Sendable, Equatable {
    // The file
    case separator(String)
    case unicodeText
    case brokenLetters
    case hiddenCharacters(rows: [Int])
    case lostLetters(rows: [Int])
    case unevenRows([Int])
    /// Fewer cells than headings: where one is missing in the middle, answers stand under the wrong heading.
    case shortRows([Int])
    // The columns
    case headingsAreCodes([String])
    case headingMissing(Heading)
    case extraAnswers(column: String)
    case stillDropped(column: String)
    case dateOfForm(column: String)
    // The codes
    case codesMade(Int)
    case codeMissing(rows: [Int])
    case codeFilledDown(rows: [Int])
    case codesDisagree(column: String, first: String, second: String, row: Int)
    case sameCode(String, rows: [Int])
    // The dates
    case dateCannotBe(String, row: Int)
    case datesCannotBe(rows: [Int])
    case datesTwoWays(example: String, rows: [Int])
    case datesReadAs(DateOrder, example: String, rows: [Int])
    case dayNumbers(rows: [Int])
    // The words
    case formulaLike(rows: [Int])
    case directionMarks(rows: [Int])
    // The rows
    case notAReview(String, row: Int)
    case noWords(rows: [Int])
    case notFinished(rows: [Int])
    case headingUnknown(String, row: Int)
    case headingMisspelt(String, row: Int)
    case samePlace(row: Int)
    /// So many that they are only counted.
    case more(Int)
}
