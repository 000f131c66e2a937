public enum CollectCommand: Sendable, Equatable {
    /// Brings in what a file holds, whole. Reviews that are here already are left as they are, so the same file twice adds nothing;
    /// so are those whose words were erased.
    case bringIn(id: ID<Import>, file: String, tool: String, reviews: [Review])
    case takeBackImport(ID<Import>)
    /// One review, typed from paper or sent by a collector.
    case typeIn(Review)
    case takeBackReview(ID<Review>)
    /// One more thing that a person said or showed, under a heading that has a free place (`freePlace(under:of:)`).
    case addStatement(review: ID<Review>, statement: Statement)
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
    /// What the person agrees to, one by one; their consent follows from it.
    case recordAgreement(review: ID<Review>, agrees: Agreement)
    /// Closes a code for good, so that bringing the same file in again does not bring erased words back. Put before the person's key is destroyed.
    case closeCode(review: ID<Review>)
    /// When the person last had a person-centred review (W1-29).
    case noteReviewed(review: ID<Review>, day: Day)
    /// What changed for this person themselves (W1-16).
    case noteOwnChange(OwnChange)
    case plan(CollectionPlanCommand)
    case quality(QualityCommand)
    case askAgain(AskAgainCommand)
    case pointOut(PointOutCommand)
    case release(ReleaseCommand)
    case safeguarding(SafeguardingCommand)

    /// Settings and the plan are for those who prepare: nobody marks themselves as prepared. Harm may be referred by all who collect.
    public var permission: Permission {
        switch self {
        case .closeCode: .lead
        case .plan: .prepare
        case .quality(let command): command.permission
        case .askAgain(let command): command.permission
        case .release(let command): command.permission
        case .safeguarding(let command): command.permission
        case .bringIn, .takeBackImport, .typeIn, .takeBackReview, .addStatement, .split, .undoSplit, .offerSaferWords, .takeBackSaferWords,
            .keepOff, .countOnce, .setAside, .putBack, .recordConsent, .openLink, .withdrawLink, .recordAgreement, .noteReviewed, .noteOwnChange, .pointOut:
            .collect
        }
    }
}

/// A part of a card that was split.
public struct CardPart: Sendable, Codable, Equatable {
    public let id: ID<Card>
    public let words: String
}
