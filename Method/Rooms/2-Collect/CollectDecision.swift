extension Project {
    func decide(_ command: CollectCommand, _ ask: Ask) throws(CollectRefusal) -> [CollectEvent] {
        switch command {
        case .plan(let command): return try decide(command).map { .plan(event: $0) }
        case .quality(let command): return try decide(command, by: ask.by).map { .quality(event: $0) }
        case .askAgain(let command): return try decide(command).map { .askAgain(event: $0) }
        case .pointOut(let command): return try decide(command, ask)
        case .release(let command): return try decide(command, by: ask.by)
        case .safeguarding(let command): return try decide(command, ask).map { .safeguarding(event: $0) }
        case .bringIn(let id, let file, let tool, let reviews):
            return try bringIn(id, file: file, tool: tool, reviews: reviews)
        case .takeBackImport(let id):
            guard let found = collect.imports.first(where: { $0.id == id }) else { throw .noSuchImport }
            if found.takenBack { return [] }
            try mayGo(found.reviews)
            return [.importTakenBack(id: id)]
        case .typeIn(let review): return try typeIn(review)
        case .takeBackReview(let id):
            guard collect.reviews[id] != nil else { return [] }
            try mayGo([id])
            return [.reviewTakenBack(review: id)]
        case .addStatement(let id, let statement): return try add(statement, to: id)
        case .recordConsent(let id, let consent):
            guard let review = collect.reviews[id] else { throw .noSuchReview }
            return review.consent == consent ? [] : [.consentRecorded(review: id, consent: consent)]
        case .openLink(let link): return collect.open(link)
        case .withdrawLink(let id): return collect.withdraw(id)
        case .recordAgreement(let id, let agrees): return try record(agrees, of: id)
        case .closeCode(let id): return try closeCode(id)
        case .noteReviewed(let id, let day):
            guard let review = collect.reviews[id] else { throw .noSuchReview }
            return review.reviewed == day ? [] : [.reviewDayNoted(review: id, day: day)]
        case .noteOwnChange(let change):
            guard collect.reviews[change.review] != nil else { throw .noSuchReview }
            guard !change.words.isEmpty else { throw .noWords }
            return collect.ownChanges.contains { $0.id == change.id } ? [] : [.ownChangeNoted(review: change.review, change: change)]
        case .split(let card, let parts): return try split(card, into: parts)
        case .undoSplit(let id):
            let card = try card(id)
            guard case .split(let parts) = card.standing else { return [] }
            for part in parts { _ = try self.card(part) }
            let placed = parts.filter { theme.isSomewhere($0) }
            guard placed.isEmpty else { throw .alreadyOnTheWall(placed.count) }
            return [.splitUndone(card: id, review: card.review)]
        case .offerSaferWords(let id, let words, let why):
            let card = try card(id)
            guard !words.isEmpty else { throw .noWords }
            return card.saferWords == words ? [] : [.saferWordsOffered(card: id, review: card.review, words: words, why: why)]
        case .takeBackSaferWords(let id):
            let card = try card(id)
            return card.saferWords == nil ? [] : [.saferWordsTakenBack(card: id, review: card.review)]
        case .keepOff(let id, let why):
            let card = try cardWithReason(id, why)
            return [.cardKeptOff(card: id, review: card.review, why: why)]
        case .setAside(let id, let why):
            let card = try cardWithReason(id, why)
            return [.cardSetAside(card: id, review: card.review, why: why)]
        case .countOnce(let id, let sameAs):
            let repeated = try card(id)
            _ = try card(sameAs)
            return repeated.standing == .countedOnce(sameAs: sameAs) ? [] : [.cardCountedOnce(card: id, sameAs: sameAs)]
        case .putBack(let id):
            let card = try card(id)
            if case .split = card.standing { throw .alreadySplit }
            guard collect.reviews[card.review]?.consent.letsWordsBeHeard == true else { throw .noConsent }
            if card.standing == .forTheWall || card.standing == .waitsForLooks { return [] }
            guard card.round == collect.round(of: card.review) else { throw .askedAgainSince }
            if collect.plan.dropped.contains(where: { $0.cards.contains(id) }) { throw .inADroppedBatch }
            return [.cardPutBack(card: id)]
        }
    }

    private func bringIn(_ id: ID<Import>, file: String, tool: String, reviews: [Review]) throws(CollectRefusal) -> [CollectEvent] {
        if collect.imports.contains(where: { $0.id == id }) { return [] }
        guard !reviews.isEmpty else { throw .nothingToBringIn }
        for review in reviews where !collect.closedCodes.contains(review.code) { try check(review) }
        let new = collect.compare(reviews).new
        if new.isEmpty { return [] }
        return [.importBegun(id: id, file: file, tool: tool)] + new.map { .reviewCollected(review: $0, importedBy: id) }
    }

    private func typeIn(_ review: Review) throws(CollectRefusal) -> [CollectEvent] {
        if collect.reviews[review.id]?.code == review.code, collect.given(by: review.id).contains(review.statements) { return [] }
        if collect.closedCodes.contains(review.code) { throw .codeErased(review.code) }
        try check(review)
        if collect.review(code: review.code) != nil { throw .codeTaken(review.code) }
        return [.reviewCollected(review: review, importedBy: nil)]
    }

    /// Who decided for somebody in their best interests still did, where the answers allow as much.
    private func record(_ agrees: Agreement, of id: ID<Review>) throws(CollectRefusal) -> [CollectEvent] {
        guard let review = collect.reviews[id] else { throw .noSuchReview }
        if review.agrees == agrees { return [] }
        let consent = agrees.agrees(with: review.consent) && review.consent != .notAsked ? review.consent : agrees.consent
        return [.agreementRecorded(review: id, agrees: agrees, consent: consent)]
    }

    /// Known from the form, or from what was taken back; nothing more to close where it was erased already. Not while the safeguarding
    /// lead still works on words of it: that ends first.
    private func closeCode(_ id: ID<Review>) throws(CollectRefusal) -> [CollectEvent] {
        if collect.erased.contains(id) { return [] }
        guard let code = collect.reviews[id]?.code ?? collect.codesTakenBack[id] else { throw .noSuchReview }
        if collect.safeguarding.matters.contains(where: { $0.review == id && $0.outcome == nil }) { throw .withSafeguardingLead }
        return collect.closedCodes.contains(code) ? [] : [.codeClosed(review: id, code: code)]
    }

    private func split(_ id: ID<Card>, into parts: [String]) throws(CollectRefusal) -> [CollectEvent] {
        let card = try card(id)
        if case .split = card.standing { throw .alreadySplit }
        guard (2...8).contains(parts.count), !parts.contains("") else { throw .partsMissing }
        guard !theme.isSomewhere(id) else { throw .alreadyOnTheWall(1) }
        let letters = "abcdefgh".map { String($0) }
        return [
            .cardSplit(
                card: id, review: card.review,
                parts: zip(letters, parts).map { CardPart(id: ID(trusted: id.text + $0), words: $1) })
        ]
    }
}
