import Method

/// How many are here, by perspective.
struct HereRegion: Region {
    static let template = "gathering/here"

    struct Group: Hashable {
        let sign: String
        let name: String
        let count: String
        let isMissing: Bool
    }

    let all: String
    let groups: [Group]
    var region: String { "here" }

    static let sample = HereRegion(all: "26 people are here", groups: [Group(sign: "people", name: "People", count: "9", isMissing: true)])
}

extension HereRegion {
    init(_ day: Gathering, _ words: Phrases) {
        self.init(
            all: words.count("gathering.here", day.here.count),
            groups: Perspective.allCases.map { perspective in
                let count = day.count(of: perspective)
                return Group(
                    sign: GatheringWords.sign(perspective), name: GatheringWords.name(perspective, words), count: String(count),
                    isMissing: count == 0 && perspective != .others && !day.here.isEmpty)
            })
    }
}

/// Who asks for a break or for more time.
struct BreaksRegion: Region {
    static let template = "gathering/breaks"

    struct Asked: Hashable {
        let id: String
        let name: String
    }

    let action: String
    let asked: [Asked]
    var region: String { "breaks" }

    static let sample = BreaksRegion(action: "/x", asked: [Asked(id: "a", name: "Sam")])
}

extension BreaksRegion {
    init(_ day: Gathering, in project: ID<Project>, _ words: Phrases) {
        self.init(
            action: Site.dayBreak(project),
            asked: day.here.filter(\.wantsBreak).map { Asked(id: $0.id.text, name: GatheringWords.called($0, words)) })
    }
}

/// What the big screen shows now, and what else it could show.
struct ScreenChoice: Region {
    static let template = "gathering/choice"

    struct Choice: Hashable {
        let value: String
        let picture: String
        let words: String
        let isShown: Bool
    }

    let action: String
    let choices: [Choice]
    var region: String { "screen" }

    static let sample = ScreenChoice(action: "/x", choices: [Choice(value: "card", picture: "card", words: "The card", isShown: true)])
}

extension ScreenChoice {
    init(_ day: Gathering, in project: Project, _ words: Phrases) {
        let votes = project.ballots.order.compactMap { project.ballots[$0] }.suffix(8).reversed().map { ballot in
            (WallShow.ballot(id: ballot.id), "dot", Self.name(ballot, in: project, words))
        }
        let all: [(WallShow, String, String)] =
            [(.welcome, "phone-join", words("gathering.screen.welcome")), (.card, "card", words("gathering.screen.card"))]
            + Heading.allCases.map {
                (.clusters(heading: $0), "cluster", words("gathering.screen.clusters", ["heading": GatheringWords.name($0, words)]))
            } + votes + [(.pause, "break", words("gathering.screen.pause"))]
        self.init(
            action: Site.dayWall(project.id),
            choices: all.map { Choice(value: Self.text($0), picture: $1, words: $2, isShown: day.wall == $0) })
    }

    private static func name(_ ballot: Ballot, in project: Project, _ words: Phrases) -> String {
        let theme = BallotWords.theme(ballot.purpose, in: project)
        let title = BallotWords.title(ballot.purpose, in: project, words)
        return theme.isEmpty ? title : words("gathering.screen.vote", ["vote": title, "theme": theme])
    }

    static func text(_ show: WallShow) -> String {
        switch show {
        case .welcome: "welcome"
        case .card: "card"
        case .clusters(let heading): "clusters.\(heading.rawValue)"
        case .ballot(let id): "ballot.\(id)"
        case .pause: "pause"
        }
    }

    static func read(_ text: String) -> WallShow? {
        let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
        switch (parts.first ?? "", parts.last ?? "") {
        case ("welcome", _): return .welcome
        case ("card", _): return .card
        case ("clusters", let heading): return Heading(rawValue: heading).map { .clusters(heading: $0) }
        case ("ballot", let id): return ID<Ballot>(id).map { .ballot(id: $0) }
        case ("pause", _): return .pause
        default: return nil
        }
    }
}
