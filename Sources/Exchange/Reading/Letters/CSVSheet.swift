extension Sheet {
    /// Reads the rows of a text file. Refuses an open quotation mark, a cell or a file past the limits.
    static func csv(_ utf8: [UInt8], delimiter: UInt8) throws(ExportRefusal) -> Sheet {
        try utf8.withUnsafeBufferPointer { bytes throws(ExportRefusal) in
            var (sheet, cells) = (Sheet(), [String]())
            var scanner = CSVScanner(bytes, delimiter: delimiter)
            while try scanner.next(into: &cells) {
                if scanner.isCleaned { sheet.cleanedRows.append(scanner.row) }
                if cells.contains(where: { !$0.isEmpty }) { try sheet.add(Row(number: scanner.row, cells: Array(cells))) }
            }
            return sheet
        }
    }
}
