import Method

/// The whole count, for those who lead: by kind of dot, by the way it came in, by perspective.
struct ResultDetail: Hashable, Sendable {
    struct Row: Hashable {
        let place: String
        let words: String
        let votes: String
        let kinds: [Cell]
        let channels: [Cell]
        let perspectives: [Cell]
    }

    /// A number under the heading of its column, which it says itself where the table folds.
    struct Cell: Hashable {
        let name: String
        let number: String
    }

    let kinds: [String]
    let channels: [String]
    let perspectives: [String]
    let rows: [Row]
    let unused: String

    static let sample = ResultDetail(
        kinds: ["now"], channels: ["own"], perspectives: ["people"],
        rows: [
            Row(
                place: "1", words: "I am on my own", votes: "17", kinds: [Cell(name: "now", number: "2")],
                channels: [Cell(name: "own", number: "2")], perspectives: [Cell(name: "people", number: "2")])
        ], unused: "3 dots were not used")
}

extension ResultDetail {
    init(_ ballot: Ballot, in project: Project, _ words: Phrases) {
        let kinds = ballot.settings.kinds.count > 1 ? ballot.settings.kinds.indices.map { BallotWords.kindName($0, of: ballot.settings, words) } : []
        let channels = Channel.allCases.map { Self.name($0, words) }
        let perspectives = Perspective.allCases.map { GatheringWords.name($0, words) }
        let unused = ballot.votes.values.reduce(0) { $0 + max(0, ballot.dotsEach - $1.dots.count) }
        self.init(
            kinds: kinds, channels: channels, perspectives: perspectives,
            rows: ballot.standings.map { standing in
                Row(
                    place: String(standing.place), words: BallotWords.option(standing.option, on: ballot, in: project, words),
                    votes: String(standing.votes),
                    kinds: zip(kinds, standing.byKind).map { Cell(name: $0, number: String($1)) },
                    channels: zip(channels, Channel.allCases).map { Cell(name: $0, number: String(standing.byChannel[$1] ?? 0)) },
                    perspectives: zip(perspectives, Perspective.allCases).map { Cell(name: $0, number: String(standing.byPerspective[$1] ?? 0)) })
            }, unused: words.count("ballot.unused", unused))
    }

    private static func name(_ channel: Channel, _ words: Phrases) -> String {
        switch channel {
        case .ownDevice: words("ballot.channel.own")
        case .withSupporter: words("ballot.channel.supporter")
        case .countedInTheRoom: words("ballot.channel.room")
        }
    }
}
