/// One thing that happened, as it is kept: who and when in the clear, what in a sealed body that only the house can open.
public struct Entry: Sendable, Equatable {
    /// Its place in the order of all streams, from 1. Zero until the engine has written it.
    public let position: Int64
    public let stream: String
    /// Its place in its own stream, from 1, without gaps.
    public let version: Int
    /// What kind of thing happened, such as `theme.cardPlaced`. Never holds anybody's words.
    public let type: String
    public let body: [UInt8]
    /// Whose key seals the body; nil where it is the stream's own.
    public let subject: String?
    public let by: String
    /// Milliseconds since the start of 1970 (UTC).
    public let at: Int64
    /// The hash of this entry and of the one before it: 32 bytes.
    public let hash: [UInt8]

    public init(
        position: Int64 = 0, stream: String, version: Int, type: String, body: [UInt8], subject: String?,
        by: String, at: Int64, hash: [UInt8]
    ) {
        self.position = position
        self.stream = stream
        self.version = version
        self.type = type
        self.body = body
        self.subject = subject
        self.by = by
        self.at = at
        self.hash = hash
    }
}

/// Where a stream ends, kept apart from its entries, so that a stream cut short is noticed.
public struct Head: Sendable, Equatable {
    public let stream: String
    public let version: Int
    /// The hash of the last entry.
    public let hash: [UInt8]
    /// Made with the operator's key over stream, version and hash: who has only the database cannot make one.
    public let mark: [UInt8]

    public init(stream: String, version: Int, hash: [UInt8], mark: [UInt8]) {
        self.stream = stream
        self.version = version
        self.hash = hash
        self.mark = mark
    }
}
