/// Bytes put together so that two different lists of parts never give the same bytes: each part carries its length.
struct Parts {
    private(set) var bytes: [UInt8] = []

    init(reserving count: Int = 128) { bytes.reserveCapacity(count) }

    mutating func add(_ part: some Collection<UInt8>) {
        add(Int64(part.count))
        bytes.append(contentsOf: part)
    }

    mutating func add(_ text: String) { add(text.utf8) }

    mutating func add(_ number: Int64) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
}

/// What something sealed is bound to.
enum Context {
    static func event(stream: String, version: Int, type: String) -> [UInt8] {
        var parts = Parts()
        parts.add("event")
        parts.add(stream)
        parts.add(Int64(version))
        parts.add(type)
        return parts.bytes
    }

    static func key(stream: String, kind: Int, subject: String) -> [UInt8] {
        var parts = Parts()
        parts.add("key")
        parts.add(stream)
        parts.add(Int64(kind))
        parts.add(subject)
        return parts.bytes
    }

    static func snapshot(stream: String, version: Int) -> [UInt8] {
        var parts = Parts()
        parts.add("snapshot")
        parts.add(stream)
        parts.add(Int64(version))
        return parts.bytes
    }

    static func attachment(stream: String, id: String) -> [UInt8] {
        var parts = Parts()
        parts.add("attachment")
        parts.add(stream)
        parts.add(id)
        return parts.bytes
    }

    static func title(stream: String) -> [UInt8] {
        var parts = Parts()
        parts.add("title")
        parts.add(stream)
        return parts.bytes
    }
}
