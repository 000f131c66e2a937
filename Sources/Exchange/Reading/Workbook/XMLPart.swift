import Foundation

/// Walks one XML part of a workbook and hands out what it meets. It knows what workbooks are written in and nothing more: a part that
/// declares anything (a DTD, an entity), is not UTF-8 or is not well formed is refused, so that there is nothing to expand or to fetch.
///
/// Our own, because Foundation's `XMLParser` on Linux refuses parts over ten million bytes, which 10,000 reviews are, and is slower.
struct XMLPart {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0
    private var open: [String] = []
    private var text: [UInt8] = []
    private var hasRoot = false

    private static let mostDepth = 64

    /// `opened` gets the name and attributes of each element, `closed` its name and the text since the last mark-up. Names come without a prefix.
    static func walk(
        _ bytes: [UInt8], opened: (String, [String: String]) -> Void, closed: (String, String) throws(ExportRefusal) -> Void
    ) throws(ExportRefusal) {
        try bytes.withUnsafeBufferPointer { bytes throws(ExportRefusal) in
            var part = XMLPart(bytes)
            guard part.isUTF8 else { throw .damaged }
            try part.walk(opened, closed)
        }
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// By its own word or by silence.
    private var isUTF8: Bool {
        let head = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
        guard head.hasPrefix("<") || head.hasPrefix("\u{FEFF}<") else { return false }
        return !head.contains("encoding=") || head.contains("encoding=\"utf-8\"") || head.contains("encoding='utf-8'")
    }

    private mutating func walk(
        _ opened: (String, [String: String]) -> Void, _ closed: (String, String) throws(ExportRefusal) -> Void
    ) throws(ExportRefusal) {
        while let mark = find(UInt8(ascii: "<"), from: at) {
            takeText(at..<mark)
            at = mark + 1
            guard at < bytes.count else { throw .damaged }
            switch bytes[at] {
            case UInt8(ascii: "?"): try pass("?>")
            case UInt8(ascii: "!"): try passComment()
            case UInt8(ascii: "/"): try close(closed)
            default: try openElement(opened, closed)
            }
        }
        guard open.isEmpty, hasRoot else { throw .damaged }
    }

    private mutating func openElement(
        _ opened: (String, [String: String]) -> Void, _ closed: (String, String) throws(ExportRefusal) -> Void
    ) throws(ExportRefusal) {
        text.removeAll(keepingCapacity: true)
        hasRoot = true
        let name = name()
        let attributes = try attributes()
        guard !name.isEmpty, at < bytes.count, open.count < Self.mostDepth else { throw .damaged }
        opened(name, attributes)
        if bytes[at] == UInt8(ascii: "/") {
            try pass(">")
            try closed(name, "")
        } else {
            at += 1
            open.append(name)
        }
    }

    private mutating func close(_ closed: (String, String) throws(ExportRefusal) -> Void) throws(ExportRefusal) {
        at += 1
        let name = name()
        guard name == open.popLast() else { throw .damaged }
        try pass(">")
        try closed(name, String(decoding: text, as: UTF8.self))
        text.removeAll(keepingCapacity: true)
    }

    /// A comment is passed over, a CDATA section is text, anything else begins a declaration.
    private mutating func passComment() throws(ExportRefusal) {
        if starts("!--") { return try pass("-->") }
        guard starts("![CDATA[") else { throw .damaged }
        let start = at + 8
        try pass("]]>")
        guard start <= at - 3 else { throw .damaged }
        text.append(contentsOf: bytes[start..<at - 3])
    }

    /// Up to the `>` or `/` that ends the tag.
    private mutating func attributes() throws(ExportRefusal) -> [String: String] {
        var found: [String: String] = [:]
        while true {
            while at < bytes.count, Self.isBlank(bytes[at]) { at += 1 }
            guard at < bytes.count, bytes[at] != UInt8(ascii: ">"), bytes[at] != UInt8(ascii: "/") else { return found }
            let start = at
            let local = name()
            let isID = bytes[start..<at].contains(UInt8(ascii: ":")) && local == "id"
            while at < bytes.count, Self.isBlank(bytes[at]) || bytes[at] == UInt8(ascii: "=") { at += 1 }
            guard at + 1 < bytes.count, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[at]), let end = find(bytes[at], from: at + 1)
            else { throw .damaged }
            // `r:id` must not be taken for an `id` of the element itself.
            var value: [UInt8] = []
            XMLEntities.resolve(UnsafeBufferPointer(rebasing: bytes[at + 1..<end]), into: &value)
            found[isID ? ":id" : local] = String(decoding: value, as: UTF8.self)
            at = end + 1
        }
    }

    /// The name here, without its prefix: `x:row` is `row`.
    private mutating func name() -> String {
        var start = at
        while at < bytes.count, !Self.isBlank(bytes[at]), !"=/>\"'<".utf8.contains(bytes[at]) {
            if bytes[at] == UInt8(ascii: ":") { start = at + 1 }
            at += 1
        }
        return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<at]), as: UTF8.self)
    }

    private mutating func takeText(_ range: Range<Int>) {
        guard !range.isEmpty, !open.isEmpty else { return }
        XMLEntities.resolve(UnsafeBufferPointer(rebasing: bytes[range]), into: &text)
    }

    private func starts(_ sign: StaticString) -> Bool {
        guard at + sign.utf8CodeUnitCount <= bytes.count, let base = bytes.baseAddress else { return false }
        return memcmp(base + at, sign.utf8Start, sign.utf8CodeUnitCount) == 0
    }

    /// Goes on behind the next such sign.
    private mutating func pass(_ sign: StaticString) throws(ExportRefusal) {
        while let found = find(sign.utf8Start[0], from: at) {
            at = found
            if starts(sign) {
                at += sign.utf8CodeUnitCount
                return
            }
            at += 1
        }
        throw .damaged
    }

    private func find(_ byte: UInt8, from place: Int) -> Int? {
        guard place < bytes.count, let base = bytes.baseAddress, let found = memchr(base + place, Int32(byte), bytes.count - place)
        else { return nil }
        return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}
