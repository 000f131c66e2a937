import Method

extension ProjectRefusal {
    /// What it says to the person: what is missing and what to do next. A new refusal does not compile until it has words.
    func said(in words: Phrases) -> String {
        switch self {
        case .notAllowed: words("refusal.notAllowed")
        case .journey(let refusal): refusal.said(in: words)
        case .prepare(let refusal): refusal.said(in: words)
        case .collect(let refusal): refusal.said(in: words)
        case .theme(let refusal): refusal.said(in: words)
        case .understand(let refusal): refusal.said(in: words)
        case .success(let refusal): refusal.said(in: words)
        case .plan(let refusal): refusal.said(in: words)
        case .implement(let refusal): refusal.said(in: words)
        case .review(let refusal): refusal.said(in: words)
        case .gathering(let refusal): refusal.said(in: words)
        case .ballot(let refusal): refusal.said(in: words)
        }
    }
}

extension JourneyRefusal {
    func said(in words: Phrases) -> String {
        switch self {
        case .notStarted: words("refusal.journey.notStarted")
        case .alreadyStarted: words("refusal.journey.alreadyStarted")
        case .titleMissing: words("refusal.journey.titleMissing")
        case .reasonMissing: words("refusal.reasonMissing")
        case .earlierStepOpen(let step): words("refusal.journey.earlierStepOpen", ["step": words.name(step)])
        case .stepNotDone(let step): words("refusal.journey.stepNotDone", ["step": words.name(step)])
        case .lastCoordinator: words("refusal.journey.lastCoordinator")
        case .cardsUnheard(let left): words.count("refusal.cardsUnheard", left)
        case .cardsParked(let left): words.count("refusal.cardsParked", left)
        case .themesNotChosen: words("refusal.journey.themesNotChosen")
        case .causesNotChosen: words("refusal.journey.causesNotChosen")
        case .nothingSaidOfSuccess: words("refusal.journey.nothingSaidOfSuccess")
        case .nothingDecided: words("refusal.journey.nothingDecided")
        case .nothingGoesOn: words("refusal.journey.nothingGoesOn")
        case .noActions: words("refusal.journey.noActions")
        case .noReviews: words("refusal.journey.noReviews")
        case .whyMissing: words("refusal.journey.whyMissing")
        case .cardsUnreleased(let left): words.count("refusal.journey.cardsUnreleased", left)
        }
    }
}

extension PrepareRefusal {
    func said(in words: Phrases) -> String {
        switch self {
        case .wordsMissing: words("refusal.wordsMissing")
        case .whyTooLong: words("refusal.prepare.whyTooLong")
        case .planningGroupLacks(let missing):
            words("refusal.prepare.planningGroupLacks", ["who": words.list(missing.map { words.name($0) })])
        case .countNotPossible: words("refusal.countNotPossible")
        case .aimTooLong: words("refusal.prepare.aimTooLong")
        case .reasonMissing: words("refusal.reasonMissing")
        case .noSuchGuest: words("refusal.prepare.noSuchGuest")
        case .noSuchPartner: words("refusal.prepare.noSuchPartner")
        case .noSuchLinkedEvent: words("refusal.prepare.noSuchLinkedEvent")
        case .nobodyResponsibleIsComing: words("refusal.prepare.nobodyResponsibleIsComing")
        case .agendaNotPossible: words("refusal.prepare.agendaNotPossible")
        }
    }
}

extension ThemeRefusal {
    func said(in words: Phrases) -> String {
        switch self {
        case .noSuchCard: words("refusal.noSuchCard")
        case .noSuchCluster: words("refusal.theme.noSuchCluster")
        case .notForTheWall: words("refusal.theme.notForTheWall")
        case .earlierHeadingFirst(let heading, let left):
            words.count("refusal.theme.earlierHeadingFirst", left, ["heading": words.name(heading)])
        case .otherHeading(let heading): words("refusal.theme.otherHeading", ["heading": words.name(heading)])
        case .nameMissing: words("refusal.theme.nameMissing")
        case .nameTooLong: words("refusal.theme.nameTooLong")
        case .nothingToTakeBack: words("refusal.theme.nothingToTakeBack")
        case .insideItself: words("refusal.theme.insideItself")
        case .notNamed: words("refusal.theme.notNamed")
        case .noneChosen: words("refusal.theme.noneChosen")
        case .cardsUnheard(let left): words.count("refusal.cardsUnheard", left)
        case .cardsParked(let left): words.count("refusal.cardsParked", left)
        }
    }
}

extension GatheringRefusal {
    func said(in words: Phrases) -> String {
        switch self {
        case .noSuchDay: words("refusal.gathering.noSuchDay")
        case .dayClosed: words("refusal.gathering.dayClosed")
        case .anotherDayOpen: words("refusal.gathering.anotherDayOpen")
        case .codeMissing: words("refusal.gathering.codeMissing")
        case .notHere: words("refusal.gathering.notHere")
        case .roomFull(let most): words("refusal.gathering.roomFull", ["most": String(most)])
        case .calledTooLong: words("refusal.gathering.calledTooLong")
        }
    }
}

extension BallotRefusal {
    func said(in words: Phrases) -> String {
        switch self {
        case .noSuchBallot: words("refusal.ballot.noSuchBallot")
        case .noSuchOption: words("refusal.ballot.noSuchOption")
        case .noSuchKind: words("refusal.ballot.noSuchKind")
        case .fewOptions: words("refusal.ballot.fewOptions")
        case .manyOptions(let most): words("refusal.ballot.manyOptions", ["most": String(most)])
        case .sameOptionTwice: words("refusal.ballot.sameOptionTwice")
        case .questionMissing: words("refusal.ballot.questionMissing")
        case .wordsTooLong(let most): words("refusal.tooLong", ["most": String(most)])
        case .dotsNotPossible: words("refusal.ballot.dotsNotPossible")
        case .closed: words("refusal.ballot.closed")
        case .stillOpen: words("refusal.ballot.stillOpen")
        case .noDotsLeft(let each): words.count("refusal.ballot.noDotsLeft", each)
        case .tooManyOnOne(let most): words.count("refusal.ballot.tooManyOnOne", most)
        case .notYourVote: words("refusal.ballot.notYourVote")
        case .countNotPossible: words("refusal.countNotPossible")
        case .notEnoughYet: words("refusal.ballot.notEnoughYet")
        case .themesNotReady(let unheard, let parked):
            words("refusal.ballot.themesNotReady", ["unheard": String(unheard), "parked": String(parked)])
        case .lensesMissing(let lenses):
            words("refusal.ballot.lensesMissing", ["lenses": words.list(lenses.map { words.name($0) })])
        case .nothingInPlaceYet: words("refusal.ballot.nothingInPlaceYet")
        case .themeNotCarried: words("refusal.themeNotCarried")
        case .reasonMissing: words("refusal.reasonMissing")
        }
    }
}
