import Method

/// The project on one page: the eight steps with "you are here", what to do next, and how much there is so far (W0-01, W0-05).
struct ProjectPage: Page {
    struct Fact {
        let number: Int
        let words: String
    }
    struct Link {
        let picture: String
        let name: String
        let about: String
        let address: String
    }
    struct Told {
        let name: String
        let words: String
    }
    static let template = "0-journey/project"
    let title: String
    let why: String
    /// One sentence: whose lives get better, and with what (L1-13).
    let aim: String
    /// What people were told of taking part, for everybody who may see the project (W0-11).
    let told: [Told]
    let steps: [StepMark]
    let safeguarding: SafeguardingWaits?
    let next: NextThing
    let finish: FinishButton?
    let facts: [Fact]
    let links: [Link]
    let reopened: String
    let carried: CarriedList?
    let previousAddress: String
    let laterAddress: String
    let renameAddress: String
    static let sample = ProjectPage(
        title: "Riverside", why: "To hear people", aim: "Better days", told: [Told(name: "What it means", words: "Two days")], steps: [.sample],
        safeguarding: .sample, next: .sample, finish: .sample,
        facts: [Fact(number: 17, words: "people gave their words")],
        links: [Link(picture: "people", name: "People", about: "Who may do what", address: "/x")], reopened: "Opened again",
        carried: .sample, previousAddress: "/x", laterAddress: "/y", renameAddress: "/z")
}

/// The button that says a step is done.
struct FinishButton {
    let address: String
    let words: String
    static let sample = FinishButton(address: "/x", words: "Prepare is done")

    /// Only for the step where the project stands, when nothing is missing, and for whoever may say so.
    init?(_ project: Project, _ visit: Visit) {
        guard let here = project.journey.here, visit.may(.lead, in: project), project.reasonNotToFinish(here) == nil else { return nil }
        address = Site.finish(project.id, here.id)
        words = visit.words("journey.finish.do", ["step": visit.words("step.\(here.rawValue)")])
    }

    private init(address: String, words: String) { (self.address, self.words) = (address, words) }
}

extension ProjectPage {
    init(_ project: Project, _ visit: Visit) {
        let journey = project.journey
        let lead = visit.may(.lead, in: project)
        self.init(
            title: journey.title, why: project.prepare.why, aim: project.prepare.scope.aim, told: Self.told(project, visit.words),
            steps: StepMark.all(of: project, visit.words),
            safeguarding: SafeguardingWaits(project, visit), next: NextThing(project, visit), finish: FinishButton(project, visit),
            facts: Self.facts(project, visit.words),
            links: Self.links(project, visit), reopened: Self.reopened(project, visit.words),
            carried: journey.carriedOver.map { CarriedList($0, visit.words) },
            previousAddress: journey.follows.map(Site.project) ?? "", laterAddress: journey.next.map(Site.project) ?? "",
            renameAddress: lead ? Site.rename(project.id) : "")
    }

    static func open(_ door: Door) {
        door.get(Site.project(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.kept(for: project) { try visit.page(ProjectPage(project, visit), in: project) }
        }
    }

    private static func told(_ project: Project, _ words: Phrases) -> [Told] {
        let (scope, said) = (project.prepare.scope, project.prepare.scope.expectations)
        let expected = [("journey.told.expect", said?.expect ?? ""), ("journey.told.affect", said?.affect ?? "")]
        let learning = LearningQuestion.allCases.map { ("prepare.part.learn", scope.learning[$0] ?? "") }
        return (expected + learning).filter { !$0.1.isEmpty }.map { Told(name: words($0.0), words: $0.1) }
    }

    private static func facts(_ project: Project, _ words: Phrases) -> [Fact] {
        let cards = Heading.allCases.map { heading in
            let count = project.collect.cardsForTheWall(under: heading).count
            return Fact(number: count, words: words.count("journey.fact.\(heading.rawValue)", count))
        }
        let people = project.collect.order.count
        let themes = project.theme.clusters.values.count { $0.name != nil }
        let promises = project.implement.actions.count { $0.accepted }
        return [Fact(number: people, words: words.count("journey.fact.people", people))] + cards + [
            Fact(number: themes, words: words.count("journey.fact.themes", themes)),
            Fact(number: promises, words: words.count("journey.fact.promises", promises)),
        ]
    }

    private static func links(_ project: Project, _ visit: Visit) -> [Link] {
        func link(_ key: String, _ picture: String, _ address: String) -> Link {
            Link(picture: picture, name: visit.words("journey.link.\(key)"), about: visit.words("journey.link.\(key).about"), address: address)
        }
        var links = [link("cards", "card", Site.cards(project.id))]
        if visit.may(.prepare, in: project), [.prepare, .collect].contains(project.journey.here) {
            links.append(link("ready", "yes", Site.ready(project.id)))
        }
        if visit.may(.facilitate, in: project) { links.append(link("day", "desk", Site.day(project.id))) }
        links += [link("thread", "thread", Site.thread(project.id)), link("report", "paper", Site.report(project.id))]
        links.append(link("steps", "plan", Site.steps(project.id)))
        if visit.account != nil { links.append(link("people", "people", Site.people(project.id))) }
        if StoryPage.mayRead(visit, project) { links.append(link("story", "date", Site.story(project.id))) }
        return links
    }

    /// The newest reopening, while the step is still open and later ones are done: they may need another look.
    private static func reopened(_ project: Project, _ words: Phrases) -> String {
        guard let last = project.journey.reopenings.last, !project.journey.done.contains(last.step) else { return "" }
        return words("journey.reopened", ["step": words("step.\(last.step.rawValue)"), "reason": last.reason])
    }
}
