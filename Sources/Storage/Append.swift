/// All that one answer to one person writes down. It becomes durable together or not at all.
public struct Append: Sendable {
    public let entries: [Entry]
    /// Where the stream ended when this was decided; nil for the first append of a stream.
    public let after: Head?
    /// Where it ends with these entries.
    public let head: Head
    /// Keys made for these entries.
    public let keys: [WrappedKey]
    /// What lists across projects must say from now on; nil where nothing in them changes.
    public let listing: Listing?
    /// A person whose key is destroyed with this append, and with it the snapshots that held their words.
    public let erasure: Erasure?

    public init(
        entries: [Entry], after: Head?, head: Head, keys: [WrappedKey] = [], listing: Listing? = nil,
        erasure: Erasure? = nil
    ) {
        self.entries = entries
        self.after = after
        self.head = head
        self.keys = keys
        self.listing = listing
        self.erasure = erasure
    }
}

/// That somebody's words were erased: kept for ever, without the words, so that an older backup brings nothing back.
public struct Erasure: Sendable, Hashable {
    public let stream: String
    public let subject: String
    /// Milliseconds since the start of 1970 (UTC).
    public let at: Int64

    public init(stream: String, subject: String, at: Int64) {
        self.stream = stream
        self.subject = subject
        self.at = at
    }
}
