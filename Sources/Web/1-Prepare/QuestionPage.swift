import Method

/// A page with one question that is answered in words: why we do this, with what aim, how, where we meet.
struct QuestionPage: Page {
    static let template = "1-prepare/question"
    let title: String
    let back: String
    let action: String
    let label: String
    let hint: String
    let example: String
    let words: String
    let field: String
    let mayChange: Bool
    let isNothing: Bool
    /// Something gentle about what was said.
    let note: String
    var mainClass: String { "narrow" }
    static let sample = QuestionPage(
        title: "Why", back: "/x", action: "/y", label: "Why?", hint: "One line", example: "For instance", words: "To hear people", field: "why",
        mayChange: true, isNothing: true, note: "Two sentences")
}

/// The four things of step 1 that are said in a few lines.
enum PrepareQuestion: String, CaseIterable {
    case why, aim, how, venue

    func address(_ project: ID<Project>) -> String {
        switch self {
        case .why: Site.why(project)
        case .aim: Site.aim(project)
        case .how: Site.how(project)
        case .venue: Site.venue(project)
        }
    }

    func answer(in room: PrepareRoom) -> String {
        switch self {
        case .why: room.why
        case .aim: room.scope.aim
        case .how: room.how
        case .venue: room.venue
        }
    }

    func command(_ words: String) -> PrepareCommand {
        switch self {
        case .why: .sayWhy(words: words)
        case .aim: .scope(.sayAim(words: words))
        case .how: .sayHow(words: words)
        case .venue: .describeVenue(words: words)
        }
    }
}

extension QuestionPage {
    init(_ question: PrepareQuestion, _ project: Project, _ visit: Visit) {
        let key = "prepare.\(question.rawValue)"
        let answer = visit.form.has(question.rawValue) ? visit.form[question.rawValue] : question.answer(in: project.prepare)
        self.init(
            title: visit.words("\(key).title"), back: Site.prepare(project.id), action: question.address(project.id),
            label: visit.words("\(key).label"),
            hint: visit.words("\(key).hint", ["letters": String(PrepareRoom.longestWhy)]), example: visit.words("\(key).example"),
            words: answer, field: question.rawValue, mayChange: visit.may(.prepare, in: project), isNothing: answer.isEmpty,
            note: question == .aim && project.prepare.aimIsMoreThanOneSentence ? visit.words("prepare.aim.long") : "")
    }

    static func open(_ door: Door) {
        for question in PrepareQuestion.allCases {
            door.get(question.address(.at("project"))) { visit in
                let project = try await visit.project()
                return try visit.page(QuestionPage(question, project, visit), in: project)
            }
            door.post(question.address(.at("project"))) { visit in
                let project = try await visit.project()
                return try await visit.put(
                    .prepare(question.command(visit.form[question.rawValue])), in: project, then: Site.prepare(project.id),
                    notice: "prepare.kept", field: question.rawValue
                ) { QuestionPage(question, project, visit) }
            }
        }
    }
}
