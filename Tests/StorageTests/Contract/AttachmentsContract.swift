import Storage
import Testing

@Suite(.serialized) struct AttachmentsContract {
    @Test(arguments: Engine.all) func whatIsKeptComesBackOnceAndForItsStreamAlone(engine: Engine) async throws {
        try await engine.with { store in
            let picture = KeptAttachment(stream: "a", id: "p1", body: [1, 2, 3])
            try await store.keep(picture)
            try await store.keep(KeptAttachment(stream: "a", id: "p1", body: [9]))
            #expect(try await store.attachment("p1", of: "a") == picture)
            #expect(try await store.attachment("p1", of: "b") == nil)
            #expect(try await store.attachment("p2", of: "a") == nil)
        }
    }
}
