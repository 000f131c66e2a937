import House
import Method

/// The cards that came to the wall, or whose words there changed, since a day: what has to be printed in addition.
struct NewCards: Sendable {
    private var cards: Set<ID<Card>> = []
    private var reviews: Set<ID<Review>> = []

    func contains(_ card: Card) -> Bool { cards.contains(card.id) || reviews.contains(card.review) }

    /// Reads what happened backwards, as far as that day.
    init(since day: Day, in project: Project, _ house: House) async throws {
        var last = project.version
        while last > 0 {
            let first = max(0, last - 500)
            let lines = try await house.story(of: project.id, from: first, limit: last - first)
            for line in lines where line.at.day >= day { note(line.event) }
            guard let earliest = lines.first, earliest.at.day >= day else { return }
            last = first
        }
    }

    private mutating func note(_ event: ProjectEvent) {
        guard case .collect(let event) = event else { return }
        switch event {
        case .reviewCollected(let review, _): reviews.insert(review.id)
        case .consentRecorded(let review, _): reviews.insert(review)
        case .cardSplit(_, _, let parts): cards.formUnion(parts.map(\.id))
        case .splitUndone(let card, _), .saferWordsOffered(let card, _, _, _), .saferWordsTakenBack(let card, _), .cardPutBack(let card): cards.insert(card)
        default: break
        }
    }
}
