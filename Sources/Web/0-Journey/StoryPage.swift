import House
import Method

/// What happened, newest first: who did what, when. It tells that somebody voted, never for what; and no person's words stand in it.
struct StoryPage: Page {
    struct Line {
        let when: String
        let who: String
        let what: String
        /// What was said or changed, where everybody in the project may read it.
        let detail: String
    }
    struct Pager {
        let previous: String
        let next: String
        let words: String
    }
    static let template = "0-journey/story"
    let title: String
    let back: String
    let lines: [Line]
    let count: String
    let pager: Pager?
    var mainClass: String { "narrow" }
    static let sample = StoryPage(
        title: "Story", back: "/x", lines: [Line(when: "3 March 2026, 10:05", who: "Asha", what: "Said why", detail: "To hear people")],
        count: "1 thing", pager: Pager(previous: "/x", next: "/y", words: "1 of 3"))
}

extension StoryPage {
    private static let size = 50

    /// People who look after the project or read its results; a person who takes part sees what they took part in.
    static func mayRead(_ visit: Visit, _ project: Project) -> Bool {
        visit.account != nil && visit.may(.read, in: project) && project.journey.roles[visit.account?.id ?? ID(trusted: "-")] != .participant
    }

    static func open(_ door: Door) {
        door.get(Site.story(.at("project"))) { visit in
            let project = try await visit.project()
            guard mayRead(visit, project) else { throw Fault.notThere }
            let pages = max(1, (project.version + size - 1) / size)
            let number = min(max(visit.query.int("page") ?? 1, 1), pages)
            let last = project.version - (number - 1) * size
            let first = max(0, last - size)
            let lines = try await visit.house.story(of: project.id, from: first, limit: last - first)
            let names = try await names(for: lines, in: project, visit)
            return try visit.page(StoryPage(project, lines, names, number, pages, visit), in: project)
        }
    }

    private init(_ project: Project, _ lines: [StoryLine], _ names: [ID<Person>: String], _ number: Int, _ pages: Int, _ visit: Visit) {
        let words = visit.words
        func address(_ page: Int) -> String { "\(Site.story(project.id))?page=\(page)" }
        self.init(
            title: words("journey.story.title"), back: Site.project(project.id),
            lines: lines.reversed().map { line in
                let told = Told(line.event, in: project, names)
                return Line(
                    when: words.moment(line.at), who: names[line.by] ?? words("journey.story.somebody"),
                    what: words("journey.story.\(told.key)", told.values), detail: told.detail)
            }, count: words.count("journey.story.count", project.version),
            pager: pages == 1
                ? nil
                : Pager(
                    previous: number > 1 ? address(number - 1) : "", next: number < pages ? address(number + 1) : "",
                    words: words("journey.story.page", ["page": String(number), "pages": String(pages)])))
    }

    /// Those with a role now, and those who had an account when they did something here.
    private static func names(for lines: [StoryLine], in project: Project, _ visit: Visit) async throws -> [ID<Person>: String] {
        var names = try await visit.names(in: project)
        for person in Set(lines.map(\.by)) where names[person] == nil { names[person] = try await visit.house.account(person)?.name }
        return names
    }
}
