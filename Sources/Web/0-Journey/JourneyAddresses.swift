import Method

// MARK: 0-Journey
extension Site {
    static func rename(_ project: ID<Project>) -> String { "\(self.project(project))/title" }
    static func steps(_ project: ID<Project>) -> String { "\(self.project(project))/steps" }
    static func finish(_ project: ID<Project>, _ step: ID<Step>) -> String { "\(steps(project))/\(step)/finish" }
    static func reopen(_ project: ID<Project>, _ step: ID<Step>) -> String { "\(steps(project))/\(step)/reopen" }
    static func people(_ project: ID<Project>) -> String { "\(self.project(project))/people" }
    static func takeRole(_ project: ID<Project>) -> String { "\(people(project))/take" }
    static func story(_ project: ID<Project>) -> String { "\(self.project(project))/story" }
    static func nextCycle(_ project: ID<Project>) -> String { "\(self.project(project))/next-cycle" }

    /// The first page of a step's room.
    static func room(of step: Step, in project: ID<Project>) -> String {
        switch step {
        case .prepare: prepare(project)
        case .collect: collect(project)
        case .theme: theme(project)
        case .understand: understand(project)
        case .success: success(project)
        case .plan: plan(project)
        case .implement: implement(project)
        case .review: review(project)
        }
    }
}

extension Step {
    /// As it stands in an address.
    var id: ID<Step> { ID(trusted: rawValue) }
}
