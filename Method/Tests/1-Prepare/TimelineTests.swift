import Method
import Testing

@Suite struct TimelineTests {
    static func dates(_ dates: [(Milestone, String)]) -> Given {
        dates.reduce(Given.started) { $0.when(.prepare(.setDate($1.0, Day($1.1)))) }
    }

    @Test func datesAreProposedFromDayOne() {
        let line = Self.dates([(.dayOne, "2025-02-25")]).prepared.timeline
        #expect(line.dates[.collectTo] == Day("2025-02-11") && line.dates[.collectFrom] == Day("2024-12-31"))
        #expect(line.dates[.qualityCheck] == Day("2025-01-21") && line.dates[.dayTwo] == Day("2025-02-26"))
        #expect(line.introduction == Day("2024-12-27") && line.proposed == [.collectTo, .collectFrom, .qualityCheck, .dayTwo])
        #expect(Given.started.prepared.timeline.dates.isEmpty && Given.started.prepared.timelineWarnings == [.dayOneMissing])
    }

    @Test func theCheckpointIsHalfWayAndWellBeforeTheDays() {
        let provider = Self.dates([(.dayOne, "2025-02-25"), (.dayTwo, "2025-02-26"), (.collectFrom, "2025-01-14"), (.collectTo, "2025-02-05")])
        #expect(provider.prepared.timeline.latestCheckpoint == Day("2025-01-25"))
        #expect(provider.when(.prepare(.setDate(.qualityCheck, Day("2025-01-23")))).prepared.timelineWarnings.isEmpty)
        let late = Self.dates([(.dayOne, "2025-02-25"), (.collectFrom, "2025-01-20"), (.collectTo, "2025-02-20")])
        #expect(late.prepared.timeline.latestCheckpoint == Day("2025-02-04"))
        #expect(late.prepared.timelineWarnings.contains(.completionLate(daysBefore: 5)))
    }

    @Test func theCheckpointIsMovedOnlyWithAReason() throws {
        let given = Self.dates([(.dayOne, "2025-02-25"), (.dayTwo, "2025-02-26"), (.collectFrom, "2025-01-14"), (.collectTo, "2025-02-05")])
        let day = Prepared.day("2025-01-30")
        given.refuses(.prepare(.days(.moveCheckpoint(day: day, why: ""))), .prepare(.reasonMissing))
        let set = given.when(.prepare(.setDate(.qualityCheck, day)))
        #expect(set.prepared.timelineWarnings == [.checkpointAfterHalfWay(latest: Prepared.day("2025-01-25")), .checkpointMovedWithoutReason])
        let move = ProjectCommand.prepare(.days(.moveCheckpoint(day: day, why: "The manager is away")))
        let moved = given.when(move)
        #expect(moved.prepared.dates[.qualityCheck] == day && moved.prepared.days.checkpointMoves.map(\.why) == ["The manager is away"])
        #expect(moved.prepared.timelineWarnings == [.checkpointAfterHalfWay(latest: Prepared.day("2025-01-25"))])
        #expect(try moved.events(move).isEmpty)
    }

    @Test func aCheckpointTooNearTheDaysWarns() {
        let given = Self.dates([(.dayOne, "2025-02-25"), (.collectFrom, "2025-01-30"), (.collectTo, "2025-02-11"), (.qualityCheck, "2025-02-05")])
        #expect(given.prepared.timelineWarnings.contains(.checkpointNearDayOne(daysBefore: 20)))
    }

    @Test func theTwoDaysAreAPair() {
        #expect(Self.dates([(.dayOne, "2025-02-25")]).prepared.timelineWarnings.contains(.dayTwoMissing))
        #expect(Self.dates([(.dayOne, "2025-02-25"), (.dayTwo, "2025-03-25")]).prepared.timelineWarnings.contains(.daysFarApart(days: 28)))
    }

    @Test func theIntroductionComesBeforeTheReviews() {
        let given = Self.dates([(.dayOne, "2011-02-24"), (.collectFrom, "2011-01-10")]).when(
            .prepare(.circle(.join(Partner(id: the("hft"), words: "HFT", reviews: 9)))))
        #expect(given.prepared.timelineWarnings.contains(.introductionMissing))
        let early = given.when(.prepare(.circle(.planIntroduction(day: Prepared.day("2010-12-14"), words: "at the hall"))))
        #expect(!early.prepared.timelineWarnings.contains(.introductionMissing) && !early.prepared.timelineWarnings.contains(.introductionLate))
        let late = early.when(.prepare(.circle(.planIntroduction(day: Prepared.day("2011-01-20"), words: "at the hall"))))
        #expect(late.prepared.timelineWarnings.contains(.introductionLate))
    }

    @Test(arguments: [-719_162, -1, 0, 59, 789, 11_016, 19_782, 20_147, 2_932_896]) func aDayIsFoundByItsNumber(number: Int) {
        #expect(Day(number: number)?.number == number)
    }

    @Test func daysMoveOverMonthsAndLeapYears() {
        #expect(Day("2024-02-28")?.moved(by: 2) == Day("2024-03-01") && Day("2025-03-01")?.moved(by: -1) == Day("2025-02-28"))
        #expect(Day("9999-12-31")?.moved(by: 1) == nil && Day("0001-01-01")?.moved(by: -1) == nil)
    }
}
