/// What to think about before the sample is settled. None of it blocks (W1-13, X08).
public enum SampleWarning: Sendable, Equatable {
    /// Nobody has been counted, by service or by need.
    case nobodyCounted
    /// Needs have not been counted, so there is no cross-section.
    case needsNotCounted
    /// People by service and by need do not add up to the same.
    case countsDiffer(byService: Int, byNeed: Int)
    /// The rule asks for more than the team says it can do; the target is what it can do (W1-38).
    case limitedByMeans(wanted: Int, most: Int)
    /// With these means not every service type can be heard.
    case notEveryServiceHeard
    /// Fewer than the level asks for: choose those who come the more carefully, and ask each whom they speak for (W1-13).
    case lowSample(reviews: Int, least: Int)
    /// Fewer than the smallest amount known to have worked with a provider.
    case belowSmallestKnown(reviews: Int, percent: Int)
    /// More than can comfortably be worked with.
    case aboveCeiling(reviews: Int, ceiling: Int)
    /// A tenth of a small service is very few (D09).
    case tenthIsFew(Int)
    /// At population level two or three in a hundred tell the same: not worth the work (W1-10).
    case percentNotWorthChasing
    /// Nothing about the debate has been written down (W1-12).
    case nothingAgreed
    /// Nobody of the people, carers and families was there when it was agreed.
    case noPeopleInTheDebate
}

extension PrepareRoom {
    /// The number that counts: what was agreed, else the target.
    public var reviewsWanted: Int? { sample.latest?.reviews ?? sampleTarget?.target }

    /// Fewer are agreed, or can be managed, than the level asks for (W1-13).
    public var sampleIsLow: Bool {
        guard let reviews = reviewsWanted, let least = sampleTarget?.least else { return false }
        return reviews < least
    }

    public var sampleWarnings: [SampleWarning] { countWarnings + targetWarnings + debateWarnings }

    private var countWarnings: [SampleWarning] {
        if peopleToHear == 0 { return [.nobodyCounted] }
        let byNeed = sample.needs.reduce(0) { $0 + $1.supported }
        if byNeed == 0 { return [.needsNotCounted] }
        return services.isEmpty || byNeed == supported ? [] : [.countsDiffer(byService: supported, byNeed: byNeed)]
    }

    private var targetWarnings: [SampleWarning] {
        guard let sum = sampleTarget else { return [] }
        var found: [SampleWarning] = []
        if let wanted = sum.wanted, sum.isLimitedByMeans { found.append(.limitedByMeans(wanted: wanted, most: sum.most)) }
        if let reviews = reviewsWanted, reviews < max(services.count, 1) { found.append(.notEveryServiceHeard) }
        if let reviews = reviewsWanted, let least = sum.least, reviews < least { found.append(.lowSample(reviews: reviews, least: least)) }
        if let reviews = reviewsWanted, reviews > SampleTarget.ceiling {
            found.append(.aboveCeiling(reviews: reviews, ceiling: SampleTarget.ceiling))
        }
        return found + levelWarnings(sum)
    }

    private func levelWarnings(_ sum: SampleTarget) -> [SampleWarning] {
        let known = SampleTarget.smallestKnown
        switch sum.sum {
        case .broadMix: return [.percentNotWorthChasing]
        case .lowerOf(let tenth, _, _) where tenth < known.reviews: return [.tenthIsFew(tenth)]
        case .sameShare(_, let all):
            guard let reviews = reviewsWanted, reviews < all, reviews < SampleTarget.ceiling else { return [] }
            let isBelow = reviews < known.reviews || reviews * 100 < known.percent * all
            return isBelow ? [.belowSmallestKnown(reviews: known.reviews, percent: known.percent)] : []
        default: return []
        }
    }

    private var debateWarnings: [SampleWarning] {
        guard let latest = sample.latest else { return sampleDecision.isEmpty ? [.nothingAgreed] : [] }
        return latest.perspectives.contains(.people) ? [] : [.noPeopleInTheDebate]
    }
}

/// What others did at a level: a guide and never a rule (W1-33). From the sources; a house adds its own earlier projects.
public struct KnownSample: Sendable, Equatable {
    /// nil where the source does not say.
    public let level: Level?
    public let reviews: Int
    public let percent: Int?
    public let providers: Int?

    public static let all = [
        KnownSample(level: .provider, reviews: 15, percent: 20, providers: 1),
        KnownSample(level: nil, reviews: 17, percent: nil, providers: 2),
    ]
}
