import Foundation
import GRDB
import Method
import StorageSQLite
import Testing

@testable import House

@Suite(.serialized) struct VerifyTests {
    /// Twelve entries, number 5 of which holds somebody's words, changed by somebody who has the file but not the key.
    private func broken(by tampering: String...) async throws -> [BrokenLink] {
        var found: [BrokenLink] = []
        try await Home.with { home in
            try await home.house.begin()
            try await home.house.say("3")
            try await home.house.say("4")
            try await home.house.put(.collect(.typeIn(review("P01"))), to: town, by: ann)
            for number in 6...12 { try await home.house.say("\(number)") }
            try await home.house.begin(ID(trusted: "untouched"))
            #expect(try await home.house.verify().isEmpty)
            try home.store.close()
            let queue = try DatabaseQueue(path: home.path)
            try await queue.write { db in
                try db.execute(sql: "DROP TRIGGER entries_are_never_changed; DROP TRIGGER entries_are_never_taken_out")
                for sql in tampering { try db.execute(sql: sql) }
            }
            try queue.close()
            let again = try home.another()
            found = try await again.house.verify()
            // What does not hang together is not shown, either.
            let isShown = (try? await again.house.project(town)) != nil
            #expect(isShown == found.allSatisfy { $0.reason == .keyMissing })
        }
        #expect(found.allSatisfy { $0.stream == town })
        return found
    }

    private func link(_ version: Int, _ reason: BrokenLink.Reason) -> BrokenLink {
        BrokenLink(stream: town, version: version, reason: reason)
    }

    @Test func aChangedBodyIsFound() async throws {
        let found = try await broken(by: "UPDATE entries SET body = zeroblob(length(body)) WHERE stream = 'town' AND version = 5")
        #expect(found == [link(5, .changed), link(5, .sealBroken)])
    }

    @Test(arguments: ["by = 'eve'", "at = at + 1", "type = 'prepare.whySaid'", "subject = 'x'", "hash = randomblob(32)"])
    func aChangedColumnIsFound(change: String) async throws {
        let found = try await broken(by: "UPDATE entries SET \(change) WHERE stream = 'town' AND version = 7")
        #expect(found.contains(link(7, .changed)))
        #expect(found.allSatisfy { $0.version == 7 || $0.version == 8 })
    }

    @Test func aMissingEntryIsFound() async throws {
        let found = try await broken(by: "DELETE FROM entries WHERE stream = 'town' AND version = 6")
        #expect(found == [link(6, .missing)])
    }

    @Test func entriesThatChangedPlacesAreFound() async throws {
        let found = try await broken(
            by: "UPDATE entries SET version = 99 WHERE stream = 'town' AND version = 6",
            "UPDATE entries SET version = 6 WHERE stream = 'town' AND version = 7",
            "UPDATE entries SET version = 7 WHERE stream = 'town' AND version = 99")
        #expect(found.contains(link(6, .reordered)))
        #expect(found.contains(link(7, .changed)))
    }

    @Test func aStoryCutShortIsFound() async throws {
        let found = try await broken(by: "DELETE FROM entries WHERE stream = 'town' AND version > 10")
        #expect(found == [link(11, .truncated)])
    }

    @Test func aStoryCutShortWithItsHeadIsFound() async throws {
        let found = try await broken(
            by: "DELETE FROM entries WHERE stream = 'town' AND version > 10",
            "UPDATE heads SET version = 10, hash = (SELECT hash FROM entries WHERE stream = 'town' AND version = 10) WHERE stream = 'town'")
        #expect(found == [link(10, .headForged)])
    }

    @Test func aMissingHeadIsFound() async throws {
        #expect(try await broken(by: "DELETE FROM heads WHERE stream = 'town'").contains(link(12, .headMissing)))
    }

    @Test func anEntryPastTheEndIsFound() async throws {
        let found = try await broken(
            by: """
                INSERT INTO entries (stream, version, type, body, subject, by, at, hash)
                SELECT stream, 13, type, body, subject, by, at, hash FROM entries WHERE stream = 'town' AND version = 12
                """)
        #expect(found.contains(link(13, .unknownToHead)) && found.contains(link(13, .changed)))
    }

    @Test func aKeyThatNobodyErasedIsMissed() async throws {
        #expect(try await broken(by: "DELETE FROM keys WHERE kind = 1") == [link(5, .keyMissing)])
    }

    @Test func aWholeStoryTakenOutIsFound() async throws {
        let found = try await broken(by: "DELETE FROM entries WHERE stream = 'town'", "DELETE FROM heads WHERE stream = 'town'")
        #expect(found == [link(1, .headMissing)])
    }
}
