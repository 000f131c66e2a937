/// Rows of cells, whatever they were saved as. Rows without anything in them are left out, but counted.
struct Sheet: Sendable {
    var rows: [Row] = []
    /// Rows out of which hidden characters were taken.
    var cleanedRows: [Int] = []

    struct Row: Sendable {
        /// As a spreadsheet counts, from 1.
        var number: Int
        var cells: [String]

        /// Empty past the end: rows may be of any length.
        func cell(_ position: Int) -> String { position < cells.count ? cells[position] : "" }
    }

    /// Adds a row that holds something. Refuses the row that is one too many.
    mutating func add(_ row: Row) throws(ExportRefusal) {
        guard rows.count < ExportLimits.rows else { throw .tooManyRows(limit: ExportLimits.rows) }
        rows.append(row)
    }
}
