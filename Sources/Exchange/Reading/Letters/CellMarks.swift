/// What was met in a cell besides letters.
struct CellMarks {
    /// Quotation marks written twice, as they are within quoted cells.
    var hasPairs = false
    private(set) var hasReturns = false
    /// Characters that nobody can see and that belong in no words: NUL and its like.
    private(set) var isHiding = false
    private(set) var lines = 0

    var isPlain: Bool { !hasPairs && !hasReturns && !isHiding }

    /// Notes a byte below 32 and what comes after it.
    mutating func note(_ byte: UInt8, before next: UInt8?) {
        switch byte {
        case 10: lines += 1
        case 13:
            hasReturns = true
            if next != 10 { lines += 1 }
        case 9, 11, 12: break
        default: isHiding = true
        }
    }

    /// The cell with one quotation mark for each pair, `\n` at the end of every line, and nothing hidden.
    func tidied(_ cell: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var (tidy, place) = ([UInt8](), 0)
        tidy.reserveCapacity(cell.count)
        while place < cell.count {
            let byte = cell[place]
            let next = place + 1 < cell.count ? cell[place + 1] : 0
            if byte >= 32 || (9...12).contains(byte) { tidy.append(byte) }
            if byte == 13, next != 10 { tidy.append(10) }
            place += hasPairs && byte == UInt8(ascii: "\"") ? 2 : 1
        }
        return tidy
    }
}
