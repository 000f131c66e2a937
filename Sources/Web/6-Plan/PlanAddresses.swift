import Method

// MARK: 6-Plan
extension Site {
    static func plan(_ project: ID<Project>) -> String { "\(self.project(project))/plan" }
    static func planTheme(_ project: ID<Project>, _ theme: ID<Cluster>) -> String { "\(plan(project))/themes/\(theme)" }
    static func inPlace(_ project: ID<Project>, _ theme: ID<Cluster>) -> String { "\(planTheme(project, theme))/in-place" }
    static func inPlaceOut(_ project: ID<Project>, _ theme: ID<Cluster>) -> String { "\(inPlace(project, theme))/take-out" }
    static func tried(_ project: ID<Project>, _ theme: ID<Cluster>) -> String { "\(planTheme(project, theme))/tried" }
    static func lens(_ project: ID<Project>, _ theme: ID<Cluster>, _ lens: String) -> String { "\(planTheme(project, theme))/lenses/\(lens)" }
    static func lensFigure(_ project: ID<Project>, _ theme: ID<Cluster>, _ lens: String) -> String { "\(self.lens(project, theme, lens))/figure" }
    static func triedOut(_ project: ID<Project>, _ theme: ID<Cluster>) -> String { "\(tried(project, theme))/take-out" }
    static func heldIdea(_ project: ID<Project>, _ theme: ID<Cluster>) -> String { "\(planTheme(project, theme))/held" }
    static func planned(_ project: ID<Project>, _ theme: ID<Cluster>) -> String { "\(planTheme(project, theme))/planned" }
    static func ideaOut(_ project: ID<Project>, _ theme: ID<Cluster>) -> String { "\(planTheme(project, theme))/take-out" }
    static func grid(_ project: ID<Project>) -> String { "\(plan(project))/grid" }
    static func gridLive(_ project: ID<Project>) -> String { "\(grid(project))/live" }
    static func gridIdea(_ project: ID<Project>, _ idea: ID<Idea>) -> String { "\(grid(project))/ideas/\(idea)" }
    static func guess(_ project: ID<Project>, _ idea: ID<Idea>) -> String { "\(gridIdea(project, idea))/guess" }
    static func settle(_ project: ID<Project>, _ idea: ID<Idea>) -> String { "\(gridIdea(project, idea))/place" }
    static func decide(_ project: ID<Project>, _ idea: ID<Idea>) -> String { "\(gridIdea(project, idea))/decide" }
}
