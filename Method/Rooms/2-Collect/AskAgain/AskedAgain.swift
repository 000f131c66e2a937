/// Somebody who is, or was, asked the three questions again (W2-15). What they said before is kept.
public struct AskedAgain: Sendable, Codable, Equatable {
    /// Why, in the words of whoever opened the form again.
    public internal(set) var why: String
    public internal(set) var isOpen: Bool
    /// Oldest first.
    public internal(set) var earlier: [EarlierAnswers] = []
}

/// What stood on the form before the person was asked again.
public struct EarlierAnswers: Sendable, Codable, Equatable {
    public let round: Int
    public internal(set) var statements: [Statement]
    public let day: Day?
    public let chosenBy: [String]
    public let why: String
}

/// What the person says now, and how it was asked.
public struct NewAnswers: Sendable, Codable, Equatable {
    public let statements: [Statement]
    public let day: Day?
    public let collector: ID<Collector>?
    public let method: String
    public let chosenBy: [String]
    public let helpedToChoose: Bool?

    public init(
        statements: [Statement], day: Day? = nil, collector: ID<Collector>? = nil, method: String = "", chosenBy: [String] = [],
        helpedToChoose: Bool? = nil
    ) {
        self.statements = statements
        self.day = day
        self.collector = collector
        self.method = method
        self.chosenBy = chosenBy
        self.helpedToChoose = helpedToChoose
    }
}

public enum AskAgainCommand: Sendable, Equatable {
    /// Opens somebody's form again, to ask only the three questions. Refused once their cards are on the wall.
    case reopen(review: ID<Review>, why: String)
    /// The new answers stand; cards of the old ones are set aside with the reason.
    case answer(review: ID<Review>, answers: NewAnswers)
    /// The old answers stand after all.
    case giveUp(review: ID<Review>)

    var permission: Permission {
        if case .answer = self { .collect } else { .prepare }
    }
}

public enum AskAgainEvent: Sendable, Codable, Equatable {
    case reviewReopened(review: ID<Review>, why: String)
    case answeredAgain(review: ID<Review>, answers: NewAnswers, round: Int)
    case askingGivenUp(review: ID<Review>)

    var subject: ID<Review>? {
        switch self {
        case .reviewReopened(let review, _), .answeredAgain(let review, _, _), .askingGivenUp(let review): review
        }
    }
}
