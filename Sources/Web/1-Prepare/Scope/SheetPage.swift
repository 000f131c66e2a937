import Method

/// The scope sheet: seven short lines, and which of them are still open (W1-30).
struct SheetPage: Page {
    struct Line {
        let field: String
        let label: String
        let hint: String
        let words: String
        let isOpen: Bool
    }
    static let template = "1-prepare/sheet"
    let title: String
    let back: String
    let action: String
    let lines: [Line]
    let isWhole: Bool
    let lacks: String
    let next: String
    let mayChange: Bool
    var mainClass: String { "narrow" }
    static let sample = SheetPage(
        title: "Scope sheet", back: "/x", action: "/y",
        lines: [Line(field: "line-how", label: "How", hint: "In a line", words: "Two days", isOpen: true)], isWhole: true, lacks: "When", next: "/n",
        mayChange: true)
}

extension SheetPage {
    init(_ project: Project, _ visit: Visit) {
        let (room, words) = (project.prepare, visit.words)
        let lacks = room.scopeSheetLacks
        self.init(
            title: words("prepare.sheet.title"), back: Site.prepare(project.id), action: Site.scopeSheet(project.id),
            lines: room.scopeSheet.map { line, said in
                let (key, field) = ("prepare.sheet.\(line.rawValue)", Self.field(line))
                return Line(
                    field: field, label: words(key), hint: words("\(key).hint"), words: visit.form.has(field) ? visit.form[field] : said,
                    isOpen: lacks.contains(line))
            }, isWhole: lacks.isEmpty, lacks: words.list(lacks.map { words("prepare.sheet.\($0.rawValue)") }), next: Site.means(project.id),
            mayChange: visit.may(.prepare, in: project))
    }

    private static func field(_ line: ScopeLine) -> String { "line-\(line.rawValue)" }

    static func open(_ door: Door) {
        door.get(Site.scopeSheet(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(SheetPage(project, visit), in: project)
        }
        door.post(Site.scopeSheet(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.prepare, in: project)
            let sent = ScopeLine.allCases.filter { visit.form.has(field($0)) }
            try await visit.put(sent.map { .prepare(.scope(.write(line: $0, words: visit.form[field($0)]))) }, to: project.id)
            return visit.seeOther(Site.scopeSheet(project.id), notice: "prepare.kept")
        }
    }
}
