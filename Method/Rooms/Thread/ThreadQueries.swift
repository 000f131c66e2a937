extension Project {
    /// The thread through anything; nil where there is no such thing. A card that is in no theme yet has a thread of itself alone.
    public func thread(from start: ThreadStart) -> GoldenThread? {
        switch start {
        case .card(let id):
            guard let card = collect.cards[id] else { return nil }
            if let theme = themes(of: card).first { return through(theme, from: start, cards: [card]) }
            return GoldenThread(
                start: start, theme: nil, cards: [card], standing: nil, carried: false, causes: [], success: [], measures: [], ideas: [],
                plans: [], actions: [])
        case .theme(let id): return theme.clusters[id] == nil ? nil : through(id, from: start)
        case .cause(let id):
            guard let theme = understand.trees.first(where: { $0.value.whys[id] != nil }) else { return nil }
            return through(theme.key, from: start, causes: theme.value.way(to: id))
        case .success(let id):
            guard let statement = success.statement(id) else { return nil }
            return through(statement.theme, from: start, success: [statement])
        case .measure(let id):
            guard let measure = success.measure(id) else { return nil }
            return through(measure.theme, from: start, success: measure.statement.flatMap { success.statement($0) }.map { [$0] }, measures: [measure])
        case .idea(let id):
            guard let idea = plan.idea(id) else { return nil }
            return through(idea.theme, from: start, ideas: [idea])
        case .plan(let id):
            guard let found = implement.plan(id) else { return nil }
            return through(found.theme, from: start, ideas: found.ideas.compactMap { plan.idea($0) }, plans: [found])
        case .action(let id):
            guard let action = implement.action(id) else { return nil }
            return through(action.theme, from: start, ideas: action.idea.flatMap { plan.idea($0) }.map { [$0] } ?? [], actions: [action])
        case .reading(let id):
            guard let taken = review.readings.first(where: { $0.id == id }) else { return nil }
            return thread(from: .measure(taken.measure)).map { GoldenThread(copy: $0, start: start) }
        }
    }

    /// The themes that a card is in, itself or through the parts it was split into.
    public func themes(of card: Card) -> [ID<Cluster>] {
        guard case .split(let parts) = card.standing else { return theme.clusters(of: card.id) }
        return parts.compactMap { collect.cards[$0] }.flatMap { themes(of: $0) }
    }

    /// What became of a card; several for one that was split or stands in two themes.
    public func endings(of id: ID<Card>) -> [CardEnding] {
        guard let card = collect.cards[id] else { return [] }
        if case .split(let parts) = card.standing { return parts.flatMap { endings(of: $0) } }
        guard card.standing == .forTheWall else { return [.notOnTheWall(card.standing)] }
        if let parked = theme.parked.first(where: { $0.card == id }) { return [.parked(why: parked.why)] }
        let themes = theme.clusters(of: id)
        return themes.isEmpty ? [.waiting] : themes.map { ending(in: $0) }
    }

    private func ending(in id: ID<Cluster>) -> CardEnding {
        if theme.clusters[id]?.heading != .notWorking { return .kept(theme: id) }
        if theme.carried.isEmpty { return .waitingForVote(theme: id) }
        return theme.carried.contains(id) ? .carried(theme: id) : .notChosenThisTime(theme: id)
    }

    /// Everything that hangs on one theme, narrowed to what is given.
    private func through(
        _ id: ID<Cluster>, from start: ThreadStart, cards: [Card]? = nil, causes: [Why]? = nil, success: [SuccessStatement]? = nil,
        measures: [Measure]? = nil, ideas: [Idea]? = nil, plans: [ActionPlan]? = nil, actions: [Action]? = nil
    ) -> GoldenThread {
        let tree = understand.tree(of: id)
        let ideas = ideas ?? plan.ideas(for: id).filter { plan.toTheGrid[id]?.contains($0.id) == true }
        let wanted = Set(ideas.map(\.id))
        let narrowed = ideas.count != plan.ideas(for: id).count && narrows(start)
        return GoldenThread(
            start: start, theme: theme.clusters[id], cards: cards ?? self.cards(in: id),
            standing: themeBallot?.standings.first { $0.option == id.of(Option.self) }, carried: theme.carried.contains(id),
            causes: causes ?? tree.carried.compactMap { tree.whys[$0] }, success: success ?? self.success.statements(of: id),
            measures: measures ?? self.success.measures(of: id), ideas: ideas,
            plans: plans ?? implement.plans.filter { $0.theme == id && (!narrowed || !wanted.isDisjoint(with: $0.ideas)) },
            actions: actions ?? implement.actions(for: id).filter { !narrowed || $0.idea.map(wanted.contains) == true })
    }

    /// Does the start name certain ideas, so that only what came of those is shown?
    private func narrows(_ start: ThreadStart) -> Bool {
        switch start {
        case .idea, .plan, .action: true
        case .card, .theme, .cause, .success, .measure, .reading: false
        }
    }
}

extension GoldenThread {
    init(copy: GoldenThread, start: ThreadStart) {
        self.init(
            start: start, theme: copy.theme, cards: copy.cards, standing: copy.standing, carried: copy.carried, causes: copy.causes,
            success: copy.success, measures: copy.measures, ideas: copy.ideas, plans: copy.plans, actions: copy.actions)
    }
}
