import Exchange
import House
import Method

/// One review from paper: three questions, two answers each. There is no place for a name, here or anywhere (L1-07).
struct TypeInPage: Page {
    struct Question {
        let look: String
        let legend: String
        let picture: String
        let answers: [Answer]
    }
    struct Answer {
        let field: String
        let label: String
        let words: String
    }
    struct Field {
        let field: String
        let label: String
        let value: String
    }
    static let template = "2-collect/type-in"
    let title: String
    let back: String
    let action: String
    let newID: String
    let withoutWords: String
    let code: String
    let questions: [Question]
    let choosers: [Choice]
    let consents: [Choice]
    let sources: [Choice]
    let asked: [Choice]
    let day: String
    let more: [Field]
    var mainClass: String { "narrow" }
    static let sample = TypeInPage(
        title: "Type in", back: "/x", action: "/y", newID: "a", withoutWords: "/w", code: "P01",
        questions: [
            Question(
                look: "working", legend: "What is working?", picture: "working",
                answers: [Answer(field: "working-1", label: "The most important thing", words: "My dog")])
        ], choosers: [.sample], consents: [.sample], sources: [.sample], asked: [.sample], day: "2026-01-02",
        more: [Field(field: "service", label: "Service", value: "Homecare")])
}

extension TypeInPage {
    private static let labels = ["service", "team", "needs", "method", "voice"]

    init(_ project: Project, _ visit: Visit) {
        let (form, words) = (visit.form, visit.words)
        func choice(_ group: String, _ value: String, _ chosen: Bool, about: String = "") -> Choice {
            Choice(field: "\(group)-\(value)", value: value, name: words("collect.\(group).\(value)"), about: about, chosen: chosen)
        }
        let source = ReviewSource(rawValue: form["source"]) ?? .review
        self.init(
            title: words("collect.typeIn.title"), back: Site.collect(project.id), action: Site.typeIn(project.id),
            newID: (visit.sameID() as ID<Review>).text, withoutWords: Site.addWithoutWords(project.id), code: form["code"],
            questions: Heading.allCases.map { heading in
                Question(
                    look: heading.look, legend: words("prepare.question.\(heading.rawValue)"), picture: heading.look,
                    answers: [1, 2].map { rank in
                        let field = "\(heading.look)-\(rank)"
                        return Answer(field: field, label: words("collect.typeIn.answer.\(rank)"), words: form[field])
                    })
            }, choosers: Chooser.allCases.map { choice("chooser", $0.rawValue, form.all("chooser").contains($0.rawValue)) },
            consents: Consent.allCases.map { consent in
                choice("consent", consent.rawValue, form["consent"] == consent.rawValue, about: words("collect.consent.\(consent.rawValue).about"))
            }, sources: ReviewSource.allCases.map { choice("source", $0.rawValue, $0 == source) },
            asked: WhoAsked.all(in: project, chosen: form.has("collector") ? form["collector"] : visit.query["collector"]), day: form["day"],
            more: Self.labels.map { Field(field: $0, label: words("collect.label.\($0)"), value: form[$0]) })
    }

    static func open(_ door: Door) {
        door.get(Site.typeIn(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.collect, in: project)
            return try visit.page(TypeInPage(project, visit), in: project)
        }
        door.post(Site.typeIn(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.collect, in: project)
            let page = { TypeInPage(project, visit) }
            guard let consent = Consent(rawValue: visit.form["consent"]) else {
                return try visit.again(page(), in: project, message: visit.words("collect.typeIn.noConsent"), field: "consent-yes")
            }
            guard visit.form["day"].isEmpty || visit.form.day("day") != nil else {
                return try visit.again(page(), in: project, message: visit.words("collect.typeIn.noDay"), field: "day")
            }
            do {
                try await visit.put(.collect(.typeIn(review(in: visit, project, consent))), to: project.id)
                let asked = WhoAsked.read(visit.form["collector"], in: project)
                return visit.seeOther(Site.typeIn(project.id, askedBy: asked), notice: "collect.typeIn.kept")
            } catch let refusal as ProjectRefusal {
                return try visit.again(page(), in: project, refusal, field: refusal == .collect(.noWords) ? "working-1" : "code")
            } catch HouseFault.erased {
                return try visit.again(page(), in: project, message: visit.words("collect.erase.already"), field: "code")
            }
        }
    }

    private static func review(in visit: Visit, _ project: Project, _ consent: Consent) -> Review {
        let form = visit.form
        let statements = Heading.allCases.flatMap { heading in
            [1, 2].map { Statement(heading: heading, rank: $0, words: form["\(heading.look)-\($0)"]) }
        }
        return Review(
            id: visit.sameID(), code: form["code"], day: form.day("day"), service: form["service"], team: form["team"], needs: form["needs"],
            method: form["method"], chosenBy: form.all("chooser").compactMap { Chooser(rawValue: $0)?.rawValue }, voice: form["voice"],
            source: ReviewSource(rawValue: form["source"]) ?? .review, consent: consent, statements: statements.filter { !$0.words.isEmpty },
            collector: WhoAsked.read(form["collector"], in: project))
    }
}
