import Exchange
import Method

/// The three questions on paper, as a review asks them: first all that comes up, then the two that matter most, then what is done about it for
/// this very person (W2-25). Nothing is filled in but a code, so that a form left on a bus tells nothing.
struct PaperFormPage: Page {
    struct Question {
        let look: String
        let name: String
        let asks: String
        let helps: String
    }
    struct Tick {
        let words: String
    }
    static let template = "2-collect/paper-form"
    let title: String
    let back: String
    let projectName: String
    let why: String
    let questions: [Question]
    let choosers: [Tick]
    let agreements: [Tick]
    let typeIn: String
    static let sample = PaperFormPage(
        title: "A form on paper", back: "/x", projectName: "Riverside", why: "To hear people",
        questions: [Question(look: "working", name: "Working", asks: "What is working?", helps: "Think of your day")], choosers: [Tick(words: "The person")],
        agreements: [Tick(words: "Yes")], typeIn: "/t")
}

extension PaperFormPage {
    init(_ project: Project, _ visit: Visit) {
        let words = visit.words
        self.init(
            title: words("collect.paper.title"), back: Site.collect(project.id), projectName: project.journey.title, why: project.prepare.why,
            questions: Heading.allCases.map { heading in
                Question(
                    look: heading.look, name: words.name(heading), asks: words("prepare.question.\(heading.rawValue)"),
                    helps: words("collect.paper.helps.\(heading.rawValue)"))
            }, choosers: Chooser.allCases.map { Tick(words: words("collect.chooser.\($0.rawValue)")) },
            agreements: Consent.allCases.filter { $0 != .notAsked }.map { Tick(words: words("collect.consent.\($0.rawValue)")) },
            typeIn: Site.typeIn(project.id))
    }

    static func open(_ door: Door) {
        door.get(Site.paperForm(.at("project"))) { visit in
            let project = try await visit.projectToCollect()
            return try visit.page(PaperFormPage(project, visit), in: project)
        }
    }
}
