extension Project {
    func decide(_ command: PointOutCommand, _ ask: Ask) throws(CollectRefusal) -> [CollectEvent] {
        switch command {
        case .raise(let id, let card, let kind, let words): return try raise(id, card, kind, words, ask)
        case .settle(let id, let how):
            guard let concern = collect.concerns.first(where: { $0.id == id }) else { throw .noSuchConcern }
            guard !how.isEmpty else { throw .reasonMissing }
            guard concern.isOpen else { return [] }
            return [.pointOut(event: .concernSettled(id: id, review: concern.review, by: ask.by.id, how: how))]
        case .ask(let id, let card, let words):
            let card = try self.card(card)
            guard !words.isEmpty else { throw .noWords }
            if collect.pointedOut.questions.contains(where: { $0.id == id }) { return [] }
            let question = CardQuestion(id: id, card: card.id, review: card.review, words: words, by: ask.by.id)
            return [.pointOut(event: .collectorAsked(question: question))]
        case .answer(let id, let words):
            guard let question = collect.questions.first(where: { $0.id == id }) else { throw .noSuchQuestion }
            guard !words.isEmpty else { throw .noWords }
            if question.answer == words { return [] }
            guard question.answer == nil else { throw .alreadyAnswered }
            return [.pointOut(event: .collectorAnswered(id: id, review: question.review, by: ask.by.id, words: words))]
        }
    }

    private func raise(
        _ id: ID<Concern>, _ card: ID<Card>, _ kind: Concern.Kind, _ words: String, _ ask: Ask
    ) throws(CollectRefusal) -> [CollectEvent] {
        if kind == .harm {
            let refer = SafeguardingCommand.refer(card: card, why: words, entry: id.of(SafeguardingEntry.self))
            return try decide(refer, ask).map { .safeguarding(event: $0) }
        }
        let card = try self.card(card)
        if collect.pointedOut.concerns.contains(where: { $0.id == id }) { return [] }
        let concern = Concern(id: id, card: card.id, review: card.review, kind: kind, words: words, by: ask.by.id)
        return [.pointOut(event: .concernRaised(concern: concern))]
    }
}
