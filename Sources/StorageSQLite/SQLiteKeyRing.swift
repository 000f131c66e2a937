import Foundation
import GRDB
public import Storage

extension SQLiteStore {
    public func projectKey(of stream: String) async throws(StorageFault) -> WrappedKey? {
        try await reading { db in
            try Self.keys(of: .project, stream: stream, in: db).first
        }
    }

    public func subjectKeys(of stream: String) async throws(StorageFault) -> [WrappedKey] {
        try await reading { db in try Self.keys(of: .subject, stream: stream, in: db) }
    }

    public func erasures(of stream: String) async throws(StorageFault) -> [Erasure] {
        try await reading { db in
            try GRDB.Row.fetchAll(db, sql: "SELECT subject, at FROM erasures WHERE stream = ?", arguments: [stream])
                .map { Erasure(stream: stream, subject: $0[0], at: $0[1]) }
        }
    }

    static func keys(of kind: KeyKind, stream: String, in db: Database) throws -> [WrappedKey] {
        let rows = try GRDB.Row.fetchCursor(
            db.cachedStatement(sql: "SELECT subject, wrapped FROM keys WHERE stream = ? AND kind = ?"),
            arguments: [stream, kind.rawValue])
        var keys: [WrappedKey] = []
        while let row = try rows.next() {
            keys.append(WrappedKey(stream: stream, kind: kind, subject: row[0], wrapped: bytes(row[1])))
        }
        return keys
    }
}
