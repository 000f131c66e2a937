import Storage
import Testing

@Suite(.serialized) struct AccountsContract {
    private static let ann = AccountRecord(id: "1", name: "Ann", password: "hash", made: 5)

    @Test(arguments: Engine.all) func anAccountIsFoundByNameAndById(engine: Engine) async throws {
        try await engine.with { store in
            try await store.add(Self.ann)
            #expect(try await store.account(named: "ann") == Self.ann)
            #expect(try await store.account(id: "1") == Self.ann)
            #expect(try await store.account(named: "bob") == nil)
            try await store.setPassword(nil, of: "1")
            #expect(try await store.accounts().map(\.password) == [nil])
        }
    }

    @Test(arguments: Engine.all) func aNameIsTakenOnce(engine: Engine) async throws {
        try await engine.with { store in
            try await store.add(Self.ann)
            await #expect(throws: StorageFault.nameTaken) {
                try await store.add(AccountRecord(id: "2", name: "ANN", password: nil, made: 6))
            }
        }
    }

    @Test(arguments: Engine.all) func aSessionRunsOutAndEnds(engine: Engine) async throws {
        try await engine.with { store in
            try await store.add(Self.ann)
            try await store.open(session: [1], of: "1", until: 100, replacing: nil)
            #expect(try await store.account(ofSession: [1], now: 99) == Self.ann)
            #expect(try await store.account(ofSession: [1], now: 100) == nil)
            try await store.open(session: [2], of: "1", until: 100, replacing: [1])
            #expect(try await store.account(ofSession: [1], now: 99) == nil)
            try await store.end(session: [2])
            #expect(try await store.account(ofSession: [2], now: 99) == nil)
            try await store.open(session: [3], of: "nobody", until: 100, replacing: nil)
            #expect(try await store.account(ofSession: [3], now: 99) == nil)
        }
    }

    @Test(arguments: Engine.all) func aLinkWorksOnce(engine: Engine) async throws {
        try await engine.with { store in
            try await store.add(Self.ann)
            try await store.keep(link: [1], to: "1", until: 100)
            try await store.keep(link: [2], to: "1", until: 100)
            #expect(try await store.use(link: [1], now: 99) == Self.ann)
            #expect(try await store.use(link: [1], now: 99) == nil)
            #expect(try await store.use(link: [2], now: 100) == nil)
            #expect(try await store.use(link: [9], now: 1) == nil)
        }
    }

    @Test(arguments: Engine.all) func twoWhoUseOneLinkAtOnceAreNotBothLetIn(engine: Engine) async throws {
        try await engine.with { store in
            try await store.add(Self.ann)
            try await store.keep(link: [1], to: "1", until: 100)
            let letIn = try await withThrowingTaskGroup(of: Int.self) { people in
                for _ in 0..<20 { people.addTask { try await store.use(link: [1], now: 1) == nil ? 0 : 1 } }
                return try await people.reduce(0, +)
            }
            #expect(letIn == 1)
        }
    }

    @Test(arguments: Engine.all) func whoIsRemovedIsSignedOut(engine: Engine) async throws {
        try await engine.with { store in
            try await store.add(Self.ann)
            try await store.open(session: [1], of: "1", until: 100, replacing: nil)
            try await store.keep(link: [2], to: "1", until: 100)
            try await store.removeAccount(id: "1")
            #expect(try await store.account(ofSession: [1], now: 1) == nil)
            #expect(try await store.use(link: [2], now: 1) == nil)
            #expect(try await store.accounts().isEmpty)
        }
    }

    @Test(arguments: Engine.all) func sweepingTakesOutWhatHasRunOut(engine: Engine) async throws {
        try await engine.with { store in
            try await store.add(Self.ann)
            try await store.open(session: [1], of: "1", until: 10, replacing: nil)
            try await store.open(session: [2], of: "1", until: 100, replacing: nil)
            try await store.sweep(now: 50)
            #expect(try await store.account(ofSession: [1], now: 5) == nil)
            #expect(try await store.account(ofSession: [2], now: 50) == Self.ann)
        }
    }

    @Test(arguments: Engine.all) func notesAreKept(engine: Engine) async throws {
        try await engine.with { store in
            #expect(try await store.note("x") == nil)
            try await store.keep(note: "x", [1])
            try await store.keep(note: "x", [2])
            #expect(try await store.note("x") == [2])
        }
    }
}
