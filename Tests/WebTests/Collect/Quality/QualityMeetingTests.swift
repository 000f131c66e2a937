import House
import Method
import Testing

@testable import Web

@Suite struct QualityMeetingTests {
    private static func met(_ room: CollectingRoom, size: Int = 4) async throws -> Seen {
        try await room.post(
            Site.qualityMeetings(room.project), ["id": "m", "day": "2025-01-14", "attended": "Manager, north\nSomebody who asked", "size": "\(size)"])
    }

    private static let mend: KeyValuePairs = [
        "id": "x", "outcome": "mend", "what-askAgain": "Ask N01 again", "owner-askAgain": "Manager, north", "due-askAgain": "2025-01-20",
        "changes-askAgain": "One form in own words",
    ]

    @Test func theSampleIsDrawnInTurnFromEveryTeam() async throws {
        let room = try await CollectingRoom()
        let page = try await Self.met(room)
        let sample = try #require(try await room.room.quality.meetings.first).sample.map(\.text)
        #expect(sample.count == 4 && sample.count { $0.hasPrefix("review-S") } == 2)
        #expect(page.text.contains("Quality meeting on 14 January 2025") && page.text.contains("Manager, north"))
        for id in sample { #expect(page.text.contains("\(id.dropFirst(7)) xylophone working"), "\(id)") }
        let wrong = try await room.post(Site.qualityMeetings(room.project), ["id": "n", "day": "2025-01-14", "attended": "", "size": "4"])
        #expect(wrong.status == .unprocessableContent && wrong.html.contains("id=\"attended-error\""))
        let large = try await room.post(Site.qualityMeetings(room.project), ["id": "n", "day": "2025-01-14", "attended": "Us", "size": "400"])
        #expect(large.status == .unprocessableContent && large.text.contains("from 1 to 40") && large.text.contains("Us"))
    }

    @Test func answersAreKeptAndTracedToTheTeam() async throws {
        let room = try await CollectingRoom()
        _ = try await Self.met(room, size: 8)
        let meeting = Site.qualityMeeting(room.project, room.id("m"))
        let page = try await room.post(
            meeting,
            [
                "answer-ownWords-review-S01": "no", "answer-trueToPeople-review-N01": "yes", "answer-ownWords-whole": "partly",
                "words-ownWords": "Some forms are by staff",
            ])
        #expect(page.text.contains("South 2 1") && page.text.contains("North 6 0") && page.field("words-ownWords") == "Some forms are by staff")
        #expect(page.text.contains("Nobody has answered this yet. You can end without it: Can we work with them as they are?"))
        #expect(try await room.room.quality.meetings[0].answers.count == 3)
        let wordsOnly = try await room.post(meeting, ["words-usable": "Hard to read"])
        #expect(wordsOnly.status == .unprocessableContent && wordsOnly.field("words-usable") == "Hard to read")
    }

    @Test func itEndsWithCarryOn() async throws {
        let room = try await CollectingRoom()
        _ = try await Self.met(room)
        let outcome = Site.qualityOutcome(room.project, room.id("m"))
        #expect(try await room.post(outcome, ["id": "x", "outcome": ""]).status == .unprocessableContent)
        let page = try await room.post(outcome, ["id": "x", "outcome": "carryOn"])
        #expect(page.text.contains("How we go on: Carry on") && !page.text.contains("End the meeting so"))
        #expect(try await room.room.quality.meetings[0].isConcluded)
        let late = try await room.post(Site.qualityMeeting(room.project, room.id("m")), ["answer-usable-whole": "no"])
        #expect(late.status == .unprocessableContent && late.text.contains("This meeting has ended."))
    }

    @Test func itEndsWithNamedThingsToDoAndTheyAreDone() async throws {
        let room = try await CollectingRoom()
        _ = try await Self.met(room)
        let outcome = Site.qualityOutcome(room.project, room.id("m"))
        let ownerless = try await room.post(outcome, ["id": "x", "outcome": "mend", "what-askAgain": "Ask again", "due-askAgain": "2025-01-20"])
        #expect(
            ownerless.status == .unprocessableContent && ownerless.html.contains("id=\"what-askAgain-error\"")
                && ownerless.field("what-askAgain") == "Ask again")
        let dayless = try await room.post(
            outcome, ["id": "x", "outcome": "mend", "what-moveWork": "Move", "owner-moveWork": "Us", "changes-moveWork": "Better", "due-moveWork": ""])
        #expect(dayless.status == .unprocessableContent && dayless.html.contains("id=\"due-moveWork-error\""))
        #expect(try await room.post(outcome, ["id": "x", "outcome": "mend"]).text.contains("Write down at least one thing to do."))
        #expect(try await room.post(outcome, ["id": "x", "outcome": "carryOn", "what-askAgain": "Ask"]).text.contains("You wrote down things to do."))
        var page = try await room.post(outcome, Self.mend)
        #expect(page.text.contains("Ask N01 again") && page.text.contains("Manager, north") && page.text.contains("One form in own words"))
        #expect(page.html.contains(Site.askAgain(room.project)))
        #expect(try await room.post(outcome, Self.mend).status == .ok)
        #expect(try await room.get(Site.reminders(room.project)).text.contains("Something agreed at the quality meeting is due by 20 January 2025."))
        page = try await room.post(Site.qualityDone(room.project), ["task": "x-askAgain", "outcome": "She told us more"])
        #expect(!page.text.contains("Agreed, and not done yet"))
        let meeting = try await room.get(Site.qualityMeeting(room.project, room.id("m")))
        #expect(meeting.text.contains("14 January 2025 : She told us more") || meeting.text.contains("14 January 2025: She told us more"))
    }

    @Test func theMeetingIsDueAtHalf() async throws {
        let room = try await CollectingRoom()
        try await room.plan(.setTotal(16))
        for address in [Site.collect(room.project), Site.collecting(room.project), Site.quality(room.project)] {
            #expect(try await room.get(address).text.contains("It is time for the quality meeting."), "\(address)")
        }
        _ = try await Self.met(room)
        #expect(!(try await room.get(Site.collecting(room.project)).text.contains("It is time for the quality meeting.")))
    }

    @Test func theReportSaysWhatIsWrongWithTheWords() async throws {
        let room = try await CollectingRoom()
        #expect(!(try await room.get(Site.report(room.project)).text.contains("How good the words are")))
        _ = try await Self.met(room)
        _ = try await room.post(
            Site.qualityMeeting(room.project, room.id("m")),
            ["answer-ownWords-whole": "no", "answer-ownWords-review-S01": "no", "answer-ownWords-review-S02": "no"])
        _ = try await room.post(Site.qualityOutcome(room.project, room.id("m")), Self.mend)
        let report = try await room.get(Site.report(room.project))
        #expect(report.text.contains("How good the words are") && report.text.contains("The quality meeting said no to: own words"))
        #expect(report.text.contains("fewer than 5 of fewer than 5 forms that the meeting read were weak."))
        #expect(report.text.contains("1 thing that was agreed about this is not done yet.") && !report.text.contains("Manager"))
    }
}
