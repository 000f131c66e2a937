import Method

/// Step 6 on one page: each theme and where it stands, what to do next, and the way to the grid.
struct PlanPage: Page {
    struct Theme {
        let name: String
        let address: String
        let ideas: String
        let stage: String
        let isDone: Bool
    }

    static let template = "6-plan/plan"
    let title: String
    let steps: [StepMark]
    let next: ToDoNow?
    let themes: [Theme]
    let hasThemes: Bool
    let grid: String
    let decided: [Count]
    /// The step was ended, and what went on was held or dropped since.
    let nothingGoesOn: Bool
    let implement: String
    let end: StepEnd

    /// How many ideas have one of the four decisions.
    struct Count {
        let number: Int
        let words: String
    }

    static let sample = PlanPage(
        title: "Plan", steps: [.sample], next: .sample, themes: [Theme(name: "I am bored", address: "/x", ideas: "3 ideas", stage: "Ready", isDone: true)],
        hasThemes: true, grid: "/x", decided: [Count(number: 1, words: "do now")], nothingGoesOn: true, implement: "/x", end: .sample)
}

/// The one thing to do now.
struct ToDoNow {
    let words: String
    let address: String
    let action: String
    static let sample = ToDoNow(words: "Say what is in place", address: "/x", action: "Go on")
}

extension PlanPage {
    init(_ project: Project, _ visit: Visit) {
        let words = visit.words
        let carried = project.carriedThemes
        let decisions = project.plan.decisions.values
        self.init(
            title: words("plan.title"), steps: StepMark.all(of: project, words), next: ToDoNow(planning: project, words),
            themes: carried.map { theme in
                let stage = ThemeStage(of: theme.id, in: project)
                return Theme(
                    name: theme.name ?? "", address: Site.planTheme(project.id, theme.id),
                    ideas: words.count("plan.ideas", project.plan.ideas(for: theme.id).count), stage: stage.text(words), isDone: stage.isDone)
            },
            hasThemes: !carried.isEmpty, grid: project.plan.toTheGrid.isEmpty ? "" : Site.grid(project.id),
            decided: decisions.isEmpty
                ? []
                : Decision.Kind.allCases.map { kind in
                    Count(number: decisions.count { $0.kind == kind }, words: words.name(of: kind))
                },
            nothingGoesOn: !decisions.isEmpty && !project.plan.somethingGoesOn && project.journey.done.contains(.plan),
            implement: project.journey.done.contains(.plan) ? Site.implement(project.id) : "",
            end: StepEnd(.plan, in: project, visit))
    }

    static func open(_ door: Door) {
        door.get(Site.plan(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(PlanPage(project, visit), in: project)
        }
    }
}

extension ToDoNow {
    /// What step 6 waits for; nil when every idea on the grid has its decision, or no theme was carried yet.
    init?(planning project: Project, _ words: Phrases) {
        if let (theme, stage) = project.carriedThemes.lazy.map({ ($0, ThemeStage(of: $0.id, in: project)) }).first(where: { !$0.1.isDone }) {
            self.init(
                words: words("plan.next.theme", ["theme": theme.name ?? "", "stage": stage.text(words)]),
                address: Site.planTheme(project.id, theme.id), action: words("plan.next.go"))
        } else if let idea = project.ideasOnTheGrid.first(where: { project.plan.decisions[$0.id] == nil }) {
            let key = project.plan.placed[idea.id] == nil ? "plan.next.place" : "plan.next.decide"
            self.init(words: words(key, ["idea": idea.words]), address: Site.gridIdea(project.id, idea.id), action: words("plan.next.go"))
        } else {
            return nil
        }
    }
}

extension Project {
    /// Every idea that went to the grid, by carried theme, in the order that the room gave them.
    var ideasOnTheGrid: [Idea] { theme.carried.flatMap { plan.toTheGrid[$0] ?? [] }.compactMap { plan.idea($0) } }
}
