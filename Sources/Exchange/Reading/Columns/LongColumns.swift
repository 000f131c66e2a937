import Method

/// A long list has a row for each statement: a column says which of the three headings, another holds the words.
struct LongColumns {
    let heading: Int
    let words: Int
    let rank: Int?

    /// Nil unless a column holds little else than the names of the headings.
    init?(_ row: HeadingRow, _ sample: ColumnSample) {
        let columns = row.cells.indices
        guard let heading = columns.first(where: { LongColumns.namesHeadings(row.cells[$0].guess, sample.filled($0)) }) else { return nil }
        let rest = columns.filter { $0 != heading && row.cells[$0].guess != .identifying }
        let said = rest.filter { row.cells[$0].guess == .meaning(.words) }
        let free = rest.filter { row.cells[$0].guess == .unknown || row.cells[$0].guess == .meaning(.heading) }
        guard let words = said.first(where: sample.holdsWords) ?? said.first ?? LongColumns.longest(free, sample) else { return nil }
        self.heading = heading
        self.words = words
        rank =
            rest.first { row.cells[$0].guess == .meaning(.rank) && $0 != words }
            ?? rest.first { $0 != words && LongColumns.holdsRanks(row.cells[$0].guess, sample.filled($0)) }
    }

    /// The heading that a cell names, spelling and all; nil for what is none.
    static func named(_ cell: String) -> Heading? {
        let text = HeadingText(cell)
        guard cell.utf8.count <= 80, !SpellingSlip.hidesNot(text) else { return nil }
        switch text.phrase {
        case "w": return .working
        case "n", "nw": return .notWorking
        case "f": return .future
        default: return StatementWords.heading(text) ?? StatementWords.likely(text)
        }
    }

    private static func namesHeadings(_ guess: HeadingGuess, _ cells: [String]) -> Bool {
        // However they are spelt there are few spellings; people's words and their codes are all different.
        let spellings = Set(cells)
        guard spellings.count <= 20 else { return false }
        let known = Dictionary(uniqueKeysWithValues: spellings.map { ($0, named($0) ?? SpellingSlip.heading($0)) })
        let found = cells.compactMap { known[$0] ?? nil }
        guard !found.isEmpty, found.count * 5 >= cells.count * 4 else { return false }
        return guess == .meaning(.heading) || Set(found).count > 1 || spellings.count <= 4 && cells.count > 4
    }

    private static func longest(_ columns: [Int], _ sample: ColumnSample) -> Int? {
        let totals = columns.map { column in sample.filled(column).reduce(0) { $0 + $1.utf8.count } }
        return zip(columns, totals).max { $0.1 < $1.1 }.flatMap { $0.1 > 0 ? $0.0 : nil }
    }

    private static func holdsRanks(_ guess: HeadingGuess, _ cells: [String]) -> Bool {
        if case .code(1...2) = guess { return false }
        return !cells.isEmpty && Set(cells).count <= 4 && cells.allSatisfy { Rank.cell($0) != nil && $0.utf8.count <= 12 }
    }
}
