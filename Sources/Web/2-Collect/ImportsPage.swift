import Method

/// The files that were brought in, the newest first; each can be taken back whole.
struct ImportsPage: Page {
    struct Line {
        let file: String
        let tool: String
        let count: String
        let takenBack: Bool
        let takeBack: String
        let field: String
    }
    static let template = "2-collect/imports"
    let title: String
    let back: String
    let lines: [Line]
    let isEmpty: Bool
    let bringIn: String
    let cards: String
    let reviews: String
    static let sample = ImportsPage(
        title: "Files", back: "/x", lines: [Line(file: "a.csv", tool: "MS Forms", count: "17 people", takenBack: true, takeBack: "/y", field: "f")],
        isEmpty: true, bringIn: "/b", cards: "/c", reviews: "/r")
}

extension ImportsPage {
    init(_ project: Project, _ visit: Visit) {
        let imports = project.collect.imports
        self.init(
            title: visit.words("collect.imports.title"), back: Site.collect(project.id),
            lines: imports.reversed().map { file in
                Line(
                    file: file.file, tool: file.tool, count: visit.words.count("collect.people", file.reviews.count), takenBack: file.takenBack,
                    takeBack: Site.takeBackImport(project.id, file.id), field: "file-\(file.id)")
            }, isEmpty: imports.isEmpty, bringIn: Site.bringIn(project.id), cards: Site.cards(project.id), reviews: Site.reviews(project.id))
    }

    static func open(_ door: Door) {
        door.get(Site.imports(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.collect, in: project)
            return try visit.page(ImportsPage(project, visit), in: project)
        }
        door.post(Site.takeBackImport(.at("project"), .at("file"))) { visit in
            let project = try await visit.project()
            try visit.need(.collect, in: project)
            let id: ID<Import> = try visit.path("file")
            return try await visit.put(
                .collect(.takeBackImport(id)), in: project, then: Site.imports(project.id), notice: "collect.imports.takenBack", field: "file-\(id)"
            ) { ImportsPage(project, visit) }
        }
    }
}
