import Method

/// The one thing that the big screen shows now. A hidden count is never in it.
struct ScreenRegion: Region {
    static let template = "gathering/screen"

    struct Welcome: Hashable {
        let title: String
        let why: String
        let join: JoinShown
    }

    struct Vote: Hashable {
        let question: String
        let theme: String
        let state: String
        let turnout: String
        let isSealed: Bool
        let rows: [ResultRow]
        let more: String
        /// On screen while people choose (W3-25, W4-09).
        let help: VoteHelp?
    }

    let welcome: Welcome?
    let card: CalledCard?
    let clusters: ShownClusters?
    let vote: Vote?
    let message: String
    var region: String { "now" }

    static let sample = ScreenRegion(
        welcome: Welcome(title: "Riverside", why: "To hear people", join: .sample), card: .sample, clusters: .sample,
        vote: Vote(
            question: "Which would help most?", theme: "I am on my own", state: "The vote is open", turnout: "24 of 26 have voted",
            isSealed: true, rows: [.sample], more: "and 2 more", help: .sample), message: "A break")

    /// Options that fit on a screen and can be read from the back.
    static let mostRows = 6
}

extension ScreenRegion {
    init(_ project: Project, _ words: Phrases, at origin: String) {
        guard let day = project.gathering.today else {
            self = .only(message: words("gathering.wall.none"))
            return
        }
        switch day.wall {
        case .welcome:
            let join = JoinShown(code: day.code, at: origin)
            self = .only(welcome: Welcome(title: project.journey.title, why: project.prepare.why, join: join))
        case .card:
            let card = project.cardNow.map { CalledCard($0, in: project, words) }
            self = .only(card: card, message: card == nil ? words("gathering.allHeard") : "")
        case .clusters(let heading): self = .only(clusters: ShownClusters(heading, in: project, words))
        case .ballot(let id): self = .only(vote: project.ballots[id].map { Self.vote($0, in: project, words) })
        case .pause: self = .only(message: words("gathering.wall.pause"))
        }
    }

    private static func only(
        welcome: Welcome? = nil, card: CalledCard? = nil, clusters: ShownClusters? = nil, vote: Vote? = nil, message: String = ""
    ) -> ScreenRegion {
        ScreenRegion(welcome: welcome, card: card, clusters: clusters, vote: vote, message: message)
    }

    private static func vote(_ ballot: Ballot, in project: Project, _ words: Phrases) -> Vote {
        Vote(
            question: BallotWords.question(ballot.purpose, words), theme: BallotWords.theme(ballot.purpose, in: project),
            state: BallotCall.state(ballot, words), turnout: BallotCall.turnout(project.turnout(of: ballot), words),
            isSealed: !ballot.mayBeSeen, rows: ResultRow.rows(ballot, in: project, words, lead: false, first: mostRows),
            more: ballot.mayBeSeen && ballot.settings.options.count > mostRows
                ? words.count("gathering.clusters.more", ballot.settings.options.count - mostRows) : "",
            help: ballot.state == .open ? VoteHelp(ballot.purpose, words) : nil)
    }
}

/// Along the foot of the big screen: how far the cards are, and how to join.
struct ScreenFoot: Region {
    static let template = "gathering/foot"
    let heard: Int
    let all: Int
    let heardWords: String
    let parked: String
    let join: JoinShown?
    var region: String { "foot" }

    static let sample = ScreenFoot(heard: 64, all: 98, heardWords: "64 heard, 34 to go", parked: "3 parked", join: .sample)
}

extension ScreenFoot {
    init(_ project: Project, _ words: Phrases, at origin: String) {
        let all = project.collect.cardsForTheWall.count
        let left = project.unheard.count
        let day = project.gathering.today
        let showsJoin = day != nil && day?.wall != .welcome
        self.init(
            heard: all - left, all: all,
            heardWords: all == 0 ? "" : words("gathering.heard", ["heard": String(all - left), "left": String(left)]),
            parked: project.parked.isEmpty ? "" : words("gathering.parked", ["count": String(project.parked.count)]),
            join: showsJoin ? day.map { JoinShown(code: $0.code, at: origin) } : nil)
    }
}
