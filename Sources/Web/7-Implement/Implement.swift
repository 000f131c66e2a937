import Method

/// Step 7 on one page: what waits, plans, promises by how they stand and whose they are, and baselines that are missing.
struct ImplementPage: Page {
    struct Waiting {
        let words: String
        let theme: String
        let address: String
        let isQuick: Bool
    }

    struct Plan {
        let title: String
        let theme: String
        let lead: String
        let answered: String
        let address: String
    }

    struct Owner {
        let name: String
        let promises: Int
        let late: Int
        let done: Int
        let address: String
        let isHere: Bool
    }

    struct Fact {
        let number: Int
        let words: String
    }

    static let template = "7-implement/implement"
    let title: String
    let steps: [StepMark]
    let mayPromise: Bool
    let waiting: [Waiting]
    let hasWaiting: Bool
    let plans: [Plan]
    let hasPlans: Bool
    let facts: [Fact]
    let gentle: [String]
    let actions: [PromiseLine]
    let hasActions: Bool
    let owners: [Owner]
    let hasOwners: Bool
    /// Whose actions are shown alone; empty for all.
    let onlyOwner: String
    let all: String
    let ask: String
    let baselines: String
    let baselinesMissing: String
    let hasMeasures: Bool
    let review: String
    let end: StepEnd

    static let sample = ImplementPage(
        title: "Do it", steps: [.sample], mayPromise: true, waiting: [Waiting(words: "A bus", theme: "I am bored", address: "/x", isQuick: true)],
        hasWaiting: true, plans: [Plan(title: "A bus", theme: "I am bored", lead: "a parent", answered: "3 of 8", address: "/x")], hasPlans: true,
        facts: [Fact(number: 1, words: "late")], gentle: ["A lot for one person"], actions: [.sample], hasActions: true,
        owners: [Owner(name: "a parent", promises: 1, late: 0, done: 1, address: "/x", isHere: true)], hasOwners: true, onlyOwner: "a parent",
        all: "/x", ask: "/x", baselines: "/x", baselinesMissing: "2 are missing", hasMeasures: true, review: "/x", end: .sample)
}

extension ImplementPage {
    init(_ project: Project, _ visit: Visit) {
        let (words, today, room) = (visit.words, visit.now.day, project.implement)
        let only = visit.query["owner"]
        let actions = project.promises(on: today, words) { only.isEmpty || $0.owner == only }
        let waiting = project.ideasWaitingForWork
        let missing = project.measuresWithoutBaseline.count
        self.init(
            title: words("implement.title"), steps: StepMark.all(of: project, words), mayPromise: visit.may(.promise, in: project),
            waiting: waiting.map { Waiting($0, in: project) }, hasWaiting: !waiting.isEmpty, plans: room.plans.map { Plan($0, in: project, words) },
            hasPlans: !room.plans.isEmpty, facts: Self.facts(project, today, words), gentle: Self.gentle(project, words), actions: actions,
            hasActions: !actions.isEmpty, owners: Self.owners(project, today, only), hasOwners: !room.actions.isEmpty, onlyOwner: only,
            all: Site.implement(project.id), ask: Site.ask(project.id), baselines: Site.baselines(project.id),
            baselinesMissing: missing == 0 ? "" : words.count("implement.baselines.missing", missing),
            hasMeasures: !project.success.measures.isEmpty, review: Site.review(project.id), end: StepEnd(.implement, in: project, visit))
    }

    static func open(_ door: Door) {
        door.get(Site.implement(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(ImplementPage(project, visit), in: project)
        }
    }

    private static func facts(_ project: Project, _ today: Day, _ words: Phrases) -> [Fact] {
        let statuses = project.implement.actions.map { $0.status(on: today).status }
        let groups: [(String, [ActionStatus])] = [("ask", [.ask]), ("open", [.open]), ("overdue", [.overdue]), ("done", [.done, .doneLate])]
        return statuses.isEmpty
            ? []
            : groups.map { key, wanted in
                let number = statuses.count(where: wanted.contains)
                return Fact(number: number, words: words.count("implement.fact.\(key)", number))
            }
    }

    /// Promises pile up on somebody, or nobody has a date: warnings, never refusals.
    private static func gentle(_ project: Project, _ words: Phrases) -> [String] {
        let loaded = project.implement.loaded.map { words("implement.gentle.loaded", ["owner": $0.owner, "count": String($0.actions)]) }
        let dateless = project.implement.actions.count { $0.isOpen && $0.due == nil }
        return loaded + (dateless == 0 ? [] : [words.count("implement.gentle.noDate", dateless)])
    }

    private static func owners(_ project: Project, _ today: Day, _ only: String) -> [Owner] {
        let byOwner = Dictionary(grouping: project.implement.actions, by: \.owner)
        return byOwner.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map { owner, actions in
            Owner(
                name: owner, promises: actions.count(where: \.accepted), late: actions.count { $0.status(on: today).status == .overdue },
                done: actions.count { $0.done != nil }, address: "\(Site.implement(project.id))?owner=\(Site.escaped(owner))", isHere: owner == only)
        }
    }
}

extension ImplementPage.Waiting {
    init(_ idea: Idea, in project: Project) {
        let isQuick = project.plan.decisions[idea.id]?.kind == .doNow
        self.init(
            words: idea.words, theme: project.theme.clusters[idea.theme]?.name ?? "",
            address: isQuick ? Site.ask(project.id, for: idea.id) : Site.newPlan(project.id, for: idea.id), isQuick: isQuick)
    }
}

extension ImplementPage.Plan {
    init(_ plan: ActionPlan, in project: Project, _ words: Phrases) {
        let answered = plan.answers.values.count { !$0.isEmpty }
        self.init(
            title: plan.title, theme: project.theme.clusters[plan.theme]?.name ?? "", lead: plan.lead,
            answered: words("implement.plan.answered", ["count": String(answered)]), address: Site.actionPlan(project.id, plan.id))
    }
}

extension Project {
    /// Ideas that go on and have neither a plan nor an action yet: "plan in detail" wants a plan, "do now" a promise.
    var ideasWaitingForWork: [Idea] {
        let planned = Set(implement.plans.flatMap(\.ideas))
        return ideasOnTheGrid.filter { idea in
            switch plan.decisions[idea.id]?.kind {
            case .planInDetail: !planned.contains(idea.id)
            case .doNow: !planned.contains(idea.id) && implement.actions(for: idea.id).allSatisfy { $0.droppedBecause != nil }
            case .hold, .drop, nil: false
            }
        }
    }
}
