import Foundation
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
