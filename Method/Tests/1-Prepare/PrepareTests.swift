import Method
import Testing

@Suite struct PrepareTests {
    @Test func scopeIsAgreedOnlyWithAllThreePerspectivesInThePlanningGroup() {
        let two = Given.started.when(
            .prepare(.joinPlanningGroup(PlanningMember(id: the("1"), words: "a parent", perspective: .people))),
            .prepare(.joinPlanningGroup(PlanningMember(id: the("2"), words: "the manager", perspective: .providers))))
        two.refuses(.prepare(.agreeScope), .prepare(.planningGroupLacks([.commissioners])))
        let three = two.when(
            .prepare(.joinPlanningGroup(PlanningMember(id: the("3"), words: "the council", perspective: .commissioners))), .prepare(.agreeScope))
        #expect(three.project.prepare.scopeAgreed)
    }

    @Test func theReasonStaysShort() {
        Given.started.refuses(.prepare(.sayWhy(words: String(repeating: "w", count: 281))), .prepare(.whyTooLong))
        Given.started.refuses(.prepare(.sayWhy(words: "")), .prepare(.wordsMissing))
    }

    @Test func datesThatRunBackwardsAreWarnedOfAndTaken() {
        let given = Given.started.when(
            .prepare(.setDate(.dayOne, Day("2025-02-25"))), .prepare(.setDate(.dayTwo, Day("2025-02-20"))))
        #expect(given.project.prepare.datesOutOfOrder == [.dayTwo])
    }

    @Test func aDayIsARealDay() {
        #expect(Day("2025-02-29") == nil)
        #expect(Day("2024-02-29")?.description == "2024-02-29")
        #expect(Day("2025-13-01") == nil && Day("2025-1-01") == nil && Day("0000-01-01") == nil)
        #expect(Day("1970-01-01")?.number == 0)
    }

    @Test func daysAreCountedAcrossYears() throws {
        let (first, last) = (try #require(Day("2024-12-31")), try #require(Day("2025-03-01")))
        #expect(first.days(to: last) == 60 && last.days(to: first) == -60)
    }
}
