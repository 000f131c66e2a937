/// Cards that suggest harm. Here, and only here, are their words: the rest of the project holds a blank in their place, so that no wall,
/// board, search, report or export can show them.
struct Safeguarding: Sendable, Codable, Equatable {
    var matters: [SafeguardingMatter] = []

    var hasOpen: Bool { matters.contains { $0.outcome == nil } }

    /// The matter in which a card is now, if it is in one.
    func matter(of card: ID<Card>) -> SafeguardingMatter? { matters.last { $0.holds(card) } }

    func standing(of card: ID<Card>) -> CardStanding? { matter(of: card)?.cards.first { $0.id == card }?.standing }

    mutating func stand(_ card: ID<Card>, _ standing: CardStanding) {
        guard let at = matters.lastIndex(where: { $0.holds(card) }) else { return }
        for place in matters[at].cards.indices where matters[at].cards[place].id == card { matters[at].cards[place].standing = standing }
    }

    mutating func forget(_ reviews: Set<ID<Review>>) { matters.removeAll { reviews.contains($0.review) } }
}

/// One card that suggests harm, with everything that says the same, and what was done about it.
public struct SafeguardingMatter: Sendable, Codable, Equatable {
    /// The card by which it is called: the whole where a part was referred.
    public let card: ID<Card>
    public let review: ID<Review>
    /// As they stood, with their words: the card, its parts, and repeats of it.
    public internal(set) var cards: [Card]
    /// What stood on the form.
    var withheld: [WithheldStatement] = []
    /// The collector's note on the whole form.
    public internal(set) var note: String?
    public internal(set) var log: [SafeguardingEntry] = []
    /// Nil while it is open.
    public internal(set) var outcome: SafeguardingOutcome?

    struct WithheldStatement: Sendable, Codable, Equatable {
        let round: Int
        let statement: Statement
    }

    /// Whether the words of this card are here and nowhere else.
    func holds(_ card: ID<Card>) -> Bool { outcome != .backToRelease && cards.contains { $0.id == card } }
}

/// Who did what about it, and when. Looking is logged as well.
public struct SafeguardingEntry: Sendable, Codable, Equatable {
    public enum What: String, Sendable, Codable, CaseIterable {
        case referred, looked, noted, closed
    }

    public let id: ID<SafeguardingEntry>
    public let what: What
    public let by: ID<Person>
    public let at: Moment
    public let words: String
}

public enum SafeguardingOutcome: String, Sendable, Codable, CaseIterable {
    /// Its words stay with the safeguarding lead.
    case staysOff
    /// It goes back to where it was, to be looked at afresh.
    case backToRelease
}
