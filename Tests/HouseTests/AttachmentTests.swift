import House
import Method
import Testing

@Suite(.serialized) struct AttachmentTests {
    private static let picture = Array("CANARY-PICTURE".utf8)

    /// Somebody whose review holds a picture.
    private func given(_ home: Home, _ code: String = "P1") async throws -> (review: ID<Review>, attachment: Method.Attachment) {
        let form = review(code, "My dog")
        try await home.house.put(.collect(.typeIn(form)), to: town, by: ann)
        let (id, key) = try await home.house.keep(Self.picture, of: form.id, in: town)
        let attachment = Method.Attachment(id: ID(trusted: id), media: .png, key: key, description: "A dog")
        let said = Statement(heading: .future, rank: 1, words: "", form: .drawing, attachment: attachment, id: ID(trusted: "s-\(code)"))
        try await home.house.put(.collect(.addStatement(review: form.id, statement: said)), to: town, by: ann)
        return (form.id, attachment)
    }

    private func bytes(_ attachment: Method.Attachment, _ home: Home) async throws -> [UInt8]? {
        try await home.house.attachment(attachment.id.text, key: attachment.key, in: town)
    }

    @Test func itOpensWithItsOwnKeyInItsOwnProjectAlone() async throws {
        try await Home.with { home in
            try await home.house.begin()
            let (id, key) = try await home.house.keep(Self.picture, of: ID(trusted: "r"), in: town)
            let other = try await home.house.keep([1], of: ID(trusted: "r"), in: town)
            #expect(try await home.house.attachment(id, key: key, in: town) == Self.picture)
            let again = try home.startedAgain()
            #expect(try await again.house.attachment(id, key: key, in: town) == Self.picture)
            #expect(try await again.house.attachment(id, key: other.key, in: town) == nil)
            #expect(try await again.house.attachment(id, key: key, in: ID(trusted: "elsewhere")) == nil)
            #expect(try await again.house.attachment(id, key: "no key", in: town) == nil)
            #expect(try !again.filesHold("CANARY-PICTURE"))
            try await again.house.forget(attachment: id, in: town)
            #expect(try await again.house.attachment(id, key: key, in: town) == nil)
        }
    }

    @Test func erasingSomebodyTakesTheirPicturesOutOfTheDatabase() async throws {
        try await Home.with { home in
            try await home.house.begin()
            let (one, other) = (try await given(home), try await given(home, "P2"))
            try await home.house.erase(code: "P1", in: town, by: ann)
            #expect(try await home.store.attachment(one.attachment.id.text, of: town.text) == nil)
            #expect(try await bytes(other.attachment, home) == Self.picture)
        }
    }

    @Test func takingAReviewBackTakesItsPicturesAway() async throws {
        try await Home.with { home in
            try await home.house.begin()
            let one = try await given(home)
            try await home.house.put(.collect(.takeBackReview(one.review)), to: town, by: ann)
            #expect(try await home.store.attachment(one.attachment.id.text, of: town.text) == nil)
        }
    }

    @Test func anArchiveCarriesThemToAnEqualProject() async throws {
        try await Home.with { home in
            try await home.house.begin()
            let (gone, kept) = (try await given(home, "P1"), try await given(home, "P2"))
            try await home.house.erase(code: "P1", in: town, by: ann)
            let lines = try #require(await home.house.exportProject(town))
            #expect(lines[0].contains("\"format\":2") && lines[0].contains("\"attachments\":1"))
            #expect(!lines.contains { $0.contains(gone.attachment.id.text) })
            try await Home.with { other in
                let brought = try await other.house.importProject(lines)
                #expect(try await home.house.project(town) == brought)
                #expect(try await bytes(kept.attachment, other) == Self.picture)
                #expect(try await other.house.exportProject(town)?.dropFirst() == lines.dropFirst())
                #expect(try !other.filesHold("CANARY-PICTURE"))
            }
        }
    }

    @Test func anArchiveWithAPictureThatNobodyToldOfIsRefused() async throws {
        try await Home.with { home in
            try await home.house.begin()
            _ = try await given(home)
            let lines = try #require(await home.house.exportProject(town))
            let stranger = lines.dropLast() + [#"{"attachment":"unknown","bytes":"AAAA"}"#]
            let tooMany = [lines[0].replacing("\"attachments\":1", with: "\"attachments\":-1")] + lines.dropFirst()
            try await Home.with { other in
                for wrong in [Array(stranger), tooMany, lines.dropLast()] {
                    await #expect(throws: HouseFault.self) { try await other.house.importProject(wrong) }
                }
                let streams = try await other.store.streams()
                #expect(streams.isEmpty)
            }
        }
    }
}
