import House
import Method

/// How many dots of a kind somebody wants on an option. It names the number that is wanted, not "one more":
/// a form that arrives twice changes nothing the second time.
struct Wanted: Equatable {
    let number: Int
    let kind: Int
    let option: ID<Option>

    var text: String { "\(number)_\(kind)_\(option)" }
}

extension Wanted {
    init?(_ text: String) {
        let parts = text.split(separator: "_", maxSplits: 2).map(String.init)
        guard parts.count == 3, let number = Int(parts[0]), (0...Project.mostDots + 1).contains(number), let kind = Int(parts[1]),
            let option = ID<Option>(parts[2])
        else { return nil }
        self.init(number: number, kind: kind, option: option)
    }

    /// What has to be put to come from how it is to how it is wanted.
    func commands(_ ballot: Ballot, voter: ID<Person>, perspective: Perspective?) -> [ProjectCommand] {
        let dot = Dot(option: option, kind: kind)
        let now = ballot.votes[voter]?.dots.count { $0 == dot } ?? 0
        if number < now { return Array(repeating: .ballot(.takeBack(ballot: ballot.id, voter: voter, dot: dot)), count: now - number) }
        let place = BallotCommand.place(ballot: ballot.id, voter: voter, dot: dot, channel: .ownDevice, perspective: perspective)
        return Array(repeating: .ballot(place), count: number - now)
    }
}

/// People with an account place their own dots on the page of the vote.
enum PlaceDots {
    static func open(_ door: Door) {
        door.post(Site.voteDots(.at("project"), .at("ballot"))) { visit in
            let project = try await visit.project()
            let ballot = try VotePage.ballot(visit, in: project)
            let me = try visit.who(in: project).id
            guard let wanted = Wanted(visit.form["want"]) else { throw Fault.unreadable }
            do {
                let after = try await visit.put(
                    wanted.commands(ballot, voter: me, perspective: project.perspective(of: me)), to: project.id)
                return try answer(visit, ballot, in: after)
            } catch let refusal as ProjectRefusal {
                return try visit.again(VotePage(ballot, in: project, visit), in: project, refusal, field: "option-\(wanted.option)")
            }
        }
        door.post(Site.voteDone(.at("project"), .at("ballot"))) { visit in
            let project = try await visit.project()
            let ballot = try VotePage.ballot(visit, in: project)
            let me = try visit.who(in: project).id
            let after = try await visit.put(
                .ballot(.sayDone(ballot: ballot.id, voter: me, perspective: project.perspective(of: me))), to: project.id)
            return try answer(visit, ballot, in: after)
        }
    }

    private static func answer(_ visit: Visit, _ ballot: Ballot, in project: Project) throws -> Answer {
        guard let newest = project.ballots[ballot.id] else { throw Fault.notThere }
        return try visit.seeOther(Site.vote(project.id, ballot.id), regions: [VotePage.mine(newest, in: project, visit)])
    }
}
