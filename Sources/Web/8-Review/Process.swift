import Method

/// Working and not working, about the method itself, by each group (W8-07, W8-08).
struct ProcessPage: Page {
    struct Group {
        let who: String
        let name: String
        let isChosen: Bool
    }

    static let template = "8-review/process"
    let title: String
    let back: String
    let worked: ProcessNotes
    let didNot: ProcessNotes
    let mayAdd: Bool
    let action: String
    let id: String
    let groups: [Group]
    let saidWorked: Bool
    let saidDidNot: Bool
    let words: String
    let learned: String

    static let sample = ProcessPage(
        title: "How was it?", back: "/x", worked: .sample, didNot: .sample, mayAdd: true, action: "/x", id: "n",
        groups: [Group(who: "people", name: "People", isChosen: true)], saidWorked: true, saidDidNot: true, words: "The room", learned: "/x")
}

/// One of the two lists, with who said each thing.
struct ProcessNotes {
    struct Line {
        let id: String
        let words: String
        let who: String
        let whoWord: String
        /// Where it was said, on the page across projects.
        let project: String
    }

    let lines: [Line]
    let isEmpty: Bool
    /// Where one is taken out; empty where the reader may not.
    let takeOut: String

    static let sample = ProcessNotes([Line(id: "n", words: "The room", who: "people", whoWord: "People", project: "Riverside")], takeOut: "/x", isEmpty: true)

    init(_ lines: [Line], takeOut: String = "", isEmpty: Bool? = nil) {
        (self.lines, self.takeOut, self.isEmpty) = (lines, takeOut, isEmpty ?? lines.isEmpty)
    }
}

extension ProcessNotes.Line {
    init(_ note: ProcessNote, _ words: Phrases, project: String = "") {
        self.init(id: note.id.text, words: note.words, who: "\(note.perspective)", whoWord: words.heading(note.perspective), project: project)
    }
}

extension ProcessPage {
    init(_ project: Project, _ visit: Visit) {
        let (words, form) = (visit.words, visit.form)
        let lead = visit.may(.facilitate, in: project)
        let chosen = form.oneOf("who", Perspective.self) ?? (try? visit.who(in: project)).flatMap { project.perspective(of: $0.id) }
        func notes(_ worked: Bool) -> ProcessNotes {
            ProcessNotes(project.review.notes(worked: worked).map { .init($0, words) }, takeOut: lead ? Site.processOut(project.id) : "")
        }
        self.init(
            title: words("review.process.title"), back: Site.review(project.id), worked: notes(true), didNot: notes(false),
            mayAdd: visit.may(.contribute, in: project), action: Site.processReview(project.id), id: (visit.sameID() as ID<ProcessNote>).text,
            groups: Perspective.allCases.map { Group(who: "\($0)", name: words.heading($0), isChosen: $0 == chosen) }, saidWorked: form["worked"] == "yes",
            saidDidNot: form["worked"] == "no", words: form["note"], learned: Site.learned)
    }

    static func open(_ door: Door) {
        door.get(Site.processReview(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(ProcessPage(project, visit), in: project)
        }
        door.post(Site.processReview(.at("project"))) { visit in
            let project = try await visit.project()
            guard let who = visit.form.oneOf("who", Perspective.self) else {
                return try visit.again(ProcessPage(project, visit), in: project, message: visit.words("review.process.who.missing"), field: "who-people")
            }
            guard ["yes", "no"].contains(visit.form["worked"]) else {
                return try visit.again(ProcessPage(project, visit), in: project, message: visit.words("review.process.kind.missing"), field: "worked-yes")
            }
            let note = ProcessNote(id: visit.sameID(), perspective: who, worked: visit.form["worked"] == "yes", words: visit.form["note"])
            return try await visit.put(
                .review(.noteProcess(note)), in: project, then: Site.processReview(project.id), notice: "review.process.kept", field: "note"
            ) { ProcessPage(project, visit) }
        }
        door.post(Site.processOut(.at("project"))) { visit in
            let project = try await visit.project()
            guard let note = visit.form.id("note") as ID<ProcessNote>? else { throw Fault.unreadable }
            return try await visit.put(
                .review(.takeOutProcessNote(note)), in: project, then: Site.processReview(project.id), notice: "plan.out.kept"
            ) { ProcessPage(project, visit) }
        }
    }
}
