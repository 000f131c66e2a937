import Foundation
import GRDB
import Method
import Storage
import StorageSQLite
import Testing

@testable import House

@Suite(.serialized) struct ErasureTests {
    private let eve = ID<Review>(trusted: "review-P02")

    private func withReviews(_ work: (Home) async throws -> Void) async throws {
        try await Home.with { home in
            try await home.house.begin()
            for code in ["P01", "P02", "P03"] {
                try await home.house.put(.collect(.typeIn(review(code, "CANARY-\(code)"))), to: town, by: ann)
            }
            try await home.house.put(
                .collect(.offerSaferWords(card: ID(trusted: "P02-W1"), words: "CANARY-SAFER", why: "x")), to: town, by: ann)
            try await work(home)
        }
    }

    @Test func theWordsAreGoneAndTheStoryIsWhole() async throws {
        try await withReviews { home in
            try await home.house.erase(review: eve, in: town, by: ann)
            for house in [home.house, try home.another().house] {
                let project = try #require(await house.project(town))
                #expect(project.collect.reviews[eve] == nil && project.collect.erased == [eve])
                #expect(project.collect.reviews.count == 2 && project.version == 7)
                let story = try await house.story(of: town)
                #expect(story.count == 7)
                #expect(story.filter { $0.event == .collect(.wordsErased(review: eve)) }.map(\.version) == [4, 6, 7])
                #expect(story[3].name == "collect.reviewCollected" && story[6].by == ann.id)
                #expect(try await house.verify().isEmpty)
            }
        }
    }

    @Test func theKeyIsNowhereInTheFiles() async throws {
        try await withReviews { home in
            let key = try #require(await home.store.subjectKeys(of: "town").first { $0.subject == eve.text })
            func isThere() throws -> Bool {
                try FileManager.default.contentsOfDirectory(atPath: home.folder).contains { name in
                    try Data(contentsOf: URL(fileURLWithPath: home.folder + "/" + name)).range(of: Data(key.wrapped)) != nil
                }
            }
            #expect(try isThere())
            try await home.house.erase(review: eve, in: town, by: ann)
            #expect(try !isThere())
            #expect(try !home.filesHold("CANARY"))
        }
    }

    @Test func erasingTwiceChangesNothing() async throws {
        try await withReviews { home in
            try await home.house.erase(review: eve, in: town, by: ann)
            try await home.house.erase(review: eve, in: town, by: ann)
            #expect(try await home.house.project(town)?.version == 7)
        }
    }

    @Test func everythingUnderOneCodeGoesAlsoWhatWasTakenBack() async throws {
        try await Home.with { home in
            try await home.house.begin()
            let other = Review(id: ID(trusted: "other"), code: "P02", statements: review("P02", "CANARY-AGAIN").statements)
            try await home.house.put(.collect(.typeIn(review("P02", "CANARY-ONE"))), to: town, by: ann)
            try await home.house.put(.collect(.takeBackReview(eve)), to: town, by: ann)
            try await home.house.put(.collect(.typeIn(other)), to: town, by: ann)
            try await home.house.put(.collect(.typeIn(review("P03", "STAYS"))), to: town, by: ann)
            #expect(try await home.house.erase(code: "P02", in: town, by: ann) == Erased(reviews: 2, leavesTrace: false))
            #expect(try await home.store.subjectKeys(of: town.text).map(\.subject) == ["review-P03"])
            let archive = try #require(try await home.house.exportProject(town)).joined()
            #expect(!archive.contains("CANARY") && archive.contains("STAYS"))
            await #expect(throws: ProjectRefusal.collect(.noSuchReview)) { try await home.house.erase(code: "P02", in: town, by: ann) }
            await #expect(throws: ProjectRefusal.notAllowed(.lead)) {
                try await home.house.erase(code: "P03", in: town, by: Who(id: bob.id, role: .facilitator))
            }
            #expect(try await home.house.verify().isEmpty)
        }
    }

    @Test func nothingIsKeptInTheNameOfSomebodyErasedAndNothingIsHalfDone() async throws {
        try await withReviews { home in
            try await home.house.erase(review: eve, in: town, by: ann)
            await #expect(throws: HouseFault.erased) { try await home.house.put(.collect(.typeIn(review("P02"))), to: town, by: ann) }
            let file = ProjectCommand.collect(.bringIn(id: ID(trusted: "i"), file: "a.csv", tool: "t", reviews: [review("P04"), review("P02")]))
            await #expect(throws: HouseFault.erased) { try await home.house.put(file, to: town, by: ann) }
            let after = try #require(await home.house.project(town))
            #expect(after.version == 7 && after.collect.imports.isEmpty && after.collect.reviews.count == 2)
            try await home.house.put(.collect(.typeIn(review("P04"))), to: town, by: ann)
            #expect(try await home.startedAgain().house.project(town)?.collect.reviews.count == 3)
        }
    }

    @Test func aReaderWhoDoesNotLetGoLeavesATraceAndSaysSo() async throws {
        try await withReviews { home in
            let other = try DatabasePool(path: home.path)
            let reading = try other.makeSnapshot()
            #expect(try await home.house.erase(code: "P02", in: town, by: ann) == Erased(reviews: 1, leavesTrace: true))
            try reading.close()
            try other.close()
            #expect(try await home.house.settle())
        }
    }

    @Test func onlyWhoLeadsMayErase() async throws {
        try await withReviews { home in
            await #expect(throws: ProjectRefusal.notAllowed(.lead)) {
                try await home.house.erase(review: eve, in: town, by: Who(id: bob.id, role: .facilitator))
            }
            await #expect(throws: ProjectRefusal.collect(.noSuchReview)) {
                try await home.house.erase(review: ID(trusted: "nobody"), in: town, by: ann)
            }
        }
    }

    @Test func othersGoOnWhileSomebodyIsErased() async throws {
        try await withReviews { home in
            try await withThrowingTaskGroup(of: Void.self) { people in
                for number in 0..<60 {
                    let member = PlanningMember(id: ID(trusted: "\(number)"), words: "w", perspective: .people)
                    people.addTask { try await home.house.put(.prepare(.joinPlanningGroup(member)), to: town, by: ann) }
                    if number == 30 { people.addTask { try await home.house.erase(review: eve, in: town, by: ann) } }
                }
                try await people.waitForAll()
            }
            let shown = try await home.house.project(town)
            #expect(shown?.prepare.planningGroup.count == 60 && shown?.collect.reviews[eve] == nil && shown?.version == 67)
            #expect(try await home.startedAgain().house.project(town) == shown)
        }
    }

    @Test func theSnapshotIsMadeAgainWithoutTheWords() async throws {
        try await withReviews { home in
            let many = (0..<2_000).map { ProjectCommand.prepare(.sayHow(words: "\($0)")) }
            try await home.house.put(many, to: town, by: ann)
            try await home.house.snapshotKept(town)
            #expect(try await home.store.snapshot(of: "town")?.version == 2_006)
            try await home.house.erase(review: eve, in: town, by: ann)
            try await home.house.snapshotKept(town)
            #expect(try await home.store.snapshot(of: "town")?.version == 2_007)
            let again = try home.startedAgain()
            #expect(try await again.house.project(town)?.collect.reviews[eve] == nil)
            #expect(try await again.house.project(town)?.version == 2_007)
        }
    }

    @Test func anOlderBackupBringsNothingBack() async throws {
        try await withReviews { home in
            try await home.store.backup(to: home.folder + "/copy.db")
            try await home.house.erase(review: eve, in: town, by: ann)
            try home.store.close()
            try SQLiteStore.restore(home.folder + "/copy.db", to: home.path)
            let restored = try home.another()
            let project = try #require(await restored.house.project(town))
            #expect(project.version == 6 && project.collect.reviews[eve] == nil && project.collect.reviews.count == 2)
            #expect(try await restored.house.verify().isEmpty)
        }
    }
}
