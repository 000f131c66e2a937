import Method

/// What is happening now, the same for every seat.
struct SeatNow: Region {
    static let template = "gathering/now"

    struct Welcome: Hashable {
        let title: String
        let why: String
    }

    /// A vote that is closed: sealed until the room shows the count.
    struct Closed: Hashable {
        let question: String
        let isSealed: Bool
        let rows: [ResultRow]
    }

    /// Names the vote that is open, so that a seat knows when its own part of the page is of another.
    let call: String
    /// How often a break was answered, so that a seat that asked for one looks again.
    let answered: String
    let welcome: Welcome?
    let card: CalledCard?
    let clusters: ShownClusters?
    let closed: Closed?
    let message: String
    var region: String { "now" }

    static let sample = SeatNow(
        call: "b", answered: "1", welcome: Welcome(title: "Riverside", why: "To hear people"), card: .sample, clusters: .sample,
        closed: Closed(question: "Which?", isSealed: true, rows: [.sample]), message: "A break")
}

extension SeatNow {
    /// What the room does: what the big screen shows, and the vote that is open.
    init(_ day: Gathering, in project: Project, _ words: Phrases) {
        guard day.isOpen else {
            self.init(day, message: words("gathering.seat.over"))
            return
        }
        if let ballot = project.ballotNow(of: day) {
            self.init(of: ballot, day, in: project, words)
            return
        }
        switch day.wall {
        case .welcome: self.init(day, welcome: Welcome(title: project.journey.title, why: project.prepare.why))
        case .card:
            let card = project.cardNow.map { CalledCard($0, in: project, words, isForSeat: true) }
            self.init(day, card: card, message: card == nil ? words("gathering.allHeard") : "")
        case .clusters(let heading): self.init(day, clusters: ShownClusters(heading, in: project, words))
        case .pause: self.init(day, message: words("gathering.wall.pause"))
        case .ballot: self.init(day, message: words("gathering.seat.wait"))
        }
    }

    /// One vote: open, or closed with what may be seen of it.
    init(of ballot: Ballot, _ day: Gathering, in project: Project, _ words: Phrases) {
        guard day.isOpen else {
            self.init(day, message: words("gathering.seat.over"))
            return
        }
        let isOpen = ballot.state == .open
        let closed = Closed(
            question: BallotWords.question(ballot.purpose, words), isSealed: !ballot.mayBeSeen,
            rows: ResultRow.rows(ballot, in: project, words, lead: false))
        self.init(
            day, call: BallotCall.text(ballot), closed: isOpen ? nil : closed,
            message: words(isOpen ? "gathering.seat.vote" : "gathering.seat.voteClosed"))
    }

    private init(
        _ day: Gathering, call: String = "", welcome: Welcome? = nil, card: CalledCard? = nil, clusters: ShownClusters? = nil,
        closed: Closed? = nil, message: String = ""
    ) {
        self.init(
            call: call, answered: String(day.breaksAnswered), welcome: welcome, card: card, clusters: clusters, closed: closed, message: message)
    }
}

/// Votes that are open beside the one that the room is at, for whoever wants to go there; the same for every seat.
struct SeatOthers: Region {
    static let template = "gathering/others"

    struct Vote: Hashable {
        let title: String
        let about: String
        let address: String
    }

    let votes: [Vote]
    var region: String { "others" }
    static let sample = SeatOthers(votes: [Vote(title: "Vote on ideas", about: "I am on my own", address: "/x")])
}

extension SeatOthers {
    init(_ day: Gathering, in project: Project, _ words: Phrases) {
        self.init(
            votes: project.otherVotes(of: day).map {
                Vote(
                    title: BallotWords.title($0.purpose, in: project, words), about: BallotWords.theme($0.purpose, in: project),
                    address: Site.seatVote($0.id))
            })
    }
}
