import Method

/// What the chosen level needs before collecting begins, to tick off (W1-06).
struct ChecklistPage: Page {
    struct Item {
        let value: String
        let words: String
        let isDone: Bool
    }
    struct Part {
        let name: String
        let items: [Item]
    }
    static let template = "1-prepare/checklist"
    let title: String
    let back: String
    let action: String
    let level: String
    let levelAbout: String
    let levelAddress: String
    let parts: [Part]
    let done: Int
    let all: Int
    let counted: String
    let isWhole: Bool
    let next: String
    let mayChange: Bool
    var mainClass: String { "narrow" }
    static let sample = ChecklistPage(
        title: "Checklist", back: "/x", action: "/y", level: "Unit", levelAbout: "A house", levelAddress: "/l",
        parts: [Part(name: "People", items: [Item(value: "a", words: "Everybody is listed", isDone: true)])], done: 1, all: 11, counted: "1 of 11",
        isWhole: true, next: "/n", mayChange: true)
}

extension ChecklistPage {
    init(_ project: Project, _ visit: Visit) {
        let (room, words) = (project.prepare, visit.words)
        let (list, level) = (room.checklist, room.level?.rawValue)
        let done = list.count { $0.done }
        self.init(
            title: words("prepare.checklist.title"), back: Site.prepare(project.id), action: Site.checklist(project.id),
            level: level.map { words("prepare.level.\($0)") } ?? "", levelAbout: level.map { words("prepare.level.\($0).about") } ?? "",
            levelAddress: Site.level(project.id),
            parts: ChecklistItem.About.allCases.map { about in
                Part(
                    name: words("prepare.checklist.about.\(about.rawValue)"),
                    items: list.filter { $0.item.about == about }.map { item, done in
                        Item(value: item.rawValue, words: words("prepare.checklist.\(item.rawValue)"), isDone: done)
                    })
            }, done: done, all: max(list.count, 1), counted: words("prepare.counted", ["count": String(done), "all": String(list.count)]),
            isWhole: !list.isEmpty && done == list.count, next: Site.services(project.id), mayChange: visit.may(.prepare, in: project))
    }

    static func open(_ door: Door) {
        door.get(Site.checklist(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(ChecklistPage(project, visit), in: project)
        }
        door.post(Site.checklist(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.prepare, in: project)
            try await visit.put(ticks(project.prepare, visit.form), to: project.id)
            return visit.seeOther(Site.checklist(project.id), notice: "prepare.kept")
        }
    }

    /// Only what this person changed: the form says what it showed as done, so that nobody else's ticks are taken away.
    private static func ticks(_ room: PrepareRoom, _ form: Form) -> [ProjectCommand] {
        let (were, are) = (Set(form.all("was")), Set(form.all("done")))
        return room.checklist.map(\.item).filter { were.contains($0.rawValue) != are.contains($0.rawValue) }
            .map { .prepare(.scope(.tick(item: $0, done: are.contains($0.rawValue)))) }
    }
}
