import Method

/// How wide the work reaches: one of four levels, each with a plain description and an example (W1-05).
struct LevelPage: Page {
    struct Choice {
        let value: String
        let name: String
        let about: String
        let example: String
        let chosen: Bool
    }
    static let template = "1-prepare/level"
    let title: String
    let back: String
    let action: String
    let choices: [Choice]
    let mayChange: Bool
    var mainClass: String { "narrow" }
    static let sample = LevelPage(
        title: "How wide", back: "/x", action: "/y",
        choices: [Choice(value: "unit", name: "Unit", about: "A few people", example: "Four people", chosen: true)], mayChange: true)
}

extension LevelPage {
    init(_ project: Project, _ visit: Visit) {
        self.init(
            title: visit.words("prepare.level.title"), back: Site.prepare(project.id), action: Site.level(project.id),
            choices: Level.allCases.map { level in
                let key = "prepare.level.\(level.rawValue)"
                return Choice(
                    value: level.rawValue, name: visit.words(key), about: visit.words("\(key).about"), example: visit.words("\(key).example"),
                    chosen: project.prepare.level == level)
            }, mayChange: visit.may(.prepare, in: project))
    }

    static func open(_ door: Door) {
        door.get(Site.level(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(LevelPage(project, visit), in: project)
        }
        door.post(Site.level(.at("project"))) { visit in
            let project = try await visit.project()
            let page = { LevelPage(project, visit) }
            guard let level = Level(rawValue: visit.form["level"]) else {
                return try visit.again(page(), in: project, message: visit.words("prepare.level.none"), field: "level-unit")
            }
            return try await visit.put(
                .prepare(.chooseLevel(level)), in: project, then: Site.checklist(project.id), notice: "prepare.kept",
                field: "level-unit", or: page)
        }
    }
}
