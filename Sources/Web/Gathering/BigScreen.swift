import Method

/// The wall: what is called, shown to a whole room. The facilitator opens it on the big screen; it follows by itself.
struct BigScreenPage: Page {
    static let template = "gathering/wall"
    let title: String
    let now: ScreenRegion
    let foot: ScreenFoot
    let liveAddress: String
    var mainClass: String { "wall" }

    static let sample = BigScreenPage(title: "Wall", now: .sample, foot: .sample, liveAddress: "/x")

    static func open(_ door: Door) {
        door.get(Site.wall(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.facilitate, in: project)
            let page = BigScreenPage(
                title: visit.words("gathering.wall"), now: ScreenRegion(project, visit.words, at: visit.origin),
                foot: ScreenFoot(project, visit.words, at: visit.origin), liveAddress: Site.wallLive(project.id))
            return try visit.page(page, in: project)
        }
        door.live(Site.wallLive(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.facilitate, in: project)
            let origin = visit.origin
            return LiveView(of: project.id, "wall \(origin)", needs: .facilitate) { project, words in
                [ScreenRegion(project, words, at: origin), ScreenFoot(project, words, at: origin)]
            }
        }
    }
}

/// A card as a room sees it: the safer words where there are such.
struct CalledCard: Hashable, Sendable {
    let heading: String
    let headingWord: String
    let words: String
    let beyond: BeyondWords?
    /// `long` over 70 letters, `longer` over 160.
    let size: String

    static let sample = CalledCard(heading: "working", headingWord: "Working", words: "I see my sister", beyond: .sample, size: "long")

    /// `isForSeat`: a seat opens no address of a project.
    init(_ card: Card, in project: Project, _ words: Phrases, isForSeat: Bool = false) {
        self.init(
            heading: GatheringWords.style(card.heading), headingWord: GatheringWords.name(card.heading, words), words: card.shown,
            beyond: BeyondWords(
                card, project.collect.shownAttachment(of: card),
                at: isForSeat ? Site.seatAttachment(card.id) : Site.attachment(project.id, card.id), words),
            size: card.shown.count > 160 ? "longer" : card.shown.count > 70 ? "long" : "")
    }

    private init(heading: String, headingWord: String, words: String, beyond: BeyondWords?, size: String) {
        (self.heading, self.headingWord, self.words, self.beyond, self.size) = (heading, headingWord, words, beyond, size)
    }
}

/// The clusters under one heading, as they stand.
struct ShownClusters: Hashable, Sendable {
    struct Line: Hashable {
        let name: String
        let count: String
        let isNewest: Bool
    }

    /// More lines than this nobody can read from the back.
    static let most = 24

    let heading: String
    let headingWord: String
    let lines: [Line]
    let more: String

    static let sample = ShownClusters(
        heading: "working", headingWord: "Working", lines: [Line(name: "I am with friends", count: "5", isNewest: true)], more: "and 2 more")

    init(_ heading: Heading, in project: Project, _ words: Phrases) {
        let clusters = project.clusters(under: heading)
        let newest: ID<Cluster>? = if case .cardPlaced(_, let cluster, _) = project.theme.last { cluster } else { nil }
        self.init(
            heading: GatheringWords.style(heading), headingWord: GatheringWords.name(heading, words),
            lines: clusters.prefix(Self.most).map { cluster in
                let cards = project.cards(in: cluster.id)
                return Line(
                    name: cluster.name ?? cards.first?.shown ?? words("gathering.cluster.empty"), count: String(cards.count),
                    isNewest: cluster.id == newest)
            },
            more: clusters.count > Self.most ? words.count("gathering.clusters.more", clusters.count - Self.most) : "")
    }

    private init(heading: String, headingWord: String, lines: [Line], more: String) {
        (self.heading, self.headingWord, self.lines, self.more) = (heading, headingWord, lines, more)
    }
}
