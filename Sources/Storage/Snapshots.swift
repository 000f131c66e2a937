/// A project as it stood at one version, sealed with a key of its own.
public struct Snapshot: Sendable {
    public let stream: String
    public let version: Int
    public let body: [UInt8]
    public let key: WrappedKey

    public init(stream: String, version: Int, body: [UInt8], key: WrappedKey) {
        self.stream = stream
        self.version = version
        self.body = body
        self.key = key
    }
}

/// Shortcuts for a quick start. Losing them costs time and nothing else.
public protocol Snapshots: Sendable {
    func snapshot(of stream: String) async throws(StorageFault) -> Snapshot?

    /// Replaces the snapshot before it. Does nothing where the count of erasures of the stream is no longer `erasures`:
    /// a snapshot made before somebody's words were erased must not bring them back.
    func keep(_ snapshot: Snapshot, erasures: Int) async throws(StorageFault)

    func dropSnapshots(of stream: String) async throws(StorageFault)
}
