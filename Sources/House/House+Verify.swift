public import Method
import Storage

/// Where a story does not hang together, and how.
public struct BrokenLink: Sendable, Equatable, CustomStringConvertible {
    public enum Reason: String, Sendable {
        case changed = "was changed"
        case missing = "is missing"
        case reordered = "does not stand where it was written"
        case truncated = "is missing at the end"
        case unknownToHead = "was added past the end"
        case headMissing = "has no record of where it ends"
        case headForged = "has an end that was not set by this house"
        case keyMissing = "cannot be opened: its key is gone, and nobody erased it"
        case sealBroken = "cannot be opened with its key"
    }

    public let stream: ID<Project>
    /// The first version that is wrong in this way.
    public let version: Int
    public let reason: Reason

    public var description: String { "project \(stream), version \(version) \(reason.rawValue)" }
}

extension House {
    /// Walks every chain from its start and looks at every seal. Empty when all is as it was written.
    public func verify() async throws -> [BrokenLink] {
        try await translated {
            var broken: [BrokenLink] = []
            for stream in try await self.place.store.streams() {
                broken += try await self.verify(stream)
            }
            return broken
        }
    }

    private func verify(_ stream: String) async throws -> [BrokenLink] {
        let head = try await place.store.head(of: stream)
        let links = try await links(of: stream)
        return StreamCheck(stream: ID(trusted: stream), links: links, head: head, marking: place.marking).broken
    }

    private func links(of stream: String) async throws -> [StreamCheck.Link] {
        // A key of the project that does not open is told as a broken seal, not thrown: the rest is still looked at.
        let reader = try? await reader(of: ID(trusted: stream))
        var links: [StreamCheck.Link] = []
        var position: Int64 = .min
        while true {
            let entries = try await place.store.entriesAsWritten(of: stream, afterPosition: position, limit: 2_000)
            guard let last = entries.last else { return links }
            links += try SideBySide.map(entries) { StreamCheck.Link($0, reader: reader) }
            position = last.position
        }
    }
}
