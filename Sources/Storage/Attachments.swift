/// A picture or a sound that belongs to a statement, sealed with a key that stands in the statement itself: where the statement's
/// words are erased, nothing opens it any more.
public struct KeptAttachment: Sendable, Equatable {
    public let stream: String
    public let id: String
    /// Whose it is: it goes with their key.
    public let subject: String
    public let body: [UInt8]

    public init(stream: String, id: String, subject: String, body: [UInt8]) {
        self.stream = stream
        self.id = id
        self.subject = subject
        self.body = body
    }
}

/// Sealed bytes beside the story, too heavy to stand in it.
public protocol Attachments: Sendable {
    /// Keeps it once; the same id again changes nothing.
    func keep(_ attachment: KeptAttachment) async throws(StorageFault)

    func attachment(_ id: String, of stream: String) async throws(StorageFault) -> KeptAttachment?

    /// Takes one away; nothing where there is none.
    func forget(attachment id: String, of stream: String) async throws(StorageFault)

    /// Takes away all that these people gave. (`Append.erasure` does the same for the one whose key it destroys.)
    func forget(attachmentsOf subjects: [String], in stream: String) async throws(StorageFault)
}
