/// What a key opens.
public enum KeyKind: Int, Sendable, CaseIterable {
    /// All of a project that is nobody's own words.
    case project = 0
    /// One person's words.
    case subject = 1
    /// One snapshot; destroyed with it.
    case snapshot = 2
}

/// A key as it lies in the database: itself sealed with the operator's key, which does not.
public struct WrappedKey: Sendable, Equatable {
    public let stream: String
    public let kind: KeyKind
    /// Whose key it is; empty for the project's own and for a snapshot's.
    public let subject: String
    public let wrapped: [UInt8]

    public init(stream: String, kind: KeyKind, subject: String = "", wrapped: [UInt8]) {
        self.stream = stream
        self.kind = kind
        self.subject = subject
        self.wrapped = wrapped
    }
}

/// The keys, apart from what they open. A key is made with the append that needs it (`Append.keys`) and destroyed with the
/// append that says so (`Append.erasure`).
public protocol KeyRing: Sendable {
    func projectKey(of stream: String) async throws(StorageFault) -> WrappedKey?
    func subjectKeys(of stream: String) async throws(StorageFault) -> [WrappedKey]
    func erasures(of stream: String) async throws(StorageFault) -> [Erasure]
}
