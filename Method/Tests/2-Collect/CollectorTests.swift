import Method
import Testing

@Suite struct CollectorTests {
    static let (soon, late, today) = (Collecting.day("2025-01-20"), Collecting.day("2025-01-10"), Collecting.day("2025-01-14"))

    static let given = Given.started.plan(
        .keepCollector(Collector(id: the("ann"), words: "A. H., support worker", team: "North", prepared: true, skill: .steady)),
        .keepCollector(Collector(id: the("ben"), words: "Team leader", team: "South", skill: .strong)))

    static func form(_ code: String, by collector: String?, team: String = "") -> Review {
        Review(
            id: the(code), code: code, team: team, statements: [Statement(heading: .working, rank: 1, words: code)],
            collector: collector.map { the($0) })
    }

    @Test func whereItIsAskedOnlyPreparedCollectorsSubmit() {
        let asked = Self.given.plan(.preparedOnly(true))
        _ = asked.collect(.typeIn(Self.form("P1", by: "ann")), by: Collecting.ann)
        asked.refuses(.collect(.typeIn(Self.form("P1", by: "ben"))), .collect(.collectorNotPrepared("P1")))
        asked.refuses(.collect(.typeIn(Self.form("P1", by: nil))), .collect(.collectorMissing("P1")))
        asked.refuses(
            .collect(.bringIn(id: the("i"), file: "f", tool: "t", reviews: [Self.form("P1", by: "ann"), Self.form("P2", by: "x")])),
            .collect(.collectorMissing("P2")))
        _ = Self.given.collect(.typeIn(Self.form("P1", by: "ben")), .typeIn(Self.form("P2", by: nil)))
    }

    @Test func nobodyMarksThemselvesAsPrepared() {
        Self.given.refuses(
            .collect(.plan(.keepCollector(Collector(id: the("ben"), words: "Me", prepared: true)))), .notAllowed(.prepare), by: Collecting.ben)
    }

    @Test func workIsDoneDueAndLate() {
        let north = SamplePart(kind: .team, name: "North")
        let given = Self.given.plan(
            .assign(Assignment(id: the("w1"), collector: the("ann"), number: 2, parts: [north], due: Self.late)),
            .assign(Assignment(id: the("w2"), collector: the("ann"), number: 3, due: Self.soon)),
            .assign(Assignment(id: the("w3"), collector: the("ben"), codes: ["P8", "P9"], due: Self.soon))
        ).bringIn([
            Self.form("P1", by: "ann", team: "North"), Self.form("P2", by: "ann", team: "South"), Self.form("P8", by: "ann", team: "South"),
        ])
        #expect(given.room.work.map(\.done) == [1, 1, 1] && given.room.work.map(\.open) == [1, 2, 1] && given.room.work[2].missing == ["P9"])
        let rows = given.project.progressByCollector(on: Self.today)
        #expect(rows.map(\.done) == [3, 0] && rows.map(\.due) == [2, 1] && rows.map(\.late) == [1, 0])
        #expect(given.project.progress(by: .team, on: Self.today).first { $0.name == "North" }?.late == 1)
        #expect(
            given.project.reminders(on: Self.today) == [
                Reminder(to: .collector(the("ann")), what: .lateForms(1, since: Self.late)),
                Reminder(to: .collector(the("ann")), what: .forms(2, by: Self.soon)),
                Reminder(to: .collector(the("ben")), what: .forms(1, by: Self.soon)),
            ])
        #expect(given.project.reminders(on: Self.today, ahead: 5).count == 1)
    }

    @Test func whatIsLeftMovesToStrongerHands() throws {
        let given = Self.given.plan(.assign(Assignment(id: the("w"), collector: the("ann"), number: 5, due: Self.soon)))
            .bringIn([Self.form("P1", by: "ann"), Self.form("P2", by: "ann")])
        let move = CollectionPlanCommand.move(the("w"), to: the("ben"), as: the("w2"), why: "Strongest here")
        let moved = given.plan(move)
        #expect(moved.room.work.map(\.open) == [0, 3] && moved.room.work.map(\.assignment.collector) == [the("ann"), the("ben")])
        #expect(moved.room.plan.moves.map(\.number) == [3])
        #expect(try moved.events(.collect(.plan(move))).isEmpty)
        moved.refuses(.collect(.plan(.move(the("w"), to: the("ben"), as: the("w3"), why: "x"))), .collect(.nothingLeftToMove))
        moved.refuses(.collect(.plan(.takeOutCollector(the("ben")))), .collect(.collectorHasWork(3)))
        #expect(moved.plan(.takeOutCollector(the("ann"))).room.plan.collectors.map(\.id) == [the("ben")])
    }

    @Test func codesMoveByName() {
        let given = Self.given.plan(.assign(Assignment(id: the("w"), collector: the("ann"), codes: ["P1", "P2", "P3"], due: Self.soon)))
            .bringIn([Self.form("P2", by: "ann")]).plan(.move(the("w"), to: the("ben"), as: the("w2"), why: "Ill"))
        #expect(given.room.plan.assignments.map(\.codes) == [["P2"], ["P1", "P3"]] && given.room.work.map(\.open) == [0, 2])
    }

    @Test func workIsGivenToPeopleWhoAreThere() {
        Self.given.refuses(
            .collect(.plan(.assign(Assignment(id: the("w"), collector: the("x"), number: 1, due: Self.soon)))), .collect(.noSuchCollector))
        Self.given.refuses(
            .collect(.plan(.assign(Assignment(id: the("w"), collector: the("ann"), number: 0, due: Self.soon)))), .collect(.numberNotPossible))
    }

    @Test func whoeverHasNotComeToTheIntroductionIsReminded() {
        let asked = Self.given.plan(.preparedOnly(true))
        #expect(asked.project.reminders(on: Self.today) == [Reminder(to: .collector(the("ben")), what: .comeToTheIntroduction)])
    }
}
