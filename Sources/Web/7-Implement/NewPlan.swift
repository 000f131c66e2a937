import Method

/// Starts a plan from one idea that is to be planned in detail, or from several of the same theme.
struct NewPlanPage: Page {
    struct Choice {
        let id: String
        let words: String
        let isChosen: Bool
    }

    static let template = "7-implement/new-plan"
    let title: String
    let back: String
    let action: String
    let id: String
    let soFar: ThemeSoFar
    let first: String
    let name: String
    let others: [Choice]
    let hasOthers: Bool

    static let sample = NewPlanPage(
        title: "Start a plan", back: "/x", action: "/x", id: "p", soFar: .sample, first: "i", name: "A bus",
        others: [Choice(id: "i", words: "A lift", isChosen: true)], hasOthers: true)
}

extension NewPlanPage {
    init(_ idea: Idea, in project: Project, _ visit: Visit) {
        let planned = Set(project.implement.plans.flatMap(\.ideas))
        let others = project.ideasOnTheGrid.filter {
            $0.theme == idea.theme && $0.id != idea.id && project.plan.decisions[$0.id]?.kind == .planInDetail && !planned.contains($0.id)
        }
        let ticked: [ID<Idea>] = visit.form.ids("with")
        self.init(
            title: visit.words("implement.plan.new"), back: Site.implement(project.id), action: Site.newPlan(project.id),
            id: (visit.sameID() as ID<ActionPlan>).text, soFar: ThemeSoFar(idea.theme, in: project, visit.words), first: idea.id.text,
            name: visit.form.has("title") ? visit.form["title"] : idea.words,
            others: others.map { Choice(id: $0.id.text, words: $0.words, isChosen: ticked.contains($0.id)) }, hasOthers: !others.isEmpty)
    }

    static func open(_ door: Door) {
        door.get(Site.newPlan(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.promise, in: project)
            return try visit.page(NewPlanPage(try idea(visit.query.id("idea"), in: project), in: project, visit), in: project)
        }
        door.post(Site.newPlan(.at("project"))) { visit in
            let project = try await visit.project()
            let first = try idea(visit.form.id("idea"), in: project)
            let others: [ID<Idea>] = visit.form.ids("with")
            let with = try others.map { try idea($0, in: project) }.filter { $0.theme == first.theme && $0.id != first.id }
            let plan = ActionPlan(id: visit.sameID(), theme: first.theme, ideas: [first.id] + with.map(\.id), title: visit.form["title"])
            return try await visit.put(
                .implement(.draftPlan(plan)), in: project,
                then: Site.planQuestion(project.id, plan.id, "\(PlanQuestion.keyFeatures)"), notice: "implement.plan.begun", field: "title"
            ) { NewPlanPage(first, in: project, visit) }
        }
    }

    private static func idea(_ id: ID<Idea>?, in project: Project) throws -> Idea {
        guard let id, let idea = project.plan.idea(id), project.plan.decisions[id] != nil else { throw Fault.notThere }
        return idea
    }
}
