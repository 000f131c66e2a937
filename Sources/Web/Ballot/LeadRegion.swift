import Method

/// What those who lead a vote see: who has voted, what can be done now, and, once it is closed, the count.
struct LeadRegion: Region {
    static let template = "ballot/lead"

    struct Group: Hashable {
        let sign: String
        let name: String
        let words: String
    }

    let call: String
    let state: String
    let isOpen: Bool
    let canShow: Bool
    let isShown: Bool
    let turnout: String
    let voted: Int
    let of: Int
    let groups: [Group]
    let notYet: [String]
    let counted: String
    let personAddress: String
    let roomAddress: String
    let runAddress: String
    let rows: [ResultRow]
    let detail: ResultDetail?
    let tie: String
    let forward: ForwardForm?
    let carryAddress: String

    var region: String { "vote" }

    static let sample = LeadRegion(
        call: "b open", state: "The vote is open", isOpen: true, canShow: true, isShown: true, turnout: "24 of 26 have voted",
        voted: 24, of: 26, groups: [Group(sign: "people", name: "People and families", words: "9 of 10")], notYet: ["Sam"],
        counted: "12 dots", personAddress: "/x", roomAddress: "/x", runAddress: "/x", rows: [.sample], detail: .sample,
        tie: "Two came out level", forward: .sample, carryAddress: "/x")
}

extension LeadRegion {
    init(_ ballot: Ballot, in project: Project, _ words: Phrases) {
        let turnout = project.turnout(of: ballot)
        let isClosed = ballot.state == .closed
        self.init(
            call: BallotCall.text(ballot), state: BallotCall.state(ballot, words), isOpen: !isClosed,
            canShow: isClosed && !ballot.shown, isShown: isClosed && ballot.shown, turnout: BallotCall.turnout(turnout, words),
            voted: turnout.voted, of: turnout.of,
            groups: turnout.groups.map { group in
                Group(
                    sign: GatheringWords.sign(group.perspective), name: GatheringWords.name(group.perspective, words),
                    words: words("ballot.turnout.group", ["voted": String(group.voted), "of": String(group.of)]))
            },
            notYet: turnout.notYet.map { GatheringWords.called($0, words) }, counted: Self.counted(ballot, words),
            personAddress: Site.votePerson(project.id, ballot.id), roomAddress: Site.voteRoom(project.id, ballot.id),
            runAddress: Site.voteRun(project.id, ballot.id), rows: isClosed ? ResultRow.rows(ballot, in: project, words, lead: true) : [],
            detail: isClosed ? ResultDetail(ballot, in: project, words) : nil,
            tie: isClosed && ballot.hasTieToSettle ? Self.tie(ballot, words) : "",
            forward: isClosed ? ForwardForm(ballot, in: project, words) : nil,
            carryAddress: isClosed && ballot.purpose == .themes ? Site.carryThemes(project.id) : "")
    }

    private static func counted(_ ballot: Ballot, _ words: Phrases) -> String {
        guard !ballot.tallies.isEmpty else { return "" }
        let dots = words.count("ballot.counted", ballot.tallies.reduce(0) { $0 + $1.count })
        return ballot.recounts == 0 ? dots : dots + " " + words.count("ballot.recounted", ballot.recounts)
    }

    private static func tie(_ ballot: Ballot, _ words: Phrases) -> String {
        let values = ["came": String(ballot.first(ballot.usuallyGoOn).count), "wanted": String(ballot.usuallyGoOn)]
        return ballot.settled.isEmpty ? words("ballot.tie", values) : words("ballot.tie.settled", ["how": ballot.settledHow])
    }
}

/// What is the same for everybody who looks at a vote.
enum BallotCall {
    /// Changes when my own part of the page has to be fetched again: when a vote opens or closes.
    static func text(_ ballot: Ballot) -> String { ballot.state == .open ? "\(ballot.id)" : "" }

    static func state(_ ballot: Ballot, _ words: Phrases) -> String {
        switch (ballot.state, ballot.mayBeSeen) {
        case (.open, false): words("ballot.state.open")
        case (.open, true): words("ballot.state.openShown")
        case (.closed, false): words("ballot.state.closed")
        case (.closed, true): words("ballot.state.shown")
        }
    }

    static func turnout(_ turnout: Turnout, _ words: Phrases) -> String {
        turnout.of > turnout.voted
            ? words("ballot.turnout.of", ["voted": String(turnout.voted), "of": String(turnout.of)])
            : words.count("ballot.turnout", turnout.voted)
    }
}
