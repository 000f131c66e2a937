import Method

/// The row (or two rows) of headings, wherever it is under titles and notes.
struct HeadingRow {
    struct Cell {
        /// The question; repeated where the next columns are its choices.
        var title: String
        /// What the second row of headings says, or what stands in brackets: a choice, or first and second.
        var choice: String?
        var guess: HeadingGuess

        var heading: String { choice.map { title.isEmpty ? $0 : "\(title) \u{2013} \($0)" } ?? title }
    }

    var cells: [Cell] = []
    /// Where in the sheet's rows the answers begin.
    private(set) var firstData: Int

    /// Nil where no row near the top reads like headings. The first that comes near the best is it.
    init?(in sheet: Sheet) {
        var weights: [Int] = []
        for row in sheet.rows.prefix(ExportLimits.rowsAboveData) {
            let weight = HeadingRow.weight(row)
            weights.append(weight.total)
            if weight.hasAll { break }
        }
        guard let most = weights.max(), most >= 4, let found = weights.firstIndex(where: { $0 * 5 >= most * 3 }) else { return nil }
        self.init(in: sheet, at: found)
    }

    /// Takes one row for the headings, whatever it holds.
    init(in sheet: Sheet, at found: Int) {
        let first = sheet.rows[found].cells.map(\.trimmedWords)
        let next = found + 1 < sheet.rows.count ? sheet.rows[found + 1].cells.map(\.trimmedWords) : []
        let isDouble = HeadingRow.isSecond(next, under: first)
        firstData = found + (isDouble ? 2 : 1)
        read(first, isDouble ? next : [])
    }

    /// How much a row reads like headings. Data may too, a little: people speak of what works.
    private static func weight(_ row: Sheet.Row) -> (total: Int, hasAll: Bool) {
        let cells = row.cells.filter { !$0.isEmpty && $0.utf8.count < 500 }
        guard cells.count > 1 else { return (0, false) }
        let guesses = cells.map(HeadingGuess.init)
        let isAll = Heading.allCases.allSatisfy { guesses.contains(.statement($0)) }
        let likely = zip(cells, guesses).count { $1 == .unknown && $0.utf8.count < 100 && StatementWords.likely(HeadingText($0)) != nil }
        return (guesses.reduce(2 * likely) { $0 + $1.weight }, isAll)
    }

    /// SurveyMonkey writes a second row of choices; by hand, "first" and "second" may stand under a wide heading.
    private static func isSecond(_ second: [String], under first: [String]) -> Bool {
        if second.contains(where: { responses.contains(HeadingText($0).phrase) }) { return true }
        var isUnderStatement = false
        for (place, cell) in second.enumerated() {
            let above = place < first.count ? first[place] : ""
            if !above.isEmpty { isUnderStatement = if case .statement = HeadingGuess(above) { true } else { false } }
            let words = HeadingText(cell)
            if above.isEmpty, isUnderStatement, words.tokens.count <= 6, words.has(Rank.words) { return true }
        }
        return false
    }

    private static let responses: Set<String> = ["response", "open ended response"]

    private mutating func read(_ first: [String], _ second: [String]) {
        var question = ""
        for place in 0..<max(first.count, second.count) {
            let (own, under) = (place < first.count ? first[place] : "", place < second.count ? second[place] : "")
            if !own.isEmpty { question = own }
            let isChoice = !under.isEmpty && !HeadingRow.responses.contains(HeadingText(under).phrase)
            cells.append(HeadingRow.cell(own.isEmpty && !under.isEmpty ? question : own, isChoice ? under : nil, isOwn: !own.isEmpty))
        }
    }

    private static func cell(_ title: String, _ choice: String?, isOwn: Bool) -> Cell {
        let guess = HeadingGuess(title)
        guard let choice else { return Cell(title: title, choice: inBrackets(title, guess), guess: guess) }
        let under = HeadingGuess(choice)
        if title.isEmpty { return Cell(title: choice, choice: nil, guess: under) }
        if !isOwn, case .statement = guess, under.isLabel { return Cell(title: choice, choice: nil, guess: under) }
        return Cell(title: title, choice: choice, guess: guess)
    }

    /// `Who chose? [My family]` stands for one choice of a question.
    private static func inBrackets(_ title: String, _ guess: HeadingGuess) -> String? {
        guard guess == .meaning(.chosenBy), title.last == "]", let open = title.lastIndex(of: "[") else { return nil }
        return String(title[title.index(after: open)...].dropLast()).trimmedWords
    }
}

extension HeadingGuess {
    /// Names a thing that is told once for each review.
    fileprivate var isLabel: Bool {
        switch self {
        case .code(1), .date, .meaning: true
        default: false
        }
    }
}
