/// What has to hold before something is taken into the room.
extension Project {
    func check(_ review: Review) throws(CollectRefusal) {
        guard !review.code.isEmpty else { throw .codeMissing }
        guard ID<Card>(review.code + "-W1a") != nil else { throw .codeNotPlain(review.code) }
        try check(review.statements)
        if let agrees = review.agrees, !agrees.agrees(with: review.consent) { throw .agreementDisagrees(review.code) }
        if collect.reviews[review.id]?.code != review.code { try checkCollector(review.collector, code: review.code) }
        guard !collect.askedAgain.isEmpty, collect.review(code: review.code) == nil else { return }
        for statement in review.statements {
            let card = ID<Card>(trusted: "\(review.code)-\(statement.heading.letter)\(statement.rank)")
            if collect.cards[card] != nil { throw .codeTaken(review.code) }
        }
    }

    func check(_ statements: [Statement]) throws(CollectRefusal) {
        guard statements.contains(where: \.saysSomething) else { throw .noWords }
        for heading in Heading.allCases {
            let ranks = statements.filter { $0.heading == heading }.map(\.rank)
            guard ranks.count <= 2, Set(ranks).count == ranks.count, ranks.allSatisfy({ $0 == 1 || $0 == 2 }) else {
                throw .tooManyStatements(heading)
            }
        }
    }

    /// Firm only where the project asks for it (L1-05).
    func checkCollector(_ collector: ID<Collector>?, code: String) throws(CollectRefusal) {
        guard collect.plan.preparedOnly else { return }
        guard let known = collector.flatMap({ collect.plan.collector($0) }) else { throw .collectorMissing(code) }
        guard known.prepared else { throw .collectorNotPrepared(code) }
    }

    /// A card that anybody but the safeguarding lead may do something with.
    func card(_ id: ID<Card>) throws(CollectRefusal) -> Card {
        guard let card = collect.cards[id] else { throw .noSuchCard(id) }
        if card.standing == .withSafeguardingLead { throw .withSafeguardingLead }
        return card
    }

    func cardWithReason(_ id: ID<Card>, _ why: String) throws(CollectRefusal) -> Card {
        let card = try card(id)
        guard !why.isEmpty else { throw .reasonMissing }
        if case .split = card.standing { throw .alreadySplit }
        guard !theme.isPlaced(id) else { throw .alreadyOnTheWall(1) }
        return card
    }

    func notOnTheWall(_ reviews: [ID<Review>]) throws(CollectRefusal) {
        let wanted = Set(reviews)
        let placed = collect.cards.values.filter { wanted.contains($0.review) && theme.isSomewhere($0.id) }
        guard placed.isEmpty else { throw .alreadyOnTheWall(placed.count) }
    }

    /// What is taken back is gone from everywhere, so nothing of it may be on the wall or with the safeguarding lead.
    func mayGo(_ reviews: [ID<Review>]) throws(CollectRefusal) {
        try notOnTheWall(reviews)
        if reviews.contains(where: { collect.hasMatter(of: $0) }) { throw .withSafeguardingLead }
    }
}
