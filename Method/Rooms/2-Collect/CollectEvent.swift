public enum CollectEvent: Sendable, Codable, Equatable {
    case importBegun(id: ID<Import>, file: String, tool: String)
    case reviewCollected(review: Review, importedBy: ID<Import>?)
    case importTakenBack(id: ID<Import>)
    case reviewTakenBack(review: ID<Review>)
    /// `round`: of which answers it is a part.
    case statementAdded(review: ID<Review>, statement: Statement, round: Int)
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
    case agreementRecorded(review: ID<Review>, agrees: Agreement, consent: Consent)
    /// Not sealed with the person's key, so that it is still known when that key is gone. A code is not somebody's words, and nobody but
    /// the organisation that asked can tell whose it is.
    case codeClosed(review: ID<Review>, code: String)
    case reviewDayNoted(review: ID<Review>, day: Day)
    case ownChangeNoted(review: ID<Review>, change: OwnChange)
    case plan(event: CollectionPlanEvent)
    case quality(event: QualityEvent)
    case askAgain(event: AskAgainEvent)
    case pointOut(event: PointOutEvent)
    case release(event: ReleaseEvent)
    case safeguarding(event: SafeguardingEvent)

    /// Whose key seals this event: everything that holds a person's words, or says something about them or why they are special.
    public var subject: ID<Review>? {
        switch self {
        case .reviewCollected(let review, _): review.id
        case .cardSplit(_, let review, _), .splitUndone(_, let review), .saferWordsOffered(_, let review, _, _),
            .saferWordsTakenBack(_, let review), .cardKeptOff(_, let review, _), .cardSetAside(_, let review, _),
            .ownChangeNoted(let review, _), .statementAdded(let review, _, _):
            review
        case .quality(let event): event.subject
        case .askAgain(let event): event.subject
        case .pointOut(let event): event.subject
        case .release(let event): event.subject
        case .safeguarding(let event): event.subject
        case .importBegun, .importTakenBack, .reviewTakenBack, .cardCountedOnce, .cardPutBack, .consentRecorded, .wordsErased,
            .linkOpened, .linkWithdrawn, .agreementRecorded, .codeClosed, .reviewDayNoted, .plan:
            nil
        }
    }
}
