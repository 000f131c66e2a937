import Method

/// One idea on the grid: my guess, what all of us guessed, where the room settles it, and what is done with it.
struct GridIdeaPage: Page {
    struct Kind {
        let value: String
        let name: String
        let rule: String
        let isChosen: Bool
        let isUsual: Bool
    }

    static let template = "6-plan/grid-idea"
    let title: String
    let back: String
    let theme: String
    let lens: String
    let lensPicture: String
    let soFar: ThemeSoFar
    let mayGuess: Bool
    let guessAction: String
    let mine: [Scale]
    let spreads: [Spread]
    let hasSpreads: Bool
    let maySettle: Bool
    let settleAction: String
    let settled: [Scale]
    /// Empty until the room has settled the place.
    let quarter: String
    let quarterPicture: String
    let rule: String
    let takes: Int
    let changes: Int
    let mayDecide: Bool
    let decideAction: String
    let kinds: [Kind]
    let why: String
    let decision: String
    let decidedWhy: String

    static let sample = GridIdeaPage(
        title: "A bus", back: "/x", theme: "I am bored", lens: "Radical", lensPicture: "lens-radical", soFar: .sample, mayGuess: true,
        guessAction: "/x", mine: [.sample], spreads: [.sample], hasSpreads: true, maySettle: true, settleAction: "/x", settled: [.sample],
        quarter: "Quick win", quarterPicture: "quick-win", rule: "Do it", takes: 1, changes: 1, mayDecide: true, decideAction: "/x",
        kinds: [Kind(value: "doNow", name: "Do now", rule: "Go", isChosen: true, isUsual: true)], why: "Easy", decision: "Do now", decidedWhy: "Easy")
}

extension GridIdeaPage {
    init(_ idea: Idea, in project: Project, _ visit: Visit) throws {
        let (words, plan, id) = (visit.words, project.plan, project.id)
        let who = try visit.who(in: project)
        let placed = plan.placed[idea.id]
        let decision = plan.decisions[idea.id]
        let spreads = Self.spreads(of: idea, in: project, words)
        let lead = visit.may(.facilitate, in: project)
        let chosen = visit.form.oneOf("kind", Decision.Kind.self) ?? decision?.kind ?? placed?.quarter.usually
        self.init(
            title: idea.words, back: Site.grid(id), theme: project.theme.clusters[idea.theme]?.name ?? "", lens: words.heading(idea.lens),
            lensPicture: "lens-\(idea.lens)", soFar: ThemeSoFar(idea.theme, in: project, words), mayGuess: visit.may(.contribute, in: project),
            guessAction: Site.guess(id, idea.id), mine: Scale.two(plan.guesses[idea.id]?[who.id], id: "my-", visit), spreads: spreads,
            hasSpreads: !spreads.isEmpty, maySettle: lead, settleAction: Site.settle(id, idea.id),
            settled: Scale.two(placed ?? plan.middle(of: idea.id), id: "our-", visit), quarter: placed.map { words.name(of: $0.quarter) } ?? "",
            quarterPicture: placed?.quarter.look ?? "", rule: placed.map { words("plan.quarter.\($0.quarter).rule") } ?? "",
            takes: placed?.takes ?? 0, changes: placed?.changes ?? 0, mayDecide: lead && placed != nil, decideAction: Site.decide(id, idea.id),
            kinds: Decision.Kind.allCases.map { kind in
                Kind(
                    value: "\(kind)", name: words.name(of: kind), rule: words("plan.kind.\(kind).rule"), isChosen: kind == chosen,
                    isUsual: kind == placed?.quarter.usually)
            },
            why: visit.form.has("why") ? visit.form["why"] : decision?.why ?? "", decision: decision.map { words.name(of: $0.kind) } ?? "",
            decidedWhy: decision?.why ?? "")
    }

    private static func spreads(of idea: Idea, in project: Project, _ words: Phrases) -> [Spread] {
        guard let middle = project.plan.middle(of: idea.id) else { return [] }
        let guesses = project.plan.guesses[idea.id].map { Array($0.values) } ?? []
        return [
            Spread(guesses.map(\.takes), middle: middle.takes, question: words("plan.takes"), words),
            Spread(guesses.map(\.changes), middle: middle.changes, question: words("plan.changes"), words),
        ].compactMap { $0 }
    }

    static func open(_ door: Door) {
        door.get(Site.gridIdea(.at("project"), .at("idea"))) { visit in
            let project = try await visit.project()
            return try visit.page(try GridIdeaPage(try visit.ideaOnTheGrid(in: project), in: project, visit), in: project)
        }
    }
}

extension Visit {
    /// The idea of the path, where it is on the grid.
    func ideaOnTheGrid(in project: Project) throws -> Idea {
        let id: ID<Idea> = try path("idea")
        guard let idea = project.plan.idea(id), project.plan.toTheGrid[idea.theme]?.contains(id) == true else { throw Fault.notThere }
        return idea
    }

    /// Both answers of a form; nil where one is missing.
    var guess: Guess? {
        guard let takes = form.int("takes"), let changes = form.int("changes") else { return nil }
        return Guess(takes: takes, changes: changes)
    }
}
