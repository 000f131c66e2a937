/// A command as it reaches a project: what, by whom, when.
public struct Ask: Sendable {
    public let command: ProjectCommand
    public let by: Who
    public let at: Moment

    public init(_ command: ProjectCommand, by: Who, at: Moment) {
        self.command = command
        self.by = by
        self.at = at
    }
}

public enum ProjectCommand: Sendable, Equatable {
    case journey(JourneyCommand)
    case prepare(PrepareCommand)
    case collect(CollectCommand)
    case theme(ThemeCommand)
    case understand(UnderstandCommand)
    case success(SuccessCommand)
    case plan(PlanCommand)
    case implement(ImplementCommand)
    case review(ReviewCommand)
    case gathering(GatheringCommand)
    case ballot(BallotCommand)

    /// What somebody must be allowed, to put this command.
    public var permission: Permission {
        switch self {
        case .journey: .lead
        case .prepare: .prepare
        case .collect(let command): command.permission
        case .theme: .facilitate
        case .understand(let command): command.permission
        case .success: .contribute
        case .plan(let command): command.permission
        case .implement(let command): command.permission
        case .review(let command): command.permission
        case .gathering(let command): command.permission
        case .ballot(let command): command.permission
        }
    }
}

public enum ProjectEvent: Sendable, Codable, Equatable {
    case journey(JourneyEvent)
    case prepare(PrepareEvent)
    case collect(CollectEvent)
    case theme(ThemeEvent)
    case understand(UnderstandEvent)
    case success(SuccessEvent)
    case plan(PlanEvent)
    case implement(ImplementEvent)
    case review(ReviewEvent)
    case gathering(GatheringEvent)
    case ballot(BallotEvent)

    /// Whose own words the event holds, so that they are sealed with that person's key; nil for all else.
    public var subject: ID<Review>? {
        guard case .collect(let event) = self else { return nil }
        return event.subject
    }
}

public enum ProjectRefusal: Error, Equatable {
    case notAllowed(Permission)
    case journey(JourneyRefusal)
    case prepare(PrepareRefusal)
    case collect(CollectRefusal)
    case theme(ThemeRefusal)
    case understand(UnderstandRefusal)
    case success(SuccessRefusal)
    case plan(PlanRefusal)
    case implement(ImplementRefusal)
    case review(ReviewRefusal)
    case gathering(GatheringRefusal)
    case ballot(BallotRefusal)
}
