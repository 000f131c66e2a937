import Method

/// What was to be true, and what each group finds now: true, partly, not yet (W5-18).
struct SuccessCheckPage: Page {
    struct Group {
        let who: String
        let name: String
        let address: String
        let toMark: String
    }

    struct Row {
        let words: String
        let who: String
        let whoWord: String
        let marks: [Cell]
    }

    struct Cell {
        let who: String
        let mark: String
        let picture: String
    }

    struct Theme {
        let name: String
        let rows: [Row]
    }

    static let template = "8-review/success"
    let title: String
    let back: String
    let mayMark: Bool
    let groups: [Group]
    let themes: [Theme]
    let isEmpty: Bool

    static let sample = SuccessCheckPage(
        title: "Is it true now?", back: "/x", mayMark: true, groups: [Group(who: "people", name: "People", address: "/x", toMark: "2 to mark")],
        themes: [
            Theme(
                name: "I am bored",
                rows: [Row(words: "I go out", who: "people", whoWord: "People", marks: [Cell(who: "People", mark: "Partly", picture: "not-sure")])])
        ], isEmpty: true)
}

extension SuccessCheckPage {
    init(_ project: Project, _ visit: Visit) {
        let words = visit.words
        let themes = project.carriedThemes.map { theme in
            Theme(name: theme.name ?? "", rows: project.success.statements(of: theme.id).map { Row($0, in: project, words) })
        }.filter { !$0.rows.isEmpty }
        self.init(
            title: words("review.success.title"), back: Site.review(project.id), mayMark: visit.may(.contribute, in: project),
            groups: Perspective.allCases.map { Group($0, in: project, words) }, themes: themes, isEmpty: themes.isEmpty)
    }

    static func open(_ door: Door) {
        door.get(Site.successCheck(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(SuccessCheckPage(project, visit), in: project)
        }
    }
}

extension SuccessCheckPage.Group {
    init(_ perspective: Perspective, in project: Project, _ words: Phrases) {
        let left = project.success.statements.count { project.review.marks[$0.id]?[perspective] == nil }
        self.init(
            who: "\(perspective)", name: words.heading(perspective), address: Site.successCheck(project.id, "\(perspective)"),
            toMark: left == 0 ? words("review.success.allMarked") : words.count("review.success.toMark", left))
    }
}

extension SuccessCheckPage.Row {
    init(_ statement: SuccessStatement, in project: Project, _ words: Phrases) {
        self.init(
            words: statement.words, who: "\(statement.perspective)", whoWord: words.heading(statement.perspective),
            marks: Perspective.allCases.map { perspective in
                let mark = project.review.marks[statement.id]?[perspective]
                return SuccessCheckPage.Cell(
                    who: words.heading(perspective), mark: mark.map { words("review.mark.\($0)") } ?? "", picture: mark?.picture ?? "")
            })
    }
}

extension Mark {
    var picture: String {
        switch self {
        case .isTrue: "yes"
        case .partly: "not-sure"
        case .notYet: "no"
        }
    }
}
