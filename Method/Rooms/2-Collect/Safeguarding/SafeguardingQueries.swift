extension Project {
    /// Everything that was referred, oldest first: for the safeguarding lead alone, and empty for everybody else. The coordinator sees that
    /// a card is with the lead (`CardStanding.withSafeguardingLead`), not what it says.
    public func safeguardingMatters(for who: Who) -> [SafeguardingMatter] {
        who.role.may(.safeguard) ? collect.safeguarding.matters : []
    }

    /// One matter, by any of its cards; nil for everybody but the safeguarding lead. A page that shows it puts `.look` first.
    public func safeguardingMatter(of card: ID<Card>, for who: Who) -> SafeguardingMatter? {
        safeguardingMatters(for: who).last { $0.card == card || $0.holds(card) }
    }

    /// Whether there is somebody to whom a card that suggests harm can go. A project without one is warned.
    public var hasSafeguardingLead: Bool { journey.roles.values.contains { $0.may(.safeguard) } }
}
