import Storage
import Testing

@Suite(.serialized) struct KeyAndSnapshotContract {
    private static let keys = [
        WrappedKey(stream: "a", kind: .project, wrapped: [1]),
        WrappedKey(stream: "a", kind: .subject, subject: "r1", wrapped: [2]),
        WrappedKey(stream: "a", kind: .subject, subject: "r2", wrapped: [3]),
    ]

    private static func snapshot(_ version: Int) -> Snapshot {
        Snapshot(
            stream: "a", version: version, body: [7, 7, UInt8(version)],
            key: WrappedKey(stream: "a", kind: .snapshot, wrapped: [UInt8(version)]))
    }

    @Test(arguments: Engine.all) func keysComeWithTheAppendThatNeedsThem(engine: Engine) async throws {
        try await engine.with { store in
            try await store.append(try Given.append("a", after: 0, keys: Self.keys))
            #expect(try await store.projectKey(of: "a") == Self.keys[0])
            #expect(try await Set(store.subjectKeys(of: "a").map(\.subject)) == ["r1", "r2"])
            #expect(try await store.projectKey(of: "b") == nil)
        }
    }

    @Test(arguments: Engine.all) func erasingDestroysOneKeyAndEverySnapshot(engine: Engine) async throws {
        try await engine.with { store in
            try await store.append(try Given.append("a", after: 0, keys: Self.keys))
            try await store.keep(Self.snapshot(1), erasures: 0)
            let erasure = Erasure(stream: "a", subject: "r1", at: 5)
            try await store.append(try Given.append("a", after: 1, erasure: erasure))
            #expect(try await store.subjectKeys(of: "a") == [Self.keys[2]])
            #expect(try await store.projectKey(of: "a") == Self.keys[0])
            #expect(try await store.erasures(of: "a") == [erasure])
            #expect(try await store.snapshot(of: "a") == nil)
        }
    }

    @Test(arguments: Engine.all) func theNewestSnapshotStandsAlone(engine: Engine) async throws {
        try await engine.with { store in
            try await store.keep(Self.snapshot(1), erasures: 0)
            try await store.keep(Self.snapshot(2), erasures: 0)
            let kept = try await store.snapshot(of: "a")
            #expect(kept?.version == 2 && kept?.body == [7, 7, 2] && kept?.key.wrapped == [2])
            try await store.dropSnapshots(of: "a")
            #expect(try await store.snapshot(of: "a") == nil)
        }
    }

    @Test(arguments: Engine.all) func aSnapshotFromBeforeAnErasureIsNotKept(engine: Engine) async throws {
        try await engine.with { store in
            try await store.append(try Given.append("a", after: 0, keys: Self.keys))
            try await store.append(try Given.append("a", after: 1, erasure: Erasure(stream: "a", subject: "r1", at: 5)))
            try await store.keep(Self.snapshot(1), erasures: 0)
            #expect(try await store.snapshot(of: "a") == nil)
            try await store.keep(Self.snapshot(2), erasures: 1)
            #expect(try await store.snapshot(of: "a") != nil)
        }
    }
}
