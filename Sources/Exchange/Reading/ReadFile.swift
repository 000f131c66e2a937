import Method

/// A file taken apart into rows, before anything is known of its columns.
struct ReadFile {
    let sheet: Sheet
    let headings: HeadingRow?
    private let encoding: String
    private let delimiter: String?
    private var warnings: [ExportWarning] = []

    init(_ bytes: [UInt8], named name: String) throws(ExportRefusal) {
        guard bytes.count <= ExportLimits.fileBytes else { throw .tooLarge(megabytes: ExportLimits.fileBytes / 1_000_000) }
        guard !bytes.isEmpty else { throw .empty }
        switch try FileKind(bytes, named: name) {
        case .workbook:
            sheet = try Workbook.sheet(bytes, isWanted: ReadFile.hasWords)
            (encoding, delimiter) = ("xlsx", nil)
        case .text:
            let text = PlainText(bytes)
            let told = Delimiter.told(by: text.utf8)
            let sign = told ?? Delimiter.find(in: text.utf8)
            sheet = try Sheet.csv(told == nil ? text.utf8 : ReadFile.afterFirstLine(text.utf8), delimiter: sign)
            (encoding, delimiter) = (text.encoding, String(Unicode.Scalar(sign)))
            warnings = ReadFile.warnings(text, sign)
        }
        warnings += [ExportWarning.about(sheet.cleanedRows) { .hiddenCharacters(rows: $0) }].compactMap { $0 }
        guard sheet.rows.contains(where: { $0.cells.contains { !$0.trimmedWords.isEmpty } }) else { throw .empty }
        headings = HeadingRow(in: sheet)
    }

    /// Everything that the file holds, once it is known what its columns are.
    func export(_ row: HeadingRow, _ plan: ColumnPlan, dateOrder: DateOrder?) -> Export {
        let data = sheet.rows[min(row.firstData, sheet.rows.count)...]
        let found = reviews(data, plan, dateOrder)
        let odd = OddWords.warnings(found.reviews, mayBeLost: encoding == "windows-1252")
        let shown = plan.columns.filter { $0.meaning != .dropped }.map(\.position)
        return Export(
            tool: plan.tool.rawValue, encoding: encoding, delimiter: delimiter, columns: plan.columns,
            firstRows: data.prefix(5).map { row in shown.map { row.cell($0).trimmedWords } },
            reviews: found.reviews, blank: found.blank,
            dropped: plan.columns.filter { $0.meaning == .dropped }.map(\.heading),
            warnings: ExportWarning.bounded(warnings + uneven(data, plan) + short(data, plan, found) + plan.warnings + found.warnings + odd),
            dateOrder: found.dateOrder)
    }

    private func reviews(_ data: ArraySlice<Sheet.Row>, _ plan: ColumnPlan, _ told: DateOrder?) -> FoundReviews {
        if plan.isLong { return LongReviews.read(data, plan, told: told) }
        return plan.isWide ? WideReviews.read(data, plan, told: told) : FoundReviews()
    }

    private static func hasWords(_ sheet: Sheet) -> Bool {
        guard let row = HeadingRow(in: sheet), row.firstData < sheet.rows.count else { return false }
        let plan = ColumnPlan(sheet, row, mapping: [:])
        return plan.isLong || plan.isWide
    }

    private static func afterFirstLine(_ utf8: [UInt8]) -> [UInt8] {
        var rest = utf8.dropFirst(5)
        if rest.first == 13 { rest = rest.dropFirst() }
        if rest.first == 10 { rest = rest.dropFirst() }
        return Array(rest)
    }

    private static func warnings(_ text: PlainText, _ sign: UInt8) -> [ExportWarning] {
        var warnings: [ExportWarning] = []
        if text.encoding == "utf-16" { warnings.append(ExportWarning(.unicodeText)) }
        if text.isRepaired { warnings.append(ExportWarning(.brokenLetters)) }
        let isUsual = sign == UInt8(ascii: ",") || sign == UInt8(ascii: ";") || text.encoding == "utf-16" && sign == UInt8(ascii: "\t")
        if !isUsual { warnings.append(ExportWarning(.separator(String(Unicode.Scalar(sign))))) }
        return warnings
    }

    /// Rows of a text file that end before the last heading does, and are not left out for another reason. (A workbook says where each cell
    /// belongs, so nothing can slip there.)
    private func short(_ data: ArraySlice<Sheet.Row>, _ plan: ColumnPlan, _ found: FoundReviews) -> [ExportWarning] {
        guard delimiter != nil, let last = plan.columns.lastIndex(where: { !$0.heading.isEmpty }) else { return [] }
        let aside = Set(found.warnings.compactMap { warning in if case .notAReview(_, let row) = warning.oddity { row } else { nil } })
        let rows = data.filter { $0.cells.count <= last && !aside.contains($0.number) && $0.cells.contains { !$0.trimmedWords.isEmpty } }.map(\.number)
        return [ExportWarning.about(rows) { .shortRows($0) }].compactMap { $0 }
    }

    /// Rows with words past the last heading.
    private func uneven(_ data: ArraySlice<Sheet.Row>, _ plan: ColumnPlan) -> [ExportWarning] {
        let width = plan.columns.count
        let rows = data.filter { $0.cells.count > width && $0.cells[width...].contains { !$0.trimmedWords.isEmpty } }.map(\.number)
        return [ExportWarning.about(rows) { .unevenRows($0) }].compactMap { $0 }
    }
}
