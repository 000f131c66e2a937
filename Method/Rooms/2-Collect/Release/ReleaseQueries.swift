/// What is still to be looked at before it can reach a room, seen by one person.
public struct LooksNeeded: Sendable, Equatable {
    /// Nobody has looked yet.
    public let first: [Card]
    /// Somebody else has; this person has not.
    public let second: [Card]
    /// Somebody wants safer words: the card waits for them.
    public let saferWords: [Card]
    /// This person has looked and has to leave the rest to somebody else.
    public let waitForAnother: [Card]

    /// All that this person can do now.
    public var mine: [Card] { first + second + saferWords }
}

extension CollectRoom {
    /// What waits for looks, as this person sees it, in the order of the cards.
    public func looksNeeded(from person: ID<Person>) -> LooksNeeded {
        let waiting = cardOrder.compactMap { cards[$0] }.filter { $0.standing == .waitsForLooks }
        func those(_ wanted: (CardLooks) -> Bool) -> [Card] { waiting.filter { wanted(looks(at: $0.id)) } }
        return LooksNeeded(
            first: those { $0.wantsSaferWords == nil && $0.fine.isEmpty },
            second: those { $0.wantsSaferWords == nil && !$0.fine.isEmpty && !$0.fine.contains(person) },
            saferWords: those { $0.wantsSaferWords != nil },
            waitForAnother: those { $0.wantsSaferWords == nil && $0.fine.contains(person) })
    }

    /// What people found since the card last changed.
    public func looks(at card: ID<Card>) -> CardLooks { release.looks[card] ?? CardLooks() }

    /// Cards that no room sees yet, because two people have not found them fine.
    public var unreleased: Int { cards.values.count { $0.standing == .waitsForLooks } }
}
