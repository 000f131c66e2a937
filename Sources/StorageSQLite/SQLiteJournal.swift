import Foundation
import GRDB
public import Storage

extension SQLiteStore {
    public func append(_ append: Append, answer: @escaping @Sendable (StorageFault?) -> Void) {
        writer.put(
            Writer.Job { db in
                try Self.write(append, in: db)
                return { answer(nil) }
            } refuse: {
                answer($0)
            })
    }

    public func entries(of stream: String, after version: Int, limit: Int) async throws(StorageFault) -> [Entry] {
        try await reading { db in
            let rows = try db.cachedStatement(
                sql: """
                    SELECT position, stream, version, type, body, subject, by, at, hash FROM entries
                    WHERE stream = ? AND version > ? ORDER BY version LIMIT ?
                    """)
            return try Self.entries(GRDB.Row.fetchCursor(rows, arguments: [stream, version, limit]))
        }
    }

    public func entriesAsWritten(of stream: String, afterPosition: Int64, limit: Int) async throws(StorageFault) -> [Entry] {
        try await reading { db in
            let rows = try db.cachedStatement(
                sql: """
                    SELECT position, stream, version, type, body, subject, by, at, hash FROM entries
                    WHERE stream = ? AND position > ? ORDER BY position LIMIT ?
                    """)
            return try Self.entries(GRDB.Row.fetchCursor(rows, arguments: [stream, afterPosition, limit]))
        }
    }

    public func head(of stream: String) async throws(StorageFault) -> Head? {
        try await reading { db in
            let row = try GRDB.Row.fetchOne(
                db, sql: "SELECT version, hash, mark FROM heads WHERE stream = ?", arguments: [stream])
            return row.map { Head(stream: stream, version: $0[0], hash: bytes($0[1]), mark: bytes($0[2])) }
        }
    }

    public func streams() async throws(StorageFault) -> [String] {
        try await reading { db in
            try String.fetchAll(
                db, sql: "SELECT stream FROM heads UNION SELECT stream FROM entries UNION SELECT project FROM projects ORDER BY 1")
        }
    }

    private static func entries(_ rows: RowCursor) throws -> [Entry] {
        var entries: [Entry] = []
        while let row = try rows.next() {
            entries.append(
                Entry(
                    position: row[0], stream: row[1], version: row[2], type: row[3], body: bytes(row[4]),
                    subject: row[5], by: row[6], at: row[7], hash: bytes(row[8])))
        }
        return entries
    }
}

func bytes(_ data: Data) -> [UInt8] { [UInt8](data) }
