/// Dates worked out from Day One, and what is wrong with those that were set (W2-07, W2-11). Days before Day One, unless said otherwise.
public struct Timeline: Sendable, Equatable {
    /// All reviews in: the source's example is two weeks before Day One (W2-07).
    public static let completion = 14
    /// The checkpoint at least this long before Day One, so that there is time to act on it: ours, the source says "far enough".
    public static let checkpoint = 21
    /// Collecting starts: eight weeks before, ours.
    public static let collection = 56
    /// The introduction workshop: about two months before, as in Leeds (L1-04).
    public static let introduction = 60
    /// The two days belong together: more than a week between them warns (W1-26); the number is ours.
    public static let betweenDays = 7

    /// The days as they are set, and where they are not, as the software proposes them; empty while Day One has no date.
    public let dates: [Milestone: Day]
    /// Those of `dates` that are only proposed.
    public let proposed: Set<Milestone>
    public let introduction: Day?
    /// The latest day for the checkpoint: half way through collecting, and early enough before Day One.
    public let latestCheckpoint: Day?
}

public enum TimelineWarning: Sendable, Equatable {
    case dayOneMissing
    case dayTwoMissing
    case daysFarApart(days: Int)
    /// Fewer days than two weeks between the last review and Day One.
    case completionLate(daysBefore: Int)
    /// The checkpoint comes after the half-way point.
    case checkpointAfterHalfWay(latest: Day)
    /// The checkpoint leaves too few days to mend anything before Day One.
    case checkpointNearDayOne(daysBefore: Int)
    /// It was set to another day than the latest good one, and nobody wrote why.
    case checkpointMovedWithoutReason
    /// The introduction comes after reviews have begun (L1-04).
    case introductionLate
    /// Partners bring reviews in, and no introduction is planned.
    case introductionMissing
    case outOfOrder(Milestone)
}

extension PrepareRoom {
    public var timeline: Timeline {
        guard let dayOne = dates[.dayOne] else { return Timeline(dates: dates, proposed: [], introduction: nil, latestCheckpoint: nil) }
        var all = dates
        all[.collectTo] = all[.collectTo] ?? dayOne.moved(by: -Timeline.completion)
        all[.collectFrom] = all[.collectFrom] ?? dayOne.moved(by: -Timeline.collection)
        all[.dayTwo] = all[.dayTwo] ?? dayOne.moved(by: 1)
        let latest = latestCheckpoint(from: all[.collectFrom], to: all[.collectTo], dayOne)
        all[.qualityCheck] = all[.qualityCheck] ?? latest
        return Timeline(
            dates: all, proposed: Set(all.keys).subtracting(dates.keys),
            introduction: circle.introduction?.day ?? dayOne.moved(by: -Timeline.introduction), latestCheckpoint: latest)
    }

    /// Half way, rounded down, but no later than three weeks before Day One, and never before collecting starts.
    private func latestCheckpoint(from: Day?, to: Day?, _ dayOne: Day) -> Day? {
        guard let from, let to, from <= to, let half = from.moved(by: from.days(to: to) / 2) else { return nil }
        return dayOne.moved(by: -Timeline.checkpoint).map { max(from, min(half, $0)) }
    }

    public var timelineWarnings: [TimelineWarning] {
        guard let dayOne = dates[.dayOne] else { return [.dayOneMissing] + datesOutOfOrder.map { .outOfOrder($0) } }
        return daysWarnings(dayOne) + checkpointWarnings(dayOne) + introductionWarnings + datesOutOfOrder.map { .outOfOrder($0) }
    }

    private func daysWarnings(_ dayOne: Day) -> [TimelineWarning] {
        var found: [TimelineWarning] = []
        if let dayTwo = dates[.dayTwo] {
            let apart = dayOne.days(to: dayTwo)
            if apart > Timeline.betweenDays { found.append(.daysFarApart(days: apart)) }
        } else {
            found.append(.dayTwoMissing)
        }
        if let to = dates[.collectTo], to.days(to: dayOne) < Timeline.completion {
            found.append(.completionLate(daysBefore: to.days(to: dayOne)))
        }
        return found
    }

    private func checkpointWarnings(_ dayOne: Day) -> [TimelineWarning] {
        guard let check = dates[.qualityCheck] else { return [] }
        let line = timeline
        var found: [TimelineWarning] = []
        if let from = line.dates[.collectFrom], let to = line.dates[.collectTo], from <= to, let half = from.moved(by: from.days(to: to) / 2),
            check > half
        {
            found.append(.checkpointAfterHalfWay(latest: half))
        }
        if check.days(to: dayOne) < Timeline.checkpoint { found.append(.checkpointNearDayOne(daysBefore: check.days(to: dayOne))) }
        let hasReason = days.checkpointMoves.contains { $0.day == check }
        return found.isEmpty || hasReason ? found : found + [.checkpointMovedWithoutReason]
    }

    private var introductionWarnings: [TimelineWarning] {
        guard let introduction = circle.introduction else { return circle.partners.isEmpty ? [] : [.introductionMissing] }
        return timeline.dates[.collectFrom].map { introduction.day > $0 } ?? false ? [.introductionLate] : []
    }
}
