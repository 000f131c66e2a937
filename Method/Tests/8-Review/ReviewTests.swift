import Method
import Testing

@Suite struct ReviewTests {
    static func progress(from baseline: Double, _ readings: [Double], betterIs: Measure.Direction = .up, target: Double? = nil) throws -> MeasureProgress {
        let measure = Measure(
            id: the("m"), theme: the("TN"), statement: nil, words: "x", kind: .number, unit: "u", betterIs: betterIs, target: target)
        var given = Given.themed.when(
            .success(.addMeasure(measure)), .implement(.takeBaseline(measure: the("m"), reading: Reading(day: Day.first, value: .number(baseline)))))
        for (number, value) in readings.enumerated() {
            let day = try #require(Day(year: 2025, month: number + 2, day: 1))
            given = given.when(
                .review(.takeReading(id: the("r\(number)"), measure: the("m"), reading: Reading(day: day, value: .number(value)))))
        }
        return try #require(given.project.progress(of: the("m")))
    }

    @Test func readingsAreComparedWithTheBaseline() throws {
        let progress = try Self.progress(from: 19, [24, 37], target: 40)
        #expect(progress.change == 18 && progress.percentChange == 94.7 && progress.percentOfTheWay == 85.7)
        #expect(progress.compared == .better && !progress.targetMet)
    }

    @Test(arguments: [Double.nan, -.infinity, 1e13]) func aReadingIsANumberThatCanBeCounted(number: Double) {
        let measured = Given.themed.when(.success(.addMeasure(SuccessTests.measure("m"))))
        measured.refuses(
            .review(.takeReading(id: the("r"), measure: the("m"), reading: Reading(day: Day.first, value: .number(number)))),
            .review(.numberNotPossible))
    }

    @Test func thereIsNoPercentFromNought() throws {
        let progress = try Self.progress(from: 0, [40], target: 40)
        #expect(progress.percentChange == nil && progress.targetMet && progress.percentOfTheWay == 100)
    }

    @Test func lessCanBeBetter() throws {
        let progress = try Self.progress(from: 11.5, [12, 8.5], betterIs: .down, target: 6)
        #expect(progress.compared == .better && progress.gotWorseFirst && progress.best == 8.5 && progress.percentOfTheWay == 54.5)
    }

    @Test func aDayHasOneReading() {
        let measured = Given.themed.when(.success(.addMeasure(SuccessTests.measure("m"))))
        let first = ProjectCommand.review(.takeReading(id: the("1"), measure: the("m"), reading: Reading(day: Day.first, value: .number(1))))
        let second = ProjectCommand.review(.takeReading(id: the("2"), measure: the("m"), reading: Reading(day: Day.first, value: .number(2))))
        measured.when(first).refuses(second, .review(.dayTaken(Day.first)))
        _ = measured.when(first, .review(.takeOutReading(id: the("1"), why: "A slip")), second)
    }

    @Test func eachGroupMarksForItself() {
        let marked = SuccessTests.said.when(
            .review(.mark(statement: the("s"), perspective: .people, mark: .partly)),
            .review(.mark(statement: the("s"), perspective: .providers, mark: .isTrue)))
        #expect(marked.project.review.marks[the("s")] == [.people: .partly, .providers: .isTrue])
    }
}
