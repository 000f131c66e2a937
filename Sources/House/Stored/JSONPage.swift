/// JSON as it is being written. Knows which braces are still open, so that whoever writes need not close them.
///
/// Foundation's encoder takes several times as long for one small event (decision 0003). This one writes what `Codable` gives, in
/// the order in which it is given.
final class JSONPage {
    private struct Level {
        let close: UInt8
        var count = 0
    }

    private struct Written {
        var bytes: [UInt8] = []
        var levels: [Level] = []
    }

    // Behind a pointer that is this page's own, because Swift's check for overlapping access to a class's variables took
    // a quarter of all the time spent here. A page never leaves the function that made it.
    private let written: UnsafeMutablePointer<Written>

    init() {
        written = .allocate(capacity: 1)
        written.initialize(to: Written())
        bytes.reserveCapacity(512)
    }

    deinit {
        written.deinitialize(count: 1)
        written.deallocate()
    }

    private(set) var bytes: [UInt8] {
        get { written.pointee.bytes }
        _modify { yield &written.pointee.bytes }
    }

    private var levels: [Level] {
        get { written.pointee.levels }
        _modify { yield &written.pointee.levels }
    }

    var depth: Int { levels.count }

    func open(_ brace: UInt8, closedBy close: UInt8) -> Int {
        bytes.append(brace)
        levels.append(Level(close: close))
        return levels.count
    }

    func close(to depth: Int) {
        while levels.count > depth { bytes.append(levels.removeLast().close) }
    }

    func count(at depth: Int) -> Int { depth <= levels.count ? levels[depth - 1].count : 0 }

    /// Gets ready for the next value in the container that was opened as the `depth`th.
    func next(at depth: Int) {
        close(to: depth)
        if levels[depth - 1].count > 0 { bytes.append(UInt8(ascii: ",")) }
        levels[depth - 1].count += 1
    }

    func next(at depth: Int, key: String) {
        next(at: depth)
        write(key)
        bytes.append(UInt8(ascii: ":"))
    }

    func write(literal: StaticString) {
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// What is JSON already.
    func write(json: [UInt8]) { bytes.append(contentsOf: json) }

    func write(_ number: some BinaryInteger) {
        if var small = Int64(exactly: number), small >= 0 {
            let start = bytes.count
            repeat {
                bytes.append(UInt8(ascii: "0") + UInt8(small % 10))
                small /= 10
            } while small > 0
            bytes[start...].reverse()
        } else {
            bytes.append(contentsOf: String(number).utf8)
        }
    }

    func write(_ number: Double, at path: [any CodingKey]) throws {
        guard number.isFinite else {
            throw EncodingError.invalidValue(number, .init(codingPath: path, debugDescription: "not a number that JSON has"))
        }
        bytes.append(contentsOf: number.description.utf8)
    }

    func write(_ text: String) { JSONPage.write(text, to: &bytes) }

    static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            if isPlain(utf8) { bytes.append(contentsOf: utf8) } else { for byte in utf8 { escape(byte, to: &bytes) } }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func escape(_ byte: UInt8, to bytes: inout [UInt8]) {
        switch byte {
        case _ where isPlain(byte): bytes.append(byte)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
        case UInt8(ascii: "\n"): bytes.append(contentsOf: Array("\\n".utf8))
        case UInt8(ascii: "\r"): bytes.append(contentsOf: Array("\\r".utf8))
        case UInt8(ascii: "\t"): bytes.append(contentsOf: Array("\\t".utf8))
        default:
            let digits = Array("0123456789abcdef".utf8)
            bytes.append(contentsOf: Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]])
        }
    }

    private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        for byte in text where !isPlain(byte) { return false }
        return true
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }
}
