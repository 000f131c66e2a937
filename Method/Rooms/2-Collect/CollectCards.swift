/// How cards come to be, and what decides by itself where they stand.
extension CollectRoom {
    /// The code of somebody's answers: `P01`, and `P01.2` for the second time of asking.
    static func code(_ code: String, round: Int) -> String { round == 1 ? code : "\(code).\(round)" }

    mutating func makeCards(of review: Review, round: Int) {
        for statement in review.statements { makeCard(of: statement, review, round: round) }
    }

    mutating func makeCard(of statement: Statement, _ review: Review, round: Int) {
        let id = CollectRoom.card(of: statement, code: review.code, round: round)
        var card = Card(
            id: id, review: review.id, heading: statement.heading, words: statement.words, partOf: nil, standing: .forTheWall,
            form: statement.form, attachment: statement.attachment, interpretation: statement.interpretation, round: round)
        card.standing = natural(card)
        cards[id] = card
        cardOrder.append(id)
    }

    static func card(of statement: Statement, code: String, round: Int) -> ID<Card> {
        ID(trusted: "\(CollectRoom.code(code, round: round))-\(statement.heading.letter)\(statement.rank)")
    }

    mutating func split(_ card: ID<Card>, into parts: [CardPart]) {
        guard let whole = cards[card], let at = cardOrder.firstIndex(of: card) else { return }
        cards[card]?.standing = .split(into: parts.map(\.id))
        release.startAfresh(card)
        for part in parts {
            var made = Card(
                id: part.id, review: whole.review, heading: whole.heading, words: part.words, partOf: card, standing: .forTheWall,
                form: whole.form, attachment: whole.attachment, interpretation: whole.interpretation, round: whole.round)
            made.standing = natural(made)
            if case .keptOff = whole.standing { made.standing = whole.standing }
            cards[part.id] = made
        }
        cardOrder.insert(contentsOf: parts.map(\.id), at: at + 1)
    }

    mutating func joinAgain(_ card: ID<Card>) {
        guard case .split(let parts)? = cards[card]?.standing else { return }
        for part in parts { cards[part] = nil }
        cardOrder.removeAll { parts.contains($0) }
        release.forget(Set(parts))
        pointedOut.forget(Set(parts))
        release.startAfresh(card)
        restore(card)
    }

    mutating func show(_ words: String?, because why: String?, on card: ID<Card>) {
        cards[card]?.saferWords = words
        cards[card]?.saferBecause = why
        release.startAfresh(card)
        refresh(card)
    }

    /// What was kept off is looked at afresh; what was only set aside has not changed.
    mutating func putBack(_ card: ID<Card>) {
        if case .keptOff? = cards[card]?.standing { release.startAfresh(card) }
        restore(card)
    }

    /// The standing that consent and looks give a card by themselves.
    func natural(_ card: Card) -> CardStanding {
        guard reviews[card.review]?.consent.letsWordsBeHeard == true else { return .withoutConsent }
        return release.lets(card.id) ? .forTheWall : .waitsForLooks
    }

    mutating func restore(_ id: ID<Card>) {
        guard let card = cards[id] else { return }
        let standing = natural(card)
        cards[id]?.standing = standing
    }

    /// Looks again at what stands by itself, and leaves alone what somebody decided.
    mutating func refresh(_ id: ID<Card>) {
        switch cards[id]?.standing {
        case .forTheWall, .withoutConsent, .waitsForLooks: restore(id)
        case .keptOff, .withSafeguardingLead, .countedOnce, .setAside, .split, nil: break
        }
    }

    /// Gives a card a standing; where it is with the safeguarding lead, that is how it will stand when it comes back.
    mutating func stand(_ id: ID<Card>, _ standing: CardStanding) {
        if cards[id]?.standing == .withSafeguardingLead {
            safeguarding.stand(id, standing)
        } else {
            cards[id]?.standing = standing
        }
    }

    /// As `stand`, for a card that goes back to what consent and looks give it.
    mutating func standByItself(_ id: ID<Card>) {
        guard let card = cards[id] else { return }
        stand(id, natural(card))
    }

    /// The card's standing, or how it stood before it was referred.
    func standingUnderneath(_ id: ID<Card>) -> CardStanding? {
        guard cards[id]?.standing == .withSafeguardingLead else { return cards[id]?.standing }
        return safeguarding.standing(of: id)
    }
}
