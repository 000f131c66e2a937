import Method

/// The whole plan on one page, to look at together and to print (W7-14): idea, theme, success by group, a box for each question.
struct ActionPlanPage: Page {
    struct Box {
        let number: Int
        let title: String
        let words: String
        let address: String
    }

    struct View {
        let who: String
        let whoWord: String
        let words: [String]
    }

    static let template = "7-implement/plan-board"
    let title: String
    let back: String
    let lead: String
    let theme: String
    let ideas: [String]
    let soFar: ThemeSoFar
    let success: [View]
    let hasSuccess: Bool
    let boxes: [Box]
    /// The address of the first question without an answer; empty where none is left, or the reader may not answer.
    let next: String
    let mayPlan: Bool
    let titleAction: String
    let actions: [PromiseLine]
    let hasActions: Bool
    let ask: String

    static let sample = ActionPlanPage(
        title: "A bus", back: "/x", lead: "a parent", theme: "I am bored", ideas: ["A bus"], soFar: .sample,
        success: [View(who: "people", whoWord: "People", words: ["I go out"])], hasSuccess: true,
        boxes: [Box(number: 1, title: "What", words: "A bus", address: "/x")], next: "/x", mayPlan: true, titleAction: "/x", actions: [.sample],
        hasActions: true, ask: "/x")
}

extension ActionPlanPage {
    init(_ plan: ActionPlan, in project: Project, _ visit: Visit) {
        let (words, id) = (visit.words, project.id)
        let mayPlan = visit.may(.promise, in: project)
        let next = PlanQuestion.allCases.first { (plan.answers[$0] ?? "").isEmpty }
        let views = Perspective.allCases.compactMap { View($0, plan.theme, project, words) }
        let actions = project.promises(on: visit.now.day, words) { $0.plan == plan.id }
        self.init(
            title: plan.title, back: Site.implement(id), lead: plan.lead, theme: project.theme.clusters[plan.theme]?.name ?? "",
            ideas: plan.ideas.compactMap { project.plan.idea($0)?.words }, soFar: ThemeSoFar(plan.theme, in: project, words), success: views,
            hasSuccess: !views.isEmpty,
            boxes: PlanQuestion.allCases.enumerated().map { at, question in
                Box(
                    number: at + 1, title: words("implement.question.\(question)"), words: plan.answers[question] ?? "",
                    address: mayPlan ? Site.planQuestion(id, plan.id, "\(question)") : "")
            },
            next: mayPlan ? next.map { Site.planQuestion(id, plan.id, "\($0)") } ?? "" : "", mayPlan: mayPlan, titleAction: Site.planTitle(id, plan.id),
            actions: actions, hasActions: !actions.isEmpty, ask: mayPlan ? Site.ask(id, from: plan.id) : "")
    }

    static func open(_ door: Door) {
        door.get(Site.actionPlan(.at("project"), .at("plan"))) { visit in
            let project = try await visit.project()
            return try visit.page(ActionPlanPage(try visit.actionPlan(in: project), in: project, visit), in: project)
        }
        door.post(Site.planTitle(.at("project"), .at("plan"))) { visit in
            let project = try await visit.project()
            let plan = try visit.actionPlan(in: project)
            return try await visit.put(
                .implement(.titlePlan(id: plan.id, title: visit.form["title"])), in: project, then: Site.actionPlan(project.id, plan.id),
                notice: "implement.plan.kept", field: "title"
            ) { ActionPlanPage(plan, in: project, visit) }
        }
    }
}

extension ActionPlanPage.View {
    /// Nil where that group has said nothing of the theme.
    init?(_ perspective: Perspective, _ theme: ID<Cluster>, _ project: Project, _ words: Phrases) {
        let said = project.success.statements(of: theme).filter { $0.perspective == perspective }.map(\.words)
        guard !said.isEmpty else { return nil }
        self.init(who: "\(perspective)", whoWord: words.heading(perspective), words: said)
    }
}

extension Visit {
    func actionPlan(in project: Project) throws -> ActionPlan {
        guard let plan = project.implement.plan(try path("plan")) else { throw Fault.notThere }
        return plan
    }
}
