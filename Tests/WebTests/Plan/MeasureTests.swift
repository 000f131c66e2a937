import Method
import Testing

@testable import Web

@Suite struct MeasureTests {
    private func post(_ room: PlannedRoom, target: String) async throws -> Seen {
        try await room.lead.post(
            Site.newMeasure(room.project, room.theme),
            ["id": "m2", "words": "Evenings out", "kind": "number", "unit": "evenings", "better": "up", "target": target])
    }

    @Test(arguments: ["lots", "1e3", "1.2.3", "nan", "inf"]) func anAimThatIsNoNumberIsAskedForAgainAndNotLost(target: String) async throws {
        let room = try await PlannedRoom.make()
        let page = try await post(room, target: target)
        #expect(page.status == .unprocessableContent && page.text.contains("The aim has to be a number"))
        #expect(page.field("target") == target && page.html.contains("id=\"target-error\""))
        #expect(try await room.state.success.measures.count == 1)
    }

    @Test func anAimBeyondEverythingIsRefusedBesideItsField() async throws {
        let room = try await PlannedRoom.make()
        let page = try await post(room, target: "99999999999999999999")
        #expect(page.status == .unprocessableContent && page.text.contains("beyond a million million") && page.html.contains("id=\"target-error\""))
        #expect(page.field("target") == "99999999999999999999")
        #expect(try await post(room, target: "12.5").status == .ok)
        #expect(try await room.state.success.measures.last?.target == 12.5)
    }

    @Test func aBaselineAndAReadingBeyondEverythingAreRefused() async throws {
        let room = try await PlannedRoom.make()
        let before = try await room.lead.post(Site.baseline(room.project, ID(trusted: "m1")), ["day": "2025-01-14", "value": "99999999999999999999"])
        #expect(before.status == .unprocessableContent && before.text.contains("beyond a million million"))
        let reading = try await room.lead.post(
            Site.readings(room.project, ID(trusted: "m1")), ["id": "r1", "day": "2025-01-14", "value": "-99999999999999999999"])
        #expect(reading.status == .unprocessableContent && reading.text.contains("beyond a million million"))
        #expect(try await room.state.implement.baselines.isEmpty)
    }
}
