import Storage
import Testing

@Suite(.serialized) struct JournalContract {
    @Test(arguments: Engine.all) func whatWasAppendedIsReadBackAsItWas(engine: Engine) async throws {
        try await engine.with { store in
            let append = try Given.append("a", after: 0, count: 5)
            try await store.append(append)
            let read = try await store.entries(of: "a", after: 2, limit: 2)
            #expect(read.map(\.version) == [3, 4])
            for (entry, original) in zip(read, append.entries[2...]) {
                #expect(entry.body == original.body && entry.hash == original.hash && entry.subject == original.subject)
                #expect(entry.type == original.type && entry.by == original.by && entry.at == original.at)
            }
            #expect(try await store.head(of: "a") == append.head)
            #expect(try await store.streams() == ["a"])
            #expect(try await store.head(of: "b") == nil)
            #expect(try await store.entries(of: "b", after: 0, limit: 9).isEmpty)
        }
    }

    @Test(arguments: Engine.all) func aStreamThatHasGoneOnRefusesAndKeepsNothing(engine: Engine) async throws {
        try await engine.with { store in
            try await store.append(try Given.append("a", after: 0, count: 2))
            let key = WrappedKey(stream: "a", kind: .subject, subject: "late", wrapped: [1])
            for version in [0, 1] {
                await #expect(throws: StorageFault.conflict(stream: "a")) {
                    try await store.append(try Given.append("a", after: version, keys: [key]))
                }
            }
            #expect(try await store.entries(of: "a", after: 0, limit: 9).count == 2)
            #expect(try await store.subjectKeys(of: "a").isEmpty)
        }
    }

    @Test(arguments: Engine.all) func aStreamWithAnotherPastRefuses(engine: Engine) async throws {
        try await engine.with { store in
            try await store.append(try Given.append("a", after: 0))
            let other = try Given.append("a", after: 1)
            let wrong = Head(stream: "a", version: 1, hash: Given.hash(9), mark: [])
            await #expect(throws: StorageFault.conflict(stream: "a")) {
                try await store.append(Append(entries: other.entries, after: wrong, head: other.head))
            }
        }
    }

    @Test(arguments: Engine.all) func manyAtOnceAreKeptInTheOrderOfAsking(engine: Engine) async throws {
        try await engine.with { store in
            try await withThrowingTaskGroup(of: Void.self) { streams in
                for stream in 0..<10 {
                    streams.addTask {
                        // All of one stream at once, each on top of one that is not yet durable.
                        let faults = await withTaskGroup(of: StorageFault?.self) { waiting in
                            for version in 0..<50 {
                                guard let append = try? Given.append("s\(stream)", after: version) else { continue }
                                let (answers, answer) = AsyncStream.makeStream(of: StorageFault?.self)
                                store.append(append) { answer.yield($0) }
                                waiting.addTask { await answers.first { _ in true } ?? .failed("no answer") }
                            }
                            return await waiting.reduce(into: []) { $0.append($1) }
                        }
                        #expect(faults.allSatisfy { $0 == nil })
                        let versions = try await store.entriesAsWritten(of: "s\(stream)", afterPosition: 0, limit: 99).map(\.version)
                        #expect(versions == Array(1...50))
                    }
                }
                try await streams.waitForAll()
            }
        }
    }

    @Test(arguments: Engine.all) func oneThatIsRefusedTakesNobodyWithIt(engine: Engine) async throws {
        try await engine.with { store in
            try await store.append(try Given.append("a", after: 0))
            try await withThrowingTaskGroup(of: Bool.self) { people in
                for number in 0..<40 {
                    people.addTask {
                        let isLate = number.isMultiple(of: 2)
                        do {
                            try await store.append(try Given.append(isLate ? "a" : "b\(number)", after: 0))
                            return !isLate
                        } catch StorageFault.conflict { return isLate }
                    }
                }
                for try await isRight in people { #expect(isRight) }
            }
            #expect(try await store.streams().count == 21)
        }
    }
}
