/// Looking after what is kept.
public protocol Upkeep: Sendable {
    /// Small facts about the place itself, such as which operator key it belongs to.
    func note(_ name: String) async throws(StorageFault) -> [UInt8]?
    func keep(note name: String, _ value: [UInt8]) async throws(StorageFault)

    /// Leaves no trace of what was destroyed in logs of the engine's own. Throws `busy` while somebody still reads.
    func settle() async throws(StorageFault)

    /// A whole copy as of now, while others go on writing, made durable before this returns. The operator's key is not in it.
    func backup(to path: String) async throws(StorageFault)

    /// What the engine finds out about itself, for `heard doctor`.
    func examine() async throws(StorageFault) -> [Finding]
}

/// One thing that was looked at, and how it is.
public struct Finding: Sendable, Equatable {
    public let what: String
    public let value: String
    public let isGood: Bool

    public init(what: String, value: String, isGood: Bool) {
        self.what = what
        self.value = value
        self.isGood = isGood
    }
}
