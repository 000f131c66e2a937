/// How a measure moved, against the value before work (W8-01).
public struct MeasureProgress: Sendable, Equatable {
    public enum Comparison: String, Sendable, CaseIterable {
        case better, same, worse
    }

    public let baseline: Double
    public let latest: Reading
    public let change: Double
    /// Nil where the baseline is nought. One place, halves away from nought.
    public let percentChange: Double?
    public let compared: Comparison
    /// How far of the way from the baseline to the target, in hundredths; nil without a target, or where the target was the baseline.
    public let percentOfTheWay: Double?
    public let targetMet: Bool
    public let best: Double
    /// The newest reading against the one before it (or the baseline).
    public let lastStep: Comparison
    /// It was worse than the baseline on the way, and is better now.
    public let gotWorseFirst: Bool

    init?(baseline: Reading, readings: [Reading], betterIs: Measure.Direction, target: Double?) {
        guard let start = baseline.value.number, let latest = readings.last, let now = latest.value.number else { return nil }
        let numbers = readings.compactMap { $0.value.number }
        let sign = betterIs == .up ? 1.0 : -1.0
        func compare(_ after: Double, with before: Double) -> Comparison {
            after == before ? .same : (after - before) * sign > 0 ? .better : .worse
        }
        self.baseline = start
        self.latest = latest
        change = MeasureProgress.rounded(now - start)
        percentChange = start == 0 ? nil : MeasureProgress.rounded((now - start) / abs(start) * 100)
        compared = compare(now, with: start)
        percentOfTheWay = target.flatMap { $0 == start ? nil : MeasureProgress.rounded((now - start) / ($0 - start) * 100) }
        targetMet = target.map { (now - $0) * sign >= 0 } ?? false
        best = (betterIs == .up ? numbers.max() : numbers.min()) ?? now
        lastStep = compare(now, with: numbers.dropLast().last ?? start)
        gotWorseFirst = compared == .better && numbers.contains { compare($0, with: start) == .worse }
    }

    /// One place after the point, halves away from nought.
    public static func rounded(_ number: Double) -> Double {
        (number * 10).rounded(.toNearestOrAwayFromZero) / 10
    }
}

extension ReviewRoom {
    func hasReadings(_ measure: ID<Measure>) -> Bool { readings.contains { $0.measure == measure } }

    public func notes(worked: Bool, perspective: Perspective? = nil) -> [ProcessNote] {
        notes.filter { $0.worked == worked && (perspective == nil || $0.perspective == perspective) }
    }
}

extension Project {
    /// Readings of a measure by day, oldest first. The baseline is not among them.
    public func readings(of measure: ID<Measure>) -> [Reading] {
        review.readings.filter { $0.measure == measure }.map(\.reading).sorted { $0.day < $1.day }
    }

    /// The newest reading, or the baseline where there is none yet.
    public func latestReading(of measure: ID<Measure>) -> Reading? { readings(of: measure).last ?? implement.baselines[measure] }

    /// Nil for words, and where the baseline or a first reading is missing.
    public func progress(of id: ID<Measure>) -> MeasureProgress? {
        guard let measure = success.measure(id), let betterIs = measure.betterIs, let baseline = implement.baselines[id] else { return nil }
        return MeasureProgress(baseline: baseline, readings: readings(of: id), betterIs: betterIs, target: measure.target)
    }

    /// The mark that a statement's own group gave it.
    public func ownMark(of statement: SuccessStatement) -> Mark? { review.marks[statement.id]?[statement.perspective] }
}
