import House
import Method
import Testing

@testable import Web

@Suite struct GatheringTests {
    @Test func theCodeOfADayIsTypedInAnyWayAndFindsItsProject() async throws {
        let lead = try await Visitor.coordinator()
        let project = try await lead.startProject()
        let page = try await lead.post(Site.day(project), ["id": "day1", "title": "Day one"])
        let code = try await dayCode(lead, project)
        #expect(page.text.contains(JoinCode.shown(code)) && page.html.contains("<path d=\"M"))
        #expect(code.count == 8 && code.allSatisfy(JoinCode.letters.contains))
        #expect(try await lead.house.project(joinCode: " \(code.prefix(4).lowercased())-\(code.suffix(4)) ")?.id == project)
        #expect(try await lead.house.project(joinCode: "CCCC CCCC") == nil)
    }

    @Test func somebodySitsDownInThreeTapsWithoutAnAccount() async throws {
        let lead = try await Visitor.coordinator()
        let project = try await lead.startProject()
        _ = try await lead.post(Site.day(project), ["id": "day1"])
        let seat = lead.strangerHere()
        var page = try await seat.post(Site.join, ["code": try await dayCode(lead, project)])
        #expect(page.status == .ok && page.text.contains("I get support, or I am family"))
        page = try await seat.post(Site.join(try await dayCode(lead, project)), ["id": page.field("id") ?? "", "eyes": "people", "called": "Sam"])
        #expect(page.status == .ok && page.text.contains("You are in."))
        #expect(try await lead.house.project(project)?.gathering.today?.count(of: .people) == 1)
        #expect(try await lead.get(Site.day(project)).text.contains("1 person is here"))
    }

    @Test func aWrongCodeAndAClosedOneAreRefusedAlike() async throws {
        let lead = try await Visitor.coordinator()
        let project = try await lead.startProject()
        _ = try await lead.post(Site.day(project), ["id": "day1"])
        let code = try await dayCode(lead, project)
        let seat = try await sit(lead, project)
        _ = try await lead.post(Site.dayClose(project), ["id": "day1"])
        let stranger = lead.strangerHere()
        for tried in [code, "CCCCCCCC", "<b>"] {
            let page = try await stranger.post(Site.join, ["code": tried])
            #expect(page.status == .unprocessableContent && page.text.contains("That code is not open."))
        }
        #expect(try await stranger.get(Site.join(code)).status == .unprocessableContent)
        let over = try await seat.get(Site.seat)
        #expect(over.address == Site.seatThanks && over.text.contains("Thank you"))
    }

    @Test func guessingCodesIsStopped() async throws {
        let lead = try await Visitor.coordinator()
        var last = try await lead.post(Site.join, ["code": "CCCCCCCC"])
        for _ in 0..<80 { last = try await lead.post(Site.join, ["code": "CCCCCCCC"]) }
        #expect(last.status == .tooManyRequests)
    }

    @Test func aSeatPlacesDotsSaysDoneAndIsCounted() async throws {
        let lead = try await Visitor.coordinator()
        let room = try await SortedRoom.make(by: lead)
        _ = try await lead.post(Site.day(room.project), ["id": "day1"])
        let seat = try await sit(lead, room.project)
        let other = try await sit(lead, room.project, eyes: "providers")
        let vote = try await room.openVote(by: lead)
        var page = try await seat.get(Site.seat)
        #expect(page.text.contains("It is time to vote.") && page.text.contains("You have 3 dots left."))
        page = try await seat.post(Site.seatDots(vote), ["want": "1_0_\(room.themes[0])"])
        #expect(page.text.contains("You have 2 dots left."))
        page = try await seat.post(Site.seatDone(vote), [:])
        #expect(page.text.contains("You can still move your dots"))
        #expect(try await other.get(Site.seat).text.contains("You have 3 dots left."))
        let wall = try await lead.get(Site.wall(room.project))
        #expect(wall.text.contains("1 of 2 have voted") && wall.text.contains("The vote is open"))
        #expect(try await lead.get(Site.vote(room.project, vote)).text.contains("1 of 2 have voted"))
    }

    @Test func aHiddenCountIsNotInTheBytesOfWallAndSeats() async throws {
        let lead = try await Visitor.coordinator()
        let room = try await SortedRoom.make(by: lead)
        _ = try await lead.post(Site.day(room.project), ["id": "day1"])
        let seat = try await sit(lead, room.project)
        let vote = try await room.openVote(by: lead)
        _ = try await lead.post(Site.voteRoom(room.project, vote), ["count-0-\(room.themes[3])": "7717"])
        for step in ["open", "close"] {
            if step == "close" { _ = try await lead.post(Site.voteRun(room.project, vote), ["do": "close"]) }
            #expect(try await !seat.get(Site.seat).html.contains("7717"))
            #expect(try await !lead.get(Site.wall(room.project)).html.contains("7717"))
        }
        _ = try await lead.post(Site.voteRun(room.project, vote), ["do": "show"])
        #expect(try await seat.get(Site.seat).html.contains("7717"))
        #expect(try await lead.get(Site.wall(room.project)).html.contains("7717"))
    }

    @Test func aSeatSeesNoNamesNoOriginalWordsAndNoPageOfTheProject() async throws {
        let lead = try await Visitor.coordinator()
        let project = try await lead.startProject()
        let me = Who(id: try await lead.account().id, role: .coordinator)
        let review = Review(id: ID(trusted: "r1"), code: "P01", statements: [Statement(heading: .working, rank: 1, words: "Ringo my dog at Elm Road")])
        try await lead.house.put(
            [
                .collect(.bringIn(id: ID(trusted: "i1"), file: "f", tool: "t", reviews: [review])),
                .collect(.offerSaferWords(card: ID(trusted: "P01-W1"), words: "My dog", why: "the address")),
            ], to: project, by: me)
        _ = try await lead.post(Site.day(project), ["id": "day1"])
        _ = try await sit(lead, project, called: "Zebedee")
        let seat = try await sit(lead, project)
        _ = try await lead.post(Site.dayWall(project), ["show": "card"])
        let page = try await seat.get(Site.seat)
        #expect(page.text.contains("My dog") && !page.html.contains("Elm Road") && !page.html.contains("Zebedee"))
        let wall = try await lead.get(Site.wall(project))
        #expect(wall.text.contains("My dog") && !wall.html.contains("Elm Road") && !wall.html.contains("Zebedee"))
        for address in [Site.project(project), Site.votes(project), Site.wall(project), Site.day(project), Site.theme(project)] {
            #expect(try await seat.answer(.get, address, []).status != .ok, "\(address)")
        }
    }

    @Test func aBreakIsAskedForSeenAtTheDeskAndAnswered() async throws {
        let lead = try await Visitor.coordinator()
        let project = try await lead.startProject()
        _ = try await lead.post(Site.day(project), ["id": "day1"])
        let seat = try await sit(lead, project, called: "Sam")
        #expect(try await seat.post(Site.seatBreak, [:]).text.contains("We know that you need a break."))
        #expect(try await lead.get(Site.day(project)).text.contains("Asking for a break Sam"))
        let person = try #require(try await lead.house.project(project)?.gathering.today?.here.first?.id)
        #expect(try await lead.post(Site.dayBreak(project), ["person": person.text]).text.contains("Nobody asks for a break"))
        #expect(try await seat.get(Site.seat).text.contains("I need a break"))
    }

    @Test func iAmDoneStandsAtTheThumbUntilItIsSaid() async throws {
        let lead = try await Visitor.coordinator()
        let room = try await SortedRoom.make(by: lead)
        _ = try await lead.post(Site.day(room.project), ["id": "day1"])
        let seat = try await sit(lead, room.project)
        #expect(try await !seat.get(Site.seat).html.contains("id=\"done-button\""))
        let vote = try await room.openVote(by: lead)
        let html = try await seat.get(Site.seat).html
        let bar = try #require(html.range(of: "<div class=\"bar"))
        #expect(html[bar.lowerBound...].contains("id=\"done-button\"") && !html[..<bar.lowerBound].contains("id=\"done-button\""))
        let said = try await seat.postInBackground(Site.seatDone(vote), [:])
        #expect(said.html.contains("data-region=\"done\"") && !said.html.contains("id=\"done-button\"") && said.text.contains("You can still move"))
    }

    @Test func aSeatFollowsTheScreenAndMayChooseAnotherVoteThatIsOpen() async throws {
        let lead = try await Visitor.coordinator()
        let room = try await SortedRoom.make(by: lead)
        _ = try await lead.post(Site.day(room.project), ["id": "day1"])
        let seat = try await sit(lead, room.project)
        let first = try await room.openVote(by: lead)
        #expect(try await !seat.get(Site.seat).text.contains("Other votes"))
        _ = try await lead.post(Site.otherVote(room.project), OtherVoteTests.form)
        var page = try await seat.get(Site.seat)
        #expect(page.text.contains("Where shall we meet?") && page.html.contains("href=\"\(Site.seatVote(first))\"") && page.text.contains("Other votes"))
        page = try await seat.get(Site.seatVote(first))
        #expect(page.text.contains("You have 3 dots left.") && !page.text.contains("Other votes") && page.text.contains("What happens in the room"))
        page = try await seat.post(Site.seatDots(first, chosen: true), ["want": "1_0_\(room.themes[0])"])
        #expect(page.address == Site.seatVote(first) && page.text.contains("You have 2 dots left."))
        page = try await seat.post(Site.seatDots(ID(trusted: "vote9")), ["want": "1_0_option1"])
        #expect(page.address == Site.seat && page.text.contains("You have 1 dot left."))
        _ = try await lead.post(Site.dayWall(room.project), ["show": "pause"])
        #expect(try await !seat.get(Site.seat).text.contains("Other votes"))
        #expect(try await seat.get(Site.seatVote(first)).address == Site.seat)
    }

    @Test func whoLeavesMakesRoomForTheNextOnTheSameTablet() async throws {
        let lead = try await Visitor.coordinator()
        let project = try await lead.startProject()
        _ = try await lead.post(Site.day(project), ["id": "day1"])
        let tablet = try await sit(lead, project)
        #expect(try await tablet.post(Site.seatLeave, [:]).text.contains("Thank you"))
        #expect(tablet.cookies["seat"] == nil)
        #expect(try await tablet.get(Site.seat).address == Site.join)
        #expect(try await lead.house.project(project)?.gathering.today?.here.isEmpty == true)
    }

    @Test func onlyWhoFacilitatesOpensTheDeskOfTheDayAndTheWall() async throws {
        let lead = try await Visitor.coordinator()
        let project = try await lead.startProject()
        let reader = try await lead.joined(by: "Rita", as: .reader, in: project)
        #expect(try await reader.get(Site.day(project)).status == .forbidden)
        #expect(try await reader.get(Site.wall(project)).status == .forbidden)
        #expect(try await reader.post(Site.day(project), ["id": "day1"]).status == .forbidden)
    }

    @Test func nobodySitsDownAsSomebodyTheProjectKnows() async throws {
        let lead = try await Visitor.coordinator()
        let project = try await lead.startProject()
        _ = try await lead.post(Site.day(project), ["id": "day1"])
        let me = try await lead.account().id
        let seat = lead.strangerHere()
        let page = try await seat.post(Site.join(try await dayCode(lead, project)), ["id": me.text, "eyes": "people"])
        #expect(page.status == .forbidden && seat.cookies["seat"] == nil)
    }
}

func dayCode(_ lead: Visitor, _ project: ID<Project>) async throws -> String {
    try #require(try await lead.house.project(project)?.gathering.today?.code)
}

/// Somebody new at a seat, come in by the code.
func sit(_ lead: Visitor, _ project: ID<Project>, eyes: String = "people", called: String = "") async throws -> Visitor {
    let seat = lead.strangerHere()
    let code = try await dayCode(lead, project)
    let page = try await seat.get(Site.join(code))
    _ = try await seat.post(Site.join(code), ["id": page.field("id") ?? "", "eyes": eyes, "called": called])
    return seat
}
