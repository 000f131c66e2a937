import Method

// MARK: Thread and reports
extension Site {
    static func thread(_ project: ID<Project>) -> String { "\(self.project(project))/thread" }
    static func thread(_ project: ID<Project>, kind: String, _ thing: ID<ThreadStart>) -> String { "\(thread(project))/\(kind)/\(thing)" }
    static func thread(_ project: ID<Project>, _ start: ThreadStart) -> String { thread(project, kind: start.kind, start.thing) }
    static func report(_ project: ID<Project>) -> String { "\(self.project(project))/report" }
    /// What became of a person's words, by the code of a card: for anybody.
    static let whatBecame = "/words"
}

extension ThreadStart {
    /// As it stands in an address.
    var kind: String {
        switch self {
        case .card: "card"
        case .theme: "theme"
        case .cause: "cause"
        case .success: "success"
        case .measure: "measure"
        case .idea: "idea"
        case .plan: "plan"
        case .action: "action"
        case .reading: "reading"
        }
    }

    var thing: ID<ThreadStart> {
        switch self {
        case .card(let id): id.of(ThreadStart.self)
        case .theme(let id): id.of(ThreadStart.self)
        case .cause(let id): id.of(ThreadStart.self)
        case .success(let id): id.of(ThreadStart.self)
        case .measure(let id): id.of(ThreadStart.self)
        case .idea(let id): id.of(ThreadStart.self)
        case .plan(let id): id.of(ThreadStart.self)
        case .action(let id): id.of(ThreadStart.self)
        case .reading(let id): id.of(ThreadStart.self)
        }
    }

    init?(kind: String, _ thing: ID<ThreadStart>) {
        switch kind {
        case "card": self = .card(thing.of(Card.self))
        case "theme": self = .theme(thing.of(Cluster.self))
        case "cause": self = .cause(thing.of(Why.self))
        case "success": self = .success(thing.of(SuccessStatement.self))
        case "measure": self = .measure(thing.of(Measure.self))
        case "idea": self = .idea(thing.of(Idea.self))
        case "plan": self = .plan(thing.of(ActionPlan.self))
        case "action": self = .action(thing.of(Action.self))
        case "reading": self = .reading(thing.of(Reading.self))
        default: return nil
        }
    }
}
