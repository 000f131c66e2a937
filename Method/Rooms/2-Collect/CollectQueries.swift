extension CollectRoom {
    public func review(code: String) -> Review? {
        order.lazy.compactMap { reviews[$0] }.first { $0.code == code }
    }

    /// What bringing these in would do: which are new, which are here already (or were, before the person was asked again), which are here
    /// with other words, and which stay away because their words were erased.
    public func compare(_ incoming: [Review]) -> (new: [Review], same: [Review], changed: [Review], erased: [Review]) {
        let known = Dictionary(order.compactMap { reviews[$0] }.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        var seen: Set<String> = []
        var result: (new: [Review], same: [Review], changed: [Review], erased: [Review]) = ([], [], [], [])
        for review in incoming {
            if closedCodes.contains(review.code) {
                result.erased.append(review)
            } else if let here = known[review.code] {
                if given(by: here.id).contains(review.statements) { result.same.append(review) } else { result.changed.append(review) }
            } else if seen.insert(review.code).inserted {
                result.new.append(review)
            } else {
                result.changed.append(review)
            }
        }
        return result
    }

    /// The cards that a room may hear, in the order in which they are called: working, not working, future (W3-13), then as they came.
    public var cardsForTheWall: [Card] {
        Heading.allCases.flatMap { cardsForTheWall(under: $0) }
    }

    public func cardsForTheWall(under heading: Heading) -> [Card] {
        (wall[heading] ?? []).compactMap { cards[$0] }
    }

    public func cards(of review: ID<Review>) -> [Card] { cardOrder.compactMap { cards[$0] }.filter { $0.review == review } }

    /// May somebody who only takes part read this card? One that was split is read whole only where all its parts may be, and none of
    /// them needed safer words that the whole lacks.
    public func roomMayRead(_ card: Card) -> Bool {
        guard case .split(let parts) = card.standing else { return card.standing == .forTheWall }
        guard reviews[card.review]?.consent.letsWordsBeHeard == true else { return false }
        return parts.allSatisfy { id in
            guard let part = cards[id], card.saferWords != nil || part.saferWords == nil else { return false }
            switch part.standing {
            case .forTheWall, .split: return roomMayRead(part)
            case .countedOnce, .setAside: return release.lets(id)
            case .withoutConsent, .waitsForLooks, .keptOff, .withSafeguardingLead: return false
            }
        }
    }

    /// May these exact words be printed in a report?
    public func mayBeQuoted(_ card: ID<Card>) -> Bool {
        cards[card].flatMap { reviews[$0.review] }?.consent.letsWordsBeQuoted ?? false
    }

    /// Reviews by service, in order of name.
    public var countByService: [(service: String, reviews: Int)] {
        Dictionary(grouping: reviews.values, by: \.service).map { ($0.key, $0.value.count) }.sorted { $0.0 < $1.0 }
    }
}
