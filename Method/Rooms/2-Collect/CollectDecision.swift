extension Project {
    func decide(_ command: CollectCommand) throws(CollectRefusal) -> [CollectEvent] {
        switch command {
        case .bringIn(let id, let file, let tool, let reviews):
            return try bringIn(id, file: file, tool: tool, reviews: reviews)
        case .takeBackImport(let id):
            guard let found = collect.imports.first(where: { $0.id == id }) else { throw .noSuchImport }
            if found.takenBack { return [] }
            try notOnTheWall(found.reviews)
            return [.importTakenBack(id: id)]
        case .typeIn(let review):
            if collect.reviews[review.id] == review { return [] }
            try check(review)
            if collect.review(code: review.code) != nil { throw .codeTaken(review.code) }
            return [.reviewCollected(review: review, importedBy: nil)]
        case .takeBackReview(let id):
            guard collect.reviews[id] != nil else { return [] }
            try notOnTheWall([id])
            return [.reviewTakenBack(review: id)]
        case .recordConsent(let id, let consent):
            guard let review = collect.reviews[id] else { throw .noSuchReview }
            return review.consent == consent ? [] : [.consentRecorded(review: id, consent: consent)]
        case .openLink(let link): return collect.open(link)
        case .withdrawLink(let id): return collect.withdraw(id)
        case .split(let card, let parts): return try split(card, into: parts)
        case .undoSplit(let id):
            let card = try card(id)
            guard case .split(let parts) = card.standing else { return [] }
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
            return card.standing == .forTheWall ? [] : [.cardPutBack(card: id)]
        }
    }

    private func bringIn(_ id: ID<Import>, file: String, tool: String, reviews: [Review]) throws(CollectRefusal) -> [CollectEvent] {
        if collect.imports.contains(where: { $0.id == id }) { return [] }
        guard !reviews.isEmpty else { throw .nothingToBringIn }
        for review in reviews { try check(review) }
        let new = collect.compare(reviews).new
        if new.isEmpty { return [] }
        return [.importBegun(id: id, file: file, tool: tool)] + new.map { .reviewCollected(review: $0, importedBy: id) }
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

    private func check(_ review: Review) throws(CollectRefusal) {
        guard !review.code.isEmpty else { throw .codeMissing }
        guard ID<Card>(review.code + "-W1a") != nil else { throw .codeNotPlain(review.code) }
        guard review.statements.contains(where: { !$0.words.isEmpty }) else { throw .noWords }
        for heading in Heading.allCases {
            let ranks = review.statements.filter { $0.heading == heading }.map(\.rank)
            guard ranks.count <= 2, Set(ranks).count == ranks.count, ranks.allSatisfy({ $0 == 1 || $0 == 2 }) else {
                throw .tooManyStatements(heading)
            }
        }
    }

    private func card(_ id: ID<Card>) throws(CollectRefusal) -> Card {
        guard let card = collect.cards[id] else { throw .noSuchCard(id) }
        return card
    }

    private func cardWithReason(_ id: ID<Card>, _ why: String) throws(CollectRefusal) -> Card {
        let card = try card(id)
        guard !why.isEmpty else { throw .reasonMissing }
        if case .split = card.standing { throw .alreadySplit }
        guard !theme.isPlaced(id) else { throw .alreadyOnTheWall(1) }
        return card
    }

    private func notOnTheWall(_ reviews: [ID<Review>]) throws(CollectRefusal) {
        let wanted = Set(reviews)
        let placed = collect.cards.values.filter { wanted.contains($0.review) && theme.isSomewhere($0.id) }
        guard placed.isEmpty else { throw .alreadyOnTheWall(placed.count) }
    }
}
