import Method

/// Say what success would sound like, take it out again, pair two measures.
enum SuccessForms {
    static func open(_ door: Door) {
        post(door, Site.saySuccess(.at("project"), .at("theme")), notice: "success.said", field: "words") { visit, theme in
            guard let perspective = visit.form.oneOf("from", Perspective.self) else { return nil }
            return .say(SuccessStatement(id: visit.sameID(), theme: theme, perspective: perspective, words: visit.form["words"]))
        }
        post(door, Site.sayingOut(.at("project"), .at("theme")), notice: "success.out.kept") { visit, _ in
            (visit.form.id("saying") as ID<SuccessStatement>?).map { .takeOut($0) }
        }
        post(door, Site.pairMeasures(.at("project"), .at("theme")), notice: "success.pair.kept", field: "from-measure") { visit, _ in
            guard let from = visit.form.id("from-measure") as ID<Measure>?, let to = visit.form.id("to-measure") as ID<Measure>? else { return nil }
            return .pair(from: from, to: to, why: visit.form["why"])
        }
    }

    /// Where the form left out who speaks, the page asks for it beside the field.
    private static func post(
        _ door: Door, _ address: String, notice: String, field: String = "", command: @escaping @Sendable (Visit, ID<Cluster>) -> SuccessCommand?
    ) {
        door.post(address) { visit in
            let project = try await visit.project()
            let theme = try visit.carriedTheme(in: project)
            guard let command = command(visit, theme.id) else {
                return try visit.again(
                    SuccessThemePage(theme, project, visit), in: project, message: visit.words("success.whoMissing"), field: "from-people")
            }
            return try await visit.put(
                .success(command), in: project, then: Site.successTheme(project.id, theme.id), notice: notice, field: field
            ) { SuccessThemePage(theme, project, visit) }
        }
    }
}

/// Other words for one statement: the group finds better ones.
struct SayingPage: Page {
    static let template = "5-success/saying"
    let title: String
    let mainClass: String
    let back: String
    let action: String
    let words: String
    static let sample = SayingPage(title: "t", mainClass: "narrow", back: "/x", action: "/x", words: "w")
}

extension SayingPage {
    static func open(_ door: Door) {
        let address = Site.saying(.at("project"), .at("theme"), .at("saying"))
        door.get(address) { visit in
            let project = try await visit.project()
            try visit.need(.contribute, in: project)
            return try visit.page(SayingPage(try statement(visit, project), project, visit), in: project)
        }
        door.post(address) { visit in
            let project = try await visit.project()
            let statement = try statement(visit, project)
            return try await visit.put(
                .success(.reword(id: statement.id, words: visit.form["words"])), in: project,
                then: Site.successTheme(project.id, statement.theme), notice: "success.reworded", field: "words"
            ) { SayingPage(statement, project, visit) }
        }
    }

    private static func statement(_ visit: Visit, _ project: Project) throws -> SuccessStatement {
        guard let statement = project.success.statement(try visit.path("saying")) else { throw Fault.notThere }
        return statement
    }

    init(_ statement: SuccessStatement, _ project: Project, _ visit: Visit) {
        self.init(
            title: visit.words("success.saying.title"), mainClass: "narrow", back: Site.successTheme(project.id, statement.theme),
            action: Site.saying(project.id, statement.theme, statement.id), words: statement.words)
    }
}
