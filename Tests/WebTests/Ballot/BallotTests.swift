import Method
import Testing

@testable import Web

@Suite struct BallotTests {
    @Test func theUsualNumberOfDotsIsFilledInAndEachThemeSaysHowManyCardsItHas() async throws {
        let lead = try await Visitor.coordinator()
        let room = try await SortedRoom.make(by: lead)
        let page = try await lead.get(Site.voteOnThemes(room.project))
        #expect(page.status == .ok)
        #expect(page.field("each") == "3" && page.field("most") == "1")
        #expect(page.text.contains("I am on my own too much 2 cards"))
        #expect(page.text.contains("first domino") && page.text.contains("Many cards say it") && page.text.contains("simply matters more"))
    }

    @Test func aVoteCannotOpenWhileACardIsUnheardAndThePageSaysWhy() async throws {
        let lead = try await Visitor.coordinator()
        let room = try await SortedRoom.make(by: lead)
        let me = Who(id: try await lead.account().id, role: .coordinator)
        try await lead.house.put(.theme(.lift(card: ID(trusted: "P00-N1"))), to: room.project, by: me)
        let page = try await lead.get(Site.voteOnThemes(room.project))
        #expect(page.text.contains("This vote cannot open yet.") && page.field("each") == nil)
        let refused = try await lead.post(Site.voteOnThemes(room.project), ["each": "3", "most": "1", "id": "vote1"])
        #expect(refused.status == .unprocessableContent)
    }

    @Test func somebodyPlacesDotsAndCannotPlaceMoreThanTheyHave() async throws {
        let lead = try await Visitor.coordinator()
        let room = try await SortedRoom.make(by: lead)
        let vote = try await room.openVote(by: lead, ["each": "2", "most": "1", "hidden": "yes", "id": "vote1"])
        let person = try await lead.joined(by: "Ben", as: .participant, in: room.project)
        var page = try await person.get(Site.vote(room.project, vote))
        #expect(page.text.contains("You have 2 dots left."))
        for theme in room.themes.prefix(2) { page = try await person.post(Site.voteDots(room.project, vote), ["want": "1_0_\(theme)"]) }
        #expect(page.status == .ok && page.text.contains("You have 0 dots left."))
        page = try await person.post(Site.voteDots(room.project, vote), ["want": "1_0_\(room.themes[2])"])
        #expect(page.status == .unprocessableContent && page.text.contains("All your 2 dots are placed"))
        page = try await person.post(Site.voteDots(room.project, vote), ["want": "0_0_\(room.themes[0])"])
        #expect(page.text.contains("You have 1 dot left."))
    }

    @Test func theSameFormTwicePlacesOneDot() async throws {
        let lead = try await Visitor.coordinator()
        let room = try await SortedRoom.make(by: lead)
        let vote = try await room.openVote(by: lead, ["each": "3", "most": "3", "hidden": "yes", "id": "vote1"])
        for _ in 0..<2 { _ = try await lead.post(Site.voteDots(room.project, vote), ["want": "1_0_\(room.themes[0])"]) }
        #expect(try await lead.house.project(room.project)?.ballots[vote]?.dotsUsed == 1)
    }

    @Test func aHiddenCountIsInNobodysBytesUntilItIsShown() async throws {
        let lead = try await Visitor.coordinator()
        let room = try await SortedRoom.make(by: lead)
        let vote = try await room.openVote(by: lead)
        let person = try await lead.joined(by: "Ben", as: .participant, in: room.project)
        _ = try await lead.post(Site.voteRoom(room.project, vote), ["count-0-\(room.themes[3])": "7717"])
        let here = Site.vote(room.project, vote)
        #expect(try await !person.get(here).html.contains("7717"))
        #expect(try await !lead.get(here).text.contains("The count 1"))
        _ = try await lead.post(Site.voteRun(room.project, vote), ["do": "close"])
        #expect(try await !person.get(here).html.contains("7717"))
        #expect(try await lead.get(here).html.contains("7717"))
        _ = try await lead.post(Site.voteRun(room.project, vote), ["do": "show"])
        let shown = try await person.get(here)
        #expect(shown.html.contains("7717") && !shown.text.contains("The count in full"))
    }

    @Test func paperAndSupportersAreEnteredForAPersonAndKeptApart() async throws {
        let lead = try await Visitor.coordinator()
        let room = try await SortedRoom.make(by: lead)
        let vote = try await room.openVote(by: lead)
        let form = Site.votePerson(room.project, vote)
        _ = try await lead.post(form, ["person": "sam", "channel": "helped", "eyes": "people", "dots-0-\(room.themes[0])": "1"])
        _ = try await lead.post(form, ["person": "lee", "channel": "paper", "dots-0-\(room.themes[0])": "1"])
        let first = try #require(try await lead.house.project(room.project)?.ballots[vote]?.standings.first)
        #expect(first.votes == 2 && first.byChannel == [.withSupporter: 1, .countedInTheRoom: 1] && first.byPerspective == [.people: 1])
        let nobody = try await lead.post(form, ["person": "", "dots-0-\(room.themes[0])": "1"])
        #expect(nobody.status == .unprocessableContent && nobody.text.contains("Please choose whose vote it is."))
    }

    @Test func aTieIsShownAndSettledByTheRoomInItsOwnWords() async throws {
        let lead = try await Visitor.coordinator()
        let room = try await SortedRoom.make(by: lead)
        let vote = try await room.openVote(by: lead, ["each": "5", "most": "1", "hidden": "yes", "id": "vote1"])
        let extra = try await lead.house.project(room.project)?.ballots[vote]?.settings.options.count
        #expect(extra == 5)
        let me = Who(id: try await lead.account().id, role: .coordinator)
        try await lead.house.put(
            .ballot(
                .countRoom(
                    ballot: vote,
                    tallies: room.themes.prefix(2).map {
                        RoomTally(option: $0.of(Option.self), kind: 0, count: 4)
                    })), to: room.project, by: me)
        _ = try await lead.post(Site.voteRun(room.project, vote), ["do": "close"])
        let page = try await lead.get(Site.vote(room.project, vote))
        #expect(page.text.contains("level 4 dots"))
        let refused = try await lead.post(Site.voteSettle(room.project, vote), ["option": room.themes[0].text, "how": ""])
        #expect(refused.status == .unprocessableContent)
        _ = try await lead.post(Site.voteSettle(room.project, vote), ["option": room.themes[0].text, "how": "Evenings touch more people"])
        #expect(try await lead.house.project(room.project)?.ballots[vote]?.settledHow == "Evenings touch more people")
    }

    @Test func twoKindsOfDotAreCountedApart() async throws {
        let lead = try await Visitor.coordinator()
        let room = try await SortedRoom.make(by: lead)
        let vote = try await room.openVote(
            by: lead, ["each": "3", "most": "6", "hidden": "yes", "id": "vote1", "first-name": "Now", "second-name": "Needs planning", "second-each": "3"])
        var page = try await lead.post(Site.voteDots(room.project, vote), ["want": "2_0_\(room.themes[0])"])
        page = try await lead.post(Site.voteDots(room.project, vote), ["want": "1_1_\(room.themes[0])"])
        #expect(page.text.contains("Now: You have 1 dot left.") && page.text.contains("Needs planning: You have 2 dots left."))
        #expect(try await lead.house.project(room.project)?.ballots[vote]?.standings.first?.byKind == [2, 1])
    }

    @Test func whoDoesNotLeadCannotCloseEnterVotesOrSeeTheirPages() async throws {
        let lead = try await Visitor.coordinator()
        let room = try await SortedRoom.make(by: lead)
        let vote = try await room.openVote(by: lead)
        let person = try await lead.joined(by: "Ben", as: .participant, in: room.project)
        #expect(try await person.post(Site.voteRun(room.project, vote), ["do": "close"]).status == .unprocessableContent)
        #expect(try await person.get(Site.votePerson(room.project, vote)).status == .forbidden)
        #expect(try await person.get(Site.voteRoom(room.project, vote)).status == .forbidden)
        let outside = try await lead.joined(by: "Cora")
        #expect(try await outside.get(Site.vote(room.project, vote)).status == .notFound)
    }
}
