import Method

// MARK: 2-Collect: what is not words
extension Site {
    /// Somebody who is not here yet, whose first statement is not words.
    static func addWithoutWords(_ project: ID<Project>) -> String { "\(collect(project))/add" }
    static func addStatement(_ project: ID<Project>, _ review: ID<Review>) -> String { "\(self.review(project, review))/add" }

    /// The picture or sound of a card, for whoever may read the card.
    static func attachment(_ project: ID<Project>, _ card: ID<Card>) -> String { "\(self.card(project, card))/attachment" }
    static func matterAttachment(_ project: ID<Project>, _ card: ID<Card>) -> String { "\(matter(project, card))/attachment" }
    /// Of the card that the room hears now, and of no other.
    static func seatAttachment(_ card: ID<Card>) -> String { "\(seat)/attachment/\(card)" }
}
