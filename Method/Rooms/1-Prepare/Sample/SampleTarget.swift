/// How many reviews the level asks for, with its sum, so that a page can say it in plain words.
public struct SampleTarget: Sendable, Equatable {
    public let level: Level
    /// All people supported, by service where they were counted so, else by need.
    public let supported: Int
    public let sum: SampleSum
    /// What the level's own rule gives, before the team's means; nil at population level, where the source sets no number.
    public let wanted: Int?
    /// Fewer than this is a low sample (W1-13); nil where the source sets no number.
    public let least: Int?
    /// What to aim for: never above what the team says it can do (W1-38), never above the ceiling.
    public let target: Int?
    /// The most to take: the ceiling, or the team's means where they are less.
    public let most: Int
    /// The team's means are below what the rule asks for.
    public let isLimitedByMeans: Bool
    public let byService: [SampleQuota]
    public let byNeed: [SampleQuota]

    /// More than this cannot be worked with comfortably on the days (W1-09, W1-10).
    public static let ceiling = 100
    /// The smallest amount that is known to have worked at provider level (W1-08).
    public static let smallestKnown = (reviews: 15, percent: 20)
    /// From how many people a unit is a large one, where half with a cross-section is enough: ours, the source names no number (W1-07).
    public static let largeUnit = 20
}

/// How the target came about.
public enum SampleSum: Sendable, Equatable {
    case everyone(of: Int)
    /// A large unit: half of them, rounded up, across all needs; everyone where it can be done.
    case atLeastHalf(of: Int, half: Int)
    /// The same share of each service type, each rounded up.
    case sameShare(percent: Int, of: Int)
    /// The lower of a tenth (rounded up) and a hundred.
    case lowerOf(tenth: Int, hundred: Int, of: Int)
    /// A broad mix, no percentage.
    case broadMix(most: Int)
}

/// How many reviews from one service or one need.
public struct SampleQuota: Sendable, Equatable {
    public let name: String
    public let supported: Int
    public let reviews: Int

    public init(name: String, supported: Int, reviews: Int) {
        self.name = name
        self.supported = supported
        self.reviews = reviews
    }

    /// Shares a number of reviews out in proportion, at least one each where there are enough, adding up to exactly that number.
    public static func spread(_ reviews: Int, over counts: [(name: String, supported: Int)]) -> [SampleQuota] {
        let all = counts.reduce(0) { $0 + $1.supported }
        let total = min(max(reviews, 0), all)
        guard all > 0 else { return [] }
        var shares = counts.map { total * $0.supported / all }
        let rests = counts.indices.sorted { (total * counts[$0].supported % all, $1) > (total * counts[$1].supported % all, $0) }
        for at in rests.prefix(total - shares.reduce(0, +)) { shares[at] += 1 }
        giveOneEach(&shares, total: total)
        return zip(counts, shares).map { SampleQuota(name: $0.name, supported: $0.supported, reviews: $1) }
    }

    private static func giveOneEach(_ shares: inout [Int], total: Int) {
        guard total >= shares.count else { return }
        while let empty = shares.firstIndex(of: 0), let largest = shares.indices.max(by: { shares[$0] < shares[$1] }) {
            shares[largest] -= 1
            shares[empty] += 1
        }
    }

    /// The same percentage of each, rounded up.
    public static func sameShare(_ percent: Int, of counts: [(name: String, supported: Int)]) -> [SampleQuota] {
        counts.map { SampleQuota(name: $0.name, supported: $0.supported, reviews: ($0.supported * percent + 99) / 100) }
    }
}
