/// When somebody of the sample last had a person-centred review (W1-29), by their code.
public struct LatestReview: Sendable, Equatable {
    public enum State: Sendable, Equatable, CaseIterable {
        case recent, old, notKnown
    }

    public let code: String
    public let day: Day?
    public let state: State
}

extension CollectRoom {
    /// Longest time, in days, for which a review counts as recent. The source says only "recent"; the year is ours.
    public static let recentReview = 365

    /// Everybody of the sample who is known: those whose form is in, and those whose code was given to a collector. In order of code.
    public func latestReviews(on today: Day, within days: Int = CollectRoom.recentReview) -> [LatestReview] {
        let isIn = reviewsThatCount.map { ($0.code, $0.reviewed ?? ($0.source == .review ? $0.day : nil)) }
        let awaited = plan.assignments.flatMap(\.codes).map { ($0, Day?.none) }
        let all = Dictionary(isIn + awaited, uniquingKeysWith: { first, _ in first })
        return all.keys.sorted().map { code in
            let day = all[code] ?? nil
            let state: LatestReview.State = day.map { $0.days(to: today) <= days ? .recent : .old } ?? .notKnown
            return LatestReview(code: code, day: day, state: state)
        }
    }

    /// Those who still need one.
    public func needReview(on today: Day, within days: Int = CollectRoom.recentReview) -> [LatestReview] {
        latestReviews(on: today, within: days).filter { $0.state != .recent }
    }
}

/// What changed in the life of one person whose words were used (W1-16): change for all stands beside change for each.
public struct OwnChange: Sendable, Codable, Equatable {
    public let id: ID<OwnChange>
    public let review: ID<Review>
    public let day: Day
    public let words: String

    public init(id: ID<OwnChange>, review: ID<Review>, day: Day, words: String) {
        self.id = id
        self.review = review
        self.day = day
        self.words = words
    }
}

extension Project {
    /// What changed for the people themselves, oldest first: for those who collect, and empty for everybody else.
    public func ownChanges(for who: Who) -> [OwnChange] { who.role.may(.collect) ? collect.ownChanges : [] }

    /// Codes of people whose words are used and of whom nobody has said what changed for them. A count of it may be shown to all.
    public var withoutOwnChange: [String] {
        let told = Set(collect.ownChanges.map(\.review))
        return collect.reviewsThatCount.filter { !told.contains($0.id) }.map(\.code)
    }
}
