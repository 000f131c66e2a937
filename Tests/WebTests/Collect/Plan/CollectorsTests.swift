import House
import Method
import Testing

@testable import Web

@Suite struct CollectorsTests {
    @Test func whoAsksIsKeptAndChanged() async throws {
        let room = try await CollectingRoom()
        let project = room.project
        let nameless = try await room.post(Site.collectors(project), ["id": "ann", "words": "", "team": "North", "training": "One day", "skill": "steady"])
        #expect(nameless.status == .unprocessableContent && nameless.field("team") == "North" && nameless.text.contains("One day"))
        var page = try await room.post(
            Site.collectors(project),
            ["id": "ann", "words": "A. H.", "team": "North", "provider": "HFT", "training": "One day", "prepared": "yes", "skill": "steady"])
        #expect(page.text.contains("A. H. North, HFT Introduction: Prepared 0 forms Steady One day"))
        page = try await room.get("\(Site.collectors(project))?change=ann")
        #expect(page.field("words") == "A. H." && page.field("team") == "North" && page.text.contains("Change somebody who asks"))
        _ = try await room.post(Site.collectors(project), ["id": "ann", "words": "A. H.", "team": "South", "skill": "learning"])
        let ann = try #require(try await room.room.plan.collector(room.id("ann")))
        #expect(ann.team == "South" && !ann.prepared && ann.skill == .learning)
        _ = try await room.post(Site.collectors(project, .out), ["collector": "ann"])
        #expect(try await room.room.plan.collectors.isEmpty)
    }

    @Test func onlyPreparedPeopleCollectWhereItIsAsked() async throws {
        let room = try await CollectingRoom(north: 0, south: 0)
        try await room.withCollectors()
        var page = try await room.post(Site.collectors(room.project, .prepared), ["asked": "yes"])
        #expect(page.text.contains("Forms by anybody else are not taken."))
        let refused = try await room.post(Site.typeIn(room.project), ["id": "r1", "code": "P01", "working-1": "My dog", "consent": "yes"])
        #expect(refused.status == .unprocessableContent && refused.text.contains("Only people who were prepared collect here."))
        page = try await room.post(Site.collectors(room.project, .prepared), ["asked": "no"])
        #expect(page.text.contains("Forms by anybody are taken."))
    }

    @Test func workIsGivenMovedAndSeen() async throws {
        let room = try await CollectingRoom(north: 0, south: 0)
        let project = room.project
        #expect(try await room.get(Site.tasks(project)).text.contains("First say who asks."))
        try await room.withCollectors()
        let dayless = try await room.post(Site.tasks(project), ["id": "w", "collector": "ann", "number": "5", "codes": "", "part": "", "due": "soon"])
        #expect(dayless.status == .unprocessableContent && dayless.field("number") == "5" && dayless.html.contains("id=\"due-error\""))
        var page = try await room.post(
            Site.tasks(project), ["id": "w", "collector": "ann", "number": "5", "codes": "", "part": "team:North", "due": "2025-01-10"])
        #expect(page.text.contains("A. H. 5 forms. Team: North") && page.text.contains("Late by 10 January 2025"))
        let odd = try await room.post(
            Site.tasks(project), ["id": "w2", "collector": "ben", "number": "", "codes": "P1, Mary’s", "part": "", "due": "2025-01-20"])
        #expect(odd.status == .unprocessableContent && odd.html.contains("id=\"codes-error\""))
        page = try await room.post(Site.tasks(project), ["id": "w2", "collector": "ben", "number": "", "codes": "P1, P2 P1", "part": "", "due": "2025-01-20"])
        #expect(page.text.contains("Team leader 2 forms 0 of 2 are in") && page.text.contains("Not in yet: P1, P2"))

        page = try await room.post(Site.tasks(project, .due), ["task": "w", "due": "2025-01-16"])
        #expect(page.text.contains("Under way by 16 January 2025"))
        let reasonless = try await room.post(Site.tasks(project, .move), ["task": "w", "move-id": "w3", "to": "ben", "why": ""])
        #expect(reasonless.status == .unprocessableContent && reasonless.html.contains("id=\"move-w-error\""))
        page = try await room.post(Site.tasks(project, .move), ["task": "w", "move-id": "w3", "to": "ben", "why": "Ill"])
        #expect(page.text.contains("5 forms from A. H. to Team leader. Ill"))
        let stays = try await room.post(Site.collectors(project, .out), ["collector": "ben"])
        #expect(stays.status == .unprocessableContent && stays.text.contains("7 forms are still theirs to bring"))
        _ = try await room.post(Site.tasks(project, .out), ["task": "w2"])
        #expect(try await room.room.work.map(\.assignment.id) == [room.id("w3")])
    }

    /// Strength and training are for giving out work, not for colleagues to read.
    @Test func aCollectorSeesWhoIsPreparedAndNotHowStrongTheyAre() async throws {
        let room = try await CollectingRoom()
        try await room.withCollectors()
        try await room.plan(.assign(Assignment(id: room.id("w"), collector: room.id("ann"), number: 5, due: CollectingRoom.today)))
        let col = try await room.joined("Col", as: .collector)
        for address in [Site.collectors(room.project), "\(Site.collectors(room.project))?change=ann", Site.tasks(room.project)] {
            let page = try await col.get(address)
            #expect(page.status == .ok && page.text.contains("A. H.") && !page.html.contains("xylophonetraining"))
            #expect(
                !page.text.contains("Steady") && !page.text.contains("Strong")
                    && !page.html.contains("<form method=\"post\" action=\"\(Site.collectors(room.project))"))
        }
        #expect(try await col.get(Site.collectors(room.project)).text.contains("Not prepared yet"))
        #expect(try await room.get(Site.collectors(room.project)).text.contains("xylophonetraining"))
    }
}
