import Method
import Testing

@testable import Web

@Suite struct ImplementPageTests {
    private let action = ID<Action>(trusted: "a1")

    @Test func aQuickWinWaitsForSomebodyAndTheShortFormMakesAnAsk() async throws {
        let room = try await PlannedRoom.withIdeas()
        try await room.put(.plan(.decide(idea: ID(trusted: "i1"), kind: .doNow, why: "")))
        #expect(try await room.lead.get(Site.implement(room.project)).text.contains("Idea i1"))
        let page = try await room.lead.post(
            Site.ask(room.project), ["id": "a1", "idea": "i1", "owner": "a parent", "words": "I will ring the club", "due": "2026-05-01"])
        #expect(page.status == .ok && page.text.contains("An ask, no answer yet"))
        #expect(try await room.state.ideasWaitingForWork.isEmpty)
    }

    @Test func anAskWithoutSomebodyKeepsWhatWasTyped() async throws {
        let room = try await PlannedRoom.withIdeas()
        let page = try await room.lead.post(Site.ask(room.project), ["id": "a1", "idea": "i1", "owner": "", "words": "I will ring", "due": "2026-05-01"])
        #expect(page.status == .unprocessableContent && page.html.contains("href=\"#owner\"") && page.text.contains("I will ring"))
        #expect(page.field("due") == "2026-05-01" && page.field("id") == "a1")
    }

    @Test func aDayThatIsNoneIsNotQuietlyDropped() async throws {
        let room = try await PlannedRoom.withIdeas()
        let page = try await room.lead.post(Site.ask(room.project), ["id": "a1", "idea": "i1", "owner": "a parent", "words": "I will", "due": "31/2/2026"])
        #expect(page.status == .unprocessableContent && page.html.contains("href=\"#due\""))
    }

    @Test func onlyThePersonAskedSaysIWillOnTheirOwnScreen() async throws {
        let room = try await PlannedRoom.withIdeas()
        let ben = try await room.lead.joined(by: "Ben", as: .participant, in: room.project)
        let eve = try await room.lead.joined(by: "Eve", as: .participant, in: room.project)
        try await ask(in: room, person: try await ben.account().id)
        let address = Site.action(room.project, action)
        #expect(try await !eve.get(address).text.contains("It is fine to say no"))
        #expect(try await eve.post(Site.action(room.project, action, .promise), [:]).status == .unprocessableContent)
        #expect(try await ben.get(Site.promises).text.contains("1 ask waits for your answer"))
        let page = try await ben.post(Site.action(room.project, action, .promise), ["from": "promises"])
        #expect(page.text.contains("It is a promise now") && page.text.contains("I did it, today"))
        #expect(try await room.state.implement.action(action)?.acceptedHow == .onOwnScreen)
    }

    @Test func aPromiseSaidAloudIsNotedByWhoeverRunsTheRoom() async throws {
        let room = try await PlannedRoom.withIdeas()
        try await ask(in: room, person: nil)
        let page = try await room.lead.post(Site.action(room.project, action, .aloud), [:])
        #expect(page.text.contains("Promised") || page.text.contains("late"))
        #expect(try await room.state.implement.action(action)?.acceptedHow == .aloudInTheRoom)
    }

    @Test func aNoNeedsAReasonAndIsShownWithIt() async throws {
        let room = try await PlannedRoom.withIdeas()
        try await ask(in: room, person: nil)
        var page = try await room.lead.post(Site.action(room.project, action, .decline), ["decline": ""])
        #expect(page.status == .unprocessableContent && page.html.contains("href=\"#decline\""))
        page = try await room.lead.post(Site.action(room.project, action, .decline), ["decline": "No time in May"])
        #expect(page.text.contains("They said no") && page.text.contains("No time in May"))
    }

    @Test func whatIsDoneLateSaysByHowManyDays() async throws {
        let room = try await PlannedRoom.withIdeas()
        try await ask(in: room, person: nil)
        _ = try await room.lead.post(Site.action(room.project, action, .aloud), [:])
        let page = try await room.lead.post(Site.action(room.project, action, .done), ["day": "2025-05-04"])
        #expect(page.text.contains("Done, 3 days late"))
    }

    @Test func somebodyWithFivePromisesIsAHintAndNotARefusal() async throws {
        let room = try await PlannedRoom.withIdeas()
        for number in 1...5 {
            let id = ID<Action>(trusted: "b\(number)")
            try await room.put(
                .implement(.ask(Action(id: id, words: "I will", owner: "the manager", theme: room.theme))),
                .implement(.promise(id: id, how: .aloudInTheRoom)))
        }
        #expect(try await room.lead.get(Site.implement(room.project)).text.contains("5 promises belong to one person: the manager"))
    }

    @Test func eightQuestionsMakeAPlanOneAtATime() async throws {
        let room = try await PlannedRoom.withIdeas()
        try await room.put(.plan(.decide(idea: ID(trusted: "i1"), kind: .planInDetail, why: "")))
        var page = try await room.lead.post(Site.newPlan(room.project), ["id": "p1", "idea": "i1", "title": "Late handover"])
        #expect(page.text.contains("Question 1 of 8"))
        page = try await room.lead.post(Site.planQuestion(room.project, ID(trusted: "p1"), "keyFeatures"), ["answer": "Two nights a week"])
        #expect(page.text.contains("Question 2 of 8"))
        page = try await room.lead.post(Site.planQuestion(room.project, ID(trusted: "p1"), "who"), ["answer": "All of us", "lead": "the rota writer"])
        #expect(page.text.contains("Question 3 of 8"))
        page = try await room.lead.get(Site.actionPlan(room.project, ID(trusted: "p1")))
        #expect(page.text.contains("Two nights a week") && page.text.contains("the rota writer") && page.text.contains("I see a friend each week"))
    }

    @Test func aBaselineIsANumberForANumber() async throws {
        let room = try await PlannedRoom.withIdeas()
        #expect(try await room.lead.get(Site.implement(room.project)).text.contains("1 measure has no value from before the work"))
        let address = Site.baseline(room.project, PlannedRoom.measure.id)
        #expect(try await room.lead.post(address, ["day": "2025-04-01", "value": "some"]).status == .unprocessableContent)
        let page = try await room.lead.post(address, ["day": "2025-04-01", "value": "19"])
        #expect(page.status == .ok && page.text.contains("19 people out of 68"))
    }

    @Test(arguments: [("1,200", 1200.0), ("12.5", 12.5), ("-3", -3), ("0", 0)])
    func numbersAreReadAsPeopleWriteThem(text: String, number: Double) {
        #expect(Form.typedNumber(text) == number)
    }

    @Test(arguments: ["", "1,20", "nan", "1e5", "0x10", "ten", "1 2", ",100", "--1"])
    func whatIsNoNumberIsNone(text: String) {
        #expect(Form.typedNumber(text) == nil)
    }

    private func ask(in room: PlannedRoom, person: ID<Person>?) async throws {
        try await room.put(
            .implement(.ask(Action(id: action, words: "I will ring", owner: "a parent", person: person, theme: room.theme, due: Day("2025-05-01")))))
    }
}
