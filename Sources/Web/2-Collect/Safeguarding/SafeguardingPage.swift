import Method

/// What was referred, for the safeguarding lead alone. The list holds codes and days, no words: those are behind each matter, where
/// looking is written down.
struct SafeguardingPage: Page {
    struct Line {
        let code: String
        let address: String
        let since: String
        let last: String
        let state: String
    }
    static let template = "2-collect/safeguarding"
    let title: String
    let back: String
    let open: [Line]
    let closed: [Line]
    let isEmpty: Bool
    var mainClass: String { "narrow" }
    static let sample = SafeguardingPage(title: "Safeguarding", back: "/x", open: [.sample], closed: [.sample], isEmpty: true)
}

extension SafeguardingPage.Line {
    static let sample = Self(code: "P01-N1", address: "/m", since: "Referred on 3 March", last: "Last looked at", state: "Stays off the wall")

    init(_ matter: SafeguardingMatter, _ project: Project, _ words: Phrases) {
        let first = matter.log.first.map { words("safeguarding.since", ["when": words.moment($0.at)]) } ?? ""
        let last = matter.log.last.map { words("safeguarding.last.\($0.what.rawValue)", ["when": words.moment($0.at)]) } ?? ""
        self.init(
            code: matter.card.text, address: Site.matter(project.id, matter.card), since: first, last: matter.log.count > 1 ? last : "",
            state: matter.outcome.map { words("safeguarding.outcome.\($0.rawValue)") } ?? "")
    }
}

extension SafeguardingPage {
    init(_ project: Project, _ visit: Visit) throws {
        let matters = project.safeguardingMatters(for: try visit.who(in: project))
        let line = { (matter: SafeguardingMatter) in Line(matter, project, visit.words) }
        self.init(
            title: visit.words("safeguarding.title"), back: Site.project(project.id), open: matters.filter { $0.outcome == nil }.map(line),
            closed: matters.filter { $0.outcome != nil }.reversed().map(line), isEmpty: matters.isEmpty)
    }

    static func open(_ door: Door) {
        door.get(Site.safeguarding(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.safeguard, in: project)
            return try visit.page(try SafeguardingPage(project, visit), in: project)
        }
    }
}

/// That something waits for the safeguarding lead: how many, never what.
struct SafeguardingWaits {
    let words: String
    let address: String
    static let sample = SafeguardingWaits(words: "1 matter waits for you", address: "/s")

    /// Nil for everybody else.
    init?(_ project: Project, _ visit: Visit) {
        guard visit.may(.safeguard, in: project), let account = visit.account, let role = project.journey.roles[account.id] else { return nil }
        let open = project.safeguardingMatters(for: Who(id: account.id, role: role)).count { $0.outcome == nil }
        words = open == 0 ? visit.words("safeguarding.waits.none") : visit.words.count("safeguarding.waits", open)
        address = Site.safeguarding(project.id)
    }

    private init(words: String, address: String) { (self.words, self.address) = (words, address) }
}
