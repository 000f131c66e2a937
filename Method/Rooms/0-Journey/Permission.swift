/// What a command needs. One table says which role has which permission; the server asks it for every command,
/// and pages ask it to hide what cannot be done.
public enum Permission: String, Sendable, CaseIterable {
    /// Start, finish and reopen steps; give roles; start the next cycle.
    case lead
    /// Purpose, level, planning group, dates, guests.
    case prepare
    /// Bring in reviews, type them in, correct beside the original.
    case collect
    /// Run a live day: cards, clusters, names, ballots, what the wall shows.
    case facilitate
    /// Add one's own words to whys, success, ideas, and to the review of the process.
    case contribute
    /// Place one's own dots.
    case vote
    /// Put an action to somebody, change its dates, say that it is done.
    case promise
    /// Say "I will" or "I cannot" to what was asked of oneself.
    case answerAsk
    /// Baselines and readings.
    case measure
    /// Read a card that suggests harm, and say what was done.
    case safeguard
    /// See the project.
    case read

    /// The table. A card that suggests harm is for the safeguarding lead only: whoever leads or runs a project does not read it by that.
    public static func granted(to role: Role) -> Set<Permission> {
        switch role {
        case .coordinator: Set(allCases).subtracting([.safeguard])
        case .facilitator: Set(allCases).subtracting([.lead, .safeguard])
        case .collector: [.collect, .answerAsk, .measure, .read]
        case .participant: [.contribute, .vote, .answerAsk, .read]
        case .safeguardingLead: [.safeguard, .answerAsk, .read]
        case .reader: [.read]
        }
    }
}

extension Role {
    public func may(_ permission: Permission) -> Bool { Permission.granted(to: self).contains(permission) }
}
