import Method
import Testing

@Suite struct CollectionPlanTests {
    /// The source's example: 100 reviews, 60 of people using homecare and 40 of people using day services.
    static let agreed = Given.started.plan(
        .setTotal(100), .setQuota(Quota(id: the("home"), part: SamplePart(kind: .service, name: "Homecare"), number: 60)),
        .setQuota(Quota(id: the("day"), part: SamplePart(kind: .service, name: "Day services"), number: 40)))

    static let collected = agreed.bringIn(Collecting.forms("H", 12) { ($0.service, $0.team) = ("Homecare", "North") })
        .bringIn(Collecting.forms("D", 5) { ($0.service, $0.team) = ("Day services", "South") })

    @Test func theSixPromptsAreAnsweredOneByOne() throws {
        #expect(CollectionPrompt.allCases.map(\.rawValue) == ["what", "how", "who", "where", "when", "quantity"])
        let some = Given.started.plan(.answer(.what, words: "Older people"), .answer(.when, words: "Two weeks before Day 1"))
        #expect(some.room.plan.unanswered == [.how, .who, .where, .quantity])
        #expect(try some.events(.collect(.plan(.answer(.what, words: "Older people")))).isEmpty)
        #expect(some.plan(.answer(.what, words: "")).room.plan.unanswered.first == .what)
    }

    @Test func theTotalIsSplitByService() {
        #expect(Self.agreed.room.target == 100 && Self.agreed.room.sum(of: .service) == 100)
        #expect(Self.agreed.room.splitsThatDoNotAddUp.isEmpty)
        let uneven = Self.agreed.plan(.setQuota(Quota(id: the("day"), part: SamplePart(kind: .service, name: "Day services"), number: 30)))
        #expect(uneven.room.splitsThatDoNotAddUp == [.service])
        #expect(uneven.plan(.setTotal(nil)).room.target == 90)
    }

    @Test func formsAreCountedAgainstEachPartAsTheyComeIn() {
        let today = Collecting.day("2025-01-14")
        let rows = Self.collected.project.progress(by: .service, on: today)
        #expect(rows.map(\.name) == ["Day services", "Homecare"])
        #expect(rows.map(\.agreed) == [40, 60] && rows.map(\.done) == [5, 12] && rows.map(\.due) == [35, 48] && rows.map(\.late) == [0, 0])
        let all = Self.collected.project.progress(on: today)
        #expect(all.done == 17 && all.toCome == 83)
    }

    @Test func whatIsMissingIsLateOnceTheLastDayIsOver() {
        let given = Self.collected.when(.prepare(.setDate(.collectTo, Collecting.day("2025-01-14"))))
        #expect(given.project.progress(on: Collecting.day("2025-01-14")).late == 0)
        let after = given.project.progress(on: Collecting.day("2025-01-15"))
        #expect(after.late == 83 && after.due == 0)
    }

    /// The source: 17 reviews from two organisations.
    @Test func partnersAreCountedAndSeeWhatTheySent() {
        let given = Given.started.plan(
            .setQuota(Quota(id: the("h"), part: SamplePart(kind: .provider, name: "HFT"), number: 10)),
            .setQuota(Quota(id: the("c"), part: SamplePart(kind: .provider, name: "CIC"), number: 7))
        ).bringIn(Collecting.forms("H", 8) { $0.provider = "HFT" }).bringIn(Collecting.forms("C", 7) { $0.provider = "CIC" })
        #expect(given.room.target == 17)
        let rows = given.project.progress(by: .provider, on: Collecting.day("2011-02-01"))
        #expect(rows.map(\.name) == ["CIC", "HFT"] && rows.map(\.toCome) == [0, 2])
        #expect(given.room.receipts(from: "CIC").map(\.code).first == "C01" && given.room.receipts(from: "CIC").count == 7)
        #expect(given.room.receipts().allSatisfy { $0.statements == 1 })
    }

    @Test func numbersAreShiftedToTeamsThatWorkWell() throws {
        let shift = CollectionPlanCommand.shift(id: the("s"), from: the("home"), to: the("day"), number: 10, why: "Better there")
        let shifted = Self.collected.plan(shift)
        #expect(shifted.room.plan.quotas.map(\.number) == [50, 50] && shifted.room.target == 100)
        #expect(try shifted.events(.collect(.plan(shift))).isEmpty)
        Self.collected.refuses(
            .collect(.plan(.shift(id: the("t"), from: the("home"), to: the("day"), number: 61, why: "x"))), .collect(.notThatMany(60)))
        let mixed = Self.collected.plan(.setQuota(Quota(id: the("team"), part: SamplePart(kind: .team, name: "North"), number: 5)))
        mixed.refuses(
            .collect(.plan(.shift(id: the("t"), from: the("home"), to: the("team"), number: 1, why: "x"))), .collect(.otherWayOfSplitting))
    }

    @Test func aQuotaIsThereOnce() {
        let again = Quota(id: the("other"), part: SamplePart(kind: .service, name: "Homecare"), number: 3)
        Self.agreed.refuses(.collect(.plan(.setQuota(again))), .collect(.quotaThere(again.part)))
        Self.agreed.refuses(.collect(.plan(.setTotal(-1))), .collect(.numberNotPossible))
    }

    @Test func aWeakBatchIsDroppedAndPutBack() {
        let drop = { (smaller: Bool) in
            CollectionPlanCommand.dropBatch(id: the("b"), part: SamplePart(kind: .team, name: "South"), why: "Not their words", makesSmaller: smaller)
        }
        let dropped = Self.collected.plan(drop(true))
        #expect(dropped.standing("D01-N1") == .setAside(why: "Not their words") && dropped.room.cardsForTheWall.count == 12)
        #expect(dropped.room.reviews.count == 17 && dropped.room.reviewsThatCount.count == 12 && dropped.room.target == 95)
        #expect(dropped.project.progress(by: .service, on: Collecting.day("2025-01-01")).map(\.toCome) == [35, 48])
        let replaced = Self.collected.plan(drop(false))
        #expect(replaced.room.target == 100)
        #expect(replaced.project.progress(by: .service, on: Collecting.day("2025-01-01")).map(\.toCome) == [40, 48])
        dropped.refuses(.collect(.putBack(card: the("D01-N1"))), .collect(.inADroppedBatch))
        #expect(dropped.plan(.putBackBatch(the("b"))).room == Self.collected.room)
    }

    @Test func aDroppedBatchLeavesAloneWhatSomebodyDecided() {
        let given = Self.collected.collect(.keepOff(card: the("D01-N1"), why: "Private"), .recordConsent(review: the("D02"), consent: .no))
            .plan(.dropBatch(id: the("b"), part: SamplePart(kind: .team, name: "South"), why: "Weak", makesSmaller: true))
        #expect(given.standing("D01-N1") == .keptOff(why: "Private"))
        let back = given.collect(.recordConsent(review: the("D03"), consent: .no)).plan(.putBackBatch(the("b")))
        #expect(back.standing("D01-N1") == .keptOff(why: "Private") && back.standing("D02-N1") == .withoutConsent)
        #expect(back.standing("D03-N1") == .withoutConsent && back.standing("D04-N1") == .forTheWall)
    }

    @Test func aBatchOnTheWallIsNotDropped() {
        let placed = Given.collected.when(.theme(.startCluster(id: the("A"), card: the("P01-W1"))))
        placed.refuses(
            .collect(.plan(.dropBatch(id: the("b"), part: SamplePart(kind: .team, name: ""), why: "Weak", makesSmaller: true))),
            .collect(.alreadyOnTheWall(1)))
        placed.refuses(
            .collect(.plan(.dropBatch(id: the("b"), part: SamplePart(kind: .team, name: "East"), why: "Weak", makesSmaller: true))),
            .collect(.nothingToDrop))
    }
}
