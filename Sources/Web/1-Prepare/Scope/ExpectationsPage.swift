import Method

/// What people can expect from taking part, and what they can change by it: for everybody in the project to read and to print (W0-11).
struct ExpectationsPage: Page {
    static let template = "1-prepare/expectations"
    let title: String
    let back: String
    let action: String
    let project: String
    let why: String
    let expect: String
    let affect: String
    let isSaid: Bool
    let days: [String]
    let questions: [String]
    let typedExpect: String
    let typedAffect: String
    let isOpen: Bool
    let next: String
    let mayChange: Bool
    var mainClass: String { "narrow" }
    static let sample = ExpectationsPage(
        title: "What you can expect", back: "/x", action: "/y", project: "Riverside", why: "To hear people", expect: "Two days", affect: "The rota",
        isSaid: true,
        days: ["3 March 2026"], questions: ["What works?"], typedExpect: "Two days", typedAffect: "The rota", isOpen: true, next: "/n", mayChange: true)
}

extension ExpectationsPage {
    init(_ project: Project, _ visit: Visit) {
        let (room, words) = (project.prepare, visit.words)
        let said = room.scope.expectations
        self.init(
            title: words("prepare.expect.title"), back: Site.prepare(project.id), action: Site.expectations(project.id),
            project: project.journey.title, why: room.why,
            expect: said?.expect ?? "", affect: said?.affect ?? "", isSaid: said != nil,
            days: [Milestone.dayOne, .dayTwo].compactMap { day in
                room.dates[day].map { words("prepare.expect.day", ["name": words("prepare.date.\(day.rawValue)"), "day": words.day($0)]) }
            }, questions: Heading.allCases.map { words("prepare.question.\($0.rawValue)") },
            typedExpect: visit.form.has("expect") ? visit.form["expect"] : said?.expect ?? "",
            typedAffect: visit.form.has("affect") ? visit.form["affect"] : said?.affect ?? "", isOpen: said == nil || visit.form.has("expect"),
            next: Site.prepare(project.id), mayChange: visit.may(.prepare, in: project))
    }

    static func open(_ door: Door) {
        door.get(Site.expectations(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(ExpectationsPage(project, visit), in: project)
        }
        door.post(Site.expectations(.at("project"))) { visit in
            let project = try await visit.project()
            let said = Expectations(expect: visit.form["expect"], affect: visit.form["affect"])
            return try await visit.put(
                .prepare(.scope(.setExpectations(said))), in: project, then: Site.expectations(project.id), notice: "prepare.kept",
                field: said.expect.isEmpty ? "expect" : "affect"
            ) { ExpectationsPage(project, visit) }
        }
    }
}
