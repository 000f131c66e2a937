public enum JourneyCommand: Sendable, Equatable {
    /// Begins a project, or the next cycle of one (`follows`). The person who starts it becomes its coordinator.
    case start(title: String, owner: ID<Person>, follows: ID<Project>?)
    case rename(title: String)
    case giveRole(person: ID<Person>, role: Role)
    case takeRole(person: ID<Person>)
    /// Says that a step is done. Firm: not before the earlier ones (W0-01).
    case finish(step: Step)
    /// Goes back to a step. Nothing is destroyed.
    case reopen(step: Step, reason: String)
    /// Notes in this cycle that the next one has begun.
    case beginNextCycle(project: ID<Project>)
    /// Takes into a new cycle what the last one leaves behind (W0-03).
    case carryOver(CarriedOver)
}

public enum JourneyEvent: Sendable, Codable, Equatable {
    case started(title: String, owner: ID<Person>, follows: ID<Project>?)
    case renamed(title: String)
    case roleGiven(person: ID<Person>, role: Role)
    case roleTaken(person: ID<Person>)
    case stepFinished(step: Step)
    case stepReopened(step: Step, reason: String)
    case nextCycleBegun(project: ID<Project>)
    case carriedOver(items: CarriedOver)
}

public enum JourneyRefusal: Error, Equatable {
    case notStarted, alreadyStarted, titleMissing, reasonMissing
    case earlierStepOpen(Step)
    case stepNotDone(Step)
    case lastCoordinator
    case cardsUnheard(Int)
    case cardsParked(Int)
    case themesNotChosen
    case causesNotChosen
    case nothingSaidOfSuccess
    case nothingDecided
    /// Everything was held or dropped: insight alone is not the goal (W6-29).
    case nothingGoesOn
    case noActions
    case noReviews
    /// So many cards wait for two people's look, and none is released.
    case cardsUnreleased(Int)
    case whyMissing
}

/// What one cycle hands to the next: theme names, measures with where they stood, and actions still open (W0-03).
public struct CarriedOver: Sendable, Codable, Equatable {
    public struct Measure: Sendable, Codable, Equatable {
        public let words: String
        public let unit: String
        public let standing: String

        public init(words: String, unit: String, standing: String) {
            self.words = words
            self.unit = unit
            self.standing = standing
        }
    }

    public let themes: [String]
    public let measures: [Measure]
    public let openActions: [String]

    public init(themes: [String], measures: [Measure], openActions: [String]) {
        self.themes = themes
        self.measures = measures
        self.openActions = openActions
    }
}
