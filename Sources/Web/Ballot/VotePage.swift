import Method

/// One vote: for those who lead it, for those who vote, and for those who only look.
struct VotePage: Page {
    static let template = "ballot/vote"
    let title: String
    let question: String
    let theme: String
    let back: String
    let help: VoteHelp
    let leads: Bool
    let lead: LeadRegion?
    let call: CallRegion?
    let mine: DotsRegion
    let hasOwn: Bool
    let inside: [WordsInside]
    let again: String
    let liveAddress: String

    static let sample = VotePage(
        title: "Vote", question: "Which would help most?", theme: "I am on my own", back: "/x", help: .sample, leads: true, lead: .sample, call: .sample,
        mine: .sample, hasOwn: true, inside: [.sample], again: "/x", liveAddress: "/x")
}

extension VotePage {
    init(_ ballot: Ballot, in project: Project, _ visit: Visit) {
        let leads = visit.may(.facilitate, in: project)
        let address = BallotWords.address(ballot.purpose, in: project.id)
        self.init(
            title: BallotWords.title(ballot.purpose, in: project, visit.words), question: BallotWords.question(ballot.purpose, visit.words),
            theme: BallotWords.theme(ballot.purpose, in: project), back: Site.votes(project.id), help: VoteHelp(ballot.purpose, visit.words),
            leads: leads, lead: leads ? LeadRegion(ballot, in: project, visit.words) : nil,
            call: leads ? nil : CallRegion(ballot, in: project, visit.words), mine: Self.mine(ballot, in: project, visit),
            hasOwn: visit.may(.vote, in: project) && ballot.state == .open, inside: WordsInside.all(ballot, in: project, visit.words),
            again: leads && ballot.state == .closed ? address.map { "\($0)?again=1" } ?? "" : "",
            liveAddress: Site.voteLive(project.id, ballot.id))
    }

    static func mine(_ ballot: Ballot, in project: Project, _ visit: Visit) -> DotsRegion {
        guard ballot.state == .open, visit.may(.vote, in: project), let me = visit.account?.id else { return .nothing }
        return DotsRegion(
            ballot, of: me, in: project, visit.words, action: Site.voteDots(project.id, ballot.id),
            doneAction: Site.voteDone(project.id, ballot.id))
    }

    static func ballot(_ visit: Visit, in project: Project) throws -> Ballot {
        guard let ballot = project.ballots[try visit.path("ballot")] else { throw Fault.notThere }
        return ballot
    }

    static func open(_ door: Door) {
        door.get(Site.vote(.at("project"), .at("ballot"))) { visit in
            let project = try await visit.project()
            return try visit.page(VotePage(try ballot(visit, in: project), in: project, visit), in: project)
        }
        door.live(Site.voteLive(.at("project"), .at("ballot"))) { visit in
            let project = try await visit.project()
            let id = try ballot(visit, in: project).id
            let leads = visit.may(.facilitate, in: project)
            return LiveView(of: project.id, "vote \(leads ? "lead" : "all") \(id)", needs: leads ? .facilitate : .read) { project, words in
                guard let ballot = project.ballots[id] else { return [] }
                return leads ? [LeadRegion(ballot, in: project, words)] : [CallRegion(ballot, in: project, words)]
            }
        }
    }
}

/// The cards inside a theme, one click away from the vote on it (W3-32).
struct WordsInside: Sendable {
    struct Card: Sendable {
        let code: String
        let words: String
        let heading: String
        let headingWord: String
        let threadAddress: String
    }

    let name: String
    let cards: [Card]
    let cardCount: Int

    static let sample = WordsInside(
        name: "I am on my own",
        cards: [Card(code: "P01-N1", words: "Nobody comes", heading: "not-working", headingWord: "Not working", threadAddress: "/x")], cardCount: 1)

    static func all(_ ballot: Ballot, in project: Project, _ words: Phrases) -> [WordsInside] {
        let themes: [ID<Cluster>] =
            switch ballot.purpose {
            case .themes: ballot.settings.options.map { $0.of(Cluster.self) }
            case .causes(let theme), .ideas(let theme): [theme]
            case .other: []
            }
        return themes.compactMap { theme in
            guard let name = project.theme.clusters[theme]?.name else { return nil }
            let cards = project.cards(in: theme).map { card in
                Card(
                    code: card.code, words: card.shown, heading: GatheringWords.style(card.heading),
                    headingWord: GatheringWords.name(card.heading, words), threadAddress: "")
            }
            return WordsInside(name: name, cards: cards, cardCount: cards.count)
        }
    }
}
