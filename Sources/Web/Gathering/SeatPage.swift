import Method

/// The seat: what is happening now, my dots, and a way to ask for a break. One thing at a time.
///
/// It follows the big screen; where other votes are open, it leads to them, and the page of such a vote has a way back.
struct SeatPage: Page {
    static let template = "gathering/seat"
    let title: String
    /// From a vote that was chosen to what happens in the room; "" where the seat follows the room.
    let back: String
    let now: SeatNow
    let mine: DotsRegion
    let done: SeatDone
    let others: SeatOthers?
    let pause: PauseRegion
    let leaveAction: String
    let leaveID: String
    let liveAddress: String

    static let sample = SeatPage(
        title: "My seat", back: "/x", now: .sample, mine: .sample, done: .sample, others: .sample, pause: .sample, leaveAction: "/x", leaveID: "k3",
        liveAddress: "/x")
}

extension SeatPage {
    /// With a vote, the page of that vote; without one, what happens in the room.
    init(_ seated: Seated, chosen: Ballot? = nil, _ visit: Visit) {
        let (day, project, words) = (seated.day, seated.project, visit.words)
        self.init(
            title: words("gathering.seat"), back: chosen == nil ? "" : Site.seat,
            now: chosen.map { SeatNow(of: $0, day, in: project, words) } ?? SeatNow(day, in: project, words),
            mine: seated.dots(chosen: chosen, words), done: seated.done(chosen: chosen),
            others: chosen == nil ? SeatOthers(day, in: project, words) : nil, pause: PauseRegion(seated.me, of: day),
            leaveAction: Site.seatLeave, leaveID: seated.me.id.text, liveAddress: chosen.map { Site.seatVoteLive($0.id) } ?? Site.seatLive)
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
                return [SeatNow(day, in: project, words), SeatOthers(day, in: project, words)]
            }
        }
        door.get(Site.seatVote(.at("ballot"))) { visit in
            guard let seated = try await Seated.find(visit), let ballot = seated.mayChoose(try visit.path("ballot")) else {
                return visit.seeOther(Site.seat)
            }
            return try visit.page(SeatPage(seated, chosen: ballot, visit), in: seated.project)
        }
        door.live(Site.seatVoteLive(.at("ballot"))) { visit in
            guard let seated = try await Seated.find(visit), let ballot = seated.mayChoose(try visit.path("ballot")) else { throw Fault.notThere }
            let (id, vote) = (seated.day.id, ballot.id)
            return LiveView(of: seated.project.id, "seat \(id) vote \(vote)") { project, words in
                guard let day = project.gathering.days[id], let ballot = project.ballots[vote] else { return [] }
                return [SeatNow(of: ballot, day, in: project, words)]
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
