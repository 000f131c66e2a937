import Method

/// Somebody at a seat of a day that is open. Everything a seat may do starts by finding this; without it there is nothing to see.
struct Seated: Sendable {
    let project: Project
    let day: Gathering
    let me: Attendee

    /// Nil without a seat, after leaving, and once the day is closed: the code and the cookie are worth nothing then.
    static func find(_ visit: Visit) async throws -> Seated? {
        guard let seat = visit.seat, let project = try await visit.house.project(seat.project) else { return nil }
        return Seated(seat.person, in: project)
    }

    private init?(_ person: ID<Person>, in project: Project) {
        guard let day = project.gathering.today, let me = day.people[person], !me.left else { return nil }
        (self.project, self.day, self.me) = (project, day, me)
    }

    private init(project: Project, day: Gathering, me: Attendee) { (self.project, self.day, self.me) = (project, day, me) }

    /// Puts commands as this person, whoever else is signed in on the same machine. What comes back is how it is afterwards.
    func put(_ commands: [ProjectCommand], _ visit: Visit) async throws -> Seated {
        guard !commands.isEmpty else { return self }
        let after = try await visit.house.put(commands, to: project.id, by: Who(id: me.id, role: .participant))
        return Seated(me.id, in: after) ?? Seated(project: after, day: day, me: me)
    }

    /// My dots, where a vote is open.
    func dots(_ words: Phrases) -> DotsRegion {
        guard let ballot = project.ballotNow(of: day), ballot.state == .open else { return .nothing }
        return DotsRegion(
            ballot, of: me.id, in: project, words, action: Site.seatDots(ballot.id), doneAction: Site.seatDone(ballot.id),
            help: VoteHelp(ballot.purpose, words))
    }
}

extension Project {
    /// The vote that seats see: the one on the big screen, else the one that is open, except in a break.
    func ballotNow(of day: Gathering) -> Ballot? {
        switch day.wall {
        case .ballot(let id): ballots[id]
        case .pause: nil
        case .welcome, .card, .clusters: ballots.open
        }
    }
}
