import Method

/// One group marks the statements, its own first: three buttons for each.
struct MarkPage: Page {
    struct Choice {
        let value: String
        let name: String
        let picture: String
        let isChosen: Bool
        let id: String
    }

    struct Statement {
        let id: String
        let words: String
        let theme: String
        let isOwn: Bool
        let whoWord: String
        let choices: [Choice]
    }

    struct Tab {
        let name: String
        let who: String
        let address: String
        let isHere: Bool
    }

    static let template = "8-review/mark"
    let title: String
    let back: String
    let tabs: [Tab]
    let groupWord: String
    let action: String
    let mayMark: Bool
    let statements: [Statement]
    let isEmpty: Bool

    static let sample = MarkPage(
        title: "Is it true now?", back: "/x", tabs: [Tab(name: "People", who: "people", address: "/x", isHere: true)], groupWord: "people", action: "/x",
        mayMark: true,
        statements: [
            Statement(
                id: "s", words: "I go out", theme: "I am bored", isOwn: true, whoWord: "People",
                choices: [Choice(value: "partly", name: "Partly", picture: "not-sure", isChosen: true, id: "s-partly")])
        ], isEmpty: true)
}

extension MarkPage {
    init(_ perspective: Perspective, in project: Project, _ visit: Visit) {
        let words = visit.words
        let all = project.theme.carried.flatMap { project.success.statements(of: $0) }
        let ordered = all.filter { $0.perspective == perspective } + all.filter { $0.perspective != perspective }
        self.init(
            title: words("review.success.title"), back: Site.successCheck(project.id),
            tabs: Perspective.allCases.map { other in
                Tab(name: words.heading(other), who: "\(other)", address: Site.successCheck(project.id, "\(other)"), isHere: other == perspective)
            },
            groupWord: words.name(perspective), action: Site.successCheck(project.id, "\(perspective)"),
            mayMark: visit.may(.contribute, in: project), statements: ordered.map { Statement($0, by: perspective, in: project, words) },
            isEmpty: ordered.isEmpty)
    }

    static func open(_ door: Door) {
        let address = Site.successCheck(.at("project"), ":group")
        door.get(address) { visit in
            let project = try await visit.project()
            return try visit.page(MarkPage(try group(of: visit), in: project, visit), in: project)
        }
        door.post(address) { visit in
            let project = try await visit.project()
            let group = try group(of: visit)
            guard let statement = visit.form.id("statement") as ID<SuccessStatement>?, let mark = visit.form.oneOf("mark", Mark.self) else {
                throw Fault.unreadable
            }
            return try await visit.put(
                .review(.mark(statement: statement, perspective: group, mark: mark)), in: project,
                then: Site.successCheck(project.id, "\(group)") + "#statement-\(statement)", notice: "review.mark.kept", field: "statement-\(statement)"
            ) { MarkPage(group, in: project, visit) }
        }
    }

    private static func group(of visit: Visit) throws -> Perspective {
        guard let group = Perspective.allCases.first(where: { "\($0)" == visit.pathText("group") }) else { throw Fault.notThere }
        return group
    }
}

extension MarkPage.Statement {
    init(_ statement: SuccessStatement, by perspective: Perspective, in project: Project, _ words: Phrases) {
        let marked = project.review.marks[statement.id]?[perspective]
        self.init(
            id: statement.id.text, words: statement.words, theme: project.theme.clusters[statement.theme]?.name ?? "",
            isOwn: statement.perspective == perspective, whoWord: words.heading(statement.perspective),
            choices: Mark.allCases.map { mark in
                MarkPage.Choice(
                    value: "\(mark)", name: words("review.mark.\(mark)"), picture: mark.picture, isChosen: marked == mark,
                    id: "mark-\(statement.id)-\(mark)")
            })
    }
}
