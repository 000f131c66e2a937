import Method

/// After the vote: which four or five themes go on, with ties shown, and how the room settled it (W3-27).
/// The order comes from the vote alone; how many cards there are is a fact beside it (W3-26).
struct CarryThemesPage: Page {
    struct Theme {
        let id: String
        let name: String
        let place: String
        let votes: String
        let isTied: Bool
        let isTicked: Bool
        let cards: [ThemeWords]
        let cardCount: Int
    }

    static let template = "3-theme/carry"
    let title: String
    let tabs: [WallTab]
    /// Why it cannot be chosen yet.
    let waiting: WallNext?
    /// The way to the vote; "" once its count is shown here.
    let vote: String
    let voteWords: String
    let tie: String
    let themes: [Theme]
    /// The form's address, for those who lead.
    let action: String
    let how: String
    let number: String
    let isChosen: Bool
    let next: String

    static let sample = CarryThemesPage(
        title: "Carry forward", tabs: WallTab.sample, waiting: .sample, vote: "/x", voteWords: "Not shown yet.", tie: "A tie",
        themes: [
            Theme(
                id: "c1", name: "I am lonely", place: "1", votes: "17 dots", isTied: true, isTicked: true, cards: [.sample], cardCount: 1)
        ],
        action: "/x", how: "By show of hands", number: "Three", isChosen: true, next: "/x")
}

extension CarryThemesPage {
    init(_ project: Project, _ visit: Visit, ticked: [ID<Cluster>]? = nil, how: String? = nil) {
        let words = visit.words
        let lead = visit.may(.facilitate, in: project)
        let ballot = project.themeBallot
        let standings = ballot.flatMap { $0.state == .closed && $0.countIsFor(lead: lead) ? $0.standings : nil }
        let isChosen = !project.theme.carried.isEmpty
        let waiting = project.themesMayBeCarried ? nil : WallNext(project, visit)
        let mayChoose = waiting == nil && lead
        let chosen = ticked ?? (mayChoose ? project.suggestedThemes(by: standings == nil ? nil : ballot) : project.theme.carried)
        let isTied = !isChosen && standings != nil && ballot?.settled.isEmpty == true && ballot?.hasTieToSettle == true
        self.init(
            title: words("theme.carry.title"), tabs: WallTab.all(.carry, in: project, visit), waiting: waiting,
            vote: standings == nil ? Site.voteOnThemes(project.id) : "",
            voteWords: words(
                ballot == nil ? "theme.carry.noVote" : ballot?.state == .open ? "theme.carry.voteOpen" : "theme.carry.voteSealed"),
            tie: isTied ? words("theme.carry.tie") : "",
            themes: project.themesInOrder(of: standings).map { Theme($0, standings, project, words, ticked: chosen.contains($0.id)) },
            action: mayChoose ? Site.carryThemes(project.id) : "", how: how ?? (isChosen ? project.theme.carriedHow : ballot?.settledHow ?? ""),
            number: isChosen && !(4...5).contains(project.theme.carried.count)
                ? words.count("theme.carry.number", project.theme.carried.count) : "",
            isChosen: isChosen, next: isChosen ? Site.theme(project.id) : "")
    }

    static func open(_ door: Door) {
        door.get(Site.carryThemes(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(CarryThemesPage(project, visit), in: project)
        }
        door.post(Site.carryThemes(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.facilitate, in: project)
            let ticked: [ID<Cluster>] = visit.form.ids("theme")
            do {
                try await visit.put(.theme(.carryForward(clusters: ticked, how: visit.form["how"])), to: project.id)
                return visit.seeOther(Site.carryThemes(project.id), notice: "theme.carry.kept")
            } catch let refusal as ProjectRefusal {
                let page = CarryThemesPage(project, visit, ticked: ticked, how: visit.form["how"])
                return try visit.again(page, in: project, refusal, field: "themes")
            }
        }
    }
}

extension CarryThemesPage.Theme {
    fileprivate init(_ cluster: Cluster, _ standings: [Standing]?, _ project: Project, _ words: Phrases, ticked: Bool) {
        let standing = standings?.first { $0.option == cluster.id.of(Option.self) }
        let cards = ThemeWords.all(in: cluster.id, of: project, words)
        self.init(
            id: cluster.id.text, name: cluster.name ?? "", place: standing.map { $0.votes > 0 ? String($0.place) : "" } ?? "",
            votes: standing.map { words.count("theme.carry.dots", $0.votes) } ?? "", isTied: standing?.tied ?? false, isTicked: ticked,
            cards: cards, cardCount: cards.count)
    }
}

extension Project {
    /// Every card was heard, none is parked, and there is a named theme to choose.
    var themesMayBeCarried: Bool {
        unheard.isEmpty && theme.parked.isEmpty && clusters(under: .notWorking).contains { $0.name != nil }
    }

    /// Named not-working themes, most wanted first; in the order in which they were begun where no count may be seen.
    fileprivate func themesInOrder(of standings: [Standing]?) -> [Cluster] {
        let named = clusters(under: .notWorking).filter { $0.name != nil }
        guard let standings else { return named }
        let voted = standings.compactMap { standing in named.first { $0.id.text == standing.option.text } }
        return voted + named.filter { theme in !voted.contains { $0.id == theme.id } }
    }

    /// What is ticked to begin with: as it was chosen, else as the room settled the vote, else the first four or five that are clear.
    fileprivate func suggestedThemes(by ballot: Ballot?) -> [ID<Cluster>] {
        if !theme.carried.isEmpty { return theme.carried }
        guard let ballot else { return [] }
        let most = ballot.usuallyGoOn
        let first = ballot.takenForward(most)
        if !ballot.settled.isEmpty || first.count <= most { return first.map { $0.of(Cluster.self) } }
        // A tie at the last place: those above it are clear, the others are for the room to choose.
        let last = ballot.standings.filter { first.contains($0.option) }.map(\.place).max() ?? 0
        return ballot.standings.filter { $0.votes > 0 && $0.place < last }.map { $0.option.of(Cluster.self) }
    }
}
