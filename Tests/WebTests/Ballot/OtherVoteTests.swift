import Method
import Testing

@testable import Web

@Suite struct OtherVoteTests {
    static let form: KeyValuePairs = [
        "id": "vote9", "question": "Where shall we meet?", "options": "The hall\r\n\r\n  The library \r\nThe <b>park</b>", "each": "2", "most": "1",
        "hidden": "yes",
    ]

    @Test func aVoteOnAnythingIsOpenedAndSaysWhatItAsks() async throws {
        let lead = try await Visitor.coordinator()
        let project = try await lead.startProject()
        #expect(try await lead.get(Site.votes(project)).html.contains(Site.otherVote(project)))
        #expect(try await lead.get(Site.otherVote(project)).field("each") == "2")
        var page = try await lead.post(Site.otherVote(project), Self.form)
        #expect(page.status == .ok && page.text.contains("Where shall we meet?") && page.text.contains("The <b>park</b>"))
        for wanted in ["1_0_option2", "1_0_option3"] { page = try await lead.post(Site.voteDots(project, ID(trusted: "vote9")), ["want": wanted]) }
        _ = try await lead.post(Site.voteRun(project, ID(trusted: "vote9")), ["do": "close"])
        page = try await lead.get(Site.vote(project, ID(trusted: "vote9")))
        #expect(page.text.contains("The library") && page.text.contains("1 dot"))
        #expect(try await lead.get(Site.votes(project)).text.contains("Another vote : Where shall we meet?"))
        #expect(try await lead.house.project(project)?.ballots.order.count == 1)
    }

    @Test func theSameFormTwiceOpensOneVote() async throws {
        let lead = try await Visitor.coordinator()
        let project = try await lead.startProject()
        for _ in 0..<2 { _ = try await lead.post(Site.otherVote(project), Self.form) }
        #expect(try await lead.house.project(project)?.ballots.order.count == 1)
    }

    @Test(arguments: [
        ("Where?", "The hall", "options", "A vote needs at least two."), ("", "A\nB", "question", "Please say what you ask"),
        ("Where?", "A\nA", "options", "One thing is there twice."),
    ])
    func whatIsMissingIsSaidBesideItsField(question: String, options: String, field: String, said: String) async throws {
        let lead = try await Visitor.coordinator()
        let project = try await lead.startProject()
        let page = try await lead.post(Site.otherVote(project), ["id": "v", "question": question, "options": options, "each": "2", "most": "1"])
        #expect(page.status == .unprocessableContent && page.html.contains("href=\"#\(field)\"") && page.text.contains(said))
        #expect(page.html.contains(">\(options)</textarea>") && page.field("id") == "v")
    }

    @Test func onlyWhoLeadsOpensOne() async throws {
        let lead = try await Visitor.coordinator()
        let project = try await lead.startProject()
        let ben = try await lead.joined(by: "Ben", as: .participant, in: project)
        #expect(try await ben.get(Site.otherVote(project)).status == .forbidden)
        #expect(try await ben.post(Site.otherVote(project), Self.form).status == .forbidden)
        #expect(try await !ben.get(Site.votes(project)).html.contains(Site.otherVote(project)))
    }

    @Test func oneCauseAloneGoesOnWithoutAVote() async throws {
        let room = try await PlannedRoom.make()
        let why = ID<Why>(trusted: "w1")
        try await room.put(
            .understand(.answerWhy(id: why, theme: room.theme, parent: nil, words: "Lifts end at nine", perspective: nil)),
            .understand(.markRoot(why: why, theme: room.theme)), .understand(.sayEnough(theme: room.theme)))
        let address = Site.voteOnCauses(room.project, room.theme)
        var page = try await room.lead.get(address)
        #expect(page.text.contains("There is only one") && page.text.contains("Lifts end at nine") && page.field("each") == nil)
        page = try await room.lead.post(address, ["alone": "w2"])
        #expect(try await room.state.understand.tree(of: room.theme).carried.isEmpty)
        page = try await room.lead.post(address, ["alone": "w1"])
        #expect(page.status == .ok && page.address == Site.whys(room.project, room.theme))
        #expect(try await room.state.understand.tree(of: room.theme).carried == [why])
    }

    /// Those who lead see the count by perspective. It is shown to nobody else, however few or many they are.
    @Test func theCountByPerspectiveIsForThoseWhoLeadAlone() async throws {
        let lead = try await Visitor.coordinator()
        let room = try await SortedRoom.make(by: lead)
        _ = try await lead.post(Site.day(room.project), ["id": "day1"])
        let seat = try await sit(lead, room.project, eyes: "commissioners")
        let vote = try await room.openVote(by: lead)
        _ = try await seat.post(Site.seatDots(vote), ["want": "1_0_\(room.themes[0])"])
        for step in ["close", "show"] { _ = try await lead.post(Site.voteRun(room.project, vote), ["do": step]) }
        let here = Site.vote(room.project, vote)
        #expect(try await lead.get(here).text.contains("Commissioners"))
        let ben = try await lead.joined(by: "Ben", as: .participant, in: room.project)
        for (visitor, address) in [(ben, here), (seat, Site.seat), (seat, Site.seatVote(vote)), (lead, Site.wall(room.project))] {
            let page = try await visitor.get(address)
            #expect(page.status == .ok && page.text.contains("1 dot") && !page.html.contains("ommissioners"), "\(address)")
        }
    }
}
