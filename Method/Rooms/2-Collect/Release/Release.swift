/// Whether two people must have looked at a card before a room sees it, and who has.
public struct Release: Sendable, Codable, Equatable {
    /// A project that never asked for two looks goes on without them.
    public internal(set) var asksTwoLooks = false
    /// Why looks are no longer asked for, for the report.
    public internal(set) var stoppedBecause: String?
    var looks: [ID<Card>: CardLooks] = [:]

    /// How many different people must find a card fine.
    public static let people = 2

    func lets(_ card: ID<Card>) -> Bool { !asksTwoLooks || looks[card]?.isReleased == true }

    /// The card changed: whoever looked, looked at something else.
    mutating func startAfresh(_ card: ID<Card>) { looks[card] = nil }

    mutating func forget(_ cards: Set<ID<Card>>) { looks = looks.filter { !cards.contains($0.key) } }
}

/// What people found who looked at a card, since it last changed.
public struct CardLooks: Sendable, Codable, Equatable {
    /// Different people, in the order in which they looked.
    public internal(set) var fine: [ID<Person>] = []
    public internal(set) var wantsSaferWords: SaferWordsWanted?

    public struct SaferWordsWanted: Sendable, Codable, Equatable {
        public let by: ID<Person>
        /// What in it could tell who somebody is.
        public let words: String
    }

    public var isReleased: Bool { fine.count >= Release.people && wantsSaferWords == nil }

    /// Somebody's own doubt goes when they themselves find it fine; nobody else's does.
    mutating func add(_ finds: LookFinding, by person: ID<Person>, words: String) {
        switch finds {
        case .fine:
            if wantsSaferWords?.by == person { wantsSaferWords = nil }
            if !fine.contains(person) { fine.append(person) }
        case .needsSaferWords: (fine, wantsSaferWords) = ([], SaferWordsWanted(by: person, words: words))
        case .keepOff: fine = []
        }
    }
}
