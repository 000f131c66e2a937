import Foundation
import GRDB
import Storage

/// How the file is opened. What matters here is that an answer means "on the disk".
enum Opening {
    static func pool(at path: String) throws(StorageFault) -> DatabasePool {
        try makeFile(at: path)
        return try StorageFault.translating {
            let pool = try DatabasePool(path: path, configuration: configuration)
            // The pool sets synchronous to NORMAL while it turns the log on, after everything else (decision 0003):
            // a power cut would then lose answered writes. So it is set now, and read back.
            try pool.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA synchronous = FULL")
                try requireDurable(db)
            }
            try Schema.bringUpToDate(pool)
            return pool
        }
    }

    /// Throws `notDurable` unless a commit on this connection waits for the disk and deleted bytes are overwritten.
    static func requireDurable(_ db: Database) throws {
        let synchronous = try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? -1
        guard synchronous >= 2 else { throw StorageFault.notDurable("synchronous is \(synchronous), not 2") }
        let journal = try String.fetchOne(db, sql: "PRAGMA journal_mode") ?? ""
        guard journal == "wal" else { throw StorageFault.notDurable("journal mode is \(journal), not wal") }
        let overwrites = try Int.fetchOne(db, sql: "PRAGMA secure_delete") ?? -1
        guard overwrites == 1 else { throw StorageFault.notDurable("secure_delete is \(overwrites), not 1") }
        let foreignKeys = try Int.fetchOne(db, sql: "PRAGMA foreign_keys") ?? -1
        guard foreignKeys == 1 else { throw StorageFault.notDurable("foreign keys are not watched") }
    }

    static var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "heard"
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA secure_delete = ON") }
        return configuration
    }

    /// SQLite gives its log the mode of the file, so the file is made first, for its owner alone.
    private static func makeFile(at path: String) throws(StorageFault) {
        let file = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .failed("cannot open \(path): \(String(cString: strerror(errno)))") }
        close(file)
    }
}
