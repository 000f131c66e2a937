/// One more thing beside what a form holds: mostly something that is not words.
extension Project {
    /// The same statement twice, by its id, changes nothing.
    func add(_ statement: Statement, to id: ID<Review>) throws(CollectRefusal) -> [CollectEvent] {
        guard let review = collect.reviews[id] else { throw .noSuchReview }
        if let wanted = statement.id, collect.given(by: id).joined().contains(where: { $0.id == wanted }) { return [] }
        guard statement.isWhole else { throw .noWords }
        try check(review.statements + [statement])
        let round = collect.round(of: id)
        let card = CollectRoom.card(of: statement, code: review.code, round: round)
        guard collect.cards[card] == nil else { throw .tooManyStatements(statement.heading) }
        return [.statementAdded(review: id, statement: statement, round: round)]
    }
}

extension Statement {
    /// A card is read out: without words for it, a picture or a sound says nothing to somebody who cannot see or hear it.
    public var isWhole: Bool { !readable.isEmpty }
}

extension CollectRoom {
    mutating func add(_ statement: Statement, to id: ID<Review>, round: Int) {
        guard var review = reviews[id] else { return }
        review.statements.append(statement)
        reviews[id] = review
        makeCard(of: statement, review, round: round)
    }

    /// The next free place under a heading, 1 or 2; nil where both are taken.
    public func freePlace(under heading: Heading, of id: ID<Review>) -> Int? {
        guard let review = reviews[id] else { return nil }
        let taken = review.statements.filter { $0.heading == heading }.map(\.rank)
        return [1, 2].first { !taken.contains($0) }
    }

    /// The picture or sound that a room may see or hear with a card. None where safer words stand for it, or for any part of the same
    /// statement: what the words no longer tell, the picture would.
    public func shownAttachment(of card: Card) -> Attachment? {
        guard card.attachment != nil, roomMayRead(card) else { return nil }
        var whole = card
        while let above = whole.partOf.flatMap({ cards[$0] }) { whole = above }
        return roomMayRead(whole) && !hasSaferWords(whole) ? card.attachment : nil
    }

    private func hasSaferWords(_ card: Card) -> Bool {
        if card.saferWords != nil { return true }
        guard case .split(let parts) = card.standing else { return false }
        return parts.contains { cards[$0].map(hasSaferWords) ?? false }
    }
}
