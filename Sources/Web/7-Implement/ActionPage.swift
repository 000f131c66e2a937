import Method

/// One ask or promise: how it stands, what it comes from, and what can be done with it by whoever looks at it.
struct ActionPage: Page {
    static let template = "7-implement/action"
    let title: String
    let back: String
    let line: PromiseLine
    let start: String
    let done: String
    let acceptedHow: String
    let idea: String
    let ideaAddress: String
    let plan: String
    let planAddress: String
    let thread: String
    let soFar: ThemeSoFar
    /// It was put to whoever looks, on this very screen.
    let isMine: Bool
    let mayPromise: Bool
    let promiseAction: String
    let mayAloud: Bool
    let aloudAction: String
    let mayDecline: Bool
    let declineAction: String
    let mayDone: Bool
    let doneAction: String
    let doneDay: String
    let mayHelp: Bool
    let helpAction: String
    let mayDates: Bool
    let datesAction: String
    let startDay: String
    let dueDay: String
    let mayDrop: Bool
    let dropAction: String
    let mayNotDone: Bool
    let notDoneAction: String
    let help: String
    let hasMore: Bool

    static let sample = ActionPage(
        title: "I will ring", back: "/x", line: .sample, start: "1 May", done: "2 May", acceptedHow: "Aloud", idea: "A bus", ideaAddress: "/x",
        plan: "The bus", planAddress: "/x", thread: "/x", soFar: .sample, isMine: true, mayPromise: true, promiseAction: "/x", mayAloud: true,
        aloudAction: "/x", mayDecline: true, declineAction: "/x", mayDone: true, doneAction: "/x", doneDay: "2026-01-01", mayHelp: true,
        helpAction: "/x", mayDates: true, datesAction: "/x", startDay: "2026-01-01", dueDay: "2026-02-01", mayDrop: true, dropAction: "/x",
        mayNotDone: true, notDoneAction: "/x", help: "A phone", hasMore: true)
}

extension ActionPage {
    init(_ action: Action, in project: Project, _ visit: Visit) throws {
        let (words, id, today, form) = (visit.words, project.id, visit.now.day, visit.form)
        let who = try visit.who(in: project)
        let isMine = action.person == who.id && who.role.may(.answerAsk)
        let (leads, hears) = (who.role.may(.promise), who.role.may(.facilitate))
        let isAlive = action.done == nil && action.droppedBecause == nil
        func address(_ doing: ActionDoing) -> String { Site.action(id, action.id, doing) }
        self.init(
            title: action.words, back: Site.implement(id), line: PromiseLine(action, in: project, on: today, words),
            start: action.start.map { words.day($0) } ?? "", done: action.done.map { words.day($0) } ?? "",
            acceptedHow: action.accepted ? action.acceptedHow.map { words("implement.accepted.\($0)") } ?? "" : "",
            idea: action.idea.flatMap { project.plan.idea($0)?.words } ?? "", ideaAddress: action.idea.map { Site.gridIdea(id, $0) } ?? "",
            plan: action.plan.flatMap { project.implement.plan($0)?.title } ?? "", planAddress: action.plan.map { Site.actionPlan(id, $0) } ?? "",
            thread: Site.thread(id, .action(action.id)), soFar: ThemeSoFar(action.theme, in: project, words), isMine: isMine,
            mayPromise: isMine && isAlive && !action.accepted, promiseAction: address(.promise), mayAloud: hears && isAlive && !action.accepted,
            aloudAction: address(.aloud), mayDecline: (isMine || leads) && isAlive && action.declinedBecause == nil, declineAction: address(.decline),
            mayDone: (isMine || leads) && isAlive && action.accepted, doneAction: address(.done),
            doneDay: form.has("day") ? form["day"] : today.description, mayHelp: (isMine || leads) && isAlive && action.declinedBecause == nil,
            helpAction: address(.help), mayDates: leads && isAlive, datesAction: address(.dates),
            startDay: form.has("start") ? form["start"] : action.start?.description ?? "",
            dueDay: form.has("due") ? form["due"] : action.due?.description ?? "", mayDrop: leads && isAlive, dropAction: address(.drop),
            mayNotDone: leads && action.done != nil, notDoneAction: address(.notDone), help: form.has("help") ? form["help"] : action.help,
            hasMore: (leads && (isAlive || action.done != nil)) || (isMine && isAlive))
    }

    static func open(_ door: Door) {
        door.get(Site.action(.at("project"), .at("action"))) { visit in
            let project = try await visit.project()
            return try visit.page(try ActionPage(try visit.action(in: project), in: project, visit), in: project)
        }
    }
}

extension Visit {
    func action(in project: Project) throws -> Action {
        guard let action = project.implement.action(try path("action")) else { throw Fault.notThere }
        return action
    }
}
