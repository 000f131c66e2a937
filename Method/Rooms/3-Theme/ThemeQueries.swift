extension Project {
    /// Cards that still have neither a place nor a spot in the parked tray, in the order of the call.
    public var unheard: [Card] { Heading.allCases.flatMap { unplaced(under: $0) } }

    /// The parked tray: cards that a room may see. One whose consent was taken back, or that was erased, holds nobody up.
    public var parked: [ParkedCard] { theme.parked.filter { collect.cards[$0.card]?.standing == .forTheWall } }

    public func unplaced(under heading: Heading) -> [Card] {
        (collect.wall[heading] ?? []).filter { !theme.isSomewhere($0) }.compactMap { collect.cards[$0] }
    }

    public func unplacedCount(under heading: Heading) -> Int {
        (collect.wall[heading] ?? []).count { !theme.isSomewhere($0) }
    }

    /// The card to be read out now; nil when every card has been worked through.
    public var cardNow: Card? {
        for heading in Heading.allCases {
            if let card = collect.wall[heading]?.first(where: { !theme.isSomewhere($0) }) { return collect.cards[card] }
        }
        return nil
    }

    /// The clusters under a heading, in the order in which they were begun.
    public func clusters(under heading: Heading) -> [Cluster] {
        theme.order.compactMap { theme.clusters[$0] }.filter { $0.heading == heading }
    }

    /// The words inside a theme (W3-32). Cards that were taken off the wall since, or erased, are not among them.
    public func cards(in cluster: ID<Cluster>) -> [Card] {
        theme.clusters[cluster].map { collect.cards(in: $0) } ?? []
    }

    /// How many people said what stands in a theme, so that the words of many stand beside the opinions of a few (W1-37).
    public func people(behind cluster: ID<Cluster>) -> Int { Set(cards(in: cluster).map(\.review)).count }

    /// The carried themes, in their order.
    public var carriedThemes: [Cluster] { theme.carried.compactMap { theme.clusters[$0] } }

    /// The ballot on themes, newest first where there were several.
    public var themeBallot: Ballot? { ballots.newest(for: .themes) }
}

/// A gentle word about a cluster's name (W3-06). The room decides.
public enum NameHint: String, Sendable, CaseIterable {
    case long, notFirstPerson, serviceWords

    /// Words in the longest name that passes without a hint. The source says "short"; the number is ours.
    public static let words = 10

    /// Words that services use and people mostly do not. Our own list, kept short on purpose.
    static let service: Set<String> = [
        "access", "accessing", "accommodation", "activities", "advocacy", "assessment", "capacity", "client", "clients", "community",
        "engagement", "facilitate", "inclusion", "independence", "integration", "intervention", "meaningful", "needs", "outcome",
        "outcomes", "participation", "person-centred", "placement", "provision", "resources", "respite", "service", "services",
        "signposting", "socialisation", "stakeholder", "stakeholders", "user", "users", "utilise", "wellbeing",
    ]

    public static func hints(for name: String) -> [NameHint] {
        let words = name.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" && $0 != "-" }.map(String.init)
        var found: [NameHint] = []
        if words.count > NameHint.words { found.append(.long) }
        if !words.contains(where: { isFirstPerson($0) }) { found.append(.notFirstPerson) }
        if words.contains(where: { service.contains($0) }) { found.append(.serviceWords) }
        return found
    }

    private static func isFirstPerson(_ word: String) -> Bool {
        let first = word.prefix { $0 != "'" && $0 != "’" }
        return ["i", "me", "my", "mine", "myself", "we", "us", "our", "ours"].contains(String(first))
    }
}

extension CollectRoom {
    /// The cards of a cluster that a room may see.
    public func cards(in cluster: Cluster) -> [Card] {
        cluster.cards.compactMap { cards[$0] }.filter { $0.standing == .forTheWall }
    }
}
