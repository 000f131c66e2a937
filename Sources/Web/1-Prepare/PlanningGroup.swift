import Method

/// Who plans the work, by their part in things, and whose eyes are still missing (W1-03).
struct PlanningGroupPage: Page {
    static let template = "1-prepare/planning-group"
    let title: String
    let back: String
    let action: String
    let outAction: String
    let newID: String
    let lines: [PersonLine]
    let isEmpty: Bool
    let lacks: String
    let isWhole: Bool
    let scopeAddress: String
    let words: String
    let choices: [Choice]
    let mayChange: Bool
    static let sample = PlanningGroupPage(
        title: "Planning group", back: "/x", action: "/y", outAction: "/z", newID: "a", lines: [.sample], isEmpty: true, lacks: "Providers",
        isWhole: true, scopeAddress: "/s", words: "A parent", choices: [.sample], mayChange: true)
}

/// Somebody on a list, known by their part in things and never by name.
struct PersonLine {
    let id: String
    let words: String
    /// The perspective as styles and pictures call it.
    let look: String
    let perspective: String
    let decides: Bool
    static let sample = PersonLine(id: "a", words: "A parent", look: "people", perspective: "People and families", decides: true)

    init(id: String, words: String, look: String, perspective: String, decides: Bool) {
        (self.id, self.words, self.look, self.perspective, self.decides) = (id, words, look, perspective, decides)
    }

    init(_ member: PlanningMember, _ phrases: Phrases) {
        self.init(
            id: member.id.text, words: member.words, look: "\(member.perspective)", perspective: phrases("prepare.perspective.\(member.perspective)"),
            decides: false)
    }

    init(_ guest: Guest, _ phrases: Phrases) {
        self.init(
            id: guest.id.text, words: guest.words, look: "\(guest.perspective)", perspective: phrases("prepare.perspective.\(guest.perspective)"),
            decides: guest.decides)
    }
}

extension Choice {
    /// The four perspectives.
    static func perspectives(_ words: Phrases, chosen: String) -> [Choice] {
        Perspective.allCases.map { perspective in
            Choice(
                value: "\(perspective)", name: words("prepare.perspective.\(perspective)"), about: words("prepare.perspective.\(perspective).about"),
                chosen: "\(perspective)" == chosen)
        }
    }
}

extension PlanningGroupPage {
    init(_ project: Project, _ visit: Visit) {
        let room = project.prepare
        let whole = room.planningGroupLacks.isEmpty
        self.init(
            title: visit.words("prepare.group.title"), back: Site.prepare(project.id), action: Site.planningGroup(project.id),
            outAction: Site.planningMemberOut(project.id), newID: (visit.sameID() as ID<PlanningMember>).text,
            lines: room.planningGroup.map { PersonLine($0, visit.words) }, isEmpty: room.planningGroup.isEmpty,
            lacks: whole ? "" : visit.words.names(of: room.planningGroupLacks), isWhole: whole,
            scopeAddress: whole && !room.scopeAgreed ? Site.scope(project.id) : "", words: visit.form["member"],
            choices: Choice.perspectives(visit.words, chosen: visit.form["perspective"]), mayChange: visit.may(.prepare, in: project))
    }

    static func open(_ door: Door) {
        door.get(Site.planningGroup(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(PlanningGroupPage(project, visit), in: project)
        }
        door.post(Site.planningGroup(.at("project"))) { visit in
            let project = try await visit.project()
            let page = { PlanningGroupPage(project, visit) }
            guard let perspective: Perspective = visit.form.oneOf("perspective") else {
                return try visit.again(page(), in: project, message: visit.words("prepare.perspective.none"), field: "perspective-people")
            }
            let member = PlanningMember(id: visit.sameID(), words: visit.form["member"], perspective: perspective)
            return try await visit.put(
                .prepare(.joinPlanningGroup(member)), in: project, then: Site.planningGroup(project.id), notice: "prepare.kept", field: "member",
                or: page)
        }
        door.post(Site.planningMemberOut(.at("project"))) { visit in
            let project = try await visit.project()
            guard let id: ID<PlanningMember> = visit.form.id("person") else { throw Fault.unreadable }
            try await visit.put(.prepare(.leavePlanningGroup(id)), to: project.id)
            return visit.seeOther(Site.planningGroup(project.id), notice: "prepare.takenOut")
        }
    }
}
