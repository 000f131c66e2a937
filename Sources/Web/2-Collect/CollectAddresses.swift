import Method

// MARK: 2-Collect
extension Site {
    static func collect(_ project: ID<Project>) -> String { "\(self.project(project))/collect" }
    static func bringIn(_ project: ID<Project>) -> String { "\(collect(project))/bring-in" }
    static func preview(_ project: ID<Project>, _ file: ID<Import>) -> String { "\(bringIn(project))/\(file)" }
    static func forgetFile(_ project: ID<Project>, _ file: ID<Import>) -> String { "\(preview(project, file))/forget" }
    static func imports(_ project: ID<Project>) -> String { "\(collect(project))/imports" }
    static func takeBackImport(_ project: ID<Project>, _ file: ID<Import>) -> String { "\(imports(project))/\(file)/take-back" }
    static func typeIn(_ project: ID<Project>) -> String { "\(collect(project))/type-in" }
    /// Whoever types a pile of forms says once who asked.
    static func typeIn(_ project: ID<Project>, askedBy: ID<Collector>?) -> String {
        typeIn(project) + (askedBy.map { "?collector=\($0)" } ?? "")
    }
    static func reviews(_ project: ID<Project>) -> String { "\(collect(project))/reviews" }
    static func review(_ project: ID<Project>, _ review: ID<Review>) -> String { "\(reviews(project))/\(review)" }
    static func consent(_ project: ID<Project>, _ review: ID<Review>) -> String { "\(self.review(project, review))/consent" }
    static func takeBackReview(_ project: ID<Project>, _ review: ID<Review>) -> String { "\(self.review(project, review))/take-back" }
    static func ownChanges(_ project: ID<Project>) -> String { "\(collect(project))/what-changed" }
    static func paperForm(_ project: ID<Project>) -> String { "\(collect(project))/paper-form" }
    static func eraseWords(_ project: ID<Project>, _ review: ID<Review>) -> String { "\(self.review(project, review))/erase" }
    static func cards(_ project: ID<Project>) -> String { "\(self.project(project))/cards" }
    static func card(_ project: ID<Project>, _ card: ID<Card>) -> String { "\(cards(project))/\(card)" }
    static func cardWork(_ project: ID<Project>, _ card: ID<Card>, _ work: CardWork) -> String { "\(self.card(project, card))/\(work.rawValue)" }
}
