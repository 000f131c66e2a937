/// One use of the method, gone round once: the eight rooms, the gatherings and the ballots of one cycle, in one stream of happenings.
public struct Project: Decider, Codable, Equatable {
    public let id: ID<Project>
    /// How many events have been folded: the version that live pages remember.
    public private(set) var version = 0
    /// The version at which words or cards last changed: what is made of them stays as it is while this does.
    public private(set) var collectedAt = 0

    public internal(set) var journey = JourneyRoom()
    public internal(set) var prepare = PrepareRoom()
    public internal(set) var collect = CollectRoom()
    public internal(set) var theme = ThemeRoom()
    public internal(set) var understand = UnderstandRoom()
    public internal(set) var success = SuccessRoom()
    public internal(set) var plan = PlanRoom()
    public internal(set) var implement = ImplementRoom()
    public internal(set) var review = ReviewRoom()
    public internal(set) var gathering = GatheringRoom()
    public internal(set) var ballots = BallotBox()

    public init(id: ID<Project>) { self.id = id }

    public func decide(_ ask: Ask) throws(ProjectRefusal) -> [ProjectEvent] {
        let needed = ask.command.permission
        guard ask.by.role.may(needed) else { throw .notAllowed(needed) }
        if case .journey(.start) = ask.command {} else if !journey.isStarted { throw .journey(.notStarted) }
        switch ask.command {
        case .journey(let command):
            return try wrap({ () throws(JourneyRefusal) in try decide(command) }, ProjectRefusal.journey, ProjectEvent.journey)
        case .prepare(let command):
            return try wrap({ () throws(PrepareRefusal) in try prepare.decide(command) }, ProjectRefusal.prepare, ProjectEvent.prepare)
        case .collect(let command):
            return try wrap({ () throws(CollectRefusal) in try decide(command, ask) }, ProjectRefusal.collect, ProjectEvent.collect)
        case .theme(let command):
            return try wrap({ () throws(ThemeRefusal) in try decide(command) }, ProjectRefusal.theme, ProjectEvent.theme)
        case .understand(let command):
            return try wrap({ () throws(UnderstandRefusal) in try decide(command) }, ProjectRefusal.understand, ProjectEvent.understand)
        case .success(let command):
            return try wrap({ () throws(SuccessRefusal) in try decide(command) }, ProjectRefusal.success, ProjectEvent.success)
        case .plan(let command):
            return try wrap({ () throws(PlanRefusal) in try decide(command) }, ProjectRefusal.plan, ProjectEvent.plan)
        case .implement(let command):
            return try wrap({ () throws(ImplementRefusal) in try decide(command, by: ask.by) }, ProjectRefusal.implement, ProjectEvent.implement)
        case .review(let command):
            return try wrap({ () throws(ReviewRefusal) in try decide(command) }, ProjectRefusal.review, ProjectEvent.review)
        case .gathering(let command):
            return try wrap({ () throws(GatheringRefusal) in try gathering.decide(command) }, ProjectRefusal.gathering, ProjectEvent.gathering)
        case .ballot(let command):
            return try wrap({ () throws(BallotRefusal) in try decide(command, by: ask.by) }, ProjectRefusal.ballot, ProjectEvent.ballot)
        }
    }

    public mutating func evolve(_ event: ProjectEvent) {
        version += 1
        switch event {
        case .journey(let event): journey.evolve(event)
        case .prepare(let event): prepare.evolve(event)
        case .collect(let event):
            collect.evolve(event)
            collectedAt = version
        case .theme(let event): theme.evolve(event)
        case .understand(let event): understand.evolve(event)
        case .success(let event): success.evolve(event)
        case .plan(let event): plan.evolve(event)
        case .implement(let event): implement.evolve(event)
        case .review(let event): review.evolve(event)
        case .gathering(let event): gathering.evolve(event)
        case .ballot(let event): ballots.evolve(event)
        }
    }

    private func wrap<Event, Refusal>(
        _ room: () throws(Refusal) -> [Event], _ refusal: (Refusal) -> ProjectRefusal, _ event: (Event) -> ProjectEvent
    ) throws(ProjectRefusal) -> [ProjectEvent] {
        do { return try room().map(event) } catch { throw refusal(error) }
    }
}
