import Method
import Testing

@testable import Web

@Suite struct InvitationTests {
    private func room() async throws -> GuestRoom {
        let room = try await GuestRoom(people: 2, providers: 1)
        try await room.put([
            .prepare(.sayWhy(words: "To hear how support is going")), .prepare(.describeVenue(words: "The village hall, Mill Lane")),
            .prepare(.setDate(.dayOne, Day("2030-03-05"))), .prepare(.setDate(.dayTwo, Day("2030-03-06"))),
        ])
        return room
    }

    @Test func seniorGuestsStandFirstAndSeveralAreNotedAtOnce() async throws {
        let room = try await room()
        let page = try await room.anna.get(Site.invitations(room.project))
        let senior = try #require(page.text.range(of: "providers number 1"))
        let person = try #require(page.text.range(of: "people number 1"))
        #expect(senior.lowerBound < person.lowerBound)
        #expect(page.text.contains("By 8 January 2030") && page.text.contains("By 5 February 2030"))
        let nobody = try await room.anna.post(Site.invitationsSent(room.project), ["sent-day": "2026-01-01", "way": "post"])
        #expect(nobody.status == .unprocessableContent && nobody.text.contains("Tick at least one"))
        let noWay = try await room.anna.post(Site.invitationsSent(room.project), ["sent-day": "2026-01-01", "way": "", "guest": "people1"])
        #expect(noWay.status == .unprocessableContent && noWay.html.contains("value=\"people1\" checked"))
        _ = try await room.anna.post(Site.invitationsSent(room.project), ["sent-day": "2020-01-01", "way": "post", "guest": "people1", "guest": "people2"])
        #expect(try await room.record("people2")?.invitation?.way == .post)
        let later = try await room.anna.get(Site.invitations(room.project))
        #expect(later.text.contains("Who should be asked again") && later.text.contains("Senior guests should be invited before the others"))
        _ = try await room.anna.post(Site.guestsReminded(room.project), ["remind-day": "2020-02-01", "guest": "people1"])
        #expect(try await room.record("people1")?.reminders.count == 1)
    }

    @Test func anInvitationSaysWhyWhatWhenWhereWhoPaysAndThatNobodyNeedHaveBeenAsked() async throws {
        let room = try await room()
        try await room.guest(
            .setCost(guest: room.id("people1"), cost: GuestCost(payment: 5_000, travel: 1_250)),
            .needAccess(guest: room.id("people1"), need: AccessNeed(kind: .quiet, words: "xylophone")))
        let sheet = try await room.anna.get(Site.invitation(room.project, room.id("people1")))
        for words in [
            "To hear how support is going", "The village hall, Mill Lane", "Tuesday 5 March 2030, 9:30 am to 4:30 pm", "Wednesday 6 March 2030",
            "We pay you £50", "travel: £12.50", "You need not have been asked before", "supports you", "I will come",
        ] { #expect(sheet.text.contains(words), "\(words)") }
        #expect(!sheet.text.contains("xylophone") && !sheet.text.contains("You can decide and act"))
        let all = try await room.anna.get(Site.invitationSheets(room.project))
        #expect(all.html.components(separatedBy: "<article class=\"letter\">").count == 4)
        #expect(all.text.contains("Ask us about travel costs") && all.text.contains("You can decide and act"))
    }

    @Test func beforeAnythingIsSaidTheInvitationSaysSoAndPointsThere() async throws {
        let room = try await GuestRoom(people: 1)
        let page = try await room.anna.get(Site.invitations(room.project))
        for address in [Site.why(room.project), Site.dates(room.project), Site.venue(room.project)] { #expect(page.html.contains("href=\"\(address)\"")) }
        #expect(page.text.contains("once day one has a date"))
        #expect(try await room.anna.get(Site.invitation(room.project, room.id("people1"))).text.contains("We will tell you the days soon"))
        #expect(try await room.anna.get(Site.calendar(room.project, hours: true)).status == .notFound)
    }

    @Test func thePackIsEasyInEveryLanguageAndShowsAPictureForEachIdea() async throws {
        let room = try await room()
        let page = try await room.anna.get(Site.dayPack(room.project))
        for words in [
            "Day 1 is Tuesday 5 March 2030.", "We start at 9:30 am.", "The village hall, Mill Lane", "You can stop when you want.", "lunch is at about",
        ] {
            #expect(page.text.contains(words), "\(words)")
        }
        let rows = page.html.components(separatedBy: "<li><svg class=\"pic\"").count
        #expect(rows > 15)
        let pack = DayPack(project: try #require(try await room.anna.house.project(room.project)), event: nil, words: try plain())
        for line in pack.parts.flatMap(\.rows).flatMap(\.lines) { #expect(line.split(separator: " ").count <= 12, "\(line)") }
    }

    @Test func theDaysGoIntoACalendarWithOrWithoutTimes() async throws {
        let room = try await room()
        let file = try await room.anna.get(Site.calendar(room.project, hours: true))
        #expect(file.headers[.contentType]?.hasPrefix("text/calendar") == true)
        #expect(file.headers[.contentDisposition]?.contains("days.ics") == true)
        #expect(file.html.contains("20300305T093000\r\n") && file.html.contains("20300306T163000\r\n"))
        #expect(file.html.contains("SUMMARY:Riverside: day one") && file.html.contains("LOCATION:The village hall\\, Mill Lane"))
        let whole = try await room.anna.get(Site.calendar(room.project, hours: false))
        #expect(whole.html.contains("DTSTART;VALUE=DATE:20300305") && !whole.html.contains("people number"))
        _ = try await room.anna.post(Site.events(room.project, .add), ["id": "north", "name": "North", "day": "2030-04-01"])
        let linked = try await room.anna.get(Site.at(room.id("north"), Site.calendar(room.project, hours: false)))
        #expect(linked.html.contains("VALUE=DATE:20300401") && linked.html.contains("VALUE=DATE:20300402") && linked.html.contains("North"))
    }

    @Test func theLetterForMailHasNoAddressAndNobodysName() async throws {
        let room = try await room()
        let page = try await room.anna.get(Site.invitations(room.project))
        #expect(page.html.contains("href=\"mailto:?subject=You%20are%20invited") && page.html.contains("%0D%0A"))
        let letter = InvitationParts(
            project: try #require(try await room.anna.house.project(room.project)), event: nil, guest: nil, words: try plain()
        ).text()
        #expect(!letter.contains("number 1") && letter.contains("To hear how support is going"))
    }

    private func plain() throws -> Phrases {
        try #require(try LanguageFiles.read(TemplateTests.folder.appending(path: "Languages"))[.plain])
    }
}
