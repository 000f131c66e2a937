import Method

/// One of the eight questions of a plan (W7-06 to W7-13). Each answer is kept as soon as it is sent.
struct PlanQuestionPage: Page {
    struct MeasureLine {
        let words: String
        /// As it stood before the work; empty where nobody has looked yet.
        let baseline: String
        let address: String
    }

    static let template = "7-implement/question"
    let title: String
    let plan: String
    let back: String
    let action: String
    let place: String
    let number: Int
    let prompts: String
    let words: String
    let asksForLead: Bool
    let lead: String
    let measures: [MeasureLine]
    let hasMeasures: Bool
    let soFar: ThemeSoFar
    let mayPlan: Bool
    let previous: String
    let isLast: Bool

    static let sample = PlanQuestionPage(
        title: "What will you do first?", plan: "A bus", back: "/x", action: "/x", place: "3 of 8", number: 3, prompts: "When?", words: "Ask",
        asksForLead: true, lead: "a parent", measures: [MeasureLine(words: "Days out", baseline: "3", address: "/x")], hasMeasures: true,
        soFar: .sample, mayPlan: true, previous: "/x", isLast: true)
}

extension PlanQuestionPage {
    init(_ question: PlanQuestion, of plan: ActionPlan, in project: Project, _ visit: Visit) {
        let (words, id) = (visit.words, project.id)
        let number = (PlanQuestion.allCases.firstIndex(of: question) ?? 0) + 1
        let measures = question == .track ? project.success.measures(of: plan.theme).map { MeasureLine($0, in: project) } : []
        self.init(
            title: words("implement.question.\(question)"), plan: plan.title, back: Site.actionPlan(id, plan.id),
            action: Site.planQuestion(id, plan.id, "\(question)"), place: words("implement.question.place", ["number": String(number)]),
            number: number, prompts: words("implement.question.\(question).prompts"),
            words: visit.form.has("answer") ? visit.form["answer"] : plan.answers[question] ?? "", asksForLead: question == .who,
            lead: visit.form.has("lead") ? visit.form["lead"] : plan.lead, measures: measures, hasMeasures: !measures.isEmpty,
            soFar: ThemeSoFar(plan.theme, in: project, words), mayPlan: visit.may(.promise, in: project),
            previous: number == 1 ? "" : Site.planQuestion(id, plan.id, "\(PlanQuestion.allCases[number - 2])"),
            isLast: number == PlanQuestion.allCases.count)
    }

    static func open(_ door: Door) {
        let address = Site.planQuestion(.at("project"), .at("plan"), ":question")
        door.get(address) { visit in
            let project = try await visit.project()
            try visit.need(.promise, in: project)
            return try visit.page(
                PlanQuestionPage(try question(of: visit), of: try visit.actionPlan(in: project), in: project, visit), in: project)
        }
        door.post(address) { visit in
            let project = try await visit.project()
            let (plan, question) = (try visit.actionPlan(in: project), try question(of: visit))
            let answer = ProjectCommand.implement(.answerPlan(id: plan.id, question: question, words: visit.form["answer"]))
            let lead = ProjectCommand.implement(.leadPlan(id: plan.id, lead: visit.form.has("lead") ? visit.form["lead"] : plan.lead))
            return try await visit.put(
                answer, lead, in: project, then: next(question, plan, project), notice: "implement.question.kept", field: "answer"
            ) { PlanQuestionPage(question, of: plan, in: project, visit) }
        }
    }

    /// The question after this one; after the last, the whole plan.
    private static func next(_ question: PlanQuestion, _ plan: ActionPlan, _ project: Project) -> String {
        let all = PlanQuestion.allCases
        let at = (all.firstIndex(of: question) ?? 0) + 1
        return at < all.count ? Site.planQuestion(project.id, plan.id, "\(all[at])") : Site.actionPlan(project.id, plan.id)
    }

    private static func question(of visit: Visit) throws -> PlanQuestion {
        guard let question = PlanQuestion(rawValue: visit.pathText("question")) else { throw Fault.notThere }
        return question
    }
}

extension PlanQuestionPage.MeasureLine {
    init(_ measure: Measure, in project: Project) {
        self.init(
            words: measure.words, baseline: project.implement.baselines[measure.id]?.text(of: measure) ?? "",
            address: Site.baseline(project.id, measure.id))
    }
}

extension Reading {
    /// The value with its unit: "19 people out of 68".
    func text(of measure: Measure) -> String { measure.unit.isEmpty ? value.text : "\(value.text) \(measure.unit)" }
}
