import Method
import NIOCore

/// What somebody filled in, or what stands after the `?` of an address. Asking for what is not there gives "" or nil, never a fault.
struct Form: Sendable {
    private var texts: [String: [String]] = [:]
    private var uploads: [String: Upload] = [:]

    init() {}

    /// Without spaces at its ends, without NUL, with plain line ends; "" where it is absent.
    subscript(name: String) -> String { Self.clean(texts[name]?.last ?? "") }

    /// To the letter, for passwords.
    func exactly(_ name: String) -> String { texts[name]?.last ?? "" }

    /// Everything that was ticked under one name, in the order of the page; empty ones are left out.
    func all(_ name: String) -> [String] { (texts[name] ?? []).map(Self.clean).filter { !$0.isEmpty } }

    /// Whether it was sent at all: a box that was ticked, a button that was pressed.
    func has(_ name: String) -> Bool { texts[name] != nil }

    func id<Thing>(_ name: String) -> ID<Thing>? { ID(self[name]) }

    func ids<Thing>(_ name: String) -> [ID<Thing>] { all(name).compactMap { ID($0) } }

    func int(_ name: String) -> Int? { Int(self[name]) }

    /// `2026-01-14`, as a date field sends it.
    func day(_ name: String) -> Day? { Day(self[name]) }

    /// A file that was chosen; nil where none was.
    func file(_ name: String) -> Upload? { uploads[name] }

    /// Names that begin alike, such as `cost-` for one field a card, with what follows.
    func names(startingWith start: String) -> [String] {
        texts.keys.filter { $0.hasPrefix(start) }.map { String($0.dropFirst(start.count)) }.sorted()
    }

    mutating func add(_ name: String, _ text: String) { texts[name, default: []].append(text) }

    mutating func add(_ name: String, _ upload: Upload) { uploads[name] = upload }

    /// Browsers send `\r\n` for a new line; nobody means a NUL, or a space at the end.
    static func clean(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var afterReturn = false
        for byte in text.utf8 {
            switch byte {
            case 0: continue
            case 13: bytes.append(10)
            case 10 where afterReturn: break
            default: bytes.append(byte)
            }
            afterReturn = byte == 13
        }
        let isSpace = { (byte: UInt8) in byte == 32 || (9...13).contains(byte) }
        guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) }) else { return "" }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }
}

/// A file as it was sent. `name` is what the sender called it and is never used as a path.
struct Upload: Sendable {
    let name: String
    let type: String
    let bytes: ByteBuffer
}
