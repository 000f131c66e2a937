import Foundation
import Storage
import StorageSQLite
import Testing

/// An engine under test, with a fresh store in a folder of its own that goes when the test is over.
struct Engine: Sendable, CustomTestStringConvertible {
    let name: String
    let open: @Sendable (_ folder: String) async throws -> any Store

    /// Every engine there is: the contract is written once and run on each.
    static let all = [Engine(name: "SQLite") { try SQLiteStore(path: $0 + "/heard.db") }]

    var testDescription: String { name }

    func with(_ work: (any Store) async throws -> Void) async throws {
        try await Folder.with { folder in try await work(open(folder)) }
    }
}

enum Folder {
    static func with(_ work: (_ folder: String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.path + "/heard-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await work(folder)
    }
}

/// Appends as a house would make them, with bytes that mean nothing.
enum Given {
    static func hash(_ version: Int) -> [UInt8] { [UInt8](repeating: UInt8(version % 250 + 1), count: 32) }

    static func head(_ stream: String, _ version: Int) -> Head? {
        version == 0 ? nil : Head(stream: stream, version: version, hash: hash(version), mark: [1, 2, 3])
    }

    static func append(
        _ stream: String, after version: Int, count: Int = 1, keys: [WrappedKey] = [], listing: Listing? = nil,
        erasure: Erasure? = nil
    ) throws -> Append {
        let entries = (version + 1...version + count).map { version in
            Entry(
                stream: stream, version: version, type: "theme.cardPlaced", body: [0, 255, UInt8(version % 256)],
                subject: version.isMultiple(of: 2) ? "person" : nil, by: "somebody", at: 1_700_000_000_000 + Int64(version),
                hash: hash(version))
        }
        guard let head = head(stream, version + count) else { throw StorageFault.failed("no head") }
        return Append(entries: entries, after: self.head(stream, version), head: head, keys: keys, listing: listing, erasure: erasure)
    }
}
