import Method

extension TogetherPage {
    static func open(_ door: Door) {
        door.get(Site.together(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(TogetherPage(project, visit), in: project)
        }
        door.post(Site.together(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.prepare, in: project)
            guard let day = visit.form.day("day") else {
                return try visit.again(TogetherPage(project, visit), in: project, message: visit.words("prepare.unreadDay"), field: "day")
            }
            return try await visit.put(
                .prepare(.together(.involvePeople(day: day, how: visit.form["how"]))), in: project, then: Site.together(project.id),
                notice: "prepare.kept", field: "how"
            ) { TogetherPage(project, visit) }
        }
        door.post(Site.takeAgain(.at("project"))) { visit in
            let project = try await visit.project()
            guard let decision = PlanningDecision(rawValue: visit.form["decision"]) else { throw Fault.unreadable }
            return try await visit.put(
                .prepare(.together(.takeAgain(decision, day: visit.now.day))), in: project, then: Site.together(project.id),
                notice: "prepare.together.taken"
            ) { TogetherPage(project, visit) }
        }
        door.post(Site.togetherNoteOut(.at("project"))) { visit in
            let project = try await visit.project()
            guard let id: ID<CoproductionNote> = visit.form.id("note") else { throw Fault.unreadable }
            try await visit.put(.prepare(.together(.takeOutNote(id))), to: project.id)
            return visit.seeOther(Site.together(project.id), notice: "prepare.takenOut")
        }
    }
}

/// One session or piece of work written down: who led, who decided, whose words were used, who was there (W0-12, W0-33, W0-34).
struct TogetherNotePage: Page {
    struct Side {
        let value: String
        let name: String
        let decided: Bool
        let people: String
    }
    static let template = "1-prepare/together-note"
    let title: String
    let back: String
    let action: String
    let newID: String
    let what: String
    let day: String
    let phases: [Choice]
    let leaders: [Choice]
    let sides: [Side]
    let wordsOf: String
    var mainClass: String { "narrow" }
    static let sample = TogetherNotePage(
        title: "Write down", back: "/x", action: "/y", newID: "a", what: "Day one", day: "2026-03-03", phases: [.sample], leaders: [.sample],
        sides: [Side(value: "people", name: "People and families", decided: true, people: "8")], wordsOf: "17 people")
}

extension TogetherNotePage {
    init(_ project: Project, _ visit: Visit) {
        let (form, words) = (visit.form, visit.words)
        self.init(
            title: words("prepare.note.title"), back: Site.together(project.id), action: Site.togetherNote(project.id),
            newID: (visit.sameID() as ID<CoproductionNote>).text, what: form["what"],
            day: form.has("day") ? form["day"] : visit.now.day.description,
            phases: CoproductionPhase.allCases.map { phase in
                Choice(
                    value: phase.rawValue, name: words("prepare.phase.\(phase.rawValue)"), about: words("prepare.phase.\(phase.rawValue).about"),
                    chosen: form["phase"] == phase.rawValue)
            },
            leaders: Perspective.allCases.map { side in
                Choice(value: "\(side)", name: words("prepare.perspective.\(side)"), about: "", chosen: form["led"] == "\(side)")
            },
            sides: Perspective.allCases.map { side in
                Side(
                    value: "\(side)", name: words("prepare.perspective.\(side)"), decided: form.all("decided").contains("\(side)"),
                    people: form["there-\(side)"])
            }, wordsOf: form["words-of"])
    }

    static func open(_ door: Door) {
        door.get(Site.togetherNote(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.prepare, in: project)
            return try visit.page(TogetherNotePage(project, visit), in: project)
        }
        door.post(Site.togetherNote(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.prepare, in: project)
            let problems = problems(visit)
            let phase = CoproductionPhase(rawValue: visit.form["phase"])
            guard problems.isEmpty, let phase, let day = visit.form.day("day"), let led: Perspective = visit.form.oneOf("led") else {
                return visit.again(TogetherNotePage(project, visit), in: project, problems: problems)
            }
            let note = CoproductionNote(
                id: visit.sameID(), phase: phase, day: day, what: visit.form["what"], ledBy: led,
                decidedBy: Perspective.allCases.filter { visit.form.all("decided").contains("\($0)") },
                inRoom: Perspective.allCases.map { .init(perspective: $0, people: people($0, visit.form) ?? 0) }.filter { $0.people > 0 },
                wordsOf: visit.form["words-of"])
            return try await visit.put(
                .prepare(.together(.note(note))), in: project, then: Site.together(project.id), notice: "prepare.kept", field: "what"
            ) { TogetherNotePage(project, visit) }
        }
    }

    private static func people(_ side: Perspective, _ form: Form) -> Int? {
        form["there-\(side)"].isEmpty ? 0 : MeansPage.whole(form["there-\(side)"]).flatMap { $0 <= 100_000 ? $0 : nil }
    }

    /// All that has to be put right, in the order of the form.
    private static func problems(_ visit: Visit) -> [Frame.Problem] {
        let (form, words) = (visit.form, visit.words)
        var found: [Frame.Problem] = []
        func need(_ holds: Bool, _ key: String, _ field: String) {
            if !holds { found.append(Frame.Problem(message: words(key), field: field)) }
        }
        need(!form["what"].isEmpty, "refusal.wordsMissing", "what")
        need(form.day("day") != nil, "prepare.unreadDay", "day")
        need(CoproductionPhase(rawValue: form["phase"]) != nil, "prepare.note.phase.none", "phase-design")
        need((form.oneOf("led") as Perspective?) != nil, "prepare.note.led.none", "led-people")
        need(Perspective.allCases.allSatisfy { people($0, form) != nil }, "refusal.countNotPossible", "there-people")
        return found
    }
}
