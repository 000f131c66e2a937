import Method

/// Who asks whom by when, and what is left of somebody's work in stronger hands (W2-16, W2-22).
struct TasksPage: Page {
    struct Line {
        let id: String
        let who: String
        let what: String
        let done: Int
        let of: Int
        let said: String
        let missing: String
        let due: String
        let dueValue: String
        /// As styles call it, with its picture: done, open, overdue.
        let look: String
        let picture: String
        let state: String
        let isOpen: Bool
        let others: [Choice]
        let hasOthers: Bool
        let dueWrong: String
        let moveWrong: String
        let why: String
        let newID: String
        static let sample = Line(
            id: "w", who: "A. H.", what: "5 forms", done: 2, of: 5, said: "2 of 5", missing: "P03", due: "20 January 2025", dueValue: "2025-01-20",
            look: "overdue", picture: "late", state: "Late", isOpen: true, others: [.sample], hasOthers: true, dueWrong: "Not a day", moveWrong: "Why?",
            why: "Ill", newID: "n")
    }
    static let template = "2-collect/tasks"
    let title: String
    let back: String
    let tabs: [WallTab]
    let mayChange: Bool
    let lines: [Line]
    let isEmpty: Bool
    let moves: [String]
    let hasCollectors: Bool
    let collectors: [Choice]
    let collectorsAddress: String
    let parts: [Choice]
    let action: String
    let dueAction: String
    let moveAction: String
    let outAction: String
    let newID: String
    let number: String
    let codes: String
    let due: String
    let next: String
    static let sample = TasksPage(
        title: "Who asks whom", back: "/x", tabs: WallTab.sample, mayChange: true, lines: [.sample], isEmpty: true, moves: ["3 from A. H. to B."],
        hasCollectors: true, collectors: [.sample], collectorsAddress: "/c", parts: [.sample], action: "/y", dueAction: "/d", moveAction: "/m",
        outAction: "/o", newID: "n", number: "5", codes: "P01 P02", due: "2025-01-20", next: "/n")
}

extension TasksPage {
    init(_ project: Project, _ visit: Visit, _ wrong: CollectingWrong? = nil) {
        let (room, words, form) = (project.collect, visit.words, visit.form)
        let today = visit.now.day
        let work = room.work.sorted { ($0.open == 0 ? 1 : 0, $0.assignment.due) < ($1.open == 0 ? 1 : 0, $1.assignment.due) }
        let isNew = form.has("collector")
        self.init(
            title: words("collect.tasks.title"), back: Site.collect(project.id), tabs: WallTab.collecting(.tasks, project, words),
            mayChange: visit.may(.prepare, in: project), lines: work.map { Line($0, project, visit, wrong, today) }, isEmpty: work.isEmpty,
            moves: room.plan.moves.map { Self.said($0, room.plan, words) }, hasCollectors: !room.plan.collectors.isEmpty,
            collectors: Self.collectors(project, visit, chosen: isNew ? form["collector"] : "", prefix: "collector"),
            collectorsAddress: Site.collectors(project.id),
            parts: SamplePart.Kind.allCases.flatMap { project.knownParts($0) }.map { part in
                Choice(field: part.sent, value: part.sent, name: words.full(part), chosen: isNew && form["part"] == part.sent)
            }, action: Site.tasks(project.id), dueAction: Site.tasks(project.id, .due), moveAction: Site.tasks(project.id, .move),
            outAction: Site.tasks(project.id, .out), newID: (visit.sameID() as ID<Assignment>).text, number: isNew ? form["number"] : "",
            codes: isNew ? form["codes"] : "",
            due: isNew ? form["due"] : project.prepare.timeline.dates[.collectTo].map { max($0, today).description } ?? "",
            next: Site.collecting(project.id))
    }

    /// The strongest first, for those who may know; else as they joined.
    static func collectors(_ project: Project, _ visit: Visit, without: ID<Collector>? = nil, chosen: String, prefix: String) -> [Choice] {
        let words = visit.words
        let mayKnow = visit.may(.prepare, in: project)
        let all = project.collect.plan.collectors.filter { $0.id != without }
        let ordered = mayKnow ? Collector.Skill.allCases.reversed().flatMap { skill in all.filter { $0.skill == skill } } : all
        return ordered.map { collector in
            let notes = [
                collector.team, mayKnow && collector.skill != .notKnown ? words.name(collector.skill) : "",
                collector.prepared ? "" : words("collect.collectors.unprepared"),
            ]
            let about = words.list(notes.filter { !$0.isEmpty })
            return Choice(
                field: "\(prefix)-\(collector.id)", value: collector.id.text,
                name: about.isEmpty ? collector.words : words("collect.tasks.who", ["name": collector.words, "about": about]),
                chosen: chosen == collector.id.text)
        }
    }

    private static func said(_ move: WorkMove, _ plan: CollectionPlan, _ words: Phrases) -> String {
        let name = { (id: ID<Collector>) in plan.collector(id)?.words ?? words("collect.tasks.gone") }
        return words.count("collect.tasks.moved", move.number, ["from": name(move.from), "to": name(move.to), "why": move.why])
    }
}

extension TasksPage.Line {
    init(_ work: Work, _ project: Project, _ visit: Visit, _ wrong: CollectingWrong?, _ today: Day) {
        let (words, task) = (visit.words, work.assignment)
        let collector = project.collect.plan.collector(task.collector)
        let parts = words.list(task.parts.map { words.full($0) })
        let isMine = visit.form["task"] == task.id.text
        let state = work.open == 0 ? "done" : work.isLate(on: today) ? "overdue" : "open"
        let others = TasksPage.collectors(
            project, visit, without: task.collector, chosen: isMine ? visit.form["to"] : "", prefix: "to-\(task.id)")
        self.init(
            id: task.id.text, who: collector?.words ?? words("collect.tasks.gone"),
            what: parts.isEmpty
                ? words.count("collect.forms", task.number)
                : words("collect.tasks.from", ["forms": words.count("collect.forms", task.number), "parts": parts]),
            done: work.done, of: task.number, said: words("collect.tasks.done", ["done": String(work.done), "all": String(task.number)]),
            missing: words.list(work.missing), due: words.day(task.due),
            dueValue: isMine && wrong != nil && visit.form.has("due") ? visit.form["due"] : task.due.description,
            look: state, picture: state == "done" ? "done" : state == "overdue" ? "late" : "clock", state: words("collect.tasks.state.\(state)"),
            isOpen: work.open > 0, others: others, hasOthers: !others.isEmpty && work.open > 0,
            dueWrong: wrong?.field == "due-\(task.id)" ? wrong?.message ?? "" : "", moveWrong: wrong?.field == "move-\(task.id)" ? wrong?.message ?? "" : "",
            why: isMine ? visit.form["why"] : "", newID: visit.newText())
    }
}

extension TasksPage {
    static func open(_ door: Door) {
        door.get(Site.tasks(.at("project"))) { visit in
            let project = try await visit.projectToCollect()
            return try visit.page(TasksPage(project, visit), in: project)
        }
        post(door, Site.tasks(.at("project")), notice: "collect.tasks.given", field: "number") { visit in .assign(try assignment(visit)) }
        post(door, Site.tasks(.at("project"), .due), notice: "collect.plan.kept", field: "due") { visit in
            let id = try task(visit)
            return .setDue(id, try visit.dayTyped("due", field: "due-\(id)"))
        }
        post(door, Site.tasks(.at("project"), .move), notice: "collect.tasks.moved", field: "move") { visit in
            let id = try task(visit)
            guard let to: ID<Collector> = visit.form.id("to") else {
                throw CollectingWrong(message: visit.words("collect.choose"), field: "move-\(id)")
            }
            return .move(id, to: to, as: visit.sameID("move-id"), why: visit.form["why"])
        }
        post(door, Site.tasks(.at("project"), .out), notice: "collect.plan.takenOut", field: "list") { visit in .takeOutAssignment(try task(visit)) }
    }

    private static func task(_ visit: Visit) throws -> ID<Assignment> {
        guard let id: ID<Assignment> = visit.form.id("task") else { throw Fault.unreadable }
        return id
    }

    private static func post(
        _ door: Door, _ address: String, notice: String, field: String, _ command: @escaping @Sendable (Visit) throws -> CollectionPlanCommand
    ) {
        door.post(address) { visit in
            let project = try await visit.projectToCollect()
            try visit.need(.prepare, in: project)
            let isOfOne = visit.form.has("task") && field != "list"
            return try await visit.collecting(
                project, then: Site.tasks(project.id), notice: notice, field: isOfOne ? "\(field)-\(visit.form["task"])" : field,
                or: { TasksPage(project, visit, $0) }
            ) { [.plan(try command(visit))] }
        }
    }

    /// So many forms, or those of certain people by code.
    private static func assignment(_ visit: Visit) throws -> Assignment {
        let (form, words) = (visit.form, visit.words)
        guard let collector: ID<Collector> = form.id("collector") else { throw CollectingWrong(message: words("collect.choose"), field: "collector") }
        let codes = visit.lines("codes", alsoAt: [",", ";", " "])
        if let odd = codes.first(where: { ID<Card>($0 + "-W1a") == nil }) {
            throw CollectingWrong(message: words("refusal.collect.codeNotPlain", ["code": odd]), field: "codes")
        }
        let number = codes.isEmpty ? try visit.number("number", field: "number") : 0
        let due = try visit.dayTyped("due", field: "due")
        let parts = SamplePart(sent: form["part"]).map { [$0] } ?? []
        var seen: Set<String> = []
        return codes.isEmpty
            ? Assignment(id: visit.sameID(), collector: collector, number: number, parts: parts, due: due)
            : Assignment(id: visit.sameID(), collector: collector, codes: codes.filter { seen.insert($0).inserted }, parts: parts, due: due)
    }
}
