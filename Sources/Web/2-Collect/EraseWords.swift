import House
import Method

/// Takes one person's words away for ever, because they ask for it. Says what that does, and asks for the code to be typed:
/// nothing brings them back.
struct EraseWords: Page {
    static let template = "2-collect/erase"
    let title: String
    let back: String
    let action: String
    let code: String
    let typed: String
    let cards: String
    var mainClass: String { "narrow" }
    static let sample = EraseWords(title: "Erase P01", back: "/x", action: "/y", code: "P01", typed: "P02", cards: "6 things")
}

extension EraseWords {
    private init(_ review: Review, _ project: Project, _ visit: Visit) {
        self.init(
            title: visit.words("collect.erase.title"), back: Site.review(project.id, review.id), action: Site.eraseWords(project.id, review.id),
            code: review.code, typed: visit.form["code"], cards: visit.words.count("collect.things", review.statements.count))
    }

    static func open(_ door: Door) {
        let address = Site.eraseWords(.at("project"), .at("review"))
        door.get(address) { visit in
            let project = try await led(visit)
            guard let review = try review(visit, project) else { return visit.seeOther(Site.reviews(project.id), notice: "collect.erase.done") }
            return try visit.page(EraseWords(review, project, visit), in: project)
        }
        door.post(address) { visit in
            let project = try await led(visit)
            // The same form sent twice: it was done the first time.
            guard let review = try review(visit, project) else { return visit.seeOther(Site.reviews(project.id), notice: "collect.erase.done") }
            guard visit.form["code"].uppercased() == review.code.uppercased() else {
                let message = visit.words("collect.erase.otherCode", ["code": review.code])
                return try visit.again(EraseWords(review, project, visit), in: project, message: message, field: "code")
            }
            return visit.seeOther(Site.reviews(project.id), notice: try await erase(review, project, visit))
        }
    }

    /// What to tell. Finished pages and parts of pages that held the words go, too.
    private static func erase(_ review: Review, _ project: Project, _ visit: Visit) async throws -> String {
        defer { visit.around.forget(project.id) }
        let erased = try await visit.house.erase(code: review.code, in: project.id, by: visit.who(in: project))
        return erased.leavesTrace ? "collect.erase.trace" : "collect.erase.done"
    }

    private static func led(_ visit: Visit) async throws -> Project {
        let project = try await visit.project()
        try visit.need(.lead, in: project)
        return project
    }

    /// Nil where the words are gone already.
    private static func review(_ visit: Visit, _ project: Project) throws -> Review? {
        let id: ID<Review> = try visit.path("review")
        if project.collect.erased.contains(id) { return nil }
        guard let review = project.collect.reviews[id] else { throw Fault.notThere }
        return review
    }
}
