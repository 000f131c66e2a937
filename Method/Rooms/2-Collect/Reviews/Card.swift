/// One statement, or a part of one, as it can be put on the wall (W2-21). Its id is its code: `P01-N2`, and `P01-N2a` for a part.
/// A person who was asked again answers with `P01.2-N2`, so that the first answer keeps its code.
public struct Card: Sendable, Codable, Equatable {
    public let id: ID<Card>
    public let review: ID<Review>
    public let heading: Heading
    /// The person's own words, never changed.
    public let words: String
    /// Safer words that the wall shows instead, where a detail could tell who somebody is.
    public internal(set) var saferWords: String?
    public internal(set) var saferBecause: String?
    /// The card that this one is a part of.
    public let partOf: ID<Card>?
    public internal(set) var standing: CardStanding
    /// Nil where it was said in words.
    public internal(set) var form: StatementForm?
    public internal(set) var attachment: Attachment?
    /// Whose understanding it is, where it is not the person's own.
    public internal(set) var interpretation: Interpretation?
    /// 1 for the first answers, 2 where the person was asked again, and so on.
    public internal(set) var round = 1

    /// What a room sees: a picture without words is shown with what is to be seen on it.
    public var shown: String { saferWords ?? readable }
    /// The words, or what is to be seen or heard, whether or not safer words stand for it.
    public var readable: String { words.isEmpty ? attachment?.description ?? "" : words }
    public var code: String { id.text }

    /// The same card in the hands of nobody but the safeguarding lead: no words, no picture.
    var blank: Card {
        Card(id: id, review: review, heading: heading, words: "", partOf: partOf, standing: .withSafeguardingLead, round: round)
    }
}

/// Whether a card can be on the wall, and if not, why not. Nothing is ever thrown away.
public enum CardStanding: Sendable, Codable, Equatable {
    case forTheWall
    /// The person said no to the use of their words, or has not been asked.
    case withoutConsent
    /// Two people have not yet looked at it, where the project asks for that.
    case waitsForLooks
    /// It may tell of harm, or it is private: never on the wall.
    case keptOff(why: String)
    /// It suggests harm. Its words are with the safeguarding lead and nowhere else; here they are blank.
    case withSafeguardingLead
    /// The same person said the same twice.
    case countedOnce(sameAs: ID<Card>)
    case setAside(why: String)
    /// It held two ideas and was split; its parts stand for it.
    case split(into: [ID<Card>])
}

/// One file brought in, so that it can be taken back whole.
public struct Import: Sendable, Codable, Equatable {
    public let id: ID<Import>
    public let file: String
    public let tool: String
    public internal(set) var reviews: [ID<Review>] = []
    public internal(set) var takenBack = false
}
