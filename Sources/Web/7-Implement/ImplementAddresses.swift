import Method

// MARK: 7-Implement
extension Site {
    static let promises = "/promises"
    static func implement(_ project: ID<Project>) -> String { "\(self.project(project))/implement" }
    static func newPlan(_ project: ID<Project>) -> String { "\(implement(project))/plans" }
    static func newPlan(_ project: ID<Project>, for idea: ID<Idea>) -> String { "\(newPlan(project))?idea=\(idea)" }
    static func actionPlan(_ project: ID<Project>, _ plan: ID<ActionPlan>) -> String { "\(newPlan(project))/\(plan)" }
    static func planTitle(_ project: ID<Project>, _ plan: ID<ActionPlan>) -> String { "\(actionPlan(project, plan))/title" }
    static func planQuestion(_ project: ID<Project>, _ plan: ID<ActionPlan>, _ question: String) -> String {
        "\(actionPlan(project, plan))/questions/\(question)"
    }
    static func ask(_ project: ID<Project>) -> String { "\(implement(project))/ask" }
    static func ask(_ project: ID<Project>, for idea: ID<Idea>) -> String { "\(ask(project))?idea=\(idea)" }
    static func ask(_ project: ID<Project>, from plan: ID<ActionPlan>) -> String { "\(ask(project))?plan=\(plan)" }
    static func action(_ project: ID<Project>, _ action: ID<Action>) -> String { "\(implement(project))/actions/\(action)" }
    static func action(_ project: ID<Project>, _ action: ID<Action>, _ doing: ActionDoing) -> String {
        "\(self.action(project, action))/\(doing.rawValue)"
    }
    static func baselines(_ project: ID<Project>) -> String { "\(implement(project))/baselines" }
    static func baseline(_ project: ID<Project>, _ measure: ID<Measure>) -> String { "\(baselines(project))/\(measure)" }
}

/// What can be done with an action: the last part of an address.
enum ActionDoing: String, CaseIterable {
    case promise, aloud, decline, dates, done
    case notDone = "not-done"
    case drop, help
}
