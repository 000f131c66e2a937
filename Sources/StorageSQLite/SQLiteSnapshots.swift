import Foundation
import GRDB
public import Storage

extension SQLiteStore {
    public func snapshot(of stream: String) async throws(StorageFault) -> Snapshot? {
        try await reading { db in
            guard let key = try Self.keys(of: .snapshot, stream: stream, in: db).first,
                let row = try GRDB.Row.fetchOne(
                    db, sql: "SELECT version, body FROM snapshots WHERE stream = ?", arguments: [stream])
            else { return nil }
            return Snapshot(stream: stream, version: row[0], body: bytes(row[1]), key: key)
        }
    }

    public func keep(_ snapshot: Snapshot, erasures: Int) async throws(StorageFault) {
        try await writer.write { db in
            let now = try Int.fetchOne(
                db, sql: "SELECT count(*) FROM erasures WHERE stream = ?", arguments: [snapshot.stream])
            guard now == erasures else { return }
            try Self.dropSnapshots(of: snapshot.stream, in: db)
            try db.execute(
                sql: "INSERT INTO snapshots (stream, version, body) VALUES (?, ?, ?)",
                arguments: [snapshot.stream, snapshot.version, Data(snapshot.body)])
            try db.execute(
                sql: "INSERT INTO keys (stream, kind, subject, wrapped) VALUES (?, ?, '', ?)",
                arguments: [snapshot.stream, KeyKind.snapshot.rawValue, Data(snapshot.key.wrapped)])
        }
    }

    public func dropSnapshots(of stream: String) async throws(StorageFault) {
        try await writer.write { db in try Self.dropSnapshots(of: stream, in: db) }
    }
}
