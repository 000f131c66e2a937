/// What people saw in cards: something that may be wrong with one, or something in it that is not clear.
struct PointedOut: Sendable, Codable, Equatable {
    var concerns: [Concern] = []
    var questions: [CardQuestion] = []

    mutating func forget(_ cards: Set<ID<Card>>) {
        concerns.removeAll { cards.contains($0.card) }
        questions.removeAll { cards.contains($0.card) }
    }

    mutating func evolve(_ event: PointOutEvent) {
        switch event {
        case .concernRaised(let concern): concerns.append(concern)
        case .concernSettled(let id, _, let person, let words):
            guard let at = concerns.firstIndex(where: { $0.id == id }) else { return }
            (concerns[at].settledBy, concerns[at].settledHow) = (person, words)
        case .collectorAsked(let question): questions.append(question)
        case .collectorAnswered(let id, _, let person, let words):
            guard let at = questions.firstIndex(where: { $0.id == id }) else { return }
            (questions[at].answeredBy, questions[at].answer) = (person, words)
        }
    }
}

/// Something that somebody, or a marker that somebody agreed with, saw in a card. It changes nothing by itself.
public struct Concern: Sendable, Codable, Equatable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// Words of services in a statement that should be the person's own (W2-09): go back to the person.
        case professionalLanguage
        case twoIdeas, duplicate, identifying
        /// Goes to the safeguarding lead at once, and is not kept among the others.
        case harm
    }

    public let id: ID<Concern>
    public let card: ID<Card>
    public let review: ID<Review>
    public let kind: Kind
    public let words: String
    public let by: ID<Person>
    public internal(set) var settledBy: ID<Person>?
    /// Nil while it is open; may be empty words.
    public internal(set) var settledHow: String?

    public var isOpen: Bool { settledHow == nil }
}

/// A question about a card, put to whoever collected it through its code: no name is needed (L1-09).
public struct CardQuestion: Sendable, Codable, Equatable {
    public let id: ID<CardQuestion>
    public let card: ID<Card>
    public let review: ID<Review>
    public let words: String
    public let by: ID<Person>
    public internal(set) var answer: String?
    public internal(set) var answeredBy: ID<Person>?
}

public enum PointOutCommand: Sendable, Equatable {
    /// Words may be left out. Harm is referred instead, and then needs them.
    case raise(id: ID<Concern>, card: ID<Card>, kind: Concern.Kind, words: String)
    /// What was done about it, or why nothing is.
    case settle(ID<Concern>, how: String)
    case ask(id: ID<CardQuestion>, card: ID<Card>, words: String)
    case answer(ID<CardQuestion>, words: String)
}

public enum PointOutEvent: Sendable, Codable, Equatable {
    case concernRaised(concern: Concern)
    case concernSettled(id: ID<Concern>, review: ID<Review>, by: ID<Person>, how: String)
    case collectorAsked(question: CardQuestion)
    case collectorAnswered(id: ID<CardQuestion>, review: ID<Review>, by: ID<Person>, words: String)

    var subject: ID<Review>? {
        switch self {
        case .concernRaised(let concern): concern.review
        case .collectorAsked(let question): question.review
        case .concernSettled(_, let review, _, _), .collectorAnswered(_, let review, _, _): review
        }
    }
}
