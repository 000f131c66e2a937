import Method
import Testing

@testable import Web

@Suite struct CardNoteTests {
    private func room() async throws -> LookRoom {
        var review = LookRoom.review("P01", notWorking: "Zed barks")
        review.note = "Zed is his dog"
        review.interpretedBy = "his sister"
        return try await LookRoom([review])
    }

    @Test func theCodeBringsUpTheNoteAndWhoseVoiceItIs() async throws {
        let room = try await room()
        for typed in ["P01-N1", "p01 n1", "p01n1"] {
            let page = try await room.ben.get(Site.cardNote(room.project, code: typed))
            #expect(page.text.contains("Zed is his dog") && page.text.contains("Put into words by: his sister"))
        }
        #expect(try await room.anna.get(Site.cardNote(room.project, code: "Z9-N1")).text.contains("There is no card Z9-N1"))
    }

    @Test func aQuestionIsAskedAndAnsweredByTheCode() async throws {
        let room = try await room()
        let refused = try await room.anna.post(Site.cardNote(room.project, .ask), ["id": "q0", "card": "P01-N1", "words": ""])
        #expect(refused.status == .unprocessableContent && refused.html.contains("ask-error"))
        var page = try await room.anna.post(Site.cardNote(room.project, .ask), ["id": "q1", "card": "P01-N1", "words": "Who is Zed?"])
        #expect(page.text.contains("Who is Zed?") && page.text.contains("goes to the coordinator"))
        #expect(try await room.ben.get(Site.cardNote(room.project)).text.contains("Who is Zed?"))
        page = try await room.ben.post(Site.cardNote(room.project, .answer), ["id": "q1", "card": "P01-N1", "words": "His dog"])
        #expect(page.text.contains("His dog") && page.text.contains("The answer is kept"))
    }

    @Test func whatWasPointedOutIsSettledWithWords() async throws {
        let room = try await room()
        _ = try await room.doing(room.ben, .point, "P01-N1", words: "Staff words")
        #expect(try await room.anna.get(Site.cardNote(room.project)).text.contains("Staff words"))
        let id = try #require(try await room.room().openConcerns.first?.id)
        let page = try await room.anna.post(Site.cardNote(room.project, .settle), ["id": id.text, "card": "P01-N1", "words": "She says it so"])
        #expect(page.text.contains("What was done: She says it so"))
    }

    @Test func itIsForThoseWhoCollectOrRunTheDay() async throws {
        let room = try await room()
        try await room.give(.facilitator, to: room.ben)
        #expect(try await room.ben.get(Site.cardNote(room.project, code: "P01-N1")).text.contains("Zed is his dog"))
        for role in [Role.reader, .participant, .safeguardingLead] {
            try await room.give(role, to: room.ben)
            #expect(try await room.ben.get(Site.cardNote(room.project, code: "P01-N1")).status == .forbidden)
            #expect(try await room.ben.post(Site.cardNote(room.project, .ask), ["id": "q", "card": "P01-N1", "words": "x"]).status == .forbidden)
        }
    }
}
