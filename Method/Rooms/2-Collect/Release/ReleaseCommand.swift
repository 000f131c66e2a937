public enum ReleaseCommand: Sendable, Equatable {
    /// From now on a card reaches a room only when two different people found that it tells nobody who it is.
    case askForTwoLooks
    /// Where there is no second person. The reason is kept for the report.
    case stopAskingForTwoLooks(why: String)
    /// Somebody looked, as themselves: nobody looks in another's name. Words are needed unless it is fine.
    case look(cards: [ID<Card>], finds: LookFinding, words: String)

    var permission: Permission {
        switch self {
        case .askForTwoLooks, .stopAskingForTwoLooks: .lead
        case .look: .collect
        }
    }
}

/// What somebody found who looked whether a card could tell who it is.
public enum LookFinding: String, Sendable, Codable, CaseIterable {
    case fine, needsSaferWords, keepOff
}

public enum ReleaseEvent: Sendable, Codable, Equatable {
    case twoLooksAsked
    case twoLooksStopped(why: String)
    case cardLooked(card: ID<Card>, review: ID<Review>, by: ID<Person>, finds: LookFinding, words: String)

    var subject: ID<Review>? {
        guard case .cardLooked(_, let review, _, _, _) = self else { return nil }
        return review
    }
}

extension CollectRoom {
    mutating func evolve(_ event: ReleaseEvent) {
        switch event {
        case .twoLooksAsked:
            release.asksTwoLooks = true
            release.stoppedBecause = nil
            for id in cardOrder { refresh(id) }
        case .twoLooksStopped(let why):
            release.asksTwoLooks = false
            release.stoppedBecause = why
            for id in cardOrder { refresh(id) }
        case .cardLooked(let card, _, let person, let finds, let words):
            guard cards[card] != nil else { return }
            release.looks[card, default: CardLooks()].add(finds, by: person, words: words)
            refresh(card)
        }
    }
}
