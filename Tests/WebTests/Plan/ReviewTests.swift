import Method
import Testing

@testable import Web

@Suite struct ReviewPageTests {
    @Test func aReadingIsComparedWithTheBaselineInPlainWordsInAChartAndInATable() async throws {
        let room = try await PlannedRoom.withIdeas()
        try await room.put(.implement(.takeBaseline(measure: PlannedRoom.measure.id, reading: try reading("2025-04-01", 19))))
        _ = try await room.lead.post(Site.readings(room.project, PlannedRoom.measure.id), ["id": "r1", "day": "2025-07-01", "value": "17"])
        let page = try await room.lead.post(Site.readings(room.project, PlannedRoom.measure.id), ["id": "r2", "day": "2025-10-01", "value": "37"])
        #expect(page.text.contains("Better than before.") && page.text.contains("About 86 in 100 of the way to the aim of 40."))
        #expect(page.text.contains("It got worse before it got better.") && page.text.contains("1 October 2025 37 +18"))
        #expect(page.html.contains("<polyline") && page.html.contains("role=\"img\"") && page.text.contains("Before the work it was 19."))
    }

    @Test func aSecondValueForADayIsRefusedAndNothingIsLost() async throws {
        let room = try await PlannedRoom.withIdeas()
        _ = try await room.lead.post(Site.readings(room.project, PlannedRoom.measure.id), ["id": "r1", "day": "2025-07-01", "value": "17"])
        let page = try await room.lead.post(Site.readings(room.project, PlannedRoom.measure.id), ["id": "r2", "day": "2025-07-01", "value": "18"])
        #expect(page.status == .unprocessableContent && page.field("value") == "18")
    }

    @Test func aValueGoesOutOnlyWithAReason() async throws {
        let room = try await PlannedRoom.withIdeas()
        _ = try await room.lead.post(Site.readings(room.project, PlannedRoom.measure.id), ["id": "r1", "day": "2025-07-01", "value": "17"])
        let address = Site.readingOut(room.project, PlannedRoom.measure.id, ID(trusted: "r1"))
        #expect(try await room.lead.post(address, ["why": ""]).status == .unprocessableContent)
        #expect(try await room.lead.post(address, ["why": "A slip of the pen"]).status == .ok)
        #expect(try await room.state.review.readings.isEmpty)
    }

    @Test func eachGroupMarksAndTheMarksStandSideBySide() async throws {
        let room = try await PlannedRoom.withIdeas()
        _ = try await room.lead.post(Site.successCheck(room.project, "people"), ["statement": "s1", "mark": "partly"])
        _ = try await room.lead.post(Site.successCheck(room.project, "providers"), ["statement": "s1", "mark": "isTrue"])
        let page = try await room.lead.get(Site.successCheck(room.project))
        #expect(page.text.contains("People and families Partly") && page.text.contains("Providers True"))
    }

    @Test func whatWorkedInTheProcessIsSaidByAGroupAndReadAcrossProjects() async throws {
        let room = try await PlannedRoom.withIdeas()
        let page = try await room.lead.post(
            Site.processReview(room.project), ["id": "n1", "who": "people", "worked": "yes", "note": "Nobody rushed. I had the quiet room."])
        #expect(page.text.contains("Nobody rushed. I had the quiet room."))
        #expect(try await room.lead.get(Site.learned).text.contains("Nobody rushed"))
        let asked = try await room.lead.post(Site.processReview(room.project), ["id": "n2", "worked": "yes", "note": "The hall"])
        #expect(asked.status == .unprocessableContent && asked.html.contains("href=\"#who-people\"") && asked.text.contains("The hall"))
    }

    @Test func whoMayNotMeasureHasNoFormForIt() async throws {
        let room = try await PlannedRoom.withIdeas()
        let ben = try await room.lead.joined(by: "Ben", as: .participant, in: room.project)
        #expect(try await !ben.get(Site.measure(room.project, PlannedRoom.measure.id)).text.contains("Add what you see now"))
        #expect(try await ben.get(Site.baseline(room.project, PlannedRoom.measure.id)).status == .forbidden)
    }

    @Test(arguments: [[0.0, 40, 37], [74, 61, 20], [3, 3], [0.2, 0.35], [-5, 5]])
    func aChartHasNoughtAndEveryValueOnIt(numbers: [Double]) {
        let scale = ChartScale(numbers)
        #expect(scale.low <= min(0, numbers.min() ?? 0) && scale.high >= max(0, numbers.max() ?? 0) && (2...8).contains(scale.ticks.count))
    }

    private func reading(_ day: String, _ number: Double) throws -> Reading { Reading(day: try #require(Day(day)), value: .number(number)) }
}
