import Method
import Testing

@testable import Web

@Suite struct OwnChangesTests {
    @Test func whatChangedForSomebodyIsKeptForThoseWhoCollect() async throws {
        let room = try await CollectingRoom(north: 2, south: 0)
        var page = try await room.get(Site.ownChanges(room.project))
        #expect(page.text.contains("Told for 0 of 2 people") && page.text.contains("Nothing yet."))
        let told: KeyValuePairs = ["id": "c1", "code": "n01", "day": "2025-01-12", "words": "Has the zither back"]
        for _ in 0..<2 { page = try await room.post(Site.ownChanges(room.project), told) }
        #expect(page.text.contains("Told for 1 of 2 people") && page.text.contains("Has the zither back"))
        #expect(page.html.split(separator: "Has the zither back").count == 2)
        #expect(try await room.get(Site.review(room.project)).text.contains("Told for 1 of 2 people"))
        for role in [Role.reader, .participant, .safeguardingLead] {
            let other = try await room.joined("\(role)", as: role)
            let refused = try await other.get(Site.ownChanges(room.project))
            #expect(refused.status == .forbidden && !refused.html.contains("zither"), "\(role)")
            #expect(try await !other.get(Site.story(room.project)).html.contains("zither"))
            #expect(try await !other.get(Site.report(room.project)).html.contains("zither"))
        }
    }

    @Test(arguments: [("X99", "2025-01-12", "Better", "code"), ("N01", "soon", "Better", "day"), ("N01", "2025-01-12", "", "words")])
    func whatIsMissingIsSaidBesideItsField(code: String, day: String, words: String, field: String) async throws {
        let room = try await CollectingRoom(north: 1, south: 0)
        let page = try await room.post(Site.ownChanges(room.project), ["id": "c1", "code": code, "day": day, "words": words])
        #expect(page.status == .unprocessableContent && page.html.contains("id=\"\(field)-error\"") && page.field("code") == code)
    }

    @Test func theFormOnPaperAsksTheThreeQuestionsAndNoName() async throws {
        let room = try await CollectingRoom(north: 0, south: 0)
        let page = try await room.get(Site.paperForm(room.project))
        #expect(page.text.contains("What is working well in your life?") && page.text.contains("What is important to you for the future?"))
        #expect(page.text.contains("No name on this sheet.") && page.text.contains("What we will do about it for you"))
    }

    @Test func theProjectSaysItsAimAndWhatPeopleWereTold() async throws {
        let room = try await CollectingRoom(north: 0, south: 0)
        let who = Who(id: try await room.anna.account().id, role: .coordinator)
        try await room.anna.house.put(
            [
                .prepare(.scope(.sayAim(words: "Better days at North"))),
                .prepare(.scope(.setExpectations(Expectations(expect: "Two days in the hall", affect: "How the weeks are planned")))),
            ], to: room.project, by: who)
        let reader = try await room.joined("Lee", as: .reader)
        for page in [try await reader.get(Site.project(room.project)), try await reader.get(Site.report(room.project))] {
            #expect(page.text.contains("Better days at North") && page.text.contains("Two days in the hall"))
            #expect(page.text.contains("How the weeks are planned"))
        }
    }
}
