import Foundation

/// Reads comma-separated rows as RFC 4180 has them, one at a time, from UTF-8. Also takes `\n` or `\r` alone as the end of a row, rows of
/// unequal length, and quotation marks in the middle of a cell. Works on bytes, each looked at once.
struct CSVScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let delimiter: UInt8
    private var at = 0
    /// The line being read, as a text editor counts.
    private var line = 1
    /// The row last read, as a spreadsheet counts.
    private(set) var row = 0
    /// Whether hidden characters were taken out of the row last read.
    private(set) var isCleaned = false

    private static let quote = UInt8(ascii: "\""), cr = UInt8(ascii: "\r"), lf = UInt8(ascii: "\n"), space = UInt8(ascii: " ")
    /// No cell within the limits has more bytes than this.
    private static let mostBytes = 4 * ExportLimits.lettersInCell

    /// The bytes must outlive the scanner.
    init(_ bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8) {
        self.bytes = bytes
        self.delimiter = delimiter
    }

    /// Reads the next row into `cells` (one empty cell for an empty line); false at the end of the file.
    mutating func next(into cells: inout [String]) throws(ExportRefusal) -> Bool {
        cells.removeAll(keepingCapacity: true)
        guard at < bytes.count else { return false }
        row += 1
        isCleaned = false
        repeat { add(try cell(), to: &cells) } while passDelimiter()
        guard cells.count <= ExportLimits.columns else { throw .tooManyColumns(row: row, limit: ExportLimits.columns) }
        passLineEnd()
        return true
    }

    /// Past the last column that we take, only a cell with something in it counts.
    private func add(_ cell: String, to cells: inout [String]) {
        if cells.count < ExportLimits.columns || cells.count == ExportLimits.columns && !cell.isEmpty { cells.append(cell) }
    }

    private mutating func cell() throws(ExportRefusal) -> String {
        if at < bytes.count, bytes[at] == Self.quote, let cell = try quotedCell() { return cell }
        return try plainCell()
    }

    private mutating func plainCell() throws(ExportRefusal) -> String {
        let (start, stop) = (at, min(bytes.count, at + Self.mostBytes + 1))
        // In variables of its own, so that the loop runs in registers: it passes every letter of a file.
        var (place, marks) = (at, CellMarks())
        let (bytes, delimiter) = (bytes, delimiter)
        while place < stop {
            let byte = bytes[place]
            if byte == delimiter { break }
            if byte < 32 {
                if byte == Self.lf || byte == Self.cr { break }
                marks.note(byte, before: nil)
            }
            place += 1
        }
        at = place
        return try text(start..<place, marks)
    }

    /// Nil, with nothing passed, where words merely begin with a quotation mark: `"Hello" is all she says`.
    private mutating func quotedCell() throws(ExportRefusal) -> String? {
        let start = at + 1
        let (bytes, stop) = (bytes, min(bytes.count, start + Self.mostBytes + 1))
        var (end, marks) = (start, CellMarks())
        while end < stop {
            let byte = bytes[end]
            if byte == Self.quote {
                guard end + 1 < bytes.count, bytes[end + 1] == Self.quote else { break }
                marks.hasPairs = true
                end += 1
            } else if byte < 32 {
                marks.note(byte, before: end + 1 < bytes.count ? bytes[end + 1] : nil)
            }
            end += 1
        }
        if end - start > Self.mostBytes { throw refusal(ofCellFrom: start, at: end) }
        guard end < bytes.count else { throw .openQuote(line: line) }
        guard let after = endOfCell(after: end + 1) else {
            if marks.lines > 0 { throw .openQuote(line: line) }
            return nil
        }
        line += marks.lines
        at = after
        return try text(start..<end, marks)
    }

    /// A cell that goes on and on: truly long, or one whose mark never closes.
    private func refusal(ofCellFrom start: Int, at place: Int) -> ExportRefusal {
        var place = start
        while let found = next(Self.quote, from: place) {
            if found + 1 < bytes.count, bytes[found + 1] == Self.quote {
                place = found + 2
            } else {
                let isClosed = endOfCell(after: found + 1) != nil
                return isClosed ? .cellTooLong(row: row, letters: ExportLimits.lettersInCell) : .openQuote(line: line)
            }
        }
        return .openQuote(line: line)
    }

    /// Where the cell is over, spaces passed; nil when more words follow the closing mark.
    private func endOfCell(after place: Int) -> Int? {
        var place = place
        while place < bytes.count, bytes[place] == Self.space { place += 1 }
        guard place < bytes.count else { return place }
        return bytes[place] == delimiter || bytes[place] == Self.cr || bytes[place] == Self.lf ? place : nil
    }

    private mutating func passDelimiter() -> Bool {
        guard at < bytes.count, bytes[at] == delimiter else { return false }
        at += 1
        return true
    }

    private mutating func passLineEnd() {
        guard at < bytes.count else { return }
        at += bytes[at] == Self.cr && at + 1 < bytes.count && bytes[at + 1] == Self.lf ? 2 : 1
        line += 1
    }

    private func next(_ byte: UInt8, from place: Int) -> Int? {
        guard let base = bytes.baseAddress, let found = memchr(base + place, Int32(byte), bytes.count - place) else { return nil }
        return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
    }

    private mutating func text(_ range: Range<Int>, _ marks: CellMarks) throws(ExportRefusal) -> String {
        let cell = UnsafeBufferPointer(rebasing: bytes[range])
        if cell.count > ExportLimits.lettersInCell, cell.count(where: { $0 & 0xC0 != 0x80 }) > ExportLimits.lettersInCell {
            throw .cellTooLong(row: row, letters: ExportLimits.lettersInCell)
        }
        if marks.isHiding { isCleaned = true }
        return marks.isPlain ? String(decoding: cell, as: UTF8.self) : String(decoding: marks.tidied(cell), as: UTF8.self)
    }
}
