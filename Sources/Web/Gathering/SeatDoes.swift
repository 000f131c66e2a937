import Method

/// Whether I asked for a break: mine alone.
struct PauseRegion: Region {
    static let template = "gathering/pause"
    let action: String
    let isAsked: Bool
    var region: String { "pause" }
    static let sample = PauseRegion(action: "/x", isAsked: true)
}

extension PauseRegion {
    init(_ me: Attendee) { self.init(action: Site.seatBreak, isAsked: me.wantsBreak) }
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
            return try visit.seeOther(Site.seat, regions: [PauseRegion(after.me)])
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
        do {
            let after = try await seated.put(commands(seated, ballot), visit)
            return try visit.seeOther(Site.seat, regions: [after.dots(visit.words)])
        } catch let refusal as ProjectRefusal {
            let newest = try await Seated.find(visit) ?? seated
            guard visit.isInBackground else { return try visit.again(SeatPage(newest, visit), in: newest.project, refusal, field: "mine") }
            return visit.background(problems: [visit.problem(refusal, field: "mine")], regions: [newest.dots(visit.words)])
        }
    }
}
