/// The entry's id comes from the page, so that a form sent twice makes one entry.
public enum SafeguardingCommand: Sendable, Equatable {
    /// Anybody who collects may say so. From then on nobody but the safeguarding lead reads it, not even the coordinator.
    case refer(card: ID<Card>, why: String, entry: ID<SafeguardingEntry>)
    /// The page of a matter was opened.
    case look(card: ID<Card>, entry: ID<SafeguardingEntry>)
    case note(card: ID<Card>, words: String, entry: ID<SafeguardingEntry>)
    case close(card: ID<Card>, outcome: SafeguardingOutcome, words: String, entry: ID<SafeguardingEntry>)

    var permission: Permission {
        if case .refer = self { .collect } else { .safeguard }
    }
}

public enum SafeguardingEvent: Sendable, Codable, Equatable {
    case cardReferred(card: ID<Card>, review: ID<Review>, entry: SafeguardingEntry)
    case matterLookedAt(card: ID<Card>, review: ID<Review>, entry: SafeguardingEntry)
    case matterNoted(card: ID<Card>, review: ID<Review>, entry: SafeguardingEntry)
    case matterClosed(card: ID<Card>, review: ID<Review>, outcome: SafeguardingOutcome, entry: SafeguardingEntry)

    var subject: ID<Review>? {
        switch self {
        case .cardReferred(_, let review, _), .matterLookedAt(_, let review, _), .matterNoted(_, let review, _),
            .matterClosed(_, let review, _, _):
            review
        }
    }
}
