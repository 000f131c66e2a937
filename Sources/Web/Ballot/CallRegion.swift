import Method

/// What everybody may see of a vote, the same for all: whether it is open, how many have voted, and the count once it is shown.
struct CallRegion: Region {
    static let template = "ballot/call"
    let call: String
    let state: String
    let turnout: String
    let voted: Int
    let of: Int
    let isSealed: Bool
    let rows: [ResultRow]
    var region: String { "vote" }

    static let sample = CallRegion(
        call: "b", state: "The vote is open", turnout: "24 of 26 have voted", voted: 24, of: 26, isSealed: true, rows: [.sample])
}

extension CallRegion {
    init(_ ballot: Ballot, in project: Project, _ words: Phrases) {
        let turnout = project.turnout(of: ballot)
        self.init(
            call: BallotCall.text(ballot), state: BallotCall.state(ballot, words), turnout: BallotCall.turnout(turnout, words),
            voted: turnout.voted, of: turnout.of, isSealed: !ballot.mayBeSeen,
            rows: ResultRow.rows(ballot, in: project, words, lead: false))
    }
}
