extension Project {
    func decide(_ command: SafeguardingCommand, _ ask: Ask) throws(CollectRefusal) -> [SafeguardingEvent] {
        func entry(_ id: ID<SafeguardingEntry>, _ what: SafeguardingEntry.What, _ words: String = "") -> SafeguardingEntry {
            SafeguardingEntry(id: id, what: what, by: ask.by.id, at: ask.at, words: words)
        }
        switch command {
        case .refer(let id, let why, let new):
            guard let card = collect.cards[id] else { throw .noSuchCard(id) }
            if card.standing == .withSafeguardingLead { return [] }
            guard !why.isEmpty else { throw .reasonMissing }
            return [.cardReferred(card: collect.whole(of: id), review: card.review, entry: entry(new, .referred, why))]
        case .look(let id, let new):
            let matter = try matter(id)
            return matter.has(new) ? [] : [.matterLookedAt(card: matter.card, review: matter.review, entry: entry(new, .looked))]
        case .note(let id, let words, let new):
            let matter = try matter(id)
            guard !words.isEmpty else { throw .noWords }
            return matter.has(new) ? [] : [.matterNoted(card: matter.card, review: matter.review, entry: entry(new, .noted, words))]
        case .close(let id, let outcome, let words, let new):
            let matter = try matter(id)
            if matter.outcome == outcome || matter.has(new) { return [] }
            guard matter.outcome != .backToRelease else { throw .notWithSafeguardingLead }
            guard !words.isEmpty else { throw .reasonMissing }
            return [.matterClosed(card: matter.card, review: matter.review, outcome: outcome, entry: entry(new, .closed, words))]
        }
    }

    /// By its own card, or by any card that went with it. One that was closed and stays off may be noted on, and closed otherwise.
    private func matter(_ id: ID<Card>) throws(CollectRefusal) -> SafeguardingMatter {
        guard let matter = collect.safeguarding.matter(of: id) ?? collect.safeguarding.matters.last(where: { $0.card == id }) else {
            throw .notWithSafeguardingLead
        }
        return matter
    }
}

extension SafeguardingMatter {
    fileprivate func has(_ entry: ID<SafeguardingEntry>) -> Bool { log.contains { $0.id == entry } }
}
