/// Anything from which the golden thread can be walked.
public enum ThreadStart: Sendable, Hashable {
    case card(ID<Card>)
    case theme(ID<Cluster>)
    case cause(ID<Why>)
    case success(ID<SuccessStatement>)
    case measure(ID<Measure>)
    case idea(ID<Idea>)
    case plan(ID<ActionPlan>)
    case action(ID<Action>)
    case reading(ID<Reading>)
}

/// The whole way from people's words to the result, through one theme (W0-09, X01). A query: never stored.
///
/// Backward of the start it holds everything that led there; forward of it, everything that came of it.
public struct GoldenThread: Sendable, Equatable {
    public let start: ThreadStart
    public let theme: Cluster?
    public let cards: [Card]
    public let standing: Standing?
    /// Was the theme chosen to go on?
    public let carried: Bool
    public let causes: [Why]
    public let success: [SuccessStatement]
    public let measures: [Measure]
    public let ideas: [Idea]
    public let plans: [ActionPlan]
    public let actions: [Action]
}

/// What became of a card. Every card has an ending.
public enum CardEnding: Sendable, Equatable {
    /// It is not on the wall, and why.
    case notOnTheWall(CardStanding)
    case waiting
    case parked(why: String)
    /// It is kept under a working or future theme: something to hold on to, or to aim for.
    case kept(theme: ID<Cluster>)
    /// Its theme was not chosen this time.
    case notChosenThisTime(theme: ID<Cluster>)
    /// The room has still to choose.
    case waitingForVote(theme: ID<Cluster>)
    case carried(theme: ID<Cluster>)
    /// The person asked for their words to be gone.
    case erased
}
