import Foundation
import GRDB
public import Storage

extension SQLiteStore {
    /// Puts a backup in the place of a database, whole or not at all.
    ///
    /// Nobody may have the database open. Where there is one already, it is set aside under a name that ends in `.replaced`,
    /// and the words that were erased since the backup was made are erased in what is restored, too.
    ///
    /// - Returns: how many erasures had to be done again.
    @discardableResult
    public static func restore(_ backup: String, to path: String) throws(StorageFault) -> Int {
        try StorageFault.translating {
            let fresh = path + ".restoring"
            try? FileManager.default.removeItem(atPath: fresh)
            try copy(backup, to: fresh)
            let erased = FileManager.default.fileExists(atPath: path) ? try erasures(in: path) : []
            let again = try apply(erased, to: fresh)
            try NewFile.makeDurable(fresh)
            try setAside(path)
            guard rename(fresh, path) == 0 else { throw StorageFault.failed(String(cString: strerror(errno))) }
            try NewFile.makeDurable(path)
            return again
        }
    }

    private static func copy(_ backup: String, to fresh: String) throws {
        guard FileManager.default.fileExists(atPath: backup) else { throw StorageFault.failed("there is no file \(backup)") }
        var readOnly = Configuration()
        readOnly.readonly = true
        let source = try DatabaseQueue(path: backup, configuration: readOnly)
        defer { try? source.close() }
        try source.read { db in
            let whole = try String.fetchOne(db, sql: "PRAGMA integrity_check(1)")
            guard whole == "ok" else { throw StorageFault.failed("the backup is damaged: \(whole ?? "")") }
            guard try db.tableExists("entries"), try db.tableExists("heads") else {
                throw StorageFault.failed("\(backup) is not a backup of Heard")
            }
        }
        try NewFile.make(at: fresh)
        try source.writeWithoutTransaction { db in
            let target = try DatabaseQueue(path: fresh)
            try target.writeWithoutTransaction { try db.backup(to: $0) }
            try target.close()
        }
    }

    /// Reads them with the whole file to ourselves, so that a server still running is noticed here.
    private static func erasures(in path: String) throws -> [Erasure] {
        let queue = try DatabaseQueue(path: path)
        defer { try? queue.close() }
        return try queue.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
            try db.execute(sql: "BEGIN EXCLUSIVE")
            defer { try? db.execute(sql: "COMMIT") }
            guard try db.tableExists("erasures") else { return [] }
            return try GRDB.Row.fetchAll(db, sql: "SELECT stream, subject, at FROM erasures")
                .map { Erasure(stream: $0[0], subject: $0[1], at: $0[2]) }
        }
    }

    private static func apply(_ erasures: [Erasure], to fresh: String) throws -> Int {
        let queue = try DatabaseQueue(path: fresh, configuration: Opening.configuration)
        defer { try? queue.close() }
        return try queue.write { db in
            var again = 0
            // An older backup knows no attachments, or not whose they are.
            let knowsWhose = try db.tableExists("attachments") && db.columns(in: "attachments").contains { $0.name == "subject" }
            for erasure in erasures {
                try db.execute(
                    sql: "INSERT INTO erasures (stream, subject, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                    arguments: [erasure.stream, erasure.subject, erasure.at])
                guard db.changesCount == 1 else { continue }
                again += 1
                try db.execute(
                    sql: "DELETE FROM keys WHERE stream = ? AND (kind = ? OR (kind = ? AND subject = ?))",
                    arguments: [erasure.stream, KeyKind.snapshot.rawValue, KeyKind.subject.rawValue, erasure.subject])
                try db.execute(sql: "DELETE FROM snapshots WHERE stream = ?", arguments: [erasure.stream])
                if knowsWhose { try SQLiteStore.forget(attachmentsOf: erasure.subject, in: erasure.stream, db) }
            }
            return again
        }
    }

    private static func setAside(_ path: String) throws {
        for ending in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
        guard FileManager.default.fileExists(atPath: path) else { return }
        let aside = path + ".replaced"
        try? FileManager.default.removeItem(atPath: aside)
        guard rename(path, aside) == 0 else { throw StorageFault.failed(String(cString: strerror(errno))) }
    }
}
