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

    /// My dots, where a vote is open: in the one I chose, else in the one that the room is at.
    func dots(chosen: Ballot? = nil, _ words: Phrases) -> DotsRegion {
        guard let ballot = openVote(chosen) else { return .nothing }
        return DotsRegion(
            ballot, of: me.id, in: project, words, action: Site.seatDots(ballot.id, chosen: chosen != nil), doneAction: "",
            help: VoteHelp(ballot.purpose, words))
    }

    /// "I am done" stands at the thumb, and not below everything there is to choose from.
    func done(chosen: Ballot? = nil) -> SeatDone {
        guard let ballot = openVote(chosen), ballot.votes[me.id]?.saidDone != true else { return SeatDone(action: "") }
        return SeatDone(action: Site.seatDone(ballot.id, chosen: chosen != nil))
    }

    private func openVote(_ chosen: Ballot?) -> Ballot? {
        guard let ballot = chosen ?? project.ballotNow(of: day), ballot.state == .open else { return nil }
        return ballot
    }

    /// A vote that is open beside the one that the room is at; one that the room is at, or that was closed since, can still be looked at.
    func mayChoose(_ id: ID<Ballot>) -> Ballot? {
        day.wall == .pause ? nil : project.ballots[id]
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

    /// Votes that are open beside that one; none in a break.
    func otherVotes(of day: Gathering) -> [Ballot] {
        if !day.isOpen || day.wall == .pause { return [] }
        let now = ballotNow(of: day)?.id
        return ballots.order.compactMap { ballots[$0] }.filter { $0.state == .open && $0.id != now }
    }
}
