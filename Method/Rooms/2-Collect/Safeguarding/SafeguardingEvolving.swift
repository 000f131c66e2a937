extension CollectRoom {
    mutating func evolve(_ event: SafeguardingEvent) {
        switch event {
        case .cardReferred(let card, let review, let entry): refer(card, review, entry)
        case .matterLookedAt(let card, _, let entry), .matterNoted(let card, _, let entry): change(card) { $0.log.append(entry) }
        case .matterClosed(let card, _, let outcome, let entry):
            change(card) {
                $0.log.append(entry)
                $0.outcome = outcome
            }
            if outcome == .backToRelease { bringBack(card) }
        }
    }

    private mutating func change(_ card: ID<Card>, _ how: (inout SafeguardingMatter) -> Void) {
        if let at = safeguarding.matters.lastIndex(where: { $0.card == card }) { how(&safeguarding.matters[at]) }
    }

    private mutating func refer(_ id: ID<Card>, _ review: ID<Review>, _ entry: SafeguardingEntry) {
        guard cards[id] != nil else { return }
        let same = sayingTheSame(as: id)
        let earlier = safeguarding.matters.last { $0.card == id }
        var matter = SafeguardingMatter(card: id, review: review, cards: same)
        matter.log = (earlier?.log ?? []) + [entry]
        safeguarding.matters.removeAll { $0.card == id && $0.outcome == .backToRelease }
        matter.note = reviews[review]?.note
        reviews[review]?.note = nil
        for whole in same where whole.partOf == nil {
            if let withheld = withhold(whole) { matter.withheld.append(withheld) }
        }
        for card in same { cards[card.id] = card.blank }
        safeguarding.matters.append(matter)
    }

    /// The card's whole with all its parts, and every card of the person that was counted once with it, in their order.
    private func sayingTheSame(as id: ID<Card>) -> [Card] {
        guard let review = cards[id]?.review else { return [] }
        let theirs = cards(of: review).filter { $0.standing != .withSafeguardingLead }
        var wholes: Set<ID<Card>> = [whole(of: id)]
        var grown = true
        while grown {
            let before = wholes.count
            for card in theirs {
                guard case .countedOnce(let other) = card.standing else { continue }
                let pair: Set<ID<Card>> = [whole(of: card.id), whole(of: other)]
                if !wholes.isDisjoint(with: pair) { wholes.formUnion(pair) }
            }
            grown = wholes.count > before
        }
        return theirs.filter { wholes.contains(whole(of: $0.id)) }
    }

    func whole(of card: ID<Card>) -> ID<Card> { cards[card]?.partOf ?? card }

    /// Takes the statement off the form and gives it back.
    private mutating func withhold(_ card: Card) -> SafeguardingMatter.WithheldStatement? {
        var taken: SafeguardingMatter.WithheldStatement?
        changeStatements(of: card.review, round: card.round) { statement in
            guard statement.heading == card.heading, statement.words == card.words, statement.attachment == card.attachment, taken == nil
            else { return }
            taken = SafeguardingMatter.WithheldStatement(round: card.round, statement: statement)
            statement = statement.blank
        }
        return taken
    }

    private mutating func bringBack(_ id: ID<Card>) {
        guard let matter = safeguarding.matters.last(where: { $0.card == id }) else { return }
        bringBack(matter.note, to: matter.review)
        for withheld in matter.withheld {
            changeStatements(of: matter.review, round: withheld.round) { statement in
                let isThere = statement.heading == withheld.statement.heading && statement.rank == withheld.statement.rank
                if isThere { statement = withheld.statement }
            }
        }
        for card in matter.cards {
            cards[card.id] = card
            release.startAfresh(card.id)
            refresh(card.id)
        }
        // The words are back where they belong: what stays here is the log.
        change(id) { ($0.cards, $0.withheld, $0.note) = ([], [], nil) }
    }

    /// The note is on the whole form, so it comes back when nothing of the form is with the lead any more.
    private mutating func bringBack(_ note: String?, to review: ID<Review>) {
        guard let note else { return }
        if let other = safeguarding.matters.firstIndex(where: { $0.review == review && $0.outcome != .backToRelease }) {
            safeguarding.matters[other].note = note
        } else {
            reviews[review]?.note = note
        }
    }

    /// Whether words of this review are with the safeguarding lead.
    func hasMatter(of review: ID<Review>) -> Bool {
        safeguarding.matters.contains { $0.review == review && $0.outcome != .backToRelease }
    }
}
