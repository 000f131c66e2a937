import Method

// MARK: 4-Understand
extension Site {
    static func understand(_ project: ID<Project>) -> String { "\(self.project(project))/understand" }
    static func whys(_ project: ID<Project>, _ theme: ID<Cluster>) -> String { "\(understand(project))/\(theme)" }
    static func why(_ project: ID<Project>, _ theme: ID<Cluster>, _ doing: WhyDoing) -> String { "\(whys(project, theme))/\(doing.rawValue)" }
    /// The page with the form under one why.
    static func whyUnder(_ project: ID<Project>, _ theme: ID<Cluster>, _ why: ID<Why>) -> String { "\(whys(project, theme))?under=\(why)#add" }
}

/// What can be done with a tree of whys, each at its own address.
enum WhyDoing: String, CaseIterable {
    case answer, mark, hold, enough, again
}
