extension Project {
    func decide(_ command: ReleaseCommand, by who: Who) throws(CollectRefusal) -> [CollectEvent] {
        switch command {
        case .askForTwoLooks:
            if collect.release.asksTwoLooks { return [] }
            let placed = collect.cards.keys.count { theme.isSomewhere($0) }
            guard placed == 0 else { throw .alreadyOnTheWall(placed) }
            return [.release(event: .twoLooksAsked)]
        case .stopAskingForTwoLooks(let why):
            guard collect.release.asksTwoLooks else { return [] }
            guard !why.isEmpty else { throw .reasonMissing }
            return [.release(event: .twoLooksStopped(why: why))]
        case .look(let cards, let finds, let words):
            guard finds == .fine || !words.isEmpty else { throw .reasonMissing }
            var events: [CollectEvent] = []
            for id in cards { events += try look(at: id, finds, words, by: who.id) }
            return events
        }
    }

    private func look(
        at id: ID<Card>, _ finds: LookFinding, _ words: String, by person: ID<Person>
    ) throws(CollectRefusal) -> [CollectEvent] {
        let card = try card(id)
        let looks = collect.release.looks[id] ?? CardLooks()
        if case .keptOff = card.standing, finds == .keepOff { return [] }
        try checkForRelease(card)
        let event = CollectEvent.release(event: .cardLooked(card: id, review: card.review, by: person, finds: finds, words: words))
        switch finds {
        case .fine: return looks.fine.contains(person) && looks.wantsSaferWords?.by != person ? [] : [event]
        case .needsSaferWords: return looks.wantsSaferWords == CardLooks.SaferWordsWanted(by: person, words: words) ? [] : [event]
        case .keepOff:
            guard !theme.isPlaced(id) else { throw .alreadyOnTheWall(1) }
            return [event, .cardKeptOff(card: id, review: card.review, why: words)]
        }
    }

    private func checkForRelease(_ card: Card) throws(CollectRefusal) {
        switch card.standing {
        case .forTheWall, .waitsForLooks: return
        case .withoutConsent: throw .noConsent
        case .withSafeguardingLead: throw .withSafeguardingLead
        case .keptOff, .countedOnce, .setAside, .split: throw .notForRelease(card.id)
        }
    }
}
