/// Reads an Excel workbook (`.xlsx`).
enum Workbook {
    /// The first sheet that is wanted, of those that a person can see; else the first with anything in it.
    static func sheet(_ bytes: [UInt8], isWanted: (Sheet) -> Bool) throws(ExportRefusal) -> Sheet {
        var archive = try ZipArchive(bytes)
        let index = try WorkbookIndex(&archive)
        let strings = try part(index.sharedStrings, &archive).map { part throws(ExportRefusal) in try SharedStrings.read(part) } ?? []
        let styles = try part(index.styles, &archive).map { part throws(ExportRefusal) in try CellStyles(part) } ?? CellStyles()
        var spare = Sheet()
        for name in index.sheets {
            guard let part = try archive.part(name) else { throw .damaged }
            let reader = WorksheetReader(strings: strings, styles: styles, countsFrom1904: index.countsFrom1904)
            let sheet = try reader.read(part)
            if isWanted(sheet) { return sheet }
            if spare.rows.isEmpty { spare = sheet }
        }
        return spare
    }

    private static func part(_ name: String?, _ archive: inout ZipArchive) throws(ExportRefusal) -> [UInt8]? {
        guard let name else { return nil }
        return try archive.part(name)
    }
}
