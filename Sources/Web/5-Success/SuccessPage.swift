import Method

/// Step 5 at a glance: what each group said, and how each theme's basket of measures stands.
struct SuccessPage: Page {
    static let template = "5-success/overview"
    let title: String
    let themes: [Line]
    let collected: String
    let understandAddress: String
    let end: StepEnd

    struct Line {
        let name: String
        let address: String
        let sayings: String
        let missing: String
        let basket: BasketView
        static let sample = Line(name: "I am lonely", address: "/x", sayings: "s", missing: "m", basket: .sample)
    }

    static let sample = SuccessPage(title: "t", themes: [.sample], collected: "c", understandAddress: "/x", end: .sample)
}

extension SuccessPage {
    static func open(_ door: Door) {
        door.get(Site.success(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(SuccessPage(project, visit), in: project)
        }
    }

    init(_ project: Project, _ visit: Visit) {
        let all = project.success.measures
        let known = all.count(where: \.alreadyCollected)
        self.init(
            title: visit.words("success.title"), themes: project.carriedThemes.map { Line($0, project, visit.words) },
            collected: all.isEmpty ? "" : visit.words("success.collected", ["known": String(known), "all": String(all.count)]),
            understandAddress: Site.understand(project.id), end: StepEnd(.success, in: project, visit))
    }
}

extension SuccessPage.Line {
    init(_ theme: Cluster, _ project: Project, _ words: Phrases) {
        let said = project.success.statements(of: theme.id)
        let silent = [Perspective.people, .providers, .commissioners].filter { one in !said.contains { $0.perspective == one } }
        self.init(
            name: theme.name ?? "", address: Site.successTheme(project.id, theme.id), sayings: words.count("success.sayings", said.count),
            missing: silent.isEmpty ? "" : words("success.silent", ["who": words.list(silent.map { words.name($0) })]),
            basket: BasketView(theme.id, project, words))
    }
}

/// How balanced a theme's measures are (W5-09 to W5-12): facts, and a gentle word.
struct BasketView {
    let numbers: String
    let words: String
    let collected: String
    let hints: [String]
    let isFull: Bool
    static let sample = BasketView(numbers: "1", words: "1", collected: "c", hints: ["h"], isFull: true)
}

extension BasketView {
    init(_ theme: ID<Cluster>, _ project: Project, _ phrases: Phrases) {
        let basket = project.success.basket(of: theme)
        let hints = BasketHint.hints(for: project.success.measures(of: theme))
        self.init(
            numbers: phrases.count("success.basket.numbers", basket.numbers), words: phrases.count("success.basket.words", basket.words),
            collected: phrases("success.basket.collected", ["known": String(basket.alreadyCollected), "all": String(basket.count)]),
            hints: hints.map { phrases("success.hint.\($0.rawValue)") }, isFull: hints.isEmpty)
    }
}
