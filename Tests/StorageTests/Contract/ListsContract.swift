import Storage
import Testing

@Suite(.serialized) struct ListsContract {
    private static func listing(_ project: String, started: Int64 = 1, step: String = "prepare", _ members: [String: String]) -> Listing {
        Listing(project: project, title: [9, 9], started: started, step: step, members: members)
    }

    @Test(arguments: Engine.all) func listsChangeWithTheAppend(engine: Engine) async throws {
        try await engine.with { store in
            let key = WrappedKey(stream: "a", kind: .project, wrapped: [1])
            try await store.append(try Given.append("a", after: 0, keys: [key], listing: Self.listing("a", ["ann": "coordinator"])))
            try await store.append(
                try Given.append("a", after: 1, listing: Self.listing("a", started: 99, step: "theme", ["ann": "reader", "bob": "coordinator"])))
            #expect(
                try await store.projects(of: "ann") == [
                    ListedProject(project: "a", title: [9, 9], key: key, started: 1, step: "theme", role: "reader", version: 2)
                ])
            #expect(try await store.role(of: "bob", in: "a") == "coordinator")
            try await store.append(try Given.append("a", after: 2, listing: Self.listing("a", ["bob": "coordinator"])))
            #expect(try await store.projects(of: "ann").isEmpty)
            #expect(try await store.role(of: "ann", in: "a") == nil)
        }
    }

    @Test(arguments: Engine.all) func whatIsRefusedChangesNoList(engine: Engine) async throws {
        try await engine.with { store in
            try await store.append(try Given.append("a", after: 0, listing: Self.listing("a", ["ann": "coordinator"])))
            try? await store.append(try Given.append("a", after: 0, listing: Self.listing("a", ["eve": "coordinator"])))
            #expect(try await store.role(of: "eve", in: "a") == nil)
        }
    }

    @Test(arguments: Engine.all) func theNewestProjectComesFirst(engine: Engine) async throws {
        try await engine.with { store in
            for number in 1...3 {
                try await store.append(
                    try Given.append("p\(number)", after: 0, listing: Self.listing("p\(number)", started: Int64(number), ["ann": "reader"])))
            }
            #expect(try await store.projects(of: "ann").map(\.project) == ["p3", "p2", "p1"])
            #expect(try await store.allProjects().map(\.role) == ["", "", ""])
        }
    }
}
