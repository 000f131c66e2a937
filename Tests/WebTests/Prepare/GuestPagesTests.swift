import Method
import Testing

@testable import Web

@Suite struct GuestPagesTests {
    @Test func theListSaysThatItIsNotTheSample() async throws {
        let room = try await GuestRoom()
        let page = try await room.anna.get(Site.guests(room.project))
        #expect(page.text.contains("two different lists") && page.html.contains("href=\"\(Site.sample(room.project))\""))
    }

    @Test func threeSidesStandAsBarsWithWordsAndNumbersAndAWarningSaysWhatToDo() async throws {
        let room = try await GuestRoom(people: 3, providers: 12, commissioners: 10)
        let page = try await room.anna.get(Site.guests(room.project))
        #expect(page.text.contains("3 guests, 12 in 100") && page.text.contains("12 guests, 48 in 100"))
        #expect(page.text.contains("fewer than a third") && page.text.contains("more than a third") && page.text.contains("about a third"))
        #expect(page.text.contains("Fewer than a third: People and families") && page.text.contains("Ask more of them"))
        #expect(page.html.components(separatedBy: "<progress class=\"count\"").count == 4)
        #expect(page.text.contains("25 guests are expected") && page.text.contains("Between 25 and 30"))
    }

    @Test func othersAreASmallShareOfTheirOwn() async throws {
        let few = try await GuestRoom(people: 5, providers: 5, commissioners: 5, others: 2)
        #expect(try await few.anna.get(Site.guests(few.project)).text.contains("2 guests from elsewhere. They are a share of their own"))
        let many = try await GuestRoom(people: 3, providers: 3, commissioners: 3, others: 3)
        #expect(try await many.anna.get(Site.guests(many.project)).text.contains("Too many from elsewhere"))
    }

    @Test func theShareOfPeopleWhoUseServicesIsAlwaysShown() async throws {
        let room = try await GuestRoom(people: 3, providers: 1)
        try await room.guest(.sayKind(guest: room.id("people1"), kind: .usesSupport), .sayKind(guest: room.id("people2"), kind: .family))
        let page = try await room.anna.get(Site.guests(room.project))
        #expect(page.text.contains("1 of 4 use services themselves") && page.text.contains("Of 1 guest from people and families it is not said"))
    }

    @Test func aboveThirtyItSaysWhatSuffersAndGuestsMoveToALinkedEvent() async throws {
        let room = try await GuestRoom(people: 14, providers: 12, commissioners: 8)
        let page = try await room.anna.get(Site.guests(room.project))
        #expect(page.text.contains("4 more than 30") && page.text.contains("hard to lead") && page.text.contains("Hearing back"))
        #expect(page.text.contains("17, 17") && page.text.contains("Make a second event"))
        let added = try await room.anna.post(Site.events(room.project, .add), ["id": "north", "name": "North", "day": "2026-03-05"])
        #expect(added.text.contains("North") && added.text.contains("17 guests are ticked"))
        #expect(added.html.components(separatedBy: " checked").count == 18)
        _ = try await room.anna.post(Site.events(room.project, .move), ["to": "north", "guest": "people1", "guest": "providers1"])
        let list = try #require(try await room.anna.house.project(room.project)?.prepare.guestList)
        #expect(list.at(room.id("north")).count == 2 && list.at(nil).count == 32)
        let gone = try await room.anna.post(Site.events(room.project, .takeOut), ["event": "north"])
        #expect(gone.status == .ok)
        #expect(try await room.anna.house.project(room.project)?.prepare.guestList.at(nil).count == 34)
    }

    @Test func anEventWithoutANameOrADayThatIsNoneIsAskedAgain() async throws {
        let room = try await GuestRoom(people: 1)
        #expect(try await room.anna.post(Site.events(room.project, .add), ["id": "a", "name": ""]).status == .unprocessableContent)
        let odd = try await room.anna.post(Site.events(room.project, .add), ["id": "a", "name": "North", "day": "soon"])
        #expect(odd.status == .unprocessableContent && odd.text.contains("That is no day") && odd.field("name") == "North")
    }

    @Test func theEventIsConfirmedWhenSomebodyResponsibleComesOrWithAReason() async throws {
        let room = try await GuestRoom(people: 1, providers: 1)
        let refused = try await room.anna.post(Site.events(room.project, .confirm), ["event": "", "despite": ""])
        #expect(refused.status == .unprocessableContent && refused.html.contains("id=\"despite-error-first\""))
        let despite = try await room.anna.post(Site.events(room.project, .confirm), ["event": "", "despite": "She comes on day two"])
        #expect(despite.text.contains("Confirmed on") && despite.text.contains("She comes on day two"))
        let back = try await room.anna.post(Site.events(room.project, .takeBack), ["event": ""])
        #expect(!back.text.contains("Confirmed on"))
        try await room.guest(.beResponsible(guest: room.id("providers1"), responsible: true), .answer(guest: room.id("providers1"), answer: .coming))
        #expect(try await room.anna.post(Site.events(room.project, .confirm), ["event": ""]).text.contains("The event is confirmed"))
    }

    @Test func allThatIsKnownOfAGuestIsNotedOnTheirPage() async throws {
        let room = try await GuestRoom(people: 1)
        let anna = room.anna
        _ = try await anna.post(
            room.address("people1", .know),
            ["know": "yes", "speaks-for": "Mothers of young men", "kind": "family", "share": "people", "need-group": "autism", "forums": "yes"])
        _ = try await anna.post(room.address("people1", .coming), ["answer": "coming", "stay": "part", "stay-words": "The mornings"])
        _ = try await anna.post(room.address("people1", .invite), ["sent-day": "2026-01-14", "way": "throughSomebody"])
        _ = try await anna.post(room.address("people1", .remind), ["remind-day": "2026-02-01"])
        _ = try await anna.post(room.address("people1", .cost), ["payment": "£1,050", "travel": "12.5", "food": ""])
        let page = try await anna.post(room.address("people1", .access), ["need": "quiet", "need-words": "A room with a door"])
        let record = try #require(try await room.record("people1"))
        #expect(record.speaksFor == "Mothers of young men" && record.kind == .family && record.needGroup == "autism" && record.goesToForums)
        #expect(record.share == nil && !record.isResponsible && record.answer == .coming && record.stay == .partOnly(words: "The mornings"))
        #expect(record.invitation?.day == Day("2026-01-14") && record.invitation?.way == .throughSomebody)
        #expect(record.reminders == [try GuestRoom.day("2026-02-01")] && record.cost == GuestCost(payment: 105_000, travel: 1_250, food: 0))
        #expect(record.access == [AccessNeed(kind: .quiet, words: "A room with a door")])
        #expect(page.text.contains("A room with a door") && page.text.contains("£1,062.50") && page.text.contains("Through somebody they know"))
        let out = try await anna.post(room.address("people1", .accessOut), ["need": "quiet"])
        #expect(!out.text.contains("A room with a door"))
    }

    @Test func whatCannotBeReadIsAskedAgainAndNotLost() async throws {
        let room = try await GuestRoom(people: 1)
        let sum = try await room.anna.post(room.address("people1", .cost), ["payment": "50", "travel": "12,50", "food": "lunch"])
        #expect(sum.status == .unprocessableContent && sum.field("travel") == "12,50" && sum.field("payment") == "50")
        #expect(sum.html.contains("id=\"travel-error\""))
        let day = try await room.anna.post(room.address("people1", .invite), ["sent-day": "soon", "way": "post"])
        #expect(day.status == .unprocessableContent && day.html.contains("id=\"sent-day-error\""))
        let kind = try await room.anna.post(room.address("people1", .access), ["need": "", "need-words": "A chair with arms"])
        #expect(kind.status == .unprocessableContent && kind.field("need-words") == "A chair with arms")
        let other = try await room.anna.post(room.address("people1", .access), ["need": "other", "need-words": ""])
        #expect(other.status == .unprocessableContent && other.html.contains("id=\"need-words-error\""))
        #expect(try await room.record("people1") == nil)
        #expect(try await room.anna.get(Site.guest(room.project, room.id("nobody"))).status == .notFound)
    }

    @Test(
        arguments: [
            ("12", 1_200), ("£12.50", 1_250), ("12.5", 1_250), ("0", 0), ("", 0), ("1,250.05", 125_005), (".5", 50), ("12,50", nil), ("-3", nil),
            ("12.505", nil), ("lunch", nil), (".", nil), ("£", nil), ("1.2.3", nil),
        ] as [(String, Int?)])
    func sumsAreReadAsPeopleWriteThem(text: String, pence: Int?) { #expect(Pounds.pence(text) == pence) }

    @Test func costsAddUpAgainstTheMoneyThereIs() async throws {
        let room = try await GuestRoom(people: 2)
        try await room.guest(.setCost(guest: room.id("people1"), cost: GuestCost(payment: 5_000, travel: 1_250, food: 900)))
        try await room.put([.prepare(.scope(.stateMeans(Means(pence: 7_000))))])
        let page = try await room.anna.get(Site.costSheet(room.project))
        #expect(page.text.contains("£71.50") && page.text.contains("It costs £1.50 more than there is"))
        #expect(page.text.contains("1 guest has no costs noted"))
    }

    @Test func theRoomPlanCountsNeedsAndNamesNobody() async throws {
        let room = try await GuestRoom(people: 2)
        try await room.guest(
            .needAccess(guest: room.id("people1"), need: AccessNeed(kind: .wheelchair, words: "wide chair")),
            .needAccess(guest: room.id("people2"), need: AccessNeed(kind: .stepsAreHard, words: "")),
            .needAccess(guest: room.id("people2"), need: AccessNeed(kind: .breaks, words: "")))
        let page = try await room.anna.get(Site.roomPlan(room.project))
        #expect(page.text.contains("A way in without steps 2 guests") && page.text.contains("breaks more often"))
        #expect(!page.text.contains("people number") && !page.text.contains("wide chair"))
    }

    @Test func thePlaceIsLookedAtInSixPoints() async throws {
        let room = try await GuestRoom()
        let page = try await room.anna.post(
            Site.roomPlan(room.project), ["check-daylight": "good", "note-daylight": "Two walls of windows", "check-access": "lacks", "note-access": ""])
        #expect(page.text.contains("2 of 6 looked at"))
        let days = try #require(try await room.anna.house.project(room.project)?.prepare.days)
        #expect(days.venueChecks[.daylight] == VenueFinding(isGood: true, note: "Two walls of windows") && days.venueLacks == [.access])
        let unsaid = try await room.anna.post(Site.roomPlan(room.project), ["note-acoustics": "It echoes"])
        #expect(unsaid.status == .unprocessableContent && unsaid.field("note-acoustics") == "It echoes")
    }
}
