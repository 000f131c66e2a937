import Method
import Testing

@testable import Web

@Suite struct DaysPagesTests {
    /// Ten guests, no cards: Day One takes 143 minutes at its shortest, one break with it.
    private func ten() async throws -> GuestRoom { try await GuestRoom(people: 4, providers: 3, commissioners: 3) }

    private func end(_ room: GuestRoom, dayOne: String) async throws -> Seen {
        try await room.anna.post(Site.agenda(room.project), ["agenda-dayOneEnd": dayOne])
    }

    @Test func bothDaysStandByTheClockAndSayThatTheyFit() async throws {
        let room = try await ten()
        try await room.put([.prepare(.setDate(.dayOne, Day("2030-03-05"))), .prepare(.setDate(.dayTwo, Day("2030-03-06")))])
        let page = try await room.anna.get(Site.agenda(room.project))
        #expect(page.text.contains("Day one fits. It ends at") && page.text.contains("Day two fits. It ends at") && page.text.contains("to spare"))
        #expect(page.text.contains("Tuesday 5 March 2030") && page.text.contains("Wednesday 6 March 2030"))
        #expect(page.text.contains("9:30 am Welcome") && page.text.contains("10 people at 45 seconds each. 8 minutes"))
        #expect(page.text.contains("Agree who does what by when This time is kept. It is never made shorter. 1 hour"))
        #expect(page.text.contains("Break So that everybody can rest. 15 minutes") && page.text.contains("30 cards in ten minutes: the pace"))
    }

    @Test func aDayThatDoesNotFitSaysByHowMuchAndWhatWouldHelp() async throws {
        let room = try await ten()
        let page = try await end(room, dayOne: "11:00")
        #expect(page.status == .ok && page.text.contains("Day one does not fit: 53 minutes over. It would end at 11:53 am, not at 11 am."))
        #expect(page.text.contains("Ask why: 0 minutes instead of 1 hour. It needs at least 30 minutes."))
        #expect(page.text.contains("Say what success looks like: 0 minutes instead of 45 minutes. It needs at least 25 minutes."))
        #expect(page.text.contains("Make the day 53 minutes longer.") && page.html.contains("href=\"#agenda-dayOneEnd\""))
        #expect(page.text.contains("As short as it can be. Best is 1 hour.") && page.text.contains("Day two fits."))
        #expect(page.html.contains("id=\"agenda-dayOneEnd\""))
        let overview = try await room.anna.get(Site.prepare(room.project))
        #expect(overview.text.contains("Day one does not fit: 53 minutes over."))
    }

    @Test func aDayThatFitsOnlyWhenShortenedSaysSo() async throws {
        let page = try await end(ten(), dayOne: "12:00")
        #expect(page.text.contains("Day one fits. It ends at") && page.text.contains("Made shorter, so that the day fits. Best is 1 hour."))
        #expect(!page.text.contains("What would help"))
    }

    @Test func cardsToExpectAreTimedAndThoseThatAPauseCutsGoOn() async throws {
        let room = try await ten()
        try await room.put([.prepare(.countPeople(ServiceCount(service: "Homecare", supported: 90)))])
        try await room.put([.prepare(.chooseLevel(.provider))])
        let wanted = try #require(try await room.anna.house.project(room.project)?.prepare.reviewsWanted)
        let page = try await room.anna.get(Site.agenda(room.project))
        #expect(page.text.contains("\(wanted * 6) cards to expect from the sample"))
        #expect(page.text.contains("\(wanted * 2) cards at 20 seconds each."))
        let slow = try await room.anna.post(Site.agenda(room.project), ["agenda-secondsPerCard": "300"])
        #expect(slow.text.contains("It goes on after the break.") && slow.text.contains("That is more than half of the day."))
        #expect(slow.text.contains("in all.") && slow.text.contains("cards at most: agree on fewer reviews now."))
        #expect(slow.html.contains("href=\"\(Site.sample(room.project))\""))
    }

    @Test func whatCannotBeReadIsSaidBesideItsFieldAndNothingIsLost() async throws {
        let room = try await ten()
        let page = try await room.anna.post(
            Site.agenda(room.project),
            [
                "agenda-dayOneStart": "noon", "agenda-dayTwoStart": "16:00", "agenda-dayTwoEnd": "9.30", "agenda-secondsPerCard": "0", "agenda-teams": "7",
                "agenda-lunchMinutes": "half an hour", "success": "two",
            ])
        #expect(page.status == .unprocessableContent && page.field("agenda-dayOneStart") == "noon" && page.field("agenda-teams") == "7")
        #expect(page.text.contains("Day one begins: write a time such as 09:30.") && page.html.contains("id=\"agenda-dayOneStart-error\""))
        #expect(page.text.contains("Seconds for a card: write a whole number from 1 to 600.") && page.field("agenda-lunchMinutes") == "half an hour")
        #expect(page.text.contains("Day two ends: this must be later than its beginning.") && page.html.contains("value=\"two\" checked"))
        #expect(try await room.anna.house.project(room.project)?.prepare.days.agenda == AgendaSettings())
    }

    @Test func whatIsKeptCountsAndTheUsualComesBack() async throws {
        let room = try await ten()
        let kept = try await room.anna.post(
            Site.agenda(room.project), ["agenda-dayOneStart": "9.15", "agenda-dayTwoEnd": "17:00:00", "agenda-teams": "2", "success": "two"])
        #expect(kept.text.contains("Kept. Both days are worked out again.") && kept.text.contains("9:15 am Welcome"))
        #expect(kept.text.contains("2 rounds, as there are more themes than small groups."))
        let settings = try #require(try await room.anna.house.project(room.project)?.prepare.days.agenda)
        #expect(settings.dayOneStart == 555 && settings.dayTwoEnd == 1_020 && settings.teams == 2 && settings.successOnDayTwo)
        _ = try await room.anna.post(Site.agenda(room.project), ["agenda-teams": "nonsense", "usual": "yes"])
        #expect(try await room.anna.house.project(room.project)?.prepare.days.agenda == AgendaSettings())
    }

    /// What the form takes is what the method takes.
    @Test(arguments: AgendaSetting.allCases) func theBoundsOfTheFormAreTheMethods(setting: AgendaSetting) async throws {
        let room = try await GuestRoom()
        func isTaken(_ value: Int) async throws -> Bool {
            var settings = AgendaSettings()
            (settings.dayOneStart, settings.dayTwoStart, settings.dayOneEnd, settings.dayTwoEnd) = (0, 0, 1_439, 1_439)
            settings[keyPath: setting.keyPath] = value
            do { try await room.put([.prepare(.days(.setAgenda(settings)))]) } catch is ProjectRefusal { return false }
            return true
        }
        if !setting.isTime {
            for bound in [setting.bounds.lowerBound, setting.bounds.upperBound] { #expect(try await isTaken(bound)) }
            for beyond in [setting.bounds.lowerBound - 1, setting.bounds.upperBound + 1] { #expect(try await !isTaken(beyond)) }
        }
    }

    @Test func eachLinkedEventHasDaysOfItsOwn() async throws {
        let room = try await ten()
        #expect(try await !room.anna.get(Site.agenda(room.project)).html.contains("?event="))
        try await room.guest(
            .addEvent(LinkedEvent(id: room.id("north"), title: "North", dayOne: Day("2030-04-02"))), .move(guest: room.id("people1"), to: room.id("north")))
        let north = try await room.anna.get(Site.at(room.id("north"), Site.agenda(room.project)))
        #expect(north.text.contains("1 guest who is expected") && north.text.contains("Tuesday 2 April 2030"))
        #expect(north.html.contains("?event=north\" aria-current=\"page\""))
        #expect(try await room.anna.get(Site.agenda(room.project)).text.contains("9 guests who are expected"))
        let kept = try await room.anna.post(Site.at(room.id("north"), Site.agenda(room.project)), ["agenda-dayOneEnd": "15:00"])
        #expect(kept.text.contains("1 guest who is expected") && kept.field("agenda-dayOneEnd") == "15:00")
        #expect(try await room.anna.get(Site.at(room.id("nowhere"), Site.agenda(room.project))).status == .notFound)
    }

    @Test func anEmptyProjectSaysWhatThereIsNothingToCountWith() async throws {
        let room = try await GuestRoom()
        let page = try await room.anna.get(Site.agenda(room.project))
        #expect(page.status == .ok && page.text.contains("There are no cards yet") && page.text.contains("No guest is expected yet."))
    }
}

@Suite struct TimelinePageTests {
    @Test func withoutDayOneItAsksForIt() async throws {
        let room = try await GuestRoom()
        let page = try await room.anna.get(Site.timeline(room.project))
        #expect(page.text.contains("Day one has no date yet.") && page.html.contains("href=\"\(Site.dates(room.project))#date-dayOne\""))
        #expect(!page.text.contains("Keep the proposed days"))
    }

    @Test func allDaysAreWorkedBackAndKeptOnAWord() async throws {
        let room = try await GuestRoom()
        try await room.put([.prepare(.setDate(.dayOne, Day("2030-03-05")))])
        let page = try await room.anna.get(Site.timeline(room.project))
        #expect(page.text.contains("Collecting ends Tuesday 19 February 2030 2 weeks before day one proposed"))
        #expect(page.text.contains("Collecting begins Tuesday 8 January 2030 8 weeks before day one proposed"))
        #expect(page.text.contains("Day one Tuesday 5 March 2030 set") && page.text.contains("Day two has no date yet."))
        let kept = try await room.anna.post(Site.timeline(room.project), [:])
        #expect(kept.text.contains("The proposed days are kept.") && kept.text.contains("The days leave enough time."))
        let dates = try #require(try await room.anna.house.project(room.project)?.prepare.dates)
        #expect(dates[.collectTo] == Day("2030-02-19") && dates[.dayTwo] == Day("2030-03-06") && dates[.qualityCheck] == Day("2030-01-29"))
    }

    @Test func whatIsOddIsSaidWithWhatToDo() async throws {
        let room = try await GuestRoom()
        let days: [(Milestone, String)] = [(.dayOne, "2030-03-05"), (.dayTwo, "2030-03-25"), (.collectTo, "2030-03-01"), (.qualityCheck, "2030-02-28")]
        try await room.put(days.map { .prepare(.setDate($0.0, Day($0.1))) })
        let page = try await room.anna.get(Site.timeline(room.project))
        #expect(page.text.contains("The two days are 20 days apart.") && page.text.contains("Collecting ends only 4 days before day one."))
        #expect(page.text.contains("The checkpoint is only 5 days before day one.") && page.text.contains("nobody wrote why"))
        #expect(page.html.contains("\(Site.dates(room.project))#date-collectTo") && page.html.contains("\(Site.collecting(room.project))#move-checkpoint"))
        #expect(!page.text.contains("The days leave enough time."))
    }

    @Test func aReaderSeesTheDaysAndChangesNone() async throws {
        let room = try await GuestRoom()
        try await room.put([.prepare(.setDate(.dayOne, Day("2030-03-05")))])
        let ben = try await room.anna.joined(by: "Ben")
        _ = try await room.anna.post(Site.people(room.project), ["name": "Ben", "role": Role.reader.rawValue])
        let page = try await ben.get(Site.timeline(room.project))
        #expect(page.status == .ok && page.text.contains("Tuesday 5 March 2030") && !page.text.contains("Keep the proposed days"))
        #expect(!page.text.contains("Agenda") && !page.text.contains("Day two has no date"))
        #expect(try await ben.post(Site.timeline(room.project), [:]).status == .forbidden)
    }
}
