/// Everything that people said, exactly as they said it, and the cards that are made of it.
public struct CollectRoom: Sendable, Codable, Equatable {
    public internal(set) var reviews: [ID<Review>: Review] = [:]
    /// In the order in which they came.
    public internal(set) var order: [ID<Review>] = []
    public internal(set) var cards: [ID<Card>: Card] = [:]
    public internal(set) var cardOrder: [ID<Card>] = []
    public internal(set) var imports: [Import] = []
    /// Ways in without an account, the newest last; those that were withdrawn too.
    public internal(set) var links: [CollectLink] = []
    /// People who asked for their words to be gone. What was made of them stays, without the words.
    public internal(set) var erased: Set<ID<Review>> = []
    /// The cards that a room may see, in the order in which they came: kept, so that a live day does not look through all of them each time.
    var wall: [Heading: [ID<Card>]] = [:]
    /// Codes under which nothing is taken any more, because the words were erased.
    public internal(set) var closedCodes: Set<String> = []
    public internal(set) var plan = CollectionPlan()
    public internal(set) var quality = CollectedQuality()
    /// People who were asked again, with what they said before.
    public internal(set) var askedAgain: [ID<Review>: AskedAgain] = [:]
    public internal(set) var release = Release()
    /// Codes of what was taken back, so that they can still be closed.
    var codesTakenBack: [ID<Review>: String] = [:]
    /// For the collecting team; see `Project.ownChanges`.
    var ownChanges: [OwnChange] = []
    /// Read through `concerns` and `questions`, which leave out what is with the safeguarding lead.
    var pointedOut = PointedOut()
    /// Read through `Project.safeguardingMatters(for:)`, by the safeguarding lead alone.
    var safeguarding = Safeguarding()

    mutating func evolve(_ event: CollectEvent) {
        apply(event)
        keepWall(after: event)
    }

    private mutating func keepWall(after event: CollectEvent) {
        switch event {
        case .importBegun: break
        case .reviewCollected(let review, _):
            for id in cardOrder.suffix(review.statements.count) where cards[id]?.standing == .forTheWall {
                cards[id].map { wall[$0.heading, default: []].append(id) }
            }
        default: wall = Dictionary(grouping: cardOrder.filter { cards[$0]?.standing == .forTheWall }) { cards[$0]?.heading ?? .working }
        }
    }

    private mutating func apply(_ event: CollectEvent) {
        switch event {
        case .importBegun(let id, let file, let tool): imports.append(Import(id: id, file: file, tool: tool))
        case .reviewCollected(let review, let importedBy): add(review, importedBy: importedBy)
        case .importTakenBack(let id): takeBack(id)
        case .reviewTakenBack(let review): takeBack([review])
        case .statementAdded(let review, let statement, let round): add(statement, to: review, round: round)
        case .cardSplit(let card, _, let parts): split(card, into: parts)
        case .splitUndone(let card, _): joinAgain(card)
        case .saferWordsOffered(let card, _, let words, let why): show(words, because: why, on: card)
        case .saferWordsTakenBack(let card, _): show(nil, because: nil, on: card)
        case .cardKeptOff(let card, _, let why): cards[card]?.standing = .keptOff(why: why)
        case .cardCountedOnce(let card, let sameAs): cards[card]?.standing = .countedOnce(sameAs: sameAs)
        case .cardSetAside(let card, _, let why): cards[card]?.standing = .setAside(why: why)
        case .cardPutBack(let card): putBack(card)
        case .consentRecorded(let review, let consent): record(consent, of: review)
        case .wordsErased(let review): erase(review)
        case .linkOpened(let link): evolve(opened: link)
        case .linkWithdrawn(let id): evolve(withdrawn: id)
        case .agreementRecorded(let review, let agrees, let consent):
            record(consent, of: review)
            reviews[review]?.agrees = agrees
        case .codeClosed(_, let code): closedCodes.insert(code)
        case .reviewDayNoted(let review, let day): reviews[review]?.reviewed = day
        case .ownChangeNoted(_, let change): ownChanges.append(change)
        case .plan(let event): evolve(event)
        case .quality(let event): quality.evolve(event)
        case .askAgain(let event): evolve(event)
        case .pointOut(let event): pointedOut.evolve(event)
        case .release(let event): evolve(event)
        case .safeguarding(let event): evolve(event)
        }
    }

    private mutating func add(_ review: Review, importedBy: ID<Import>?) {
        reviews[review.id] = review
        order.append(review.id)
        makeCards(of: review, round: 1)
        if let at = imports.firstIndex(where: { $0.id == importedBy }) { imports[at].reviews.append(review.id) }
    }

    private mutating func takeBack(_ id: ID<Import>) {
        guard let at = imports.firstIndex(where: { $0.id == id }) else { return }
        imports[at].takenBack = true
        takeBack(Set(imports[at].reviews))
    }

    private mutating func takeBack(_ gone: Set<ID<Review>>) {
        for review in gone { codesTakenBack[review] = reviews[review]?.code }
        remove(gone)
    }

    private mutating func erase(_ review: ID<Review>) {
        remove([review])
        codesTakenBack[review] = nil
        erased.insert(review)
    }

    /// Takes away all that is kept of these people, wherever it stands.
    private mutating func remove(_ gone: Set<ID<Review>>) {
        let goneCards = Set(cardOrder.filter { cards[$0].map { gone.contains($0.review) } ?? true })
        order.removeAll { gone.contains($0) }
        cardOrder.removeAll { goneCards.contains($0) }
        for review in gone {
            reviews[review] = nil
            askedAgain[review] = nil
        }
        cards = cards.filter { !gone.contains($0.value.review) }
        release.forget(goneCards)
        pointedOut.forget(goneCards)
        ownChanges.removeAll { gone.contains($0.review) }
        quality.forget(gone)
        safeguarding.forget(gone)
    }

    private mutating func record(_ consent: Consent, of review: ID<Review>) {
        let agrees = reviews[review]?.agrees?.following(consent)
        reviews[review]?.consent = consent
        reviews[review]?.agrees = agrees
        for card in cards.values where card.review == review { refresh(card.id) }
    }
}
