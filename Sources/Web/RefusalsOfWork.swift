import Method

// The words of what steps 4 to 8 refuse.

extension UnderstandRefusal {
    func said(in words: Phrases) -> String {
        switch self {
        case .themeNotCarried: words("refusal.themeNotCarried")
        case .noSuchWhy: words("refusal.understand.noSuchWhy")
        case .wordsMissing: words("refusal.wordsMissing")
        case .hasAnswers: words("refusal.understand.hasAnswers")
        case .parentSetAside: words("refusal.understand.parentSetAside")
        case .noRootYet: words("refusal.understand.noRootYet")
        case .notARoot: words("refusal.understand.notARoot")
        case .noneChosen: words("refusal.understand.noneChosen")
        case .votingStarted: words("refusal.understand.votingStarted")
        }
    }
}

extension SuccessRefusal {
    func said(in words: Phrases) -> String {
        switch self {
        case .themeNotCarried: words("refusal.themeNotCarried")
        case .noSuchStatement: words("refusal.noSuchStatement")
        case .noSuchMeasure: words("refusal.noSuchMeasure")
        case .wordsMissing: words("refusal.wordsMissing")
        case .unitMissing: words("refusal.success.unitMissing")
        case .directionMissing: words("refusal.success.directionMissing")
        case .numberNotPossible: words("refusal.numberNotPossible")
        case .reasonMissing: words("refusal.reasonMissing")
        case .hasMeasures: words("refusal.success.hasMeasures")
        case .hasReadings: words("refusal.success.hasReadings")
        case .withItself: words("refusal.success.withItself")
        }
    }
}

extension PlanRefusal {
    func said(in words: Phrases) -> String {
        switch self {
        case .themeNotCarried: words("refusal.themeNotCarried")
        case .noSuchIdea: words("refusal.plan.noSuchIdea")
        case .wordsMissing: words("refusal.wordsMissing")
        case .notOnTheScale: words("refusal.plan.notOnTheScale")
        case .notPlaced: words("refusal.plan.notPlaced")
        case .reasonMissing: words("refusal.reasonMissing")
        case .noneChosen: words("refusal.plan.noneChosen")
        case .alreadyVotedOn: words("refusal.plan.alreadyVotedOn")
        case .plannedAlready: words("refusal.plan.plannedAlready")
        case .notOnTheGrid: words("refusal.plan.notOnTheGrid")
        case .figureTooLong(let most): words("refusal.tooLong", ["most": String(most)])
        }
    }
}

extension ImplementRefusal {
    func said(in words: Phrases) -> String {
        switch self {
        case .themeNotCarried: words("refusal.themeNotCarried")
        case .noSuchPlan: words("refusal.implement.noSuchPlan")
        case .noSuchAction: words("refusal.implement.noSuchAction")
        case .noSuchMeasure: words("refusal.noSuchMeasure")
        case .wordsMissing: words("refusal.wordsMissing")
        case .ownerMissing: words("refusal.implement.ownerMissing")
        case .reasonMissing: words("refusal.reasonMissing")
        case .notYours: words("refusal.implement.notYours")
        case .notPromised: words("refusal.implement.notPromised")
        case .dueBeforeStart: words("refusal.implement.dueBeforeStart")
        case .otherKindOfValue: words("refusal.otherKindOfValue")
        case .numberNotPossible: words("refusal.numberNotPossible")
        case .alreadyEnded: words("refusal.implement.alreadyEnded")
        }
    }
}

extension ReviewRefusal {
    func said(in words: Phrases) -> String {
        switch self {
        case .noSuchMeasure: words("refusal.noSuchMeasure")
        case .noSuchReading: words("refusal.review.noSuchReading")
        case .noSuchStatement: words("refusal.noSuchStatement")
        case .otherKindOfValue: words("refusal.otherKindOfValue")
        case .numberNotPossible: words("refusal.numberNotPossible")
        case .wordsMissing: words("refusal.wordsMissing")
        case .reasonMissing: words("refusal.reasonMissing")
        case .dayTaken(let day): words("refusal.review.dayTaken", ["day": words.day(day)])
        }
    }
}
