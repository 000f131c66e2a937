import Method

/// The clusters under one heading, with every word in them. Everybody in the project may look; those who lead may move.
struct BoardPage: Page {
    static let template = "3-theme/board"
    let title: String
    let tabs: [WallTab]
    let head: BoardHeadRegion
    let heading: String
    /// As forms send it.
    let headingName: String
    let board: BoardRegion
    let tray: BoardTrayRegion
    /// For those who may move cards.
    let bar: BoardBarRegion?
    let undo: WallUndoRegion?
    let move: String
    let live: String
    var mainClass: String { "wide" }
    var liveAddress: String { live }

    static let sample = BoardPage(
        title: "The board", tabs: WallTab.sample, head: .sample, heading: "not-working", headingName: "not_working", board: .sample, tray: .sample,
        bar: .sample,
        undo: .sample, move: "/x", live: "/x")
}

extension BoardPage {
    init(_ heading: Heading, _ project: Project, _ visit: Visit) {
        let words = visit.words
        let lead = visit.may(.facilitate, in: project)
        self.init(
            title: words("theme.board.title", ["heading": words.name(heading)]), tabs: WallTab.all(.board, in: project, visit),
            head: BoardHeadRegion(heading, project, words), heading: heading.look,
            headingName: heading.rawValue, board: BoardRegion(heading, project, words, lead: lead), tray: BoardTrayRegion(heading, project, lead: lead),
            bar: lead ? BoardBarRegion(heading, project, words) : nil,
            undo: lead ? WallUndoRegion(project, words, to: heading.rawValue) : nil, move: lead ? Site.boardCards(project.id) : "",
            live: Site.boardLive(project.id, heading.rawValue))
    }

    /// What changes on the board. Those who only read get neither the forms nor what was done last.
    static func regions(_ heading: Heading, lead: Bool) -> @Sendable (Project, Phrases) -> [any Region] {
        { project, words in
            let all: [any Region] = [
                BoardHeadRegion(heading, project, words), BoardRegion(heading, project, words, lead: lead),
                BoardTrayRegion(heading, project, lead: lead),
            ]
            guard lead else { return all }
            return all + [BoardBarRegion(heading, project, words), WallUndoRegion(project, words, to: heading.rawValue)]
        }
    }

    static func open(_ door: Door) {
        door.get(Site.board(.at("project"))) { visit in
            let project = try await visit.project()
            let heading = Heading(rawValue: visit.query["heading"]) ?? CardCall(project).card?.heading ?? .notWorking
            return try visit.kept(for: project) { try visit.page(BoardPage(heading, project, visit), in: project) }
        }
        door.live(Site.boardLive(.at("project"), ":heading")) { visit in
            let project = try await visit.project()
            guard let heading = Heading(rawValue: visit.pathText("heading")) else { throw Fault.notThere }
            let lead = visit.may(.facilitate, in: project)
            return LiveView(of: project.id, "board \(heading.rawValue)\(lead ? " lead" : "")", regions: regions(heading, lead: lead))
        }
        door.post(Site.boardCards(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.facilitate, in: project)
            let heading = Heading(rawValue: visit.form["heading"]) ?? .notWorking
            let address = Site.board(project.id, heading)
            let doing = MoveCards(visit.form)
            if let missing = doing.missing { return visit.seeOther(address, notice: missing) }
            do {
                let after = try await visit.put(doing.commands, to: project.id)
                return try visit.answer(at: address, regions(heading, lead: true), before: project, after: after)
            } catch let refusal as ProjectRefusal {
                return try visit.again(BoardPage(heading, project, visit), in: project, refusal, field: "move-to")
            }
        }
    }
}

/// What is done with one card, or with all that were ticked.
struct MoveCards {
    enum Doing: String {
        case move, also, start, park, lift
    }

    let doing: Doing
    let cards: [ID<Card>]
    let cluster: ID<Cluster>?
    /// The id of a cluster that is started.
    let newID: ID<Cluster>?
    let why: String

    /// Dragging names the tray "park" as if it were a cluster.
    init(_ form: Form) {
        let doing = Doing(rawValue: form["do"]) ?? .move
        self.doing = form["cluster"] == "park" ? .park : doing
        cards = form.ids("card")
        cluster = form.id("cluster")
        newID = form.id("id")
        why = form["why"]
    }

    /// The key of what has to be chosen first; nil where nothing is missing.
    var missing: String? {
        if cards.isEmpty { return "theme.board.noneTicked" }
        switch doing {
        case .move, .also: return cluster == nil ? "theme.board.noPlace" : nil
        case .start: return newID == nil ? "theme.board.noPlace" : nil
        case .park, .lift: return nil
        }
    }

    var commands: [ProjectCommand] {
        switch doing {
        case .move: cluster.map { to in cards.map { .theme(.place(card: $0, cluster: to)) } } ?? []
        case .also: cluster.map { to in cards.map { .theme(.placeAlso(card: $0, cluster: to)) } } ?? []
        case .start: newID.map { id in start(id) } ?? []
        case .park: cards.map { .theme(.park(card: $0, why: why)) }
        case .lift: cards.map { .theme(.lift(card: $0)) }
        }
    }

    private func start(_ id: ID<Cluster>) -> [ProjectCommand] {
        guard let first = cards.first else { return [] }
        return [.theme(.startCluster(id: id, card: first))] + cards.dropFirst().map { .theme(.place(card: $0, cluster: id)) }
    }
}
