import Method

/// Reads what a form tool or a spreadsheet saved. Never trusts a file: its size, rows, cells and unpacked bytes are bounded
/// (`ExportLimits`), nothing in it is run or followed, and it is either read whole or refused whole.
public enum ExportReader {
    /// What the file holds.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - name: what it is called, only for better words in a refusal.
    ///   - mapping: what a person says that columns mean, by position from 0; columns that are not in it are found as ever.
    ///     What identifies people stays dropped all the same.
    ///   - dateOrder: a person's answer where dates can be read two ways.
    public static func read(
        _ bytes: [UInt8], named name: String, mapping: [Int: ColumnMeaning]? = nil, dateOrder: DateOrder? = nil
    ) throws(ExportRefusal) -> Export {
        let file = try ReadFile(bytes, named: name)
        guard let row = file.headings ?? (mapping == nil ? nil : HeadingRow(in: file.sheet, at: 0)) else { throw .noStatementColumns }
        guard row.firstData < file.sheet.rows.count else { throw .noReviews }
        let plan = ColumnPlan(file.sheet, row, mapping: mapping ?? [:])
        guard plan.isLong || plan.isWide else { throw .noStatementColumns }
        let export = file.export(row, plan, dateOrder: dateOrder)
        guard !export.reviews.isEmpty else { throw .noReviews }
        return export
    }

    /// The same, without refusing a file in which we find no column of words: for a page on which a person says which is which.
    public static func preview(_ bytes: [UInt8], named name: String, mapping: [Int: ColumnMeaning]? = nil) throws(ExportRefusal) -> Export {
        let file = try ReadFile(bytes, named: name)
        let row = file.headings ?? HeadingRow(in: file.sheet, at: 0)
        return file.export(row, ColumnPlan(file.sheet, row, mapping: mapping ?? [:]), dateOrder: nil)
    }
}
