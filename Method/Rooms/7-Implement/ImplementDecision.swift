extension Project {
    func decide(_ command: ImplementCommand, by who: Who) throws(ImplementRefusal) -> [ImplementEvent] {
        switch command {
        case .draftPlan(let plan):
            guard theme.carried.contains(plan.theme) else { throw .themeNotCarried }
            guard !plan.title.isEmpty else { throw .wordsMissing }
            return implement.plan(plan.id) == nil ? [.planDrafted(plan: plan)] : []
        case .titlePlan(let id, let title):
            guard !title.isEmpty else { throw .wordsMissing }
            return try plan(id).title == title ? [] : [.planTitled(id: id, title: title)]
        case .leadPlan(let id, let lead): return try plan(id).lead == lead ? [] : [.planLed(id: id, lead: lead)]
        case .answerPlan(let id, let question, let words):
            return try (plan(id).answers[question] ?? "") == words ? [] : [.planAnswered(id: id, question: question, words: words)]
        case .ask(let action):
            if implement.action(action.id) != nil { return [] }
            try check(action)
            return [.asked(action: action)]
        case .promise(let id, let how):
            let action = try openAction(id)
            switch how {
            case .onOwnScreen: guard action.person == who.id else { throw .notYours }
            case .aloudInTheRoom: guard who.role.may(.facilitate) else { throw .notYours }
            }
            return action.accepted ? [] : [.promised(id: id, how: how)]
        case .decline(let id, let why):
            let action = try openAction(id)
            try ownerOrLead(action, who)
            guard !why.isEmpty else { throw .reasonMissing }
            return [.declined(id: id, why: why)]
        case .moveDates(let id, let start, let due):
            let action = try openAction(id)
            if let start, let due, due < start { throw .dueBeforeStart }
            return action.start == start && action.due == due ? [] : [.datesMoved(id: id, start: start, due: due)]
        case .sayDone(let id, let day):
            let action = try action(id)
            try ownerOrLead(action, who)
            guard action.accepted else { throw .notPromised }
            guard action.droppedBecause == nil else { throw .alreadyEnded }
            return action.done == day ? [] : [.doneOn(id: id, day: day)]
        case .sayNotDone(let id): return try action(id).done == nil ? [] : [.notDoneAfterAll(id: id)]
        case .drop(let id, let why):
            _ = try openAction(id)
            guard !why.isEmpty else { throw .reasonMissing }
            return [.dropped(id: id, why: why)]
        case .askForHelp(let id, let words):
            let action = try openAction(id)
            try ownerOrLead(action, who)
            return action.help == words ? [] : [.helpAsked(id: id, words: words)]
        case .takeBaseline(let id, let reading):
            guard let measure = success.measure(id) else { throw .noSuchMeasure }
            guard measure.takes(reading.value) else { throw .otherKindOfValue }
            guard reading.value.isPossible else { throw .numberNotPossible }
            return implement.baselines[id] == reading ? [] : [.baselineTaken(measure: id, reading: reading)]
        }
    }

    private func check(_ action: Action) throws(ImplementRefusal) {
        guard theme.carried.contains(action.theme) else { throw .themeNotCarried }
        guard !action.words.isEmpty else { throw .wordsMissing }
        guard !action.owner.isEmpty else { throw .ownerMissing }
        if let start = action.start, let due = action.due, due < start { throw .dueBeforeStart }
        if let id = action.plan { _ = try plan(id) }
    }

    private func plan(_ id: ID<ActionPlan>) throws(ImplementRefusal) -> ActionPlan {
        guard let plan = implement.plan(id) else { throw .noSuchPlan }
        return plan
    }

    private func action(_ id: ID<Action>) throws(ImplementRefusal) -> Action {
        guard let action = implement.action(id) else { throw .noSuchAction }
        return action
    }

    private func openAction(_ id: ID<Action>) throws(ImplementRefusal) -> Action {
        let action = try action(id)
        guard action.done == nil, action.droppedBecause == nil else { throw .alreadyEnded }
        return action
    }

    private func ownerOrLead(_ action: Action, _ who: Who) throws(ImplementRefusal) {
        guard action.person == who.id || who.role.may(.promise) else { throw .notYours }
    }
}

extension Measure {
    /// A number for a number, words for words.
    func takes(_ value: Reading.Value) -> Bool {
        switch value {
        case .number: kind == .number
        case .words(let words): kind == .words && !words.isEmpty
        }
    }
}

extension Reading.Value {
    /// Words always are; a number where something can be counted with it.
    var isPossible: Bool { number.map(Measure.isPossible) ?? true }
}
