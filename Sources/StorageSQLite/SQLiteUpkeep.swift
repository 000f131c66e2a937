import Foundation
import GRDB
public import Storage

extension SQLiteStore {
    public func note(_ name: String) async throws(StorageFault) -> [UInt8]? {
        try await reading { db in
            try Data.fetchOne(db, sql: "SELECT value FROM notes WHERE name = ?", arguments: [name]).map(bytes)
        }
    }

    public func keep(note name: String, _ value: [UInt8]) async throws(StorageFault) {
        try await writer.write { db in
            try db.execute(
                sql: "INSERT INTO notes (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2",
                arguments: [name, Data(value)])
        }
    }

    public func settle() async throws(StorageFault) {
        do {
            // Waits for its turn behind the writer, and for readers as long as the busy timeout.
            try await pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
        } catch { throw StorageFault(error) }
    }

    public func backup(to path: String) async throws(StorageFault) {
        do {
            // A connection of its own, so that others go on writing. What was destroyed before is not in the copy.
            let source = try DatabaseQueue(path: self.path, configuration: Opening.configuration)
            try NewFile.make(at: path)
            try await source.writeWithoutTransaction { db in
                try db.execute(sql: "VACUUM INTO ?", arguments: [path])
            }
            try source.close()
            try NewFile.makeDurable(path)
        } catch { throw StorageFault(error) }
    }

    public func examine() async throws(StorageFault) -> [Finding] {
        do {
            let durable = try await pool.writeWithoutTransaction { db in
                try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? -1
            }
            let (whole, version) = try await pool.read { db in
                (
                    try String.fetchOne(db, sql: "PRAGMA integrity_check(1)") ?? "no answer",
                    try String.fetchOne(db, sql: "SELECT sqlite_version()") ?? "?"
                )
            }
            return [
                Finding(what: "synchronous", value: durable == 2 ? "FULL" : "\(durable)", isGood: durable >= 2),
                Finding(what: "integrity", value: whole, isGood: whole == "ok"),
                Finding(what: "sqlite", value: version, isGood: true),
                FileFindings.mode(of: path),
                FileFindings.room(beside: path),
            ]
        } catch { throw StorageFault(error) }
    }
}
