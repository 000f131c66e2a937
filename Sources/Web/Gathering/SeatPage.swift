import Method

/// The seat: what is happening now, my dots, and a way to ask for a break. One thing at a time.
struct SeatPage: Page {
    static let template = "gathering/seat"
    let title: String
    let now: SeatNow
    let mine: DotsRegion
    let pause: PauseRegion
    let leaveAction: String
    let leaveID: String
    let liveAddress: String

    static let sample = SeatPage(
        title: "My seat", now: .sample, mine: .sample, pause: .sample, leaveAction: "/x", leaveID: "k3", liveAddress: "/x")
}

extension SeatPage {
    init(_ seated: Seated, _ visit: Visit) {
        self.init(
            title: visit.words("gathering.seat"), now: SeatNow(seated.day, in: seated.project, visit.words), mine: seated.dots(visit.words),
            pause: PauseRegion(seated.me), leaveAction: Site.seatLeave, leaveID: seated.me.id.text, liveAddress: Site.seatLive)
    }

    static func open(_ door: Door) {
        door.get(Site.seat) { visit in
            guard let seated = try await Seated.find(visit) else {
                return visit.seeOther(visit.seat == nil ? Site.join : Site.seatThanks)
            }
            return try visit.page(SeatPage(seated, visit), in: seated.project)
        }
        // Everybody at a seat of this day gets the same bytes, and nothing of anybody's own.
        door.live(Site.seatLive) { visit in
            guard let seated = try await Seated.find(visit) else { throw Fault.notThere }
            let id = seated.day.id
            return LiveView(of: seated.project.id, "seat \(id)") { project, words in
                guard let day = project.gathering.days[id] else { return [] }
                return [SeatNow(day, in: project, words)]
            }
        }
    }
}

/// After leaving, or when the day is over.
struct SeatThanksPage: Page {
    static let template = "gathering/thanks"
    let title: String
    let join: String
    static let sample = SeatThanksPage(title: "Thank you", join: "/join")

    static func open(_ door: Door) {
        door.get(Site.seatThanks) { visit in
            try visit.page(SeatThanksPage(title: visit.words("gathering.thanks"), join: Site.join))
        }
    }
}

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
    let welcome: Welcome?
    let card: CalledCard?
    let clusters: ShownClusters?
    let closed: Closed?
    let message: String
    var region: String { "now" }

    static let sample = SeatNow(
        call: "b", welcome: Welcome(title: "Riverside", why: "To hear people"), card: .sample, clusters: .sample,
        closed: Closed(question: "Which?", isSealed: true, rows: [.sample]), message: "A break")
}

extension SeatNow {
    init(_ day: Gathering, in project: Project, _ words: Phrases) {
        guard day.isOpen else {
            self = .only(message: words("gathering.seat.over"))
            return
        }
        if let ballot = project.ballotNow(of: day) {
            let isOpen = ballot.state == .open
            let closed = Closed(
                question: BallotWords.question(ballot.purpose, words), isSealed: !ballot.mayBeSeen,
                rows: ResultRow.rows(ballot, in: project, words, lead: false))
            self = .only(
                call: BallotCall.text(ballot), closed: isOpen ? nil : closed,
                message: words(isOpen ? "gathering.seat.vote" : "gathering.seat.voteClosed"))
            return
        }
        switch day.wall {
        case .welcome: self = .only(welcome: Welcome(title: project.journey.title, why: project.prepare.why))
        case .card:
            let card = project.cardNow.map { CalledCard($0, words) }
            self = .only(card: card, message: card == nil ? words("gathering.allHeard") : "")
        case .clusters(let heading): self = .only(clusters: ShownClusters(heading, in: project, words))
        case .pause: self = .only(message: words("gathering.wall.pause"))
        case .ballot: self = .only(message: words("gathering.seat.wait"))
        }
    }

    private static func only(
        call: String = "", welcome: Welcome? = nil, card: CalledCard? = nil, clusters: ShownClusters? = nil, closed: Closed? = nil,
        message: String = ""
    ) -> SeatNow {
        SeatNow(call: call, welcome: welcome, card: card, clusters: clusters, closed: closed, message: message)
    }
}
