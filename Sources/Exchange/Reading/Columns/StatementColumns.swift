import Method

/// The columns that hold people's words, where each review is one row.
struct StatementColumns {
    private(set) var columns: [Heading: [Int]] = [:]
    /// The codes that were taken for the three headings in order, where nothing says it in words.
    private(set) var codes: [String] = []

    /// The headings as they clearly say; then as they may say; then three coded questions in order.
    init(_ row: HeadingRow, _ sample: ColumnSample, isCoded: Bool) {
        for (place, cell) in row.cells.enumerated() {
            if case .statement(let heading) = cell.guess { columns[heading, default: []].append(place) }
        }
        if columns.count < 3 { addLikely(row) }
        if columns.isEmpty || isCoded && columns.count < 2 { addCoded(row, sample) }
    }

    private mutating func addLikely(_ row: HeadingRow) {
        let missing = Heading.allCases.filter { columns[$0] == nil }
        for (place, cell) in row.cells.enumerated() where [.unknown, .meaning(.words)].contains(cell.guess) {
            let likely = StatementWords.likely(HeadingText(cell.title)) ?? cell.choice.flatMap { StatementWords.likely(HeadingText($0)) }
            if let likely, missing.contains(likely) { columns[likely, default: []].append(place) }
        }
    }

    private mutating func addCoded(_ row: HeadingRow, _ sample: ColumnSample) {
        let unknown = row.cells.enumerated().filter { $0.element.guess == .unknown && CodedHeadings.guess($0.element.title) == .unknown }
        let found = CodedHeadings.statements(Dictionary(uniqueKeysWithValues: unknown.map { ($0.offset, $0.element.title) }), sample)
        guard !found.isEmpty else { return }
        columns = Dictionary(uniqueKeysWithValues: zip(Heading.allCases, found.map(\.columns)))
        codes = found.map(\.question)
    }

    /// The columns of one heading by their place, first and second: as they say, else in the order of the file.
    func ranked(_ heading: Heading, _ row: HeadingRow) -> [(rank: Int, column: Int)] {
        let found = columns[heading] ?? []
        let said = found.map { Rank.hint(row.cells[$0].heading) ?? 1 }
        let ranks = Set(said).count == found.count && found.count > 1 ? said : Array(1..<(found.count + 1))
        return zip(ranks, found).sorted { $0.0 < $1.0 }.map { (rank: $0.0, column: $0.1) }
    }
}
