/// Some cells of each column, to judge by what is in them as well as by what is over them: the first, and some from all over the file,
/// as a list may be sorted.
struct ColumnSample {
    private let rows: [Sheet.Row]

    init(_ sheet: Sheet, from firstData: Int) {
        let data = sheet.rows[min(firstData, sheet.rows.count)...]
        let rest = data.dropFirst(30)
        let spread = stride(from: rest.startIndex, to: rest.endIndex, by: max(1, rest.count / 30)).map { rest[$0] }
        rows = data.prefix(30) + spread
    }

    /// The cells with something in them, ends trimmed.
    func filled(_ column: Int) -> [String] { rows.map { $0.cell(column).trimmedWords }.filter { !$0.isEmpty } }

    /// Codes as people give them: short, a letter and a figure; no two alike, save where a review has many rows.
    func holdsCodes(_ column: Int, mayRepeat: Bool) -> Bool {
        let cells = filled(column)
        return !cells.isEmpty && cells.allSatisfy(ColumnSample.isCode) && (mayRepeat || Set(cells).count == cells.count)
    }

    /// Answers in people's own words: some long, and few alike or many different.
    func holdsWords(_ column: Int) -> Bool {
        let cells = filled(column)
        let different = Set(cells).count
        return cells.contains { $0.utf8.count > 12 } && (different * 3 > cells.count * 2 || different > 12)
    }

    static func isCode(_ cell: String) -> Bool {
        let bytes = cell.utf8
        return bytes.count <= 16 && bytes.contains { (48...57).contains($0) } && bytes.contains { (97...122).contains($0 | 32) }
            && bytes.allSatisfy { (48...57).contains($0) || (97...122).contains($0 | 32) || "-_/.".utf8.contains($0) }
    }
}
