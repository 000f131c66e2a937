import Method

/// One way to look for ideas: somebody to think with, a picture, a plain question (W6-09).
struct LensPage: Page {
    static let template = "6-plan/lens"
    let title: String
    let theme: String
    let back: String
    let picture: String
    let character: String
    let prompt: String
    let starter: String
    let soFar: ThemeSoFar
    let mayAdd: Bool
    let action: String
    let id: String
    let words: String
    let ideas: [String]
    let hasIdeas: Bool
    let others: [Other]
    /// Who leads may swap in somebody known here.
    let maySwap: Bool
    let figureAction: String
    let figureWho: String
    let figureAsks: String
    let hasFigure: Bool
    let sayTarget: String

    struct Other {
        let name: String
        let picture: String
        let address: String
        let isHere: Bool
    }

    static let sample = LensPage(
        title: "Different", theme: "I am bored", back: "/x", picture: "lens-different", character: "A good neighbour", prompt: "What could we do?",
        starter: "Who lives near?", soFar: .sample, mayAdd: true, action: "/x", id: "i", words: "A bus", ideas: ["A lift home"], hasIdeas: true,
        others: [Other(name: "Radical", picture: "lens-radical", address: "/x", isHere: true)], maySwap: true, figureAction: "/x",
        figureWho: "Ada", figureAsks: "What would you sell?", hasFigure: true, sayTarget: "prompt")
}

extension LensPage {
    init(_ lens: Lens, for theme: Cluster, in project: Project, _ visit: Visit) {
        let words = visit.words
        let figure = project.plan.figures[lens]
        let ideas = project.plan.ideas(for: theme.id).filter { $0.lens == lens }.map(\.words)
        self.init(
            title: words("plan.lens.title", ["lens": words.name(lens)]), theme: theme.name ?? "", back: Site.planTheme(project.id, theme.id),
            picture: "lens-\(lens)", character: words.character(lens, figure), prompt: words.prompt(lens, figure),
            starter: words("plan.lens.\(lens).starter"), soFar: ThemeSoFar(theme.id, in: project, words),
            mayAdd: visit.may(.contribute, in: project), action: Site.lens(project.id, theme.id, "\(lens)"), id: visit.newText(),
            words: visit.form["idea"], ideas: ideas, hasIdeas: !ideas.isEmpty,
            others: Lens.allCases.map { other in
                Other(
                    name: words.heading(other), picture: "lens-\(other)", address: Site.lens(project.id, theme.id, "\(other)"), isHere: other == lens)
            }, maySwap: visit.may(.facilitate, in: project), figureAction: Site.lensFigure(project.id, theme.id, "\(lens)"),
            figureWho: visit.form.has("who") ? visit.form["who"] : figure?.who ?? "",
            figureAsks: visit.form.has("asks") ? visit.form["asks"] : figure?.asks ?? "", hasFigure: figure != nil, sayTarget: "prompt")
    }

    static func open(_ door: Door) {
        let address = Site.lens(.at("project"), .at("theme"), ":lens")
        door.get(address) { visit in
            let project = try await visit.project()
            let theme = try visit.carriedTheme(in: project)
            return try visit.page(LensPage(try lens(of: visit), for: theme, in: project, visit), in: project)
        }
        door.post(address) { visit in
            let project = try await visit.project()
            let (theme, lens) = (try visit.carriedTheme(in: project), try lens(of: visit))
            let idea = Idea(id: visit.sameID(), theme: theme.id, lens: lens, words: visit.form["idea"])
            return try await visit.put(
                .plan(.addIdea(idea)), in: project, then: Site.lens(project.id, theme.id, "\(lens)"), notice: "plan.idea.kept", field: "idea"
            ) { LensPage(lens, for: theme, in: project, visit) }
        }
    }

    static func lens(of visit: Visit) throws -> Lens {
        guard let lens = Lens.allCases.first(where: { "\($0)" == visit.pathText("lens") }) else { throw Fault.notThere }
        return lens
    }
}
