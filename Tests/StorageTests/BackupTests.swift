import Foundation
import GRDB
import Storage
import Testing

@testable import StorageSQLite

@Suite(.serialized) struct BackupTests {
    private static let key = WrappedKey(stream: "a", kind: .subject, subject: "r1", wrapped: Array("CANARY-KEY".utf8))

    @Test func aBackupMadeWhileOthersWriteIsWhole() async throws {
        try await Folder.with { folder in
            let store = try SQLiteStore(path: folder + "/heard.db")
            try await withThrowingTaskGroup(of: Void.self) { people in
                people.addTask { for version in 0..<300 { try await store.append(try Given.append("a", after: version)) } }
                people.addTask { try await store.backup(to: folder + "/copy.db") }
                try await people.waitForAll()
            }
            let copy = try SQLiteStore(path: folder + "/copy.db")
            let head = try await copy.head(of: "a")?.version ?? 0
            #expect(try await copy.entries(of: "a", after: 0, limit: 999).map(\.version) == Array(0..<head).map { $0 + 1 })
            #expect(try FileManager.default.attributesOfItem(atPath: folder + "/copy.db")[.posixPermissions] as? Int == 0o600)
        }
    }

    @Test func aFileThatWasLetGoIsWholeWithoutTheLogBesideIt() async throws {
        try await Folder.with { folder in
            let store = try SQLiteStore(path: folder + "/heard.db")
            for version in 0..<5 { try await store.append(try Given.append("a", after: version)) }
            // A reader of our own is still there, as in a server that ends.
            _ = try await store.head(of: "a")
            try store.close()
            try FileManager.default.copyItem(atPath: folder + "/heard.db", toPath: folder + "/copy.db")
            let copy = try SQLiteStore(path: folder + "/copy.db")
            #expect(try await copy.head(of: "a")?.version == 5)
        }
    }

    @Test func aBackupIsNeverWrittenOverAFile() async throws {
        try await Folder.with { folder in
            let store = try SQLiteStore(path: folder + "/heard.db")
            try Data("mine".utf8).write(to: URL(fileURLWithPath: folder + "/copy.db"))
            await #expect(throws: StorageFault.self) { try await store.backup(to: folder + "/copy.db") }
            #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/copy.db")) == Data("mine".utf8))
        }
    }

    @Test func restoringErasesAgainWhatWasErasedSince() async throws {
        try await Folder.with { folder in
            let store = try SQLiteStore(path: folder + "/heard.db")
            try await store.append(try Given.append("a", after: 0, keys: [Self.key]))
            try await store.backup(to: folder + "/copy.db")
            try await store.append(try Given.append("a", after: 1, erasure: Erasure(stream: "a", subject: "r1", at: 7)))
            try store.close()
            #expect(try SQLiteStore.restore(folder + "/copy.db", to: folder + "/heard.db") == 1)
            let restored = try SQLiteStore(path: folder + "/heard.db")
            #expect(try await restored.head(of: "a")?.version == 1)
            #expect(try await restored.subjectKeys(of: "a").isEmpty)
            #expect(try await restored.erasures(of: "a").map(\.subject) == ["r1"])
            let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/heard.db"))
            #expect(bytes.range(of: Data("CANARY-KEY".utf8)) == nil)
        }
    }

    @Test func aDatabaseInUseIsNotReplaced() async throws {
        try await Folder.with { folder in
            let store = try SQLiteStore(path: folder + "/heard.db")
            try await store.append(try Given.append("a", after: 0))
            try await store.backup(to: folder + "/copy.db")
            #expect(throws: StorageFault.busy) { try SQLiteStore.restore(folder + "/copy.db", to: folder + "/heard.db") }
            #expect(try await store.head(of: "a")?.version == 1)
        }
    }

    @Test func whatIsNotABackupIsRefused() async throws {
        try await Folder.with { folder in
            try Data("not a database, far from it".utf8).write(to: URL(fileURLWithPath: folder + "/other"))
            #expect(throws: StorageFault.self) { try SQLiteStore.restore(folder + "/other", to: folder + "/heard.db") }
            #expect(throws: StorageFault.self) { try SQLiteStore.restore(folder + "/nothing", to: folder + "/heard.db") }
            #expect(!FileManager.default.fileExists(atPath: folder + "/heard.db"))
        }
    }

    @Test func whatWasDeletedIsNotInTheFiles() async throws {
        try await Folder.with { folder in
            let store = try SQLiteStore(path: folder + "/heard.db")
            try await store.append(try Given.append("a", after: 0, keys: [Self.key]))
            try await store.append(try Given.append("a", after: 1, erasure: Erasure(stream: "a", subject: "r1", at: 7)))
            try await store.settle()
            for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
                let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
                #expect(bytes.range(of: Data("CANARY-KEY".utf8)) == nil, "\(name)")
            }
        }
    }
}
