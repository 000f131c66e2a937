/// The story of every project: written at the end, read from the start, never changed.
public protocol Journal: Sendable {
    /// Takes the append into the queue at once, in the order of calls, and answers when it is durable (nil) or refused (why).
    ///
    /// What many want to append is committed together. `conflict` means that the stream no longer ends at `append.after`:
    /// read it again and decide again. `answer` runs on the engine's own thread: keep it short.
    func append(_ append: Append, answer: @escaping @Sendable (StorageFault?) -> Void)

    /// At most `limit` entries of a stream after a version, in order.
    func entries(of stream: String, after version: Int, limit: Int) async throws(StorageFault) -> [Entry]

    /// Entries exactly as they lie there, in the order in which they were written, for checking the chain.
    func entriesAsWritten(of stream: String, afterPosition: Int64, limit: Int) async throws(StorageFault) -> [Entry]

    /// Nil for a stream that was never written to.
    func head(of stream: String) async throws(StorageFault) -> Head?

    /// Every stream that has a head or an entry, by name.
    func streams() async throws(StorageFault) -> [String]
}

extension Journal {
    /// Appends and returns when it is durable.
    public func append(_ append: Append) async throws(StorageFault) {
        let fault: StorageFault? = await withCheckedContinuation { waiting in
            self.append(append) { waiting.resume(returning: $0) }
        }
        if let fault { throw fault }
    }
}
