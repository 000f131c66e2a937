import Method

/// The grid of what it would take and how much it would change (W6-15 to W6-18). It follows what people do, live.
struct GridPage: Page {
    static let template = "6-plan/grid"
    let title: String
    let back: String
    let live: String
    let grid: GridRegion

    var liveAddress: String { live }
    var mainClass: String { "wide" }

    static let sample = GridPage(title: "The grid", back: "/x", live: "/x", grid: .sample)

    static func open(_ door: Door) {
        door.get(Site.grid(.at("project"))) { visit in
            let project = try await visit.project()
            let page = GridPage(
                title: visit.words("plan.grid.title"), back: Site.plan(project.id), live: Site.gridLive(project.id),
                grid: GridRegion(project, visit.words))
            return try visit.page(page, in: project)
        }
        door.live(Site.gridLive(.at("project"))) { visit in
            let project = try await visit.project()
            return LiveView(of: project.id, "grid") { project, words in [GridRegion(project, words)] }
        }
    }
}

/// Everything on the grid: the drawing, lists that say the same, a table, and gentle words.
struct GridRegion: Region {
    struct Spot: Hashable {
        let number: Int
        let x: Int
        let y: Int
        let look: String
    }

    struct Row: Hashable {
        let number: Int
        let words: String
        let theme: String
        let takes: Int
        let changes: Int
        let quarter: String
        let decision: String
        let why: String
        let address: String
    }

    struct QuarterList: Hashable {
        let name: String
        let look: String
        let rule: String
        let rows: [Row]
        let isEmpty: Bool
    }

    struct Waiting: Hashable {
        let number: Int
        let words: String
        let theme: String
        let guesses: String
        let address: String
    }

    static let template = "6-plan/grid-region"
    let isEmpty: Bool
    let plan: String
    let spots: [Spot]
    let quarters: [QuarterList]
    let rows: [Row]
    let hasRows: Bool
    let waiting: [Waiting]
    let hasWaiting: Bool
    let gentle: [String]
    var region: String { "grid" }

    static let sample = GridRegion(
        isEmpty: true, plan: "/x", spots: [Spot(number: 1, x: 1, y: 1, look: "quick-win")],
        quarters: [QuarterList(name: "Quick win", look: "quick-win", rule: "Do it", rows: [.sample], isEmpty: true)], rows: [.sample], hasRows: true,
        waiting: [Waiting(number: 2, words: "A bus", theme: "I am bored", guesses: "1 guess", address: "/x")], hasWaiting: true, gentle: ["Mostly fill-ins"])
}

extension GridRegion.Row {
    static let sample = Self(
        number: 1, words: "A bus", theme: "I am bored", takes: 0, changes: 0, quarter: "Quick win", decision: "Do now", why: "Easy", address: "/x")
}

extension GridRegion {
    init(_ project: Project, _ words: Phrases) {
        let ideas = project.ideasOnTheGrid
        let rows: [(Quarter, Row)] = ideas.enumerated().compactMap { at, idea in
            project.plan.placed[idea.id].map { ($0.quarter, Row(idea, at: $0, number: at + 1, in: project, words)) }
        }
        let waiting = ideas.enumerated().filter { project.plan.placed[$0.element.id] == nil }
        self.init(
            isEmpty: ideas.isEmpty, plan: Site.plan(project.id), spots: Self.spots(rows.map { ($0.0, $0.1) }),
            quarters: Quarter.allCases.map { quarter in
                let here = rows.filter { $0.0 == quarter }.map(\.1)
                return QuarterList(
                    name: words.name(of: quarter), look: quarter.look, rule: words("plan.quarter.\(quarter).rule"), rows: here, isEmpty: here.isEmpty)
            },
            rows: rows.map(\.1), hasRows: !rows.isEmpty,
            waiting: waiting.map { at, idea in
                Waiting(
                    number: at + 1, words: idea.words, theme: project.theme.clusters[idea.theme]?.name ?? "",
                    guesses: words.count("plan.guesses", project.plan.guesses[idea.id]?.count ?? 0), address: Site.gridIdea(project.id, idea.id))
            },
            hasWaiting: !waiting.isEmpty, gentle: Self.gentle(project.plan, words))
    }

    /// Ideas with the same answers stand side by side, so that each number can be read.
    private static func spots(_ rows: [(Quarter, Row)]) -> [Spot] {
        var taken: [Int: Int] = [:]
        return rows.map { quarter, row in
            let place = row.takes * 11 + row.changes
            let before = taken[place, default: 0]
            taken[place] = before + 1
            let shift = before * 24 * (row.takes > 5 ? -1 : 1)
            return Spot(number: row.number, x: 36 * row.takes + shift, y: 360 - 36 * row.changes, look: quarter.look)
        }
    }

    /// Warnings that block nothing (W6-19 to W6-21).
    private static func gentle(_ plan: PlanRoom, _ words: Phrases) -> [String] {
        let mostly = plan.mostlyFillIns ? [words("plan.gentle.fillIns")] : []
        let refused = plan.quickWinsRefusedWithoutReason.map { words("plan.gentle.refused", ["idea": $0.words]) }
        return mostly + refused + plan.thanklessTasksKept.map { words("plan.gentle.thankless", ["idea": $0.words]) }
    }
}

extension GridRegion.Row {
    init(_ idea: Idea, at guess: Guess, number: Int, in project: Project, _ words: Phrases) {
        let decision = project.plan.decisions[idea.id]
        self.init(
            number: number, words: idea.words, theme: project.theme.clusters[idea.theme]?.name ?? "", takes: guess.takes, changes: guess.changes,
            quarter: words.name(of: guess.quarter), decision: decision.map { words.name(of: $0.kind) } ?? "", why: decision?.why ?? "",
            address: Site.gridIdea(project.id, idea.id))
    }
}
