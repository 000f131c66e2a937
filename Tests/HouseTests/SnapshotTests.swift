import Method
import Storage
import Testing

@testable import House

@Suite(.serialized) struct SnapshotTests {
    private func withMany(_ work: (Home, Project) async throws -> Void) async throws {
        try await Home.with { home in
            try await home.house.begin()
            try await home.house.put(.collect(.typeIn(review("P01"))), to: town, by: ann)
            let many = (0..<2_100).map { ProjectCommand.prepare(.sayHow(words: "\($0)")) }
            try await home.house.put(many, to: town, by: ann)
            try await home.house.snapshotKept(town)
            for number in 0..<20 { try await home.house.say("after \(number)") }
            try await work(home, try #require(await home.house.project(town)))
        }
    }

    @Test func snapshotAndTailGiveTheSameAsTheWholeStory() async throws {
        try await withMany { home, project in
            #expect(try await home.store.snapshot(of: "town")?.version == 2_103)
            let quick = try home.startedAgain()
            #expect(try await quick.house.project(town) == project)
            try await quick.store.dropSnapshots(of: "town")
            #expect(try await quick.startedAgain().house.project(town) == project)
        }
    }

    @Test func aSnapshotOfAnotherBuildIsPassedOver() async throws {
        try await withMany { home, project in
            let kept = try #require(await home.store.snapshot(of: "town"))
            let odd = Snapshot(stream: "town", version: kept.version, body: kept.body.reversed(), key: kept.key)
            try await home.store.keep(odd, erasures: 0)
            #expect(try await home.startedAgain().house.project(town) == project)
        }
    }

    @Test func aSmallProjectHasNone() async throws {
        try await Home.with { home in
            try await home.house.begin()
            try await home.house.snapshotKept(town)
            #expect(try await home.store.snapshot(of: "town") == nil)
        }
    }
}

extension House {
    func snapshotKept(_ project: ID<Project>) async throws {
        try await shelf.with(project) { await $0.snapshotKept() }
    }
}
