import House
import Method
import Testing

@testable import Web

@Suite struct AskAgainPagesTests {
    private static let new: KeyValuePairs = [
        "working-1": "My dog Rex", "not-working-1": "Nobody comes on Sundays", "day": "2025-01-12", "collector": "ben", "method": "A visit", "chooser": "me",
        "helped": "yes",
    ]

    @Test func aFormIsOpenedAgainAndTheNewAnswersStand() async throws {
        let room = try await CollectingRoom()
        try await room.withCollectors()
        let (project, one) = (room.project, Site.askAgain(room.project, room.id("review-N01")))
        let unknown = try await room.post(Site.askAgain(project), ["code": "Z99", "why": "Staff words"])
        #expect(unknown.status == .unprocessableContent && unknown.text.contains("There is no form with this code.") && unknown.field("why") == "Staff words")
        #expect(try await room.post(Site.askAgain(project), ["code": "N01", "why": ""]).html.contains("id=\"why-error\""))
        var page = try await room.post(Site.askAgain(project), ["code": "n01", "why": "Staff words"])
        #expect(page.text.contains("Ask N01 again") && page.text.contains("Said before N01 xylophone working"))
        #expect(try await room.get(Site.askAgain(project)).text.contains("Staff words"))
        let empty = try await room.post(one, ["working-1": "", "day": "2025-01-12", "method": "A visit"])
        #expect(empty.status == .unprocessableContent && empty.field("method") == "A visit")
        page = try await room.post(one, Self.new)
        #expect(page.text.contains("What stands now") && page.text.contains("My dog Rex") && page.text.contains("N01 xylophone working"))
        let review = try #require(try await room.room.reviews[room.id("review-N01")])
        #expect(
            review.statements.map(\.words) == ["My dog Rex", "Nobody comes on Sundays"] && review.collector == room.id("ben") && review.helpedToChoose == true)
        #expect(try await room.get(Site.askAgain(project)).text.contains("Asked again N01 1 time"))
        _ = try await room.post(one, Self.new)
        #expect(try await room.room.askedAgain[room.id("review-N01")]?.earlier.count == 1)
    }

    @Test func theOldAnswersCanStand() async throws {
        let room = try await CollectingRoom()
        _ = try await room.post(Site.askAgain(room.project), ["code": "N01", "why": "Thin"])
        let page = try await room.post(Site.askNoMore(room.project, room.id("review-N01")), [:])
        #expect(page.text.contains("Nobody is waiting to be asked again."))
    }

    @Test func aCollectorAnswersAndOpensNothing() async throws {
        let room = try await CollectingRoom()
        try await room.withCollectors()
        let col = try await room.joined("Col", as: .collector)
        let one = Site.askAgain(room.project, room.id("review-N01"))
        #expect(try await col.post(Site.askAgain(room.project), ["code": "N01", "why": "x"]).status == .forbidden)
        let closed = try await col.post(one, Self.new)
        #expect(closed.status == .unprocessableContent && closed.text.contains("Ask for this person to be asked again first."))
        _ = try await room.post(Site.askAgain(room.project), ["code": "N01", "why": "Thin"])
        #expect(try await col.post(one, Self.new).text.contains("My dog Rex"))
    }

    @Test func wordsOfWhoSaidNoAreNotShown() async throws {
        let room = try await CollectingRoom()
        try await room.put(
            .askAgain(.reopen(review: room.id("review-N01"), why: "Thin")), .recordConsent(review: room.id("review-N01"), consent: .no))
        let page = try await room.get(Site.askAgain(room.project, room.id("review-N01")))
        #expect(page.status == .ok && !page.html.contains("xylophone"))
    }
}
