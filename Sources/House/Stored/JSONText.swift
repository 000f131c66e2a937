/// JSON as it was read: where each value begins and ends, so that `Codable` can go straight to what it asks for.
/// At most 128 levels deep; text after the value, and numbers and escapes that JSON does not have, are refused.
struct JSONText {
    enum Kind: UInt8 { case object, list, text, escapedText, number, yes, no, null }

    struct Node {
        let kind: Kind
        /// Where its own characters lie, without quotation marks.
        var from: Int32
        var to: Int32
        /// The node after it and all that is in it.
        var next: Int32
        /// How many values are in it.
        var count: Int32 = 0
    }

    let bytes: [UInt8]
    private(set) var nodes: [Node] = []
    private var at = 0

    init(_ bytes: [UInt8]) throws {
        self.bytes = bytes
        guard bytes.count < Int32.max else { throw JSONText.broken("too long", at: 0) }
        nodes.reserveCapacity(bytes.count / 8)
        try value(depth: 0)
        skipSpace()
        guard at == bytes.count else { throw JSONText.broken("something after the value", at: at) }
    }

    static func broken(_ what: String, at place: Int) -> DecodingError {
        .dataCorrupted(.init(codingPath: [], debugDescription: "\(what), at byte \(place)"))
    }

    private mutating func value(depth: Int) throws {
        guard depth < 128 else { throw JSONText.broken("too deep", at: at) }
        skipSpace()
        guard at < bytes.count else { throw JSONText.broken("cut short", at: at) }
        switch bytes[at] {
        case UInt8(ascii: "{"): try container(.object, closedBy: UInt8(ascii: "}"), depth: depth)
        case UInt8(ascii: "["): try container(.list, closedBy: UInt8(ascii: "]"), depth: depth)
        case UInt8(ascii: "\""): try text()
        case UInt8(ascii: "t"): try word("true", .yes)
        case UInt8(ascii: "f"): try word("false", .no)
        case UInt8(ascii: "n"): try word("null", .null)
        default: try number()
        }
    }

    private mutating func container(_ kind: Kind, closedBy close: UInt8, depth: Int) throws {
        let index = nodes.count
        nodes.append(Node(kind: kind, from: Int32(at), to: 0, next: 0))
        at += 1
        var count: Int32 = 0
        skipSpace()
        while at < bytes.count, bytes[at] != close {
            if count > 0 {
                try expect(UInt8(ascii: ","))
                skipSpace()
            }
            if kind == .object {
                guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { throw JSONText.broken("a name is missing", at: at) }
                try text()
                skipSpace()
                try expect(UInt8(ascii: ":"))
            }
            try value(depth: depth + 1)
            count += 1
            skipSpace()
        }
        try expect(close)
        nodes[index].to = Int32(at)
        nodes[index].next = Int32(nodes.count)
        nodes[index].count = count
    }

    private mutating func text() throws {
        at += 1
        let from = at
        var kind = Kind.text
        while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
            if bytes[at] == UInt8(ascii: "\\") {
                kind = .escapedText
                at += 1
            }
            at += 1
        }
        guard at < bytes.count else { throw JSONText.broken("a text without an end", at: from) }
        append(kind, from: from)
        at += 1
    }

    private mutating func number() throws {
        let from = at
        while at < bytes.count, JSONText.isOfNumber(bytes[at]) { at += 1 }
        guard at > from else { throw JSONText.broken("not JSON", at: at) }
        append(.number, from: from)
    }

    private mutating func word(_ word: StaticString, _ kind: Kind) throws {
        let from = at
        let isThere = word.withUTF8Buffer { bytes[at...].starts(with: $0) }
        guard isThere else { throw JSONText.broken("not JSON", at: at) }
        at += word.utf8CodeUnitCount
        append(kind, from: from)
    }

    private mutating func append(_ kind: Kind, from: Int) {
        nodes.append(Node(kind: kind, from: Int32(from), to: Int32(at), next: Int32(nodes.count + 1)))
    }

    private mutating func expect(_ byte: UInt8) throws {
        guard at < bytes.count, bytes[at] == byte else {
            throw JSONText.broken("\"\(Character(UnicodeScalar(byte)))\" is missing", at: at)
        }
        at += 1
    }

    private mutating func skipSpace() {
        while at < bytes.count, bytes[at] == 0x20 || (bytes[at] >= 0x09 && bytes[at] <= 0x0D) { at += 1 }
    }

    private static func isOfNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
            UInt8(ascii: "e"), UInt8(ascii: "E"):
            true
        default: false
        }
    }
}
