extension PrepareRoom {
    /// The target by level, with its sum (W1-07 to W1-10, W1-38); nil until a level is chosen and people are counted.
    public var sampleTarget: SampleTarget? {
        guard let level, peopleToHear > 0 else { return nil }
        let most = max(0, min(SampleTarget.ceiling, scope.means?.mostReviews ?? .max, peopleToHear))
        return switch level {
        case .unit: unitTarget(most)
        case .provider: providerTarget(most)
        case .service: serviceTarget(most)
        case .population: populationTarget(most)
        }
    }

    /// All people: by service where they were counted so, else by need.
    public var peopleToHear: Int { services.isEmpty ? sample.needs.reduce(0) { $0 + $1.supported } : supported }

    var serviceCounts: [(name: String, supported: Int)] { services.map { ($0.service, $0.supported) } }
    var needCounts: [(name: String, supported: Int)] { sample.needs.map { ($0.need, $0.supported) } }

    private func unitTarget(_ most: Int) -> SampleTarget {
        let (all, half) = (peopleToHear, (peopleToHear + 1) / 2)
        let isLarge = all >= SampleTarget.largeUnit
        let wanted = min(isLarge ? half : all, SampleTarget.ceiling)
        return target(isLarge ? .atLeastHalf(of: all, half: half) : .everyone(of: all), level: .unit, wanted: wanted, least: wanted, most: most)
    }

    private func serviceTarget(_ most: Int) -> SampleTarget {
        let tenth = (peopleToHear + 9) / 10
        let wanted = min(tenth, SampleTarget.ceiling)
        let sum = SampleSum.lowerOf(tenth: tenth, hundred: SampleTarget.ceiling, of: peopleToHear)
        return target(sum, level: .service, wanted: wanted, least: wanted, most: most)
    }

    /// No number of its own: what was agreed is shared out, if anything was.
    private func populationTarget(_ most: Int) -> SampleTarget {
        let agreed = sample.latest.map { min($0.reviews, most) }
        return target(.broadMix(most: most), level: .population, wanted: nil, least: nil, most: most, shared: agreed)
    }

    private func target(
        _ sum: SampleSum, level: Level, wanted: Int?, least: Int?, most: Int, shared: Int? = nil, byService: [SampleQuota]? = nil
    ) -> SampleTarget {
        let aim = wanted.map { min($0, most) }
        let toShare = aim ?? shared ?? 0
        return SampleTarget(
            level: level, supported: peopleToHear, sum: sum, wanted: wanted, least: least, target: aim, most: most,
            isLimitedByMeans: wanted.map { $0 > scope.means?.mostReviews ?? .max } ?? false,
            byService: byService ?? (toShare > 0 ? SampleQuota.spread(toShare, over: serviceCounts) : []),
            byNeed: toShare > 0 ? SampleQuota.spread(toShare, over: needCounts) : [])
    }
}

extension PrepareRoom {
    /// The same share of each service type. Without a share of the team's own it is the least from 20% up that gives 15 reviews (W1-08);
    /// where the means or the ceiling are less, the greatest share that keeps within them.
    private func providerTarget(_ most: Int) -> SampleTarget {
        let counts = services.isEmpty ? needCounts : serviceCounts
        let chosen = sample.share ?? shareKnownToWork(counts)
        let wanted = reviews(chosen, counts)
        let share = wanted <= most ? chosen : (1..<max(chosen, 2)).last { reviews($0, counts) <= most }
        let quotas = share.map { SampleQuota.sameShare($0, of: counts) } ?? []
        let known = SampleTarget.smallestKnown
        let least = min(peopleToHear, max(known.reviews, min(SampleTarget.ceiling, (peopleToHear * known.percent + 99) / 100)))
        let total = quotas.reduce(0) { $0 + $1.reviews }
        return SampleTarget(
            level: .provider, supported: peopleToHear, sum: .sameShare(percent: share ?? 0, of: peopleToHear), wanted: wanted, least: least,
            target: share == nil ? most : total, most: most, isLimitedByMeans: wanted > scope.means?.mostReviews ?? .max,
            byService: services.isEmpty ? [] : quotas, byNeed: SampleQuota.spread(share == nil ? most : total, over: needCounts))
    }

    private func shareKnownToWork(_ counts: [(name: String, supported: Int)]) -> Int {
        let known = SampleTarget.smallestKnown
        return (known.percent...100).first { reviews($0, counts) >= known.reviews } ?? 100
    }

    private func reviews(_ percent: Int, _ counts: [(name: String, supported: Int)]) -> Int {
        SampleQuota.sameShare(percent, of: counts).reduce(0) { $0 + $1.reviews }
    }
}
