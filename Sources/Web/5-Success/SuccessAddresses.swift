import Method

// MARK: 5-Success
extension Site {
    static func success(_ project: ID<Project>) -> String { "\(self.project(project))/success" }
    static func successTheme(_ project: ID<Project>, _ theme: ID<Cluster>) -> String { "\(success(project))/\(theme)" }
    static func saySuccess(_ project: ID<Project>, _ theme: ID<Cluster>) -> String { "\(successTheme(project, theme))/say" }
    static func sayingOut(_ project: ID<Project>, _ theme: ID<Cluster>) -> String { "\(successTheme(project, theme))/take-out" }
    static func saying(_ project: ID<Project>, _ theme: ID<Cluster>, _ saying: ID<SuccessStatement>) -> String {
        "\(successTheme(project, theme))/sayings/\(saying)"
    }
    static func newMeasure(_ project: ID<Project>, _ theme: ID<Cluster>) -> String { "\(successTheme(project, theme))/new-measure" }
    static func measure(_ project: ID<Project>, _ theme: ID<Cluster>, _ measure: ID<Measure>) -> String {
        "\(successTheme(project, theme))/measures/\(measure)"
    }
    static func dropMeasure(_ project: ID<Project>, _ theme: ID<Cluster>, _ measure: ID<Measure>) -> String {
        "\(self.measure(project, theme, measure))/drop"
    }
    static func pairMeasures(_ project: ID<Project>, _ theme: ID<Cluster>) -> String { "\(successTheme(project, theme))/pair" }
}
