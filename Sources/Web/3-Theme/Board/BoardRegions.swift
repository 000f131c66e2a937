import Method

/// The three headings with their numbers, and how many cards are still to be heard under this one.
struct BoardHeadRegion: Region {
    struct Tab: Hashable {
        let words: String
        let sign: String
        let address: String
        let isHere: Bool
    }

    static let template = "3-theme/board-head"
    let headings: [Tab]
    let toGo: String
    var region: String { "board-head" }

    static let sample = BoardHeadRegion(
        headings: [Tab(words: "Not working, 34 cards", sign: "not-working", address: "/x", isHere: true)], toGo: "12 cards are still to be heard.")
}

extension BoardHeadRegion {
    init(_ here: Heading, _ project: Project, _ words: Phrases) {
        let left = project.unplacedCount(under: here)
        self.init(
            headings: Heading.allCases.map { heading in
                let clusters = project.theme.clusters.values.count { $0.heading == heading }
                return Tab(
                    words: words.count("theme.board.heading", clusters, ["heading": words.name(heading)]), sign: heading.look,
                    address: Site.board(project.id, heading), isHere: heading == here)
            },
            toGo: left == 0 ? "" : words.count("theme.board.toGo", left))
    }
}

/// All clusters under one heading; a sub-theme stands after the cluster that it is part of (W3-10).
struct BoardRegion: Region {
    static let template = "3-theme/board-clusters"
    let heading: String
    let clusters: [OnDemand]
    var region: String { "board" }
    var parts: [any Region] { clusters }
    var outline: AnyHashable { AnyHashable([heading] + clusters.map(\.region)) }

    static let sample = BoardRegion(heading: "not-working", clusters: [OnDemand("cluster-c1", from: "") { BoardClusterRegion.sample }])
}

/// One cluster with its words. It folds, so that 600 cards stay usable.
struct BoardClusterRegion: Region {
    static let template = "3-theme/board-cluster"
    let id: String
    let label: String
    let isNamed: Bool
    /// The cluster of which it is a sub-theme.
    let inside: String
    let count: Int
    /// How many cards there are together with its sub-themes; "" where it has none.
    let together: String
    /// How many people's words these are.
    let people: String
    let isCarried: Bool
    let cards: [WallCard]
    let address: String
    let lead: Bool
    var region: String { "cluster-\(id)" }

    static let sample = BoardClusterRegion(
        id: "c1", label: "I am on my own too much", isNamed: true, inside: "I am lonely", count: 1, together: "5 cards with its sub-themes",
        people: "4 people said this",
        isCarried: true, cards: [.sample], address: "/x", lead: true)
}

/// A card on the board: what a room may see of it, and a box to tick for those who may move it.
/// A region of its own, so that a cluster that changes is put together from cards that were rendered before.
struct WallCard: Region {
    static let template = "3-theme/wall-card"
    let code: String
    let words: String
    let address: String
    let tick: Bool
    /// Why it was parked.
    let why: String
    var region: String { "wall-card-\(code)" }
    static let sample = WallCard(code: "P01-N2", words: "Everybody has got a lanyard on.", address: "/x", tick: true, why: "Two ideas?")
}

/// The tray of cards under this heading that were set aside.
struct BoardTrayRegion: Region {
    static let template = "3-theme/board-tray"
    let count: Int
    let hasCards: Bool
    let cards: [WallCard]
    let lead: Bool
    var region: String { "board-tray" }
    static let sample = BoardTrayRegion(count: 1, hasCards: true, cards: [.sample], lead: true)
}

/// What can be done with the cards that are ticked.
struct BoardBarRegion: Region {
    static let template = "3-theme/board-bar"
    let action: String
    let heading: String
    let newID: String
    let choices: [WallChoice]
    var region: String { "board-bar" }
    static let sample = BoardBarRegion(action: "/x", heading: "not_working", newID: "c1", choices: [.sample])
}

extension WallCard {
    init(_ card: Card, in project: ID<Project>, tick: Bool, why: String = "") {
        self.init(code: card.code, words: card.shown, address: Site.wallCard(project, card.id), tick: tick, why: why)
    }
}

extension BoardRegion {
    init(_ heading: Heading, _ project: Project, _ words: Phrases, lead: Bool) {
        self.init(
            heading: heading.look,
            clusters: project.clustersWithSubThemes(under: heading).map { Self.cluster($0, project, words, lead: lead) })
    }
}

extension BoardRegion {
    private static func cluster(_ cluster: Cluster, _ project: Project, _ words: Phrases, lead: Bool) -> OnDemand {
        let source = BoardClusterSource(cluster, project, words, lead: lead)
        return OnDemand("cluster-\(cluster.id)", from: source) { [collect = project.collect] in
            BoardClusterRegion(source, collect.cards(in: cluster), words)
        }
    }
}

/// All that a cluster on the board is made from.
struct BoardClusterSource: Hashable {
    let cluster: Cluster
    /// The words and the standing of cards as of this change.
    let collected: Int
    let inside: String
    /// Cards together with those of its sub-themes; 0 where it has none.
    let together: Int
    let isCarried: Bool
    let lead: Bool
    let project: ID<Project>
}

extension BoardClusterSource {
    init(_ cluster: Cluster, _ project: Project, _ words: Phrases, lead: Bool) {
        let hasInner = project.theme.clusters.values.contains { $0.inside == cluster.id }
        self.init(
            cluster: cluster, collected: project.collectedAt,
            inside: cluster.inside.map { project.label(of: $0, words) } ?? "",
            together: hasInner ? project.cardCount(of: cluster.id) : 0, isCarried: project.theme.carried.contains(cluster.id), lead: lead,
            project: project.id)
    }
}

extension BoardClusterRegion {
    init(_ from: BoardClusterSource, _ cards: [Card], _ words: Phrases) {
        self.init(
            id: from.cluster.id.text, label: from.cluster.name ?? cards.first?.shown ?? words("theme.cluster.empty"),
            isNamed: from.cluster.name != nil, inside: from.inside, count: cards.count,
            together: from.together == 0 || from.together == cards.count ? "" : words.count("theme.cluster.together", from.together),
            people: cards.isEmpty ? "" : words.count("theme.people", Set(cards.map(\.review)).count),
            isCarried: from.isCarried, cards: cards.map { WallCard($0, in: from.project, tick: from.lead) },
            address: Site.cluster(from.project, from.cluster.id), lead: from.lead)
    }
}

extension BoardTrayRegion {
    init(_ heading: Heading, _ project: Project, lead: Bool) {
        let parked = project.parkedCards(under: heading)
        self.init(
            count: parked.count, hasCards: !parked.isEmpty,
            cards: parked.map { WallCard($0.card, in: project.id, tick: lead, why: $0.why) }, lead: lead)
    }
}

extension BoardBarRegion {
    init(_ heading: Heading, _ project: Project, _ words: Phrases) {
        self.init(
            action: Site.boardCards(project.id), heading: heading.rawValue, newID: WallStamp.of("board", project.theme.stamp),
            choices: WallChoice.clusters(under: heading, in: project, words))
    }
}

extension Project {
    /// Clusters in the order in which they were begun, each followed by its sub-themes.
    func clustersWithSubThemes(under heading: Heading) -> [Cluster] {
        let all = clusters(under: heading)
        let inner = Dictionary(grouping: all) { $0.inside }
        func line(from outer: ID<Cluster>?) -> [Cluster] { (inner[outer] ?? []).flatMap { [$0] + line(from: $0.id) } }
        return line(from: nil)
    }
}
