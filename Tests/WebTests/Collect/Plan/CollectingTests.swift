import House
import Method
import Testing

@testable import Web

@Suite(.timeLimit(.minutes(2))) struct CollectingTests {
    @Test func whatIsInDueAndLateIsSaidForEachPart() async throws {
        let room = try await CollectingRoom()
        let project = room.project
        try await room.withCollectors()
        #expect(try await room.get(Site.collecting(project)).text.contains("The plan does not say yet how many are wanted."))
        try await room.plan(
            .setTotal(20), .setQuota(Quota(id: room.id("n"), part: SamplePart(kind: .team, name: "North"), number: 12)),
            .assign(Assignment(id: room.id("w"), collector: room.id("ann"), number: 3, due: Day("2025-01-10") ?? CollectingRoom.today)))
        let page = try await room.get(Site.collecting(project))
        #expect(page.text.contains("8 of 20 are in. 9 are still to come. 3 are late."))
        #expect(page.text.contains("North 6 of 12 are in. 6 are still to come.") && page.text.contains("South 2 are in."))
        #expect(page.text.contains("A. H. 0 of 3 are in. 3 are late."))
        #expect(page.text.contains("By: Service") && page.text.contains("By: Team") && page.text.contains("By who asks"))
        #expect(page.text.contains("Team: the numbers do not add up to the total."))
        #expect(try await room.get(Site.collect(project)).text.contains("8 of 20 are in."))
    }

    @Test func newGroundAndSeldomHeardAreTold() async throws {
        let room = try await CollectingRoom()
        let page = try await room.get(Site.collecting(room.project))
        #expect(page.text.contains("Too early to say") && page.text.contains("It is a guess"))
        #expect(page.text.contains("People who do not use words 0 Nobody yet"))
        try await room.put(
            .typeIn(
                Review(
                    id: room.id("x"), code: "X1", method: "pictures", statements: [Statement(heading: .working, rank: 1, words: "Smiles at dogs")],
                    usesWords: false)))
        let told = try await room.get(Site.collecting(room.project))
        #expect(told.text.contains("People who do not use words 1 pictures (1)"))
        #expect(told.text.contains("9 people had no review in the last year"))
    }

    @Test func theCheckpointIsProposedAndMovedOnlyWithAReason() async throws {
        let room = try await CollectingRoom()
        let project = room.project
        #expect(try await room.get(Site.collecting(project)).text.contains("Day one has no date yet."))
        _ = try await room.post(Site.dates(project), ["date-dayOne": "2025-04-01"])
        var page = try await room.get(Site.collecting(project))
        #expect(page.text.contains("Collecting ends 18 March 2025 (proposed)") && page.text.contains("Looking at the words 25 February 2025 (proposed)"))
        let wrong = try await room.post(Site.moveCheckpoint(project), ["checkpoint": "2025-03-20", "checkpoint-why": ""])
        #expect(wrong.status == .unprocessableContent && wrong.html.contains("id=\"checkpoint-why-error\"") && wrong.field("checkpoint") == "2025-03-20")
        page = try await room.post(Site.moveCheckpoint(project), ["checkpoint": "2025-03-20", "checkpoint-why": "Snow"])
        #expect(page.text.contains("20 March 2025: Snow") && page.text.contains("The checkpoint comes after half of the time."))
        #expect(page.text.contains("The checkpoint is only 12 days before day one."))
    }

    @Test func bothSidesSeeTheSameReceiptsAndNoWords() async throws {
        let room = try await CollectingRoom(north: 0, south: 0)
        let forms = CollectingRoom.forms("H", 8, team: "", service: "").map { form in
            var form = form
            form.provider = "HFT & Sons"
            return form
        }
        try await room.put(
            .plan(.setQuota(Quota(id: room.id("h"), part: SamplePart(kind: .provider, name: "HFT & Sons"), number: 10))),
            .plan(.setQuota(Quota(id: room.id("c"), part: SamplePart(kind: .provider, name: "CIC"), number: 7))),
            .bringIn(id: room.id("j"), file: "f", tool: "t", reviews: forms))
        let all = try await room.get(Site.receipts(room.project))
        #expect(all.text.contains("HFT & Sons 8 of 10 are in. 2 are still to come.") && all.text.contains("H08") && all.text.contains("CIC 0 of 7 are in."))
        #expect(!all.html.contains("xylophone") && !all.html.contains("from=HFT"))
        let link = try #require(all.html.split(separator: "href=\"").map { String($0.prefix { $0 != "\"" }) }.last { $0.contains("receipts?from=") })
        let one = try await room.get(link)
        #expect(one.text.contains("HFT & Sons 8 of 10") && !one.text.contains("CIC 0 of 7"))
    }

    @Test func thePageFollowsLive() async throws {
        let room = try await CollectingRoom()
        let view = LiveView(of: room.project, "collecting", needs: .collect) { project, words in
            [
                CollectingRegion(project, words, on: CollectingRoom.today), NewGroundRegion(project, words),
                VoicesRegion(project, words, on: CollectingRoom.today),
            ]
        }
        let words = room.anna.site.around.templates.words(.plain)
        let project = try #require(try await room.anna.house.project(room.project))
        let names = view.regions(project, words).map(\.region)
        let page = try await room.get(Site.collecting(room.project))
        for name in names { #expect(page.html.contains("data-region=\"\(name)\""), "\(name)") }
        #expect(page.html.contains(Site.collectingLive(room.project)))
    }

    /// Readers, participants and the safeguarding lead see none of it; collectors see it and change nothing of the plan.
    @Test func rightsAreKeptOnEveryPage() async throws {
        let room = try await CollectingRoom()
        let project = room.project
        try await room.withCollectors()
        try await room.put(
            .plan(.setTotal(20)),
            .quality(.holdMeeting(QualityMeeting(id: room.id("m"), day: CollectingRoom.today, attended: ["A manager"], sample: [room.id("review-N01")]))),
            .askAgain(.reopen(review: room.id("review-N02"), why: "Staff words")))
        let pages = [
            Site.collectingPlan(project), Site.adjustSample(project), Site.collectors(project), Site.tasks(project), Site.collecting(project),
            Site.receipts(project), Site.reminders(project), Site.quality(project), Site.reading(project), Site.qualityMeeting(project, room.id("m")),
            Site.askAgain(project), Site.askAgain(project, room.id("review-N02")),
        ]
        let changes = [
            Site.collectingPlan(project, .prompts), Site.collectingPlan(project, .total), Site.collectingPlan(project, .quota),
            Site.collectingPlan(project, .out), Site.adjustSample(project, .shift), Site.adjustSample(project, .drop),
            Site.adjustSample(project, .back), Site.collectors(project), Site.collectors(project, .out), Site.collectors(project, .prepared),
            Site.tasks(project), Site.tasks(project, .due), Site.tasks(project, .move), Site.tasks(project, .out), Site.moveCheckpoint(project),
            Site.reminders(project), Site.qualityMeetings(project), Site.qualityMeeting(project, room.id("m")),
            Site.qualityOutcome(project, room.id("m")), Site.qualityDone(project), Site.askAgain(project), Site.askNoMore(project, room.id("review-N02")),
        ]
        let version = try await room.anna.house.project(project)?.version
        for role in [Role.reader, .participant, .safeguardingLead] {
            let other = try await room.joined("The \(role)", as: role)
            for address in pages + [Site.collectingLive(project)] { #expect(try await other.get(address).status == .forbidden, "\(role) \(address)") }
            for address in changes + [Site.reading(project), Site.askAgain(project, room.id("review-N02"))] {
                #expect(try await other.post(address, ["quota": "n", "task": "w"]).status == .forbidden, "\(role) \(address)")
            }
            let collect = try await other.get(Site.collect(project))
            #expect(collect.status == .ok && !collect.html.contains(Site.collectingPlan(project)) && !collect.text.contains("8 of 20"))
        }
        let col = try await room.joined("Col", as: .collector)
        for address in pages { #expect(try await col.get(address).status == .ok, "collector \(address)") }
        for address in changes { #expect(try await col.post(address, ["quota": "n", "task": "w"]).status == .forbidden, "collector \(address)") }
        let stranger = room.anna.strangerHere()
        for address in pages { #expect(!(try await stranger.get(address).html.contains("xylophone")), "stranger \(address)") }
        let now = try #require(try await room.anna.house.project(project))
        #expect(now.collect.plan.total == 20 && now.version == (version ?? 0) + 4)
    }
}
