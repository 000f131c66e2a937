extension CollectRoom {
    /// Oldest first. What is about a card that is with the safeguarding lead is left out, for its words may tell.
    public var concerns: [Concern] { pointedOut.concerns.filter { cards[$0.card]?.standing != .withSafeguardingLead } }
    public var openConcerns: [Concern] { concerns.filter(\.isOpen) }
    public func concerns(about card: ID<Card>) -> [Concern] { concerns.filter { $0.card == card } }

    /// Oldest first, as above.
    public var questions: [CardQuestion] { pointedOut.questions.filter { cards[$0.card]?.standing != .withSafeguardingLead } }
    public var openQuestions: [CardQuestion] { questions.filter { $0.answer == nil } }
    public func questions(about card: ID<Card>) -> [CardQuestion] { questions.filter { $0.card == card } }

    /// Questions that wait for this collector.
    public func openQuestions(for collector: ID<Collector>) -> [CardQuestion] {
        openQuestions.filter { self.collector(of: $0.card) == collector }
    }

    /// Who brought the card; nil where nobody known did.
    public func collector(of card: ID<Card>) -> ID<Collector>? {
        cards[card].flatMap { reviews[$0.review]?.collector }.flatMap { plan.collector($0)?.id }
    }
}

/// What a facilitator needs when somebody asks what a card means (L1-10): by the code that is printed on it.
public struct CardContext: Sendable, Equatable {
    public let card: Card
    public let note: String
    public let voice: Voice
    /// Questions to the collector that have an answer.
    public let answers: [CardQuestion]
}

/// Whose voice it is: never to be passed over where somebody else put it into words.
public struct Voice: Sendable, Equatable {
    public let voice: String
    public let usesWords: Bool?
    public let helpedBy: String?
    public let interpretedBy: String?
    public let howSure: HowSure?

    public init(_ review: Review) {
        voice = review.voice
        usesWords = review.usesWords
        helpedBy = review.helpedBy
        interpretedBy = review.interpretedBy
        howSure = review.howSure
    }

    /// Somebody else's best understanding, and to be shown as that.
    public var isInterpretation: Bool { !(interpretedBy ?? "").isEmpty || howSure != nil }
}

extension Project {
    /// The context of a typed or scanned code, in capitals or not; nil where there is no such card, where it is with the safeguarding
    /// lead, and for people who neither collect nor facilitate.
    public func context(ofCode typed: String, for who: Who) -> CardContext? {
        guard who.role.may(.collect) || who.role.may(.facilitate), let card = collect.card(typed: typed),
            card.standing != .withSafeguardingLead, let review = collect.reviews[card.review]
        else { return nil }
        return CardContext(
            card: card, note: review.note ?? "", voice: Voice(review), answers: collect.questions(about: card.id).filter { $0.answer != nil })
    }
}

extension CollectRoom {
    fileprivate func card(typed: String) -> Card? {
        let code = String(typed.filter { !$0.isWhitespace })
        return cards[ID(trusted: code)] ?? cardOrder.first { $0.text.lowercased() == code.lowercased() }.flatMap { cards[$0] }
    }
}
