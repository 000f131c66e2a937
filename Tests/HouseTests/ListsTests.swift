import House
import Method
import Testing

@Suite(.serialized) struct ListsTests {
    @Test func aProjectIsInTheListOfWhoeverHasARole() async throws {
        try await Home.with { home in
            try await home.house.begin()
            try await home.house.put(.journey(.giveRole(person: bob.id, role: .facilitator)), to: town, by: ann)
            let line = try #require(await home.house.projects(of: bob.id).first)
            #expect(line.id == town && line.title == "Hartley town" && line.role == .facilitator && line.step == .prepare)
            #expect(line.started == home.clock.now && line.version == 3)
            try await home.house.put(.journey(.rename(title: "Hartley, again")), to: town, by: ann)
            #expect(try await home.house.projects(of: ann.id).map(\.title) == ["Hartley, again"])
            #expect(try await home.house.role(of: bob.id, in: town) == .facilitator)
            try await home.house.put(.journey(.takeRole(person: bob.id)), to: town, by: ann)
            #expect(try await home.house.projects(of: bob.id).isEmpty)
            #expect(try await home.house.role(of: bob.id, in: town) == nil)
        }
    }

    @Test func theStepGoesOn() async throws {
        try await Home.with { home in
            try await home.house.begin()
            try await home.house.put([.prepare(.sayWhy(words: "why")), .journey(.finish(step: .prepare))], to: town, by: ann)
            #expect(try await home.house.allProjects().map(\.step) == [.collect])
        }
    }
}
