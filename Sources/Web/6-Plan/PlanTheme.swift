import Method

/// One theme in step 6: what is in place, what was tried elsewhere, ideas by lens, ideas that waited, the vote.
struct PlanThemePage: Page {
    struct Item {
        let id: String
        let words: String
    }

    struct Tried {
        let id: String
        let words: String
        let use: String
    }

    struct LensLine {
        let name: String
        let picture: String
        let character: String
        let address: String
        let ideas: String
        let isUsed: Bool
    }

    static let template = "6-plan/theme"
    let title: String
    let back: String
    let soFar: ThemeSoFar
    let mayAdd: Bool
    let mayLead: Bool
    let inPlace: [Item]
    let planned: [Item]
    let hasPlanned: Bool
    let inPlaceAction: String
    let inPlaceOut: String
    let inPlaceID: String
    let tried: [Tried]
    let hasTried: Bool
    let triedAction: String
    let triedOut: String
    let triedID: String
    let triedWords: String
    let triedUse: String
    let lenses: [LensLine]
    let held: [Item]
    let hasHeld: Bool
    let heldAction: String
    let heldID: String
    let ideas: [IdeaLine]
    let hasIdeas: Bool
    let plannedAction: String
    let outAction: String
    let vote: IdeaVote

    static let sample = PlanThemePage(
        title: "Ideas", back: "/x", soFar: .sample, mayAdd: true, mayLead: true, inPlace: [Item(id: "a", words: "A bus")],
        planned: [Item(id: "b", words: "A party")], hasPlanned: true, inPlaceAction: "/x", inPlaceOut: "/x", inPlaceID: "i",
        tried: [Tried(id: "t", words: "A film", use: "Build on it")], hasTried: true, triedAction: "/x", triedOut: "/x", triedID: "t", triedWords: "A film",
        triedUse: "Build on it",
        lenses: [LensLine(name: "Different", picture: "lens-different", character: "A neighbour", address: "/x", ideas: "1 idea", isUsed: true)],
        held: [Item(id: "h", words: "A lift home")], hasHeld: true, heldAction: "/x", heldID: "n", ideas: [.sample], hasIdeas: true,
        plannedAction: "/x", outAction: "/x", vote: .sample)
}

/// One idea in a list.
struct IdeaLine {
    let id: String
    let words: String
    let lensWord: String
    let picture: String
    let isPlanned: Bool
    /// It waited since step 4: taken out, it waits again.
    let didWait: Bool
    /// It can still be marked or taken out: no vote has it yet.
    let mayChange: Bool
    static let sample = IdeaLine(id: "i", words: "A bus", lensWord: "Radical", picture: "lens-radical", isPlanned: true, didWait: true, mayChange: true)
}

extension IdeaLine {
    init(_ idea: Idea, in project: Project, _ words: Phrases, mayLead: Bool) {
        let options = project.ballots.newest(for: .ideas(theme: idea.theme))?.settings.options ?? []
        self.init(
            id: idea.id.text, words: idea.words, lensWord: words.heading(idea.lens), picture: "lens-\(idea.lens)",
            isPlanned: idea.alreadyPlanned, didWait: idea.held != nil, mayChange: mayLead && !options.contains(idea.id.of(Option.self)))
    }
}

extension PlanThemePage {
    init(_ theme: Cluster, in project: Project, _ visit: Visit) {
        let (words, plan, id) = (visit.words, project.plan, project.id)
        let mayLead = visit.may(.facilitate, in: project)
        let ideas = plan.ideas(for: theme.id)
        let planned = ideas.filter(\.alreadyPlanned)
        let tried = plan.tried(for: theme.id)
        let held = project.heldIdeasWaiting(under: theme.id)
        self.init(
            title: words("plan.theme.title", ["theme": theme.name ?? ""]), back: Site.plan(id),
            soFar: ThemeSoFar(theme.id, in: project, words, isNamed: false), mayAdd: visit.may(.contribute, in: project), mayLead: mayLead,
            inPlace: plan.inPlace(for: theme.id).map { Item(id: $0.id.text, words: $0.words) },
            planned: planned.map { Item(id: $0.id.text, words: $0.words) }, hasPlanned: !planned.isEmpty,
            inPlaceAction: Site.inPlace(id, theme.id), inPlaceOut: Site.inPlaceOut(id, theme.id), inPlaceID: visit.newText(),
            tried: tried.map { Tried(id: $0.id.text, words: $0.words, use: $0.use) }, hasTried: !tried.isEmpty,
            triedAction: Site.tried(id, theme.id), triedOut: Site.triedOut(id, theme.id), triedID: visit.newText(), triedWords: visit.form["tried"],
            triedUse: visit.form["use"],
            lenses: Lens.allCases.map { LensLine($0, plan.figures[$0], ideas, Site.lens(id, theme.id, "\($0)"), words) },
            held: held.map { Item(id: $0.id.text, words: $0.words) }, hasHeld: !held.isEmpty, heldAction: Site.heldIdea(id, theme.id),
            heldID: visit.newText(), ideas: ideas.map { IdeaLine($0, in: project, words, mayLead: mayLead) }, hasIdeas: !ideas.isEmpty,
            plannedAction: Site.planned(id, theme.id), outAction: Site.ideaOut(id, theme.id),
            vote: IdeaVote(on: theme.id, in: project, words))
    }

    static func open(_ door: Door) {
        door.get(Site.planTheme(.at("project"), .at("theme"))) { visit in
            let project = try await visit.project()
            return try visit.page(PlanThemePage(try visit.carriedTheme(in: project), in: project, visit), in: project)
        }
    }
}

extension PlanThemePage.LensLine {
    init(_ lens: Lens, _ figure: LensFigure?, _ ideas: [Idea], _ address: String, _ words: Phrases) {
        let count = ideas.count { $0.lens == lens }
        self.init(
            name: words.heading(lens), picture: "lens-\(lens)", character: words.character(lens, figure), address: address,
            ideas: words.count("plan.ideas", count), isUsed: count > 0)
    }
}

extension Project {
    /// Ideas that came too early in step 4 and were not taken up yet (W4-08).
    func heldIdeasWaiting(under theme: ID<Cluster>) -> [HeldIdea] {
        let takenUp = Set(plan.ideas.compactMap(\.held))
        return understand.tree(of: theme).held.filter { !takenUp.contains($0.id) }
    }
}
