import Method

/// Step 4 at a glance: one tree of whys for each theme that goes on.
struct UnderstandPage: Page {
    static let template = "4-understand/overview"
    let title: String
    let themes: [Line]
    let votesAddress: String
    let themeAddress: String
    let end: StepEnd

    struct Line {
        let name: String
        let address: String
        let whys: String
        let roots: String
        let state: String
        let causes: [String]
        static let sample = Line(name: "I am lonely", address: "/x", whys: "3 whys", roots: "1 root", state: "s", causes: ["c"])
    }

    static let sample = UnderstandPage(title: "t", themes: [.sample], votesAddress: "/x", themeAddress: "/x", end: .sample)
}

extension UnderstandPage {
    static func open(_ door: Door) {
        door.get(Site.understand(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(UnderstandPage(project, visit), in: project)
        }
    }

    init(_ project: Project, _ visit: Visit) {
        self.init(
            title: visit.words("understand.title"), themes: project.carriedThemes.map { Line($0, project, visit.words) },
            votesAddress: Site.votes(project.id), themeAddress: Site.theme(project.id), end: StepEnd(.understand, in: project, visit))
    }
}

extension UnderstandPage.Line {
    init(_ theme: Cluster, _ project: Project, _ words: Phrases) {
        let tree = project.understand.tree(of: theme.id)
        let state =
            !tree.carried.isEmpty
            ? "understand.state.chosen"
            : tree.enough ? "understand.state.enough" : tree.whys.isEmpty ? "understand.state.notYet" : "understand.state.digging"
        self.init(
            name: theme.name ?? "", address: Site.whys(project.id, theme.id), whys: words.count("understand.whys", tree.whys.count),
            roots: words.count("understand.roots", tree.roots.count), state: words(state),
            causes: tree.carried.compactMap { tree.whys[$0]?.words })
    }
}
