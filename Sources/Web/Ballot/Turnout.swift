import Method

/// Who has voted so far, of those who are here. It says nothing of what for.
struct Turnout: Equatable {
    struct Group: Equatable {
        let perspective: Perspective
        let voted: Int
        let of: Int
    }

    let voted: Int
    /// Everybody who is here today, and everybody who has voted from elsewhere.
    let of: Int
    let groups: [Group]
    /// People at seats who have placed no dot and have not said that they are done.
    let notYet: [Attendee]
}

extension Project {
    func turnout(of ballot: Ballot) -> Turnout {
        let here = gathering.today?.here ?? []
        let voters = Set(ballot.votes.filter { !$0.value.dots.isEmpty || $0.value.saidDone }.keys)
        let all = voters.union(here.map(\.id))
        func looksWith(_ person: ID<Person>) -> Perspective? { ballot.votes[person]?.perspective ?? perspective(of: person) }
        let groups = Perspective.allCases.compactMap { perspective -> Turnout.Group? in
            let members = all.filter { looksWith($0) == perspective }
            guard !members.isEmpty else { return nil }
            return Turnout.Group(perspective: perspective, voted: members.count { voters.contains($0) }, of: members.count)
        }
        return Turnout(voted: voters.count, of: all.count, groups: groups, notYet: here.filter { !voters.contains($0.id) })
    }
}

extension Ballot {
    /// How many usually go on: four or five themes (W3-27), two causes (the number is ours), three ideas (W6-12).
    /// Of four and five themes the one that leaves no tie to settle, five where both do or neither does.
    var usuallyGoOn: Int {
        switch purpose {
        case .themes: first(5).count > 5 && first(4).count == 4 ? 4 : 5
        case .causes, .other: 2
        case .ideas: 3
        }
    }

    /// More came out level at the last place than can go on: the room has to settle it.
    var hasTieToSettle: Bool { first(usuallyGoOn).count > usuallyGoOn }

    /// May the visitor see the count now? While it is open and hidden, nobody may: not even those who lead.
    func countIsFor(lead: Bool) -> Bool { mayBeSeen || (lead && state == .closed) }
}
