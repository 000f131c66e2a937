import Method

/// Whether I asked for a break: mine alone.
struct PauseRegion: Region {
    static let template = "gathering/pause"
    let action: String
    let isAsked: Bool
    /// How often breaks had been answered when this was made: once that is another number, it may be mine that was answered.
    let answered: String
    var region: String { "pause" }
    static let sample = PauseRegion(action: "/x", isAsked: true, answered: "1")
}

extension PauseRegion {
    init(_ me: Attendee, of day: Gathering) {
        self.init(action: Site.seatBreak, isAsked: me.wantsBreak, answered: String(day.breaksAnswered))
    }
}

/// "I am done" with the vote that is open; empty where none is, and once it is said.
struct SeatDone: Region {
    static let template = "gathering/done"
    let action: String
    var region: String { "done" }
    static let sample = SeatDone(action: "/x")
}

/// What somebody does from a seat: place dots, say "I am done", ask for a break, leave.
enum SeatDoes {
    static func open(_ door: Door) {
        door.post(Site.seatDots(.at("ballot"))) { visit in
            guard let wanted = Wanted(visit.form["want"]) else { throw Fault.unreadable }
            return try await vote(visit) { seated, ballot in
                wanted.commands(ballot, voter: seated.me.id, perspective: seated.me.perspective)
            }
        }
        door.post(Site.seatDone(.at("ballot"))) { visit in
            try await vote(visit) { seated, ballot in
                [.ballot(.sayDone(ballot: ballot.id, voter: seated.me.id, perspective: seated.me.perspective))]
            }
        }
        door.post(Site.seatBreak) { visit in
            guard let seated = try await Seated.find(visit) else { return visit.seeOther(Site.seat) }
            let after = try await seated.put([.gathering(.askForBreak(day: seated.day.id, person: seated.me.id))], visit)
            return try visit.seeOther(Site.seat, regions: [PauseRegion(after.me, of: after.day)])
        }
        door.post(Site.seatLeave) { visit in
            if let seated = try await Seated.find(visit) {
                _ = try await seated.put([.gathering(.leave(day: seated.day.id, person: seated.me.id))], visit)
            }
            return visit.standUp(then: Site.seatThanks)
        }
    }

    private static func vote(
        _ visit: Visit, _ commands: (Seated, Ballot) -> [ProjectCommand]
    ) async throws -> Answer {
        guard let seated = try await Seated.find(visit) else { return visit.seeOther(Site.seat) }
        guard let ballot = seated.project.ballots[try visit.path("ballot")] else { throw Fault.notThere }
        let isChosen = visit.query.has("chosen")
        func mine(_ seated: Seated) -> [any Region] {
            let chosen = isChosen ? seated.project.ballots[ballot.id] : nil
            return [seated.dots(chosen: chosen, visit.words), seated.done(chosen: chosen)]
        }
        do {
            let after = try await seated.put(commands(seated, ballot), visit)
            return try visit.seeOther(isChosen ? Site.seatVote(ballot.id) : Site.seat, regions: mine(after))
        } catch let refusal as ProjectRefusal {
            let newest = try await Seated.find(visit) ?? seated
            guard visit.isInBackground else {
                let chosen = isChosen ? newest.project.ballots[ballot.id] : nil
                return try visit.again(SeatPage(newest, chosen: chosen, visit), in: newest.project, refusal, field: "mine")
            }
            return visit.background(problems: [visit.problem(refusal, field: "mine")], regions: mine(newest))
        }
    }
}
