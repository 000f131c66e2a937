import Storage

/// The chain of hashes through a stream: each entry's hash is made from its own content and from the hash before it, over what is
/// stored (sealed), so that destroying a key does not break it.
enum Chain {
    /// What the first entry follows.
    static let beginning = [UInt8](repeating: 0, count: 32)

    /// The content of one entry, without its place in the chain: can be worked out for many at once.
    static func digest(
        stream: String, version: Int, type: String, body: [UInt8], subject: String?, by: String, at: Int64
    ) -> [UInt8] {
        var parts = Parts(reserving: body.count + 160)
        parts.add(stream)
        parts.add(Int64(version))
        parts.add(type)
        parts.add(subject ?? "")
        parts.add(subject == nil ? 0 : 1)
        parts.add(by)
        parts.add(at)
        parts.add(body)
        return Sodium.blake2b(parts.bytes)
    }

    static func digest(_ entry: Entry) -> [UInt8] {
        digest(
            stream: entry.stream, version: entry.version, type: entry.type, body: entry.body, subject: entry.subject,
            by: entry.by, at: entry.at)
    }

    static func hash(after previous: [UInt8], digest: [UInt8]) -> [UInt8] { Sodium.blake2b(previous + digest) }

    static func markedHead(stream: String, version: Int, hash: [UInt8], with key: Key) -> Head {
        Head(stream: stream, version: version, hash: hash, mark: mark(stream: stream, version: version, hash: hash, with: key))
    }

    static func mark(stream: String, version: Int, hash: [UInt8], with key: Key) -> [UInt8] {
        var parts = Parts()
        parts.add(stream)
        parts.add(Int64(version))
        parts.add(hash)
        return Sodium.mark(parts.bytes, with: key)
    }
}
