import Method

/// A card that holds two ideas becomes its parts; the whole is kept (W3-07).
enum SplitCard {
    /// The parts are pieces of what the person said. Two that are alike are no split.
    static func commands(for card: ID<Card>, _ form: Form, in project: Project) throws -> [ProjectCommand] {
        let parts = form.all("part")
        guard Set(parts).count == parts.count else { throw ProjectRefusal.collect(.partsMissing) }
        let split = ProjectCommand.collect(.split(card: card, parts: parts))
        return project.theme.isSomewhere(card) ? [.theme(.lift(card: card)), split] : [split]
    }

    /// Only while none of its parts has a place.
    static func canBeJoined(_ whole: ID<Card>, in project: Project) -> Bool {
        guard case .split(let parts)? = project.collect.cards[whole]?.standing else { return false }
        return !parts.contains { project.theme.isSomewhere($0) }
    }
}
