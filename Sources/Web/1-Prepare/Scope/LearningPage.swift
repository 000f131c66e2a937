import Method

/// The three things a project sets out to learn. They have usual words; a project can put its own in their place (L1-01).
struct LearningPage: Page {
    struct Question {
        let field: String
        let usual: String
        let asked: String
        let words: String
    }
    static let template = "1-prepare/learning"
    let title: String
    let back: String
    let action: String
    let questions: [Question]
    let next: String
    let mayChange: Bool
    var mainClass: String { "narrow" }
    static let sample = LearningPage(
        title: "What we want to learn", back: "/x", action: "/y",
        questions: [Question(field: "learn-now", usual: "What now?", asked: "What now?", words: "What now?")], next: "/n", mayChange: true)
}

extension LearningPage {
    init(_ project: Project, _ visit: Visit) {
        let words = visit.words
        self.init(
            title: words("prepare.learn.title"), back: Site.prepare(project.id), action: Site.learning(project.id),
            questions: LearningQuestion.allCases.map { question in
                let (field, usual) = ("learn-\(question.rawValue)", words("prepare.learn.\(question.rawValue)"))
                let own = project.prepare.scope.learning[question] ?? ""
                return Question(
                    field: field, usual: usual, asked: own.isEmpty ? usual : own, words: visit.form.has(field) ? visit.form[field] : own)
            }, next: Site.expectations(project.id), mayChange: visit.may(.prepare, in: project))
    }

    static func open(_ door: Door) {
        door.get(Site.learning(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(LearningPage(project, visit), in: project)
        }
        door.post(Site.learning(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.prepare, in: project)
            let asked = LearningQuestion.allCases.filter { visit.form.has("learn-\($0.rawValue)") }
            try await visit.put(
                asked.map { .prepare(.scope(.askToLearn(question: $0, words: visit.form["learn-\($0.rawValue)"]))) }, to: project.id)
            return visit.seeOther(Site.learning(project.id), notice: "prepare.kept")
        }
    }
}
