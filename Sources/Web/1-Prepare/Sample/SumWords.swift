import Method

/// How the target came about, a short sentence for each part of the sum, and what it comes to (W1-07 to W1-10, W1-38).
struct SumWords {
    let lines: [String]
    let answer: String

    init(_ target: SampleTarget, _ room: PrepareRoom, _ words: Phrases) {
        let sum: [String] =
            switch target.sum {
            case .everyone: [words("prepare.sum.everyone")]
            case .atLeastHalf(let all, let half): Self.half(of: all, half, words)
            case .sameShare(let percent, _): Self.share(percent, target, room, words)
            case .lowerOf(let tenth, let hundred, let all):
                [
                    words(all % 10 == 0 ? "prepare.sum.tenth" : "prepare.sum.tenthUp", ["tenth": String(tenth)]),
                    words("prepare.sum.most", ["most": String(hundred)]),
                ]
            case .broadMix: [words("prepare.sum.mix"), words("prepare.sum.most", ["most": String(SampleTarget.ceiling)]), words("prepare.sum.fewer")]
            }
        let isShare = if case .sameShare = target.sum { true } else { false }
        lines = [words.count("prepare.sum.people", target.supported)] + sum + (isShare ? [] : Self.means(target, room, words))
        answer = Self.answer(target, room, words)
    }

    private static func half(of all: Int, _ half: Int, _ words: Phrases) -> [String] {
        let lines = [words("prepare.sum.large"), words(all % 2 == 0 ? "prepare.sum.half" : "prepare.sum.halfUp", ["half": String(half)])]
        let cap = half > SampleTarget.ceiling ? [words("prepare.sum.most", ["most": String(SampleTarget.ceiling)])] : []
        return lines + cap + [words("prepare.sum.cross")]
    }

    /// `percent` is what came out; the team's own share, or what is known to work, may be more than can be done.
    private static func share(_ percent: Int, _ target: SampleTarget, _ room: PrepareRoom, _ words: Phrases) -> [String] {
        let (known, wanted) = (SampleTarget.smallestKnown, target.wanted ?? 0)
        let isLowered = wanted > target.most
        let start: String
        if let chosen = room.sample.share {
            start = words("prepare.sum.chosen", ["percent": String(chosen)])
        } else if isLowered {
            start = words("prepare.sum.known", ["reviews": String(known.reviews), "percent": String(known.percent)])
        } else if percent == known.percent {
            start = words("prepare.sum.fifth", ["percent": String(percent)])
        } else {
            start = words("prepare.sum.fifteen", ["reviews": String(known.reviews), "percent": String(percent)])
        }
        let over = wanted > SampleTarget.ceiling ? [words("prepare.sum.most", ["most": String(SampleTarget.ceiling)])] : []
        let lowered = !isLowered ? [] : [words("prepare.sum.wouldBe", ["wanted": String(wanted)])] + over + means(target, room, words)
        if percent == 0 { return [start] + lowered + [words("prepare.sum.noShare")] }
        let fits = isLowered ? [words("prepare.sum.fits", ["percent": String(percent)])] : []
        return [start] + lowered + fits + parts(target, percent, words)
    }

    /// "8 + 4 + 3 = 15", where there are several services.
    private static func parts(_ target: SampleTarget, _ percent: Int, _ words: Phrases) -> [String] {
        let quotas = target.byService.filter { $0.reviews > 0 }
        guard quotas.count > 1, let total = target.target else {
            return [words("prepare.sum.one", ["percent": String(percent), "count": String(target.target ?? 0)])]
        }
        let added = quotas.map { String($0.reviews) }.joined(separator: " + ")
        return [words("prepare.sum.parts", ["sum": "\(added) = \(total)"])]
    }

    private static func means(_ target: SampleTarget, _ room: PrepareRoom, _ words: Phrases) -> [String] {
        guard let most = room.scope.means?.mostReviews else { return [] }
        let isMix = target.wanted == nil && most < SampleTarget.ceiling
        return target.isLimitedByMeans || isMix ? [words("prepare.sum.means", ["most": String(most)])] : []
    }

    private static func answer(_ target: SampleTarget, _ room: PrepareRoom, _ words: Phrases) -> String {
        if let aim = target.target { return words.count("prepare.sum.ask", aim) }
        if let agreed = room.sample.latest.map({ min($0.reviews, target.most) }) { return words.count("prepare.sum.agreed", agreed) }
        return words("prepare.sum.upTo", ["most": String(target.most)])
    }
}

extension SampleWarning {
    /// What to think about, in words. None of it blocks.
    func said(in words: Phrases) -> String {
        func say(_ key: String, _ values: [String: Int] = [:]) -> String { words("prepare.warn.\(key)", values.mapValues { String($0) }) }
        return switch self {
        case .nobodyCounted: say("nobodyCounted")
        case .needsNotCounted: say("needsNotCounted")
        case .countsDiffer(let byService, let byNeed): say("countsDiffer", ["byService": byService, "byNeed": byNeed])
        case .limitedByMeans(let wanted, let most): say("limitedByMeans", ["wanted": wanted, "most": most])
        case .notEveryServiceHeard: say("notEveryServiceHeard")
        case .lowSample(let reviews, let least): say("lowSample", ["reviews": reviews, "least": least])
        case .belowSmallestKnown(let reviews, let percent): say("belowSmallestKnown", ["reviews": reviews, "percent": percent])
        case .aboveCeiling(let reviews, let ceiling): say("aboveCeiling", ["reviews": reviews, "ceiling": ceiling])
        case .tenthIsFew(let few): words.count("prepare.warn.tenthIsFew", few)
        case .percentNotWorthChasing: say("percentNotWorthChasing")
        case .nothingAgreed: say("nothingAgreed")
        case .noPeopleInTheDebate: say("noPeopleInTheDebate")
        }
    }
}
