/// Rows among or under the reviews that are none.
enum AsideRow {
    /// Whether the row begins as totals and notes do.
    static func isTotal(_ row: Sheet.Row) -> Bool {
        guard let first = row.cells.first(where: { !$0.trimmedWords.isEmpty }) else { return true }
        return HeadingText(first).tokens.first.map { openings.contains($0) } ?? false
    }

    /// How the row begins, as far as it may be shown.
    static func text(_ row: Sheet.Row, _ plan: ColumnPlan) -> String {
        let shown = plan.columns.lazy.filter { $0.meaning != .dropped }.map { row.cell($0.position).trimmedWords }
        return String((shown.first { !$0.isEmpty } ?? "").prefix(40))
    }

    static func isFigure(_ words: String) -> Bool {
        words.utf8.count <= 12 && words.utf8.allSatisfy { (48...57).contains($0) || ".,% ".utf8.contains($0) }
    }

    private static let openings: Set<String> = [
        "total", "totals", "sum", "subtotal", "count", "counts", "average", "mean", "number", "note", "notes", "printed", "source", "end", "all",
        "cyfanswm", "gesamt", "summe", "celkem",
    ]
}
