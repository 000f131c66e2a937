import Method

// MARK: 8-Review
extension Site {
    static let learned = "/learned"
    static func review(_ project: ID<Project>) -> String { "\(self.project(project))/review" }
    static func measure(_ project: ID<Project>, _ measure: ID<Measure>) -> String { "\(review(project))/measures/\(measure)" }
    static func readings(_ project: ID<Project>, _ measure: ID<Measure>) -> String { "\(self.measure(project, measure))/readings" }
    static func readingOut(_ project: ID<Project>, _ measure: ID<Measure>, _ reading: ID<Reading>) -> String {
        "\(readings(project, measure))/\(reading)/take-out"
    }
    static func successCheck(_ project: ID<Project>) -> String { "\(review(project))/success" }
    static func successCheck(_ project: ID<Project>, _ perspective: String) -> String { "\(successCheck(project))/\(perspective)" }
    static func processReview(_ project: ID<Project>) -> String { "\(review(project))/process" }
    static func processOut(_ project: ID<Project>) -> String { "\(processReview(project))/take-out" }
}
