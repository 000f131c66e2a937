import Method

/// The card call (W3-01): one card now, huge; where it can go; the parked tray; the last thing done, to take back.
/// For those who lead the day. Everything works by keyboard, by touch, and without scripts.
struct CardCallPage: Page {
    static let template = "3-theme/desk"
    let title: String
    let tabs: [WallTab]
    let card: CallCardRegion
    let actions: CallActionsRegion
    let more: CallMoreRegion
    let pick: CallPickRegion
    let places: CallPlacesRegion
    let tray: CallTrayRegion
    let undo: WallUndoRegion
    let live: String
    var mainClass: String { "wide" }
    var liveAddress: String { live }

    static let sample = CardCallPage(
        title: "The card call", tabs: WallTab.sample, card: .sample, actions: .sample, more: .sample, pick: .sample, places: .sample, tray: .sample,
        undo: .sample, live: "/x")
}

extension CardCallPage {
    init(_ project: Project, _ visit: Visit, parts: [String] = []) {
        let words = visit.words
        let call = CardCall(project)
        self.init(
            title: words("theme.desk.title"), tabs: WallTab.all(.desk, in: project, visit), card: CallCardRegion(call, project, words),
            actions: CallActionsRegion(call, project), more: CallMoreRegion(call, project, parts: parts), pick: CallPickRegion(call, project, words),
            places: CallPlacesRegion(call, project, words), tray: CallTrayRegion(project, words),
            undo: WallUndoRegion(project, words, to: "desk"), live: Site.cardCallLive(project.id))
    }

    /// What changes on the desk. Only those who lead the day may have it open.
    static func regions(_ project: Project, _ words: Phrases) -> [any Region] {
        let call = CardCall(project)
        return [
            CallCardRegion(call, project, words), CallActionsRegion(call, project), CallMoreRegion(call, project),
            CallPickRegion(call, project, words),
            CallPlacesRegion(call, project, words), CallTrayRegion(project, words), WallUndoRegion(project, words, to: "desk"),
        ]
    }

    static func open(_ door: Door) {
        door.get(Site.cardCall(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.facilitate, in: project)
            return try visit.page(CardCallPage(project, visit), in: project)
        }
        door.live(Site.cardCallLive(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.facilitate, in: project)
            return LiveView(of: project.id, "card call", regions: regions)
        }
        for doing in CardCallDoing.allCases {
            door.post(Site.cardCall(.at("project"), doing)) { visit in
                let project = try await visit.project()
                try visit.need(.facilitate, in: project)
                return try await answer(doing, visit, in: project)
            }
        }
    }

    private static func answer(_ doing: CardCallDoing, _ visit: Visit, in project: Project) async throws -> Answer {
        guard let card: ID<Card> = visit.form.id("card") else { throw Fault.unreadable }
        do {
            let after = try await visit.put(try doing.commands(for: card, visit.form, in: project), to: project.id)
            return try visit.answer(at: Site.cardCall(project.id), regions, before: project, after: after)
        } catch let refusal as ProjectRefusal {
            let page = CardCallPage(project, visit, parts: doing == .split ? visit.form.all("part") : [])
            return try visit.again(page, in: project, refusal, field: doing == .split ? "part-1" : "call-card")
        }
    }
}

/// The card that is called and how far its heading is: looked up once for the whole desk, which follows every change.
struct CardCall {
    let card: Card?
    /// Cards under its heading; all cards where none is called.
    let all: Int
    /// How many of them are still to be heard.
    let left: Int

    init(_ project: Project) {
        for heading in Heading.allCases {
            let cards = project.collect.cardsForTheWall(under: heading)
            let waiting = cards.filter { !project.theme.isSomewhere($0.id) }
            guard let first = waiting.first else { continue }
            (card, all, left) = (first, cards.count, waiting.count)
            return
        }
        (card, all, left) = (nil, project.collect.cardsForTheWall.count, 0)
    }
}

extension CardCallDoing {
    fileprivate func commands(for card: ID<Card>, _ form: Form, in project: Project) throws -> [ProjectCommand] {
        switch self {
        case .hear: return [.theme(.hear(card: card))]
        case .place:
            guard let cluster: ID<Cluster> = form.id("cluster") else { throw ProjectRefusal.theme(.noSuchCluster) }
            return [.theme(.place(card: card, cluster: cluster))]
        case .start:
            guard let id: ID<Cluster> = form.id("id") else { throw Fault.unreadable }
            return [.theme(.startCluster(id: id, card: card))]
        case .park: return [.theme(.park(card: card, why: form["why"]))]
        case .split: return try SplitCard.commands(for: card, form, in: project)
        case .join: return [.collect(.undoSplit(card: card))]
        case .again: return [.theme(.lift(card: card))]
        }
    }
}
