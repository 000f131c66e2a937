import Storage
import Testing

@Suite(.serialized) struct AttachmentsContract {
    @Test(arguments: Engine.all) func whatIsKeptComesBackOnceAndForItsStreamAlone(engine: Engine) async throws {
        try await engine.with { store in
            let picture = KeptAttachment(stream: "a", id: "p1", subject: "ann", body: [1, 2, 3])
            try await store.keep(picture)
            try await store.keep(KeptAttachment(stream: "a", id: "p1", subject: "ann", body: [9]))
            #expect(try await store.attachment("p1", of: "a") == picture)
            #expect(try await store.attachment("p1", of: "b") == nil)
            #expect(try await store.attachment("p2", of: "a") == nil)
        }
    }

    @Test(arguments: Engine.all) func itGoesByItselfOrWithWhoeverGaveIt(engine: Engine) async throws {
        try await engine.with { store in
            for (stream, id, subject) in [("a", "p1", "ann"), ("a", "p2", "ann"), ("a", "p3", "ben"), ("b", "p1", "ann")] {
                try await store.keep(KeptAttachment(stream: stream, id: id, subject: subject, body: [1]))
            }
            try await store.forget(attachment: "p2", of: "a")
            #expect(try await store.attachment("p2", of: "a") == nil)
            #expect(try await store.attachment("p1", of: "a") != nil)
            try await store.forget(attachmentsOf: ["ann", "nobody"], in: "a")
            #expect(try await store.attachment("p1", of: "a") == nil)
            #expect(try await store.attachment("p3", of: "a") != nil)
            #expect(try await store.attachment("p1", of: "b") != nil)
        }
    }

    @Test(arguments: Engine.all) func itGoesWithTheKeyOfWhoeverGaveIt(engine: Engine) async throws {
        try await engine.with { store in
            for subject in ["ann", "ben"] { try await store.keep(KeptAttachment(stream: "a", id: subject, subject: subject, body: [1])) }
            try await store.append(Given.append("a", after: 0, erasure: Erasure(stream: "a", subject: "ann", at: 1)))
            #expect(try await store.attachment("ann", of: "a") == nil)
            #expect(try await store.attachment("ben", of: "a") != nil)
        }
    }
}
