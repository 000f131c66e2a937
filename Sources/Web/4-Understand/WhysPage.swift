import Method

/// The tree of whys under one theme (W4-01, W4-02).
struct WhysPage: Page {
    static let template = "4-understand/whys"
    let title: String
    let mainClass: String
    let back: String
    let soFar: ThemeSoFar
    let rows: [WhyRow]
    let mayAdd: Bool
    let mayLead: Bool
    /// Where the next answer goes.
    let under: String
    let underWords: String
    let question: String
    let action: String
    let newID: String
    let typed: String
    let perspectives: [Choice]
    let holdAction: String
    let holdID: String
    let held: [String]
    let hasHeld: Bool
    let mayBeOver: Bool
    let isEnough: Bool
    let maySayEnough: Bool
    let enoughAction: String
    let againAction: String
    let voteAddress: String
    let causes: [String]
    let top: String

    struct Choice {
        let value: String
        let word: String
        let isChosen: Bool
        static let sample = Choice(value: "people", word: "People", isChosen: true)
    }

    static let sample = WhysPage(
        title: "t", mainClass: "wide", back: "/x", soFar: .sample, rows: [.sample], mayAdd: true, mayLead: true, under: "w", underWords: "w",
        question: "q", action: "/x", newID: "i", typed: "t", perspectives: [.sample], holdAction: "/x", holdID: "h", held: ["h"], hasHeld: true,
        mayBeOver: true, isEnough: true, maySayEnough: true, enoughAction: "/x", againAction: "/x", voteAddress: "/x", causes: ["c"], top: "/x")
}

extension WhysPage {
    static func open(_ door: Door) {
        door.get(Site.whys(.at("project"), .at("theme"))) { visit in
            let project = try await visit.project()
            return try visit.page(WhysPage(try visit.carriedTheme(in: project), project, visit), in: project)
        }
    }

    init(_ theme: Cluster, _ project: Project, _ visit: Visit) {
        let (words, id) = (visit.words, project.id)
        let tree = project.understand.tree(of: theme.id)
        let under = (visit.query.id("under") ?? visit.form.id("under") as ID<Why>?).flatMap { tree.whys[$0] }.flatMap { $0.isSetAside ? nil : $0 }
        let chosen = visit.form["from"]
        let mayLead = visit.may(.facilitate, in: project)
        self.init(
            title: words("understand.theme.title", ["theme": theme.name ?? ""]), mainClass: "wide", back: Site.understand(id),
            soFar: ThemeSoFar(theme.id, in: project, words, isNamed: false, leavingOut: .understand), rows: WhyRow.all(tree, theme.id, project, visit),
            mayAdd: visit.may(.contribute, in: project) && !tree.enough, mayLead: mayLead, under: under?.id.text ?? "",
            underWords: under?.words ?? "", question: words(under == nil ? "understand.ask.first" : "understand.ask.deeper"),
            action: Site.why(id, theme.id, .answer), newID: visit.newText(), typed: visit.form["words"],
            perspectives: Perspective.allCases.map { Choice(value: "\($0)", word: words.heading($0), isChosen: "\($0)" == chosen) },
            holdAction: Site.why(id, theme.id, .hold), holdID: visit.newText(), held: tree.held.map(\.words), hasHeld: !tree.held.isEmpty,
            mayBeOver: tree.mayHaveRunItsCourse && !tree.enough, isEnough: tree.enough, maySayEnough: mayLead && !tree.roots.isEmpty && !tree.enough,
            enoughAction: Site.why(id, theme.id, .enough), againAction: Site.why(id, theme.id, .again), voteAddress: Site.voteOnCauses(id, theme.id),
            causes: tree.carried.compactMap { tree.whys[$0]?.words }, top: Site.whys(id, theme.id))
    }
}
