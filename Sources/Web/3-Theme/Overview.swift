import Method

/// Step 3 on one page: how far each heading is, what is parked, and the one thing to do now.
struct ThemePage: Page {
    struct HeadingLine {
        let sign: String
        let name: String
        let state: String
        let heard: Int
        let all: Int
        let progress: String
        let clusters: String
        let unnamed: String
        let address: String
    }

    struct Parked {
        let code: String
        let heading: String
        let headingWord: String
        let words: String
        let why: String
        let address: String
    }

    struct Theme {
        let name: String
        let address: String
        let cards: [ThemeWords]
        let cardCount: Int
    }

    static let template = "3-theme/overview"
    let title: String
    let tabs: [WallTab]
    let next: WallNext?
    let headings: [HeadingLine]
    let parked: [Parked]
    let carried: [Theme]
    let carriedHow: String
    /// The form to say that the step is done; "" where it cannot be said, or not by this reader.
    let end: String
    let missing: String
    let isDone: Bool
    /// How many cards no room sees yet; empty where none wait.
    let unreleased: String
    /// For those who may look at them.
    let look: String

    static let sample = ThemePage(
        title: "Theme", tabs: WallTab.sample, next: .sample,
        headings: [
            HeadingLine(
                sign: "not-working", name: "Not working", state: "Now", heard: 12, all: 34, progress: "12 of 34", clusters: "9 clusters",
                unnamed: "3 have no name", address: "/x")
        ],
        parked: [
            Parked(code: "P01-N2", heading: "not-working", headingWord: "Not working", words: "A lanyard", why: "Two?", address: "/x")
        ],
        carried: [Theme(name: "I am lonely", address: "/x", cards: [.sample], cardCount: 1)], carriedHow: "By show of hands", end: "/x",
        missing: "3 cards are parked.", isDone: true, unreleased: "4 cards wait", look: "/l")
}

/// A card among the words inside a theme (W3-32).
struct ThemeWords: Hashable {
    let code: String
    let words: String
    let heading: String
    let headingWord: String
    let threadAddress: String

    static let sample = ThemeWords(
        code: "P01-N2", words: "A lanyard", heading: "not-working", headingWord: "Not working", threadAddress: "/x")

    static func all(in theme: ID<Cluster>, of project: Project, _ words: Phrases) -> [ThemeWords] {
        project.cards(in: theme).map { card in
            ThemeWords(
                code: card.code, words: card.shown, heading: card.heading.look, headingWord: words.name(card.heading),
                threadAddress: Site.thread(project.id, .card(card.id)))
        }
    }
}

extension ThemePage {
    init(_ project: Project, _ visit: Visit) {
        let words = visit.words
        let isDone = project.journey.done.contains(.theme)
        let missing = isDone || project.theme.heard.isEmpty ? nil : project.reasonNotToFinish(.theme)
        self.init(
            title: words("theme.title"), tabs: WallTab.all(.overview, in: project, visit), next: WallNext(project, visit),
            headings: Heading.allCases.map { HeadingLine($0, project, words) },
            parked: Heading.allCases.flatMap { project.parkedCards(under: $0) }.map { Parked($0.card, why: $0.why, in: project, words) },
            carried: project.carriedThemes.map { theme in
                let cards = ThemeWords.all(in: theme.id, of: project, words)
                return Theme(name: theme.name ?? "", address: Site.cluster(project.id, theme.id), cards: cards, cardCount: cards.count)
            },
            carriedHow: project.theme.carriedHow,
            end: !isDone && project.reasonNotToFinish(.theme) == nil && visit.may(.lead, in: project) ? Site.themeEnd(project.id) : "",
            missing: missing.map { visit.problem(.journey($0)).message } ?? "", isDone: isDone,
            unreleased: project.collect.unreleased == 0 ? "" : words.count("look.unreleased", project.collect.unreleased),
            look: visit.may(.collect, in: project) ? Site.look(project.id) : "")
    }

    static func open(_ door: Door) {
        door.get(Site.theme(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(ThemePage(project, visit), in: project)
        }
        door.post(Site.themeEnd(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.lead, in: project)
            do {
                try await visit.put(.journey(.finish(step: .theme)), to: project.id)
                return visit.seeOther(Site.theme(project.id), notice: "theme.end.kept")
            } catch let refusal as ProjectRefusal {
                return try visit.again(ThemePage(project, visit), in: project, refusal, field: "end")
            }
        }
    }
}

extension ThemePage.HeadingLine {
    fileprivate init(_ heading: Heading, _ project: Project, _ words: Phrases) {
        let all = project.collect.cardsForTheWall(under: heading).count
        let left = project.unplaced(under: heading).count
        let clusters = project.clusters(under: heading)
        let unnamed = clusters.count { $0.name == nil && !project.cards(in: $0.id).isEmpty }
        let isNow = project.cardNow?.heading == heading
        self.init(
            sign: heading.look, name: words.name(heading),
            state: words(
                all == 0 ? "theme.state.none" : left == 0 ? "theme.state.heard" : isNow ? "theme.state.now" : "theme.state.later"),
            heard: all - left, all: max(1, all),
            progress: words("theme.heading.progress", ["heard": String(all - left), "all": String(all)]),
            clusters: words.count("theme.clusters", clusters.count), unnamed: unnamed == 0 ? "" : words.count("theme.unnamed", unnamed),
            address: Site.board(project.id, heading))
    }
}

extension ThemePage.Parked {
    fileprivate init(_ card: Card, why: String, in project: Project, _ words: Phrases) {
        self.init(
            code: card.code, heading: card.heading.look, headingWord: words.name(card.heading), words: card.shown, why: why,
            address: Site.wallCard(project.id, card.id))
    }
}
