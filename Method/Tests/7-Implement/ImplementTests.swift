import Method
import Testing

@Suite struct ImplementTests {
    static var asked: Given {
        Given.themed.when(
            .implement(
                .ask(
                    Action(
                        id: the("a"), words: "I will call", owner: "the manager", person: the("pat"), theme: the("TN"), start: Day("2025-03-01"),
                        due: Day("2025-04-30")))))
    }

    @Test func nobodyIsGivenAPromise() {
        #expect(Self.asked.project.implement.actions.first?.accepted == false)
        Self.asked.refuses(.implement(.promise(id: the("a"), how: .onOwnScreen)), .implement(.notYours))
        Self.asked.refuses(.implement(.sayDone(id: the("a"), on: Day.first)), .implement(.notPromised))
        Self.asked.refuses(.implement(.promise(id: the("a"), how: .aloudInTheRoom)), .implement(.notYours), by: Given.participant)
        _ = Self.asked.when(.implement(.promise(id: the("a"), how: .onOwnScreen)), by: Given.participant)
        _ = Self.asked.when(.implement(.promise(id: the("a"), how: .aloudInTheRoom)))
    }

    @Test(arguments: [
        (nil as String?, "2025-04-30", ActionStatus.open, 0), (nil, "2025-05-01", .overdue, 1), ("2025-04-30", "2026-01-01", .done, 0),
        ("2025-05-18", "2026-01-01", .doneLate, 18),
    ])
    func aPromiseHasAStatusOnADay(done: String?, on: String, status: ActionStatus, late: Int) throws {
        var given = Self.asked.when(.implement(.promise(id: the("a"), how: .aloudInTheRoom)))
        if let day = done.flatMap({ Day($0) }) { given = given.when(.implement(.sayDone(id: the("a"), on: day))) }
        let standing = try #require(given.project.implement.actions.first).status(on: try #require(Day(on)))
        #expect(standing.status == status && standing.daysLate == late)
    }

    @Test func anAskThatNobodyAcceptedStaysAnAsk() throws {
        #expect(try #require(Self.asked.project.implement.actions.first).status(on: Day.first).status == .ask)
    }

    @Test func declinedAndDroppedGiveAReason() {
        Self.asked.refuses(.implement(.decline(id: the("a"), why: "")), .implement(.reasonMissing))
        Self.asked.refuses(.implement(.drop(id: the("a"), why: "")), .implement(.reasonMissing))
        let declined = Self.asked.when(.implement(.decline(id: the("a"), why: "Not my team")))
        #expect(declined.when(.implement(.promise(id: the("a"), how: .aloudInTheRoom))).project.implement.actions.first?.accepted == true)
    }

    @Test func datesRunForwards() {
        Self.asked.refuses(.implement(.moveDates(id: the("a"), start: Day("2025-03-01"), due: Day("2025-02-01"))), .implement(.dueBeforeStart))
    }

    @Test(arguments: [Double.nan, .infinity, 1e13]) func aBaselineIsANumberThatCanBeCounted(number: Double) {
        let measured = Given.themed.when(.success(.addMeasure(SuccessTests.measure("m"))))
        measured.refuses(
            .implement(.takeBaseline(measure: the("m"), reading: Reading(day: Day.first, value: .number(number)))), .implement(.numberNotPossible))
    }

    @Test func aBaselineIsOfTheMeasuresKind() {
        let measured = Given.themed.when(.success(.addMeasure(SuccessTests.measure("m"))))
        #expect(measured.project.measuresWithoutBaseline.map(\.id) == [the("m")])
        measured.refuses(
            .implement(.takeBaseline(measure: the("m"), reading: Reading(day: Day.first, value: .words("many")))), .implement(.otherKindOfValue))
    }
}

extension Day {
    static var first: Day { Day("2025-01-01") ?? Day.first }
}
