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
    /// How often anything here changed: what is made from words and cards stays as it is while this does.
    public private(set) var changes = 0

    mutating func evolve(_ event: CollectEvent) {
        changes += 1
        switch event {
        case .importBegun(let id, let file, let tool): imports.append(Import(id: id, file: file, tool: tool))
        case .reviewCollected(let review, let importedBy): add(review, importedBy: importedBy)
        case .importTakenBack(let id): takeBack(id)
        case .reviewTakenBack(let review): remove(review)
        case .cardSplit(let card, _, let parts): split(card, into: parts)
        case .splitUndone(let card, _): joinAgain(card)
        case .saferWordsOffered(let card, _, let words, let why):
            cards[card]?.saferWords = words
            cards[card]?.saferBecause = why
        case .saferWordsTakenBack(let card, _):
            cards[card]?.saferWords = nil
            cards[card]?.saferBecause = nil
        case .cardKeptOff(let card, _, let why): cards[card]?.standing = .keptOff(why: why)
        case .cardCountedOnce(let card, let sameAs): cards[card]?.standing = .countedOnce(sameAs: sameAs)
        case .cardSetAside(let card, _, let why): cards[card]?.standing = .setAside(why: why)
        case .cardPutBack(let card): restore(card)
        case .consentRecorded(let review, let consent): record(consent, of: review)
        case .wordsErased(let review): erase(review)
        case .linkOpened(let link): evolve(opened: link)
        case .linkWithdrawn(let id): evolve(withdrawn: id)
        }
    }

    private mutating func add(_ review: Review, importedBy: ID<Import>?) {
        reviews[review.id] = review
        order.append(review.id)
        for statement in review.statements {
            let id = ID<Card>(trusted: "\(review.code)-\(statement.heading.letter)\(statement.rank)")
            cards[id] = Card(
                id: id, review: review.id, heading: statement.heading, words: statement.words, partOf: nil,
                standing: review.consent.letsWordsBeHeard ? .forTheWall : .withoutConsent)
            cardOrder.append(id)
        }
        if let at = imports.firstIndex(where: { $0.id == importedBy }) { imports[at].reviews.append(review.id) }
    }

    private mutating func takeBack(_ id: ID<Import>) {
        guard let at = imports.firstIndex(where: { $0.id == id }) else { return }
        imports[at].takenBack = true
        let gone = Set(imports[at].reviews)
        order.removeAll { gone.contains($0) }
        cardOrder.removeAll { cards[$0].map { gone.contains($0.review) } ?? true }
        for review in gone { reviews[review] = nil }
        cards = cards.filter { !gone.contains($0.value.review) }
    }

    private mutating func remove(_ review: ID<Review>) {
        order.removeAll { $0 == review }
        cardOrder.removeAll { cards[$0]?.review == review }
        reviews[review] = nil
        cards = cards.filter { $0.value.review != review }
    }

    private mutating func split(_ card: ID<Card>, into parts: [CardPart]) {
        guard let whole = cards[card], let at = cardOrder.firstIndex(of: card) else { return }
        cards[card]?.standing = .split(into: parts.map(\.id))
        for part in parts {
            cards[part.id] = Card(
                id: part.id, review: whole.review, heading: whole.heading, words: part.words, partOf: card,
                standing: .forTheWall)
        }
        cardOrder.insert(contentsOf: parts.map(\.id), at: at + 1)
    }

    private mutating func joinAgain(_ card: ID<Card>) {
        guard case .split(let parts)? = cards[card]?.standing else { return }
        for part in parts { cards[part] = nil }
        cardOrder.removeAll { parts.contains($0) }
        restore(card)
    }

    private mutating func record(_ consent: Consent, of review: ID<Review>) {
        reviews[review]?.consent = consent
        for card in cards.values where card.review == review {
            switch card.standing {
            case .forTheWall, .withoutConsent: restore(card.id)
            case .keptOff, .countedOnce, .setAside, .split: break
            }
        }
    }

    private mutating func erase(_ review: ID<Review>) {
        remove(review)
        erased.insert(review)
    }

    /// The standing that the person's consent gives a card by itself.
    private mutating func restore(_ card: ID<Card>) {
        let heard = cards[card].flatMap { reviews[$0.review] }?.consent.letsWordsBeHeard ?? false
        cards[card]?.standing = heard ? .forTheWall : .withoutConsent
    }
}
