import Dispatch
import Foundation
import GRDB
public import Storage

/// Everything of one place in one SQLite file. One writer gathers what many want to write; readers never wait for it.
public final class SQLiteStore: Store, Sendable {
    public let path: String
    let pool: DatabasePool
    let writer: Writer

    /// Opens the file, or makes it (mode 0600), and brings its tables up to date.
    ///
    /// - Parameter stopped: called once when writing has failed for good. The program should end then.
    /// - Throws: `notDurable` where SQLite does not promise to keep what it has answered, `tooNew` for a file of a later version.
    public init(path: String, stopped: @escaping @Sendable (StorageFault) -> Void = { _ in }) throws(StorageFault) {
        self.path = path
        pool = try Opening.pool(at: path)
        writer = Writer(pool: pool, stopped: stopped)
    }

    /// Finishes what is under way and lets go of the file. What lies in the log beside it is put into the file, so that a copy of the one file
    /// is a copy of all; while another program still reads, it stays in the log, where nothing is lost either.
    public func close() throws(StorageFault) {
        writer.drain()
        try StorageFault.translating {
            do {
                try pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
            } catch let busy as DatabaseError where busy.resultCode == .SQLITE_BUSY {}
            try pool.close()
        }
    }

    func reading<T: Sendable>(_ look: @escaping @Sendable (Database) throws -> T) async throws(StorageFault) -> T {
        do { return try await pool.read(look) } catch { throw StorageFault(error) }
    }
}
