extension Project {
    func decide(_ command: JourneyCommand) throws(JourneyRefusal) -> [JourneyEvent] {
        switch command {
        case .start(let title, let owner, let follows):
            if journey.owner == owner, journey.title == title { return [] }
            guard !journey.isStarted else { throw .alreadyStarted }
            guard !title.isEmpty else { throw .titleMissing }
            return [.started(title: title, owner: owner, follows: follows), .roleGiven(person: owner, role: .coordinator)]
        case .rename(let title):
            guard !title.isEmpty else { throw .titleMissing }
            return title == journey.title ? [] : [.renamed(title: title)]
        case .giveRole(let person, let role):
            if journey.roles[person] == role { return [] }
            if role != .coordinator { try keepACoordinator(without: person) }
            return [.roleGiven(person: person, role: role)]
        case .takeRole(let person):
            guard journey.roles[person] != nil else { return [] }
            try keepACoordinator(without: person)
            return [.roleTaken(person: person)]
        case .finish(let step):
            if journey.done.contains(step) { return [] }
            if let open = Step.allCases.first(where: { $0 < step && !journey.done.contains($0) }) {
                throw .earlierStepOpen(open)
            }
            if let reason = reasonNotToFinish(step) { throw reason }
            return [.stepFinished(step: step)]
        case .reopen(let step, let reason):
            guard journey.done.contains(step) else { throw .stepNotDone(step) }
            guard !reason.isEmpty else { throw .reasonMissing }
            return [.stepReopened(step: step, reason: reason)]
        case .beginNextCycle(let project):
            guard journey.done.contains(.implement) else { throw .earlierStepOpen(.implement) }
            return journey.next == nil ? [.nextCycleBegun(project: project)] : []
        case .carryOver(let items):
            return journey.carriedOver == nil ? [.carriedOver(items: items)] : []
        }
    }

    private func keepACoordinator(without person: ID<Person>) throws(JourneyRefusal) {
        guard journey.roles[person] == .coordinator else { return }
        if !journey.roles.contains(where: { $0.key != person && $0.value == .coordinator }) { throw .lastCoordinator }
    }

    /// What is still missing before a step can be called done; nil when nothing is. Only what the source is firm about (X08).
    public func reasonNotToFinish(_ step: Step) -> JourneyRefusal? {
        switch step {
        case .prepare: prepare.why.isEmpty ? .whyMissing : nil
        case .collect: collect.cardsForTheWall.isEmpty ? (collect.unreleased > 0 ? .cardsUnreleased(collect.unreleased) : .noReviews) : nil
        case .theme:
            if !unheard.isEmpty {
                .cardsUnheard(unheard.count)
            } else if !parked.isEmpty {
                .cardsParked(parked.count)
            } else if theme.carried.isEmpty {
                .themesNotChosen
            } else {
                nil
            }
        case .understand: theme.carried.contains { understand.tree(of: $0).carried.isEmpty } ? .causesNotChosen : nil
        case .success: theme.carried.contains { success.statements(of: $0).isEmpty } ? .nothingSaidOfSuccess : nil
        case .plan: plan.decisions.isEmpty ? .nothingDecided : plan.somethingGoesOn ? nil : .nothingGoesOn
        case .implement: implement.actions.contains { $0.accepted } ? nil : .noActions
        case .review: nil
        }
    }
}
