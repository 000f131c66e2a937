import Foundation
import GRDB
import Storage
import Testing

@testable import StorageSQLite

@Suite(.serialized) struct DurabilityTests {
    @Test func aPoolAsItComesIsRefused() async throws {
        try await Folder.with { folder in
            let pool = try DatabasePool(path: folder + "/plain.db", configuration: Opening.configuration)
            let fault = pool.writeWithoutTransaction { db in
                #expect(throws: StorageFault.notDurable("synchronous is 1, not 2")) { try Opening.requireDurable(db) }
            }
            #expect(fault != nil)
        }
    }

    @Test func anotherJournalModeIsRefused() async throws {
        try await Folder.with { folder in
            let queue = try DatabaseQueue(path: folder + "/plain.db", configuration: Opening.configuration)
            _ = queue.inDatabase { db in
                #expect(throws: StorageFault.notDurable("journal mode is delete, not wal")) { try Opening.requireDurable(db) }
            }
        }
    }

    @Test func theStoreWaitsForTheDisk() async throws {
        try await Folder.with { folder in
            let store = try SQLiteStore(path: folder + "/heard.db")
            let settings = try await store.pool.writeWithoutTransaction { db in
                try ["synchronous", "secure_delete", "foreign_keys"].map { try Int.fetchOne(db, sql: "PRAGMA \($0)") }
            }
            #expect(settings == [2, 1, 1])
            #expect(try await store.examine().first == Finding(what: "synchronous", value: "FULL", isGood: true))
        }
    }

    @Test func theFileIsForItsOwnerAlone() async throws {
        try await Folder.with { folder in
            let store = try SQLiteStore(path: folder + "/heard.db")
            try await store.append(try Given.append("a", after: 0))
            for ending in ["", "-wal", "-shm"] {
                let mode = try FileManager.default.attributesOfItem(atPath: folder + "/heard.db" + ending)[.posixPermissions] as? Int
                #expect(mode == 0o600)
            }
        }
    }

    @Test func manyShareOneCommit() async throws {
        try await Folder.with { folder in
            let store = try SQLiteStore(path: folder + "/heard.db")
            let commits = Commits()
            store.pool.add(transactionObserver: commits, extent: .databaseLifetime)
            try await withThrowingTaskGroup(of: Void.self) { people in
                for number in 0..<500 { people.addTask { try await store.append(try Given.append("s\(number)", after: 0)) } }
                try await people.waitForAll()
            }
            #expect(try await store.streams().count == 500)
            #expect(commits.count < 250)
        }
    }

    @Test func theStoryCannotBeChangedByMistake() async throws {
        try await Folder.with { folder in
            let store = try SQLiteStore(path: folder + "/heard.db")
            try await store.append(try Given.append("a", after: 0))
            for sql in ["UPDATE entries SET by = 'x'", "DELETE FROM entries"] {
                await #expect(throws: DatabaseError.self) { try await store.pool.write { try $0.execute(sql: sql) } }
            }
        }
    }

    @Test func aFileOfALaterVersionIsNotOpened() async throws {
        try await Folder.with { folder in
            let path = folder + "/heard.db"
            let store = try SQLiteStore(path: path)
            try await store.pool.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 later')") }
            try store.close()
            #expect(throws: StorageFault.tooNew) { _ = try SQLiteStore(path: path) }
        }
    }

    @Test func aFullDiskRefusesAndLosesNothing() async throws {
        try await Folder.with { folder in
            let store = try SQLiteStore(path: folder + "/heard.db")
            try await store.append(try Given.append("a", after: 0))
            let pages = try await store.pool.writeWithoutTransaction { db in
                let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
                try db.execute(sql: "PRAGMA max_page_count = \(pages)")
                return pages
            }
            await #expect(throws: StorageFault.full) { try await store.append(try Given.append("b", after: 0, count: 2_000)) }
            #expect(try await store.head(of: "b") == nil)
            try await store.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = \(pages * 100)") }
            try await store.append(try Given.append("b", after: 0, count: 2_000))
            #expect(try await store.head(of: "b")?.version == 2_000)
        }
    }
}

private final class Commits: TransactionObserver {
    private(set) var count = 0
    func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { true }
    func databaseDidChange(with event: DatabaseEvent) {}
    func databaseDidCommit(_ db: Database) { count += 1 }
    func databaseDidRollback(_ db: Database) {}
}
