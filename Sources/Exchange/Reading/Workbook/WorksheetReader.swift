import Method

/// Reads the cells of one sheet, each put where its letter and number say: empty cells are often not there at all.
/// A class, because the two ends of an element come back to it one after the other.
final class WorksheetReader {
    private let strings: [String], styles: CellStyles, countsFrom1904: Bool
    private var sheet = Sheet()
    private var row = Sheet.Row(number: 0, cells: [])
    private var column = -1
    /// Words may be kept once and shown in many cells, so what is packed does not bound what comes out.
    private var total = 0
    private var type = "", style = 0, value = "", words = "", isReading = false

    init(strings: [String], styles: CellStyles, countsFrom1904: Bool) {
        (self.strings, self.styles, self.countsFrom1904) = (strings, styles, countsFrom1904)
    }

    func read(_ bytes: [UInt8]) throws(ExportRefusal) -> Sheet {
        try XMLPart.walk(bytes) {
            self.open($0, $1)
        } closed: { name, text throws(ExportRefusal) in
            try self.close(name, text)
        }
        return sheet
    }

    private func open(_ name: String, _ attributes: [String: String]) {
        switch name {
        case "row":
            let number = attributes["r"].flatMap { Int($0) }.flatMap { (1...1_048_576).contains($0) ? $0 : nil }
            row = Sheet.Row(number: number ?? row.number + 1, cells: [])
            column = -1
        case "c":
            column = attributes["r"].flatMap(WorksheetReader.column) ?? column + 1
            (type, style) = (attributes["t"] ?? "n", attributes["s"].flatMap { Int($0) } ?? 0)
            (value, words, isReading) = ("", "", false)
        case "rPh": isReading = true
        default: break
        }
    }

    private func close(_ name: String, _ text: String) throws(ExportRefusal) {
        switch name {
        case "v": value = text
        case "t": if !isReading { words += text }
        case "rPh": isReading = false
        case "c": try put(cell)
        case "row": if row.cells.contains(where: { !$0.isEmpty }) { try sheet.add(row) }
        default: break
        }
    }

    private func put(_ cell: String) throws(ExportRefusal) {
        guard !cell.isEmpty else { return }
        guard column < ExportLimits.columns else { throw .tooManyColumns(row: row.number, limit: ExportLimits.columns) }
        if cell.utf8.count > ExportLimits.lettersInCell, cell.unicodeScalars.count > ExportLimits.lettersInCell {
            throw .cellTooLong(row: row.number, letters: ExportLimits.lettersInCell)
        }
        total += cell.utf8.count
        guard total <= ExportLimits.unpackedBytes else { throw .unpacksTooLarge }
        while row.cells.count <= column { row.cells.append("") }
        row.cells[column] = cell
    }

    private var cell: String {
        switch type {
        case "s": Int(value).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? ""
        case "inlineStr": words.withoutWorkbookEscapes
        case "str": value.withoutWorkbookEscapes
        case "b": value == "1" ? "TRUE" : "FALSE"
        case "n": styles.isDate(style) ? day ?? value : value
        default: value
        }
    }

    /// A date cell holds a number of days, with the time as its fraction. The time is left away.
    private var day: String? {
        Double(value).flatMap { Int(exactly: $0.rounded(.down)) }
            .flatMap { Day(spreadsheetNumber: $0, from1904: countsFrom1904)?.description }
    }

    /// 0 for `A1`, 27 for `AB7`; nil for what is no place in a sheet.
    private static func column(_ reference: String) -> Int? {
        var column = 0
        for byte in reference.utf8.prefix(3) where (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) {
            column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
        }
        return column > 0 ? column - 1 : nil
    }
}
