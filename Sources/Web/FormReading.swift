import NIOCore

extension Form {
    /// `a=1&b=two+words`, from a form or an address. At most 5,000 fields.
    init(urlencoded bytes: some Sequence<UInt8>) {
        var name: [UInt8]?
        var text: [UInt8] = []
        var fields = 0
        func decoded(_ bytes: [UInt8]) -> String { String(decoding: Self.percentDecoded(bytes), as: UTF8.self) }
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "=") where name == nil:
                name = text
                text = []
            case UInt8(ascii: "&"):
                fields += 1
                guard fields < 5_000 else { return }
                if let name { add(decoded(name), decoded(text)) } else if !text.isEmpty { add(decoded(text), "") }
                (name, text) = (nil, [])
            default: text.append(byte)
            }
        }
        if let name { add(decoded(name), decoded(text)) } else if !text.isEmpty { add(decoded(text), "") }
    }

    private static func percentDecoded(_ bytes: [UInt8]) -> [UInt8] {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "+"): decoded.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                if at + 2 < bytes.count, let high = hex(bytes[at + 1]), let low = hex(bytes[at + 2]) {
                    decoded.append(high << 4 | low)
                    at += 2
                } else {
                    decoded.append(bytes[at])
                }
            default: decoded.append(bytes[at])
            }
            at += 1
        }
        return decoded
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

extension Form {
    /// A form with files, as browsers send it. Nil where it is not well made. At most 200 parts; the size was bounded before.
    init?(multipart body: ByteBuffer, boundary: String) {
        guard !boundary.isEmpty, boundary.utf8.count <= 200 else { return nil }
        // A mark stands at the start of a line: with the line end before it, it cannot be part of a file by chance.
        let bytes = (Array("\r\n".utf8) + Array(body.readableBytesView))[...]
        let mark = Array("\r\n--\(boundary)".utf8)
        guard var start = Self.find(mark, in: bytes, from: 0) else { return nil }
        for _ in 0..<200 {
            let from = start + mark.count
            guard bytes.count >= from + 2 else { return nil }
            if bytes[from] == UInt8(ascii: "-"), bytes[from + 1] == UInt8(ascii: "-") { return }
            guard let next = Self.find(mark, in: bytes, from: from), next >= from + 2 else { return nil }
            guard read(part: bytes[(from + 2)..<next]) else { return nil }
            start = next
        }
        return nil
    }

    private mutating func read(part: ArraySlice<UInt8>) -> Bool {
        let gap = Array("\r\n\r\n".utf8)
        guard let end = Self.find(gap, in: part, from: part.startIndex), end - part.startIndex <= 4_096 else { return false }
        let head = String(decoding: part[..<end], as: UTF8.self)
        let lines = head.split(separator: "\r\n").map(String.init)
        guard let disposition = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
            let name = Self.value(of: "name", in: disposition)
        else { return false }
        let content = part[(end + gap.count)...]
        guard let file = Self.value(of: "filename", in: disposition) else {
            add(name, String(decoding: content, as: UTF8.self))
            return true
        }
        let type = lines.first { $0.lowercased().hasPrefix("content-type:") }?.dropFirst("content-type:".count)
        if !file.isEmpty || !content.isEmpty {
            add(name, Upload(name: Self.clean(file), type: Self.clean(String(type ?? "")), bytes: ByteBuffer(bytes: content)))
        }
        return true
    }

    /// `name="due day"` in a head line, with `%22` for a quotation mark as browsers write it.
    private static func value(of name: String, in line: String) -> String? {
        for piece in line.split(separator: ";").dropFirst() {
            let field = piece.drop { $0 == " " }
            guard field.hasPrefix("\(name)=\"") else { continue }
            let rest = line[field.startIndex...].dropFirst(name.count + 2)
            return rest.firstIndex(of: "\"").map { String(rest[..<$0]).split(separator: "%22", omittingEmptySubsequences: false).joined(separator: "\"") }
        }
        return nil
    }

    private static func find(_ mark: [UInt8], in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        guard let first = mark.first else { return nil }
        var at = start
        while at + mark.count <= bytes.endIndex {
            guard let next = bytes[at...].firstIndex(of: first), next + mark.count <= bytes.endIndex else { return nil }
            if bytes[next..<(next + mark.count)].elementsEqual(mark) { return next }
            at = next + 1
        }
        return nil
    }
}
