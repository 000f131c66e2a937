import House
import Method

/// Puts an action to somebody; it stays an ask until they say "I will" (W7-18). For a quick win this short form is all there is (W7-19).
struct AskPage: Page {
    struct Choice {
        let id: String
        let words: String
        let isChosen: Bool
    }

    static let template = "7-implement/ask"
    let title: String
    let back: String
    let action: String
    let id: String
    let isQuick: Bool
    let idea: String
    let ideaWords: String
    let plan: String
    let planWords: String
    let soFar: ThemeSoFar?
    let themes: [Choice]
    let hasThemes: Bool
    let words: String
    let owner: String
    let owners: [String]
    let people: [Choice]
    let hasPeople: Bool
    let start: String
    let due: String

    static let sample = AskPage(
        title: "Ask somebody", back: "/x", action: "/x", id: "a", isQuick: true, idea: "i", ideaWords: "A bus", plan: "p", planWords: "The bus",
        soFar: .sample, themes: [Choice(id: "t", words: "I am bored", isChosen: true)], hasThemes: true, words: "I will ring", owner: "a parent",
        owners: ["a parent"], people: [Choice(id: "p", words: "Ana", isChosen: true)], hasPeople: true, start: "2026-01-01", due: "2026-02-01")
}

/// What an ask hangs on: an idea, a plan, or a theme alone.
struct AskedFor {
    let idea: Idea?
    let plan: ActionPlan?
    let theme: ID<Cluster>?

    init(_ form: Form, in project: Project) {
        plan = form.id("plan").flatMap { project.implement.plan($0) }
        idea = form.id("idea").flatMap { project.plan.idea($0) }
        theme = idea?.theme ?? plan?.theme ?? form.id("theme")
    }
}

extension AskPage {
    init(_ asked: AskedFor, people: [Account], in project: Project, _ visit: Visit) {
        let (words, form) = (visit.words, visit.form)
        let fixed = asked.idea?.theme ?? asked.plan?.theme
        let isQuick = asked.idea != nil && asked.plan == nil
        self.init(
            title: words(isQuick ? "implement.ask.quick.title" : "implement.ask.title"),
            back: asked.plan.map { Site.actionPlan(project.id, $0.id) } ?? Site.implement(project.id), action: Site.ask(project.id),
            id: (visit.sameID() as ID<Action>).text, isQuick: isQuick, idea: asked.idea?.id.text ?? "", ideaWords: asked.idea?.words ?? "",
            plan: asked.plan?.id.text ?? "", planWords: asked.plan?.title ?? "", soFar: fixed.map { ThemeSoFar($0, in: project, words) },
            themes: fixed == nil ? project.carriedThemes.map { Choice(id: $0.id.text, words: $0.name ?? "", isChosen: $0.id == asked.theme) } : [],
            hasThemes: fixed == nil, words: form["words"], owner: form["owner"], owners: project.knownParts,
            people: people.map { Choice(id: $0.id.text, words: $0.name, isChosen: $0.id.text == form["person"]) }, hasPeople: !people.isEmpty,
            start: form["start"], due: form["due"])
    }

    static func open(_ door: Door) {
        door.get(Site.ask(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.promise, in: project)
            let people = try await visit.people(of: project)
            return try visit.page(AskPage(AskedFor(visit.query, in: project), people: people, in: project, visit), in: project)
        }
        door.post(Site.ask(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.promise, in: project)
            let (asked, people) = (AskedFor(visit.form, in: project), try await visit.people(of: project))
            let page = AskPage(asked, people: people, in: project, visit)
            guard let theme = asked.theme else {
                return try visit.again(page, in: project, message: visit.words("implement.ask.theme.missing"), field: "theme")
            }
            if let field = visit.form.badDay(of: ["start", "due"]) {
                return try visit.again(page, in: project, message: visit.words("implement.day.wrong"), field: field)
            }
            let person: ID<Person>? = visit.form.id("person")
            let action = Action(
                id: visit.sameID(), words: visit.form["words"], owner: visit.form["owner"],
                person: people.first { $0.id == person }?.id, theme: theme, idea: asked.idea?.id, plan: asked.plan?.id,
                start: visit.form.day("start"), due: visit.form.day("due"))
            do {
                try await visit.put(.implement(.ask(action)), to: project.id)
                return visit.seeOther(Site.action(project.id, action.id), notice: "implement.ask.kept")
            } catch let refusal as ProjectRefusal {
                return try visit.again(page, in: project, refusal, field: field(of: refusal))
            }
        }
    }

    private static func field(of refusal: ProjectRefusal) -> String {
        switch refusal {
        case .implement(.ownerMissing): "owner"
        case .implement(.dueBeforeStart): "due"
        case .implement(.themeNotCarried): "theme"
        default: "words"
        }
    }
}

extension Form {
    /// The first of these fields that holds something that is no day.
    func badDay(of names: [String]) -> String? { names.first { !self[$0].isEmpty && day($0) == nil } }
}

extension Project {
    /// Parts in things that people are known by here already, to choose from: owners, planners and guests.
    var knownParts: [String] {
        let all = implement.actions.map(\.owner) + implement.plans.map(\.lead) + prepare.planningGroup.map(\.words) + prepare.guests.map(\.words)
        return Array(Set(all.filter { !$0.isEmpty })).sorted()
    }
}

extension Visit {
    /// The accounts that have a role in a project, by name.
    func people(of project: Project) async throws -> [Account] {
        var people: [Account] = []
        for id in project.journey.roles.keys {
            if let account = try await house.account(id) { people.append(account) }
        }
        return people.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }
}
