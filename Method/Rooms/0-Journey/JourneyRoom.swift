/// Where a project stands: its title, who may do what, which steps are done, and which cycle it is.
public struct JourneyRoom: Sendable, Codable, Equatable {
    public internal(set) var title = ""
    public internal(set) var owner: ID<Person>?
    public internal(set) var roles: [ID<Person>: Role] = [:]
    public internal(set) var done: Set<Step> = []
    /// Why steps were opened again, oldest first.
    public internal(set) var reopenings: [Reopening] = []
    public internal(set) var follows: ID<Project>?
    public internal(set) var next: ID<Project>?
    public internal(set) var carriedOver: CarriedOver?

    public struct Reopening: Sendable, Codable, Equatable {
        public let step: Step
        public let reason: String
    }

    public var isStarted: Bool { owner != nil }

    /// "You are here": the first step that is not done; nil when all eight are.
    public var here: Step? { Step.allCases.first { !done.contains($0) } }

    /// Steps that were done after this one and are marked to be looked at again, because it was reopened.
    public func later(than step: Step) -> [Step] { Step.allCases.filter { $0 > step && done.contains($0) } }

    mutating func evolve(_ event: JourneyEvent) {
        switch event {
        case .started(let title, let owner, let follows):
            self.title = title
            self.owner = owner
            self.follows = follows
            roles[owner] = .coordinator
        case .renamed(let title): self.title = title
        case .roleGiven(let person, let role): roles[person] = role
        case .roleTaken(let person): roles[person] = nil
        case .stepFinished(let step): done.insert(step)
        case .stepReopened(let step, let reason):
            done.remove(step)
            reopenings.append(Reopening(step: step, reason: reason))
        case .nextCycleBegun(let project): next = project
        case .carriedOver(let items): carriedOver = items
        }
    }
}
