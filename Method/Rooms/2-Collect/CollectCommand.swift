public enum CollectCommand: Sendable, Equatable {
    /// Brings in what a file holds, whole. Reviews that are here already are left as they are, so the same file twice adds nothing.
    case bringIn(id: ID<Import>, file: String, tool: String, reviews: [Review])
    case takeBackImport(ID<Import>)
    /// One review typed from paper.
    case typeIn(Review)
    case takeBackReview(ID<Review>)
    /// A card that holds two ideas becomes its parts; the whole is kept (W3-07).
    case split(card: ID<Card>, parts: [String])
    case undoSplit(card: ID<Card>)
    case offerSaferWords(card: ID<Card>, words: String, why: String)
    case takeBackSaferWords(card: ID<Card>)
    case keepOff(card: ID<Card>, why: String)
    case countOnce(card: ID<Card>, sameAs: ID<Card>)
    case setAside(card: ID<Card>, why: String)
    case putBack(card: ID<Card>)
    case recordConsent(review: ID<Review>, consent: Consent)
    /// A way in without an account; one that was withdrawn is opened again.
    case openLink(CollectLink)
    case withdrawLink(ID<CollectLink>)
}

/// A part of a card that was split.
public struct CardPart: Sendable, Codable, Equatable {
    public let id: ID<Card>
    public let words: String
}

public enum CollectEvent: Sendable, Codable, Equatable {
    case importBegun(id: ID<Import>, file: String, tool: String)
    case reviewCollected(review: Review, importedBy: ID<Import>?)
    case importTakenBack(id: ID<Import>)
    case reviewTakenBack(review: ID<Review>)
    case cardSplit(card: ID<Card>, review: ID<Review>, parts: [CardPart])
    case splitUndone(card: ID<Card>, review: ID<Review>)
    case saferWordsOffered(card: ID<Card>, review: ID<Review>, words: String, why: String)
    case saferWordsTakenBack(card: ID<Card>, review: ID<Review>)
    case cardKeptOff(card: ID<Card>, review: ID<Review>, why: String)
    case cardCountedOnce(card: ID<Card>, sameAs: ID<Card>)
    case cardSetAside(card: ID<Card>, review: ID<Review>, why: String)
    case cardPutBack(card: ID<Card>)
    case consentRecorded(review: ID<Review>, consent: Consent)
    /// The person's key was destroyed: the house yields this where their words stood.
    case wordsErased(review: ID<Review>)
    case linkOpened(link: CollectLink)
    case linkWithdrawn(id: ID<CollectLink>)

    /// Whose key seals this event: everything that holds a person's words, or says why they are special.
    public var subject: ID<Review>? {
        switch self {
        case .reviewCollected(let review, _): review.id
        case .cardSplit(_, let review, _), .splitUndone(_, let review), .saferWordsOffered(_, let review, _, _),
            .saferWordsTakenBack(_, let review), .cardKeptOff(_, let review, _), .cardSetAside(_, let review, _):
            review
        case .importBegun, .importTakenBack, .reviewTakenBack, .cardCountedOnce, .cardPutBack, .consentRecorded, .wordsErased, .linkOpened,
            .linkWithdrawn:
            nil
        }
    }
}

public enum CollectRefusal: Error, Equatable {
    case noSuchReview
    case noSuchCard(ID<Card>)
    case noSuchImport
    case nothingToBringIn
    case codeMissing
    /// Another review has this code already, with other words.
    case codeTaken(String)
    case codeNotPlain(String)
    case noWords
    /// More than two statements under a heading, or one that is neither first nor second (W2-01).
    case tooManyStatements(Heading)
    case reasonMissing
    /// A split needs at least two parts with words, and at most eight.
    case partsMissing
    case alreadySplit
    /// Cards of it are placed on the wall: take them off first.
    case alreadyOnTheWall(Int)
    /// The person has not said yes to the use of their words.
    case noConsent
}
