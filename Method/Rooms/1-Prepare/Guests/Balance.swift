/// How the three main shares stand to each other (W1-17) and to the smaller one beside them (W1-19).
public struct Thirds: Sendable, Equatable {
    public struct Share: Sendable, Equatable {
        public let share: GuestShare
        public let people: Int
        /// Of the three main shares together, in whole per cent, rounded down; 0 while nobody is invited.
        public let percent: Int
        public let isTooMany: Bool
        public let isTooFew: Bool
    }

    public let shares: [Share]
    public let other: Int
    /// The percentage points away from a third from which a share is out of line.
    public let tolerance: Int

    /// "Roughly equal" in the source; ten points are ours: a share from 24% to 43% is in line.
    public static let usualTolerance = 10

    public var outOfLine: [Share] { shares.filter { $0.isTooMany || $0.isTooFew } }
    public var areEven: Bool { outOfLine.isEmpty }
    /// The smaller share is meant to be smaller than each of the three.
    public var otherIsTooLarge: Bool { other > 0 && shares.contains { other >= $0.people } }
}

extension GuestList {
    /// Gentle: a share out of line warns, and with fewer than three guests nothing is said.
    public func thirds(tolerance: Int = Thirds.usualTolerance) -> Thirds {
        let counts = GuestShare.main.map { ($0, of($0).count) }
        let all = counts.reduce(0) { $0 + $1.1 }
        let shares = counts.map { share, people in
            let away = (people * 3 - all) * 100
            let limit = 3 * tolerance * all
            return Thirds.Share(
                share: share, people: people, percent: all == 0 ? 0 : people * 100 / all, isTooMany: all > 2 && away > limit,
                isTooFew: all > 2 && -away > limit)
        }
        return Thirds(shares: shares, other: of(.other).count, tolerance: tolerance)
    }

    public var thirds: Thirds { thirds() }

    /// The live share of people who use services themselves, apart from families and carers (W8-12). `unknown` are guests of the people's
    /// share of whom no kind was said.
    public var usingServices: (people: Int, of: Int, unknown: Int) {
        (guests.count { $0.record.kind == .usesSupport }, count, of(.people).guests.count { $0.record.kind == nil })
    }
}

/// What suffers when too many come (W1-20).
public enum Suffers: String, Sendable, CaseIterable { case facilitation, timeToHearBack }

/// How the number of guests stands to the 25 to 30 that work best (W1-20).
public enum GuestNumber: Sendable, Equatable {
    case fewer(by: Int)
    case asWished
    case above(by: Int, suffers: [Suffers])
}

extension GuestList {
    public static let best = 25...30

    public var number: GuestNumber {
        if count < GuestList.best.lowerBound { return .fewer(by: GuestList.best.lowerBound - count) }
        return count > GuestList.best.upperBound ? .above(by: count - GuestList.best.upperBound, suffers: Suffers.allCases) : .asWished
    }

    /// Where more come than 30: the guests dealt out over as many linked events as it needs, every share and the deciders evenly
    /// at each (W1-32). Nobody is turned away. nil where there is no need.
    public var splitOffer: [GuestList]? {
        guard count > GuestList.best.upperBound else { return nil }
        let events = (count + GuestList.best.upperBound - 1) / GuestList.best.upperBound
        let ordered = GuestShare.allCases.flatMap { share in
            let these = of(share).guests
            return these.filter(\.isNeededAtEach) + these.filter { !$0.isNeededAtEach }
        }
        return (0..<events).map { event in
            GuestList(guests: ordered.indices.filter { $0 % events == event }.map { ordered[$0] })
        }
    }
}

extension InvitedGuest {
    fileprivate var isNeededAtEach: Bool { guest.decides || record.isResponsible }
}
