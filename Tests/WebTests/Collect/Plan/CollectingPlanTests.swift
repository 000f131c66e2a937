import House
import Method
import Testing

@testable import Web

@Suite struct CollectingPlanTests {
    @Test func sixAnswersArePlanned() async throws {
        let room = try await CollectingRoom(north: 0, south: 0)
        var page = try await room.get(Site.collectingPlan(room.project))
        #expect(page.text.contains("Still without an answer: What, How, Who, Where, When, How many"))
        page = try await room.post(
            Site.collectingPlan(room.project, .prompts),
            ["what": "Older people at home", "how": "", "who": "", "where": "", "when": "By March", "quantity": ""])
        #expect(page.text.contains("Kept.") && page.text.contains("Still without an answer: How, Who, Where, How many"))
        #expect(try await room.room.plan.prompts[.what] == "Older people at home")
    }

    /// The source's example: 100 in all, 60 and 40.
    @Test func theTotalIsSplitAndTheSumIsSaid() async throws {
        let room = try await CollectingRoom()
        let project = room.project
        _ = try await room.post(Site.collectingPlan(project, .total), ["total": "100"])
        var page = try await room.post(
            Site.collectingPlan(project, .quota), ["quota-id": "home", "kind": "service", "name": "Homecare", "number": "60"])
        #expect(page.text.contains("Added up: 60. That is 40 fewer than the 100 in all."))
        page = try await room.post(Site.collectingPlan(project, .quota), ["quota-id": "day", "kind": "service", "name": "Day centre", "number": "40"])
        #expect(page.text.contains("Added up: 100. That fits.") && page.text.contains("100 people in all"))
        #expect(page.text.contains("Homecare 6 in, of 60") && page.text.contains("Day centre 2 in, of 40"))
        page = try await room.post(Site.collectingPlan(project, .quota), ["quota": "day", "number": "50"])
        #expect(page.text.contains("Added up: 110. That is 10 more than the 100 in all."))
        let wrong = try await room.post(Site.collectingPlan(project, .quota), ["quota": "day", "number": "many"])
        #expect(wrong.status == .unprocessableContent && wrong.html.contains("id=\"number-day-error\"") && wrong.html.contains("value=\"many\""))
        page = try await room.post(Site.collectingPlan(project, .out), ["quota": "day"])
        #expect(!page.text.contains("Day centre 2 in"))
    }

    @Test func whatIsWrongStandsBesideItsFieldAndNothingIsLost() async throws {
        let room = try await CollectingRoom()
        let add = Site.collectingPlan(room.project, .quota)
        let nameless = try await room.post(add, ["quota-id": "q", "kind": "team", "name": "", "number": "7"])
        #expect(nameless.status == .unprocessableContent && nameless.html.contains("id=\"name-error\"") && nameless.field("number") == "7")
        let unknown = try await room.post(add, ["quota-id": "q", "kind": "source", "name": "A poem", "number": "7"])
        #expect(unknown.status == .unprocessableContent && unknown.text.contains("Choose one of these: A full review with the person"))
        _ = try await room.post(add, ["quota-id": "q", "kind": "source", "name": "a short survey", "number": "7"])
        #expect(try await room.room.plan.quotas.map(\.part) == [SamplePart(kind: .source, name: "survey")])
        let twice = try await room.post(add, ["quota-id": "r", "kind": "source", "name": "A short survey", "number": "3"])
        #expect(twice.status == .unprocessableContent)
        let total = try await room.post(Site.collectingPlan(room.project, .total), ["total": "lots"])
        #expect(total.status == .unprocessableContent && total.field("total") == "lots")
    }

    @Test func numbersAreMovedAndAWeakBatchIsLeftOutAndPutBack() async throws {
        let room = try await CollectingRoom()
        let project = room.project
        try await room.plan(
            .setTotal(20), .setQuota(Quota(id: room.id("n"), part: SamplePart(kind: .team, name: "North"), number: 12)),
            .setQuota(Quota(id: room.id("s"), part: SamplePart(kind: .team, name: "South"), number: 8)))
        let shift: KeyValuePairs = ["id": "m1", "from": "s", "to": "n", "number": "3", "shift-why": "North does it well"]
        var page = try await room.post(Site.adjustSample(project, .shift), shift)
        #expect(page.text.contains("3 from Team: South to Team: North. North does it well"))
        _ = try await room.post(Site.adjustSample(project, .shift), shift)
        #expect(try await room.room.plan.quotas.map(\.number) == [15, 5])
        let reasonless = try await room.post(Site.adjustSample(project, .shift), ["id": "m2", "from": "s", "to": "n", "number": "3", "shift-why": ""])
        #expect(reasonless.status == .unprocessableContent && reasonless.html.contains("id=\"shift-why-error\"") && reasonless.field("number") == "3")
        let many = try await room.post(Site.adjustSample(project, .shift), ["id": "m3", "from": "s", "to": "n", "number": "6", "shift-why": "x"])
        #expect(many.status == .unprocessableContent && many.text.contains("Only 5 can be moved"))

        page = try await room.post(Site.adjustSample(project, .drop), ["id": "b", "part": "team:South", "effect": "smaller", "drop-why": "Staff wrote it"])
        #expect(page.text.contains("Team: South 2 forms. The sample is that much smaller.") && page.text.contains("18 people in all"))
        #expect(try await room.room.cardsForTheWall.count == 12)
        #expect(try await room.get(Site.collecting(project)).text.contains("6 of 18 are in."))
        page = try await room.post(Site.adjustSample(project, .back), ["batch": "b"])
        #expect(page.text.contains("20 people in all") && !page.text.contains("Left out now"))
        #expect(try await room.room.cardsForTheWall.count == 16)
        let choiceless = try await room.post(Site.adjustSample(project, .drop), ["id": "c", "part": "team:South", "effect": "", "drop-why": "Weak"])
        #expect(choiceless.status == .unprocessableContent && choiceless.field("drop-why") == "Weak")
    }

    @Test func theImportSaysWhoseWordsStayAway() async throws {
        let room = try await CollectingRoom(north: 0, south: 0)
        let anna = room.anna
        let file = Array("Code,Working 1,Not working 1,Future 1\nP01,My dog,Noise,A garden\nP02,Tea,Cold,A trip\n".utf8)
        var preview = try await anna.upload(Site.bringIn(room.project), ["id": "file1"], file: "file", named: "a.csv", file)
        #expect(preview.text.contains("2 people are new"), "\(preview.text)")
        _ = try await room.post(Site.typeIn(room.project), ["id": "r1", "code": "P01", "working-1": "My dog", "consent": "yes"])
        _ = try await room.post(Site.eraseWords(room.project, room.id("r1")), ["code": "P01"])
        preview = try await anna.upload(Site.bringIn(room.project), ["id": "file2"], file: "file", named: "a.csv", file)
        #expect(preview.text.contains("1 person is new") && preview.text.contains("1 person in this file asked for their words to be taken away."))
    }
}
