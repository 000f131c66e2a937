import Exchange
import Method

/// One person, asked again: what they said before beside what they say now (W2-15). What was said before is kept.
struct AskedAgainPage: Page {
    struct Answer {
        let field: String
        let label: String
        let words: String
    }
    struct Question {
        let look: String
        let legend: String
        let before: [String]
        let answers: [Answer]
    }
    struct Round {
        let name: String
        let why: String
        let parts: [WordsOfOne.Part]
    }
    static let template = "2-collect/asked-again"
    let title: String
    let back: String
    let why: String
    let isOpen: Bool
    let mayOpen: Bool
    let openAction: String
    let openWhy: String
    let code: String
    let questions: [Question]
    let action: String
    let day: String
    let collectors: [Choice]
    let method: String
    let choosers: [Choice]
    let helped: [Choice]
    let leaveAction: String
    let rounds: [Round]
    let review: String
    static let sample = AskedAgainPage(
        title: "Ask P01 again", back: "/x", why: "Staff words", isOpen: true, mayOpen: true, openAction: "/o", openWhy: "Thin", code: "P01",
        questions: [
            Question(
                look: "working", legend: "What is working?", before: ["My dog"], answers: [Answer(field: "working-1", label: "First", words: "My dog Rex")])
        ], action: "/y", day: "2025-02-01", collectors: [.sample], method: "A visit", choosers: [.sample], helped: [.sample], leaveAction: "/l",
        rounds: [Round(name: "Now", why: "Thin", parts: [WordsOfOne.Part(look: "working", name: "Working", words: ["My dog"])])], review: "/r")
}

extension AskedAgainPage {
    init(_ review: Review, _ project: Project, _ visit: Visit) {
        let (room, words, form) = (project.collect, visit.words, visit.form)
        let asked = room.askedAgain[review.id]
        let mayBeRead = review.consent != .no
        let before = mayBeRead ? review.statements : []
        self.init(
            title: words("collect.again.one", ["code": review.code]), back: Site.askAgain(project.id), why: asked?.why ?? "",
            isOpen: asked?.isOpen == true, mayOpen: visit.may(.prepare, in: project), openAction: Site.askAgain(project.id), openWhy: form["why"],
            code: review.code,
            questions: Heading.allCases.map { heading in
                Question(
                    look: heading.look, legend: words("prepare.question.\(heading.rawValue)"),
                    before: WordsOfOne.parts(before.filter { $0.heading == heading }, words).flatMap(\.words),
                    answers: [1, 2].map { rank in
                        let field = "\(heading.look)-\(rank)"
                        return Answer(field: field, label: words("collect.typeIn.answer.\(rank)"), words: form[field])
                    })
            }, action: Site.askAgain(project.id, review.id), day: form.has("day") ? form["day"] : visit.now.day.description,
            collectors: TasksPage.collectors(
                project, visit, chosen: form.has("day") ? form["collector"] : review.collector?.text ?? "", prefix: "collector"),
            method: form.has("day") ? form["method"] : review.method,
            choosers: Chooser.allCases.map {
                Choice(
                    field: "chooser-\($0.rawValue)", value: $0.rawValue, name: words("collect.chooser.\($0.rawValue)"),
                    chosen: form.all("chooser").contains($0.rawValue))
            },
            helped: ["yes", "no"].map {
                Choice(field: "helped-\($0)", value: $0, name: words("collect.answer.\($0)"), chosen: form["helped"] == $0)
            }, leaveAction: Site.askNoMore(project.id, review.id), rounds: mayBeRead ? Self.rounds(review, asked, words) : [],
            review: Site.review(project.id, review.id))
    }

    /// What stands now first, then what was said before it.
    private static func rounds(_ review: Review, _ asked: AskedAgain?, _ words: Phrases) -> [Round] {
        let earlier = asked?.earlier ?? []
        let now = Round(name: words("collect.again.now"), why: "", parts: WordsOfOne.parts(review.statements, words))
        let before = earlier.reversed().map { round in
            Round(
                name: round.day.map { words("collect.again.before.day", ["day": words.day($0)]) } ?? words("collect.again.before"), why: round.why,
                parts: WordsOfOne.parts(round.statements, words))
        }
        return [now] + before
    }

    static func open(_ door: Door) {
        door.get(Site.askAgain(.at("project"), .at("review"))) { visit in
            let (project, review) = try await found(visit)
            return try visit.page(AskedAgainPage(review, project, visit), in: project)
        }
        door.post(Site.askAgain(.at("project"), .at("review"))) { visit in
            let (project, review) = try await found(visit)
            return try await visit.collecting(
                project, then: Site.askAgain(project.id, review.id), notice: "collect.again.kept", field: "working-1",
                or: { _ in AskedAgainPage(review, project, visit) }
            ) { [.askAgain(.answer(review: review.id, answers: try answers(visit)))] }
        }
        door.post(Site.askNoMore(.at("project"), .at("review"))) { visit in
            let (project, review) = try await found(visit)
            try visit.need(.prepare, in: project)
            try await visit.put(.collect(.askAgain(.giveUp(review: review.id))), to: project.id)
            return visit.seeOther(Site.askAgain(project.id), notice: "collect.again.left")
        }
    }

    private static func found(_ visit: Visit) async throws -> (Project, Review) {
        let project = try await visit.projectToCollect()
        guard let review = project.collect.reviews[try visit.path("review")] else { throw Fault.notThere }
        return (project, review)
    }

    private static func answers(_ visit: Visit) throws -> NewAnswers {
        let form = visit.form
        let statements = Heading.allCases.flatMap { heading in
            [1, 2].map { Statement(heading: heading, rank: $0, words: form["\(heading.look)-\($0)"]) }
        }
        return NewAnswers(
            statements: statements.filter { !$0.words.isEmpty }, day: form["day"].isEmpty ? nil : try visit.dayTyped("day", field: "day"),
            collector: form.id("collector"), method: form["method"],
            chosenBy: form.all("chooser").compactMap { Chooser(rawValue: $0)?.rawValue },
            helpedToChoose: form["helped"].isEmpty ? nil : form["helped"] == "yes")
    }
}
