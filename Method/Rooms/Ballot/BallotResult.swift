/// Where one option came. Ties share a place and the next place is skipped: 1, 2, 2, 4.
public struct Standing: Sendable, Equatable {
    public let option: ID<Option>
    public let votes: Int
    public let place: Int
    public let tied: Bool
    /// By the ballot's kinds of dot, in their order.
    public let byKind: [Int]
    public let byChannel: [Channel: Int]
    /// Only of dots by people whose perspective is known.
    public let byPerspective: [Perspective: Int]
}

extension Ballot {
    /// Options by dots, most first; options with as many dots in the order of their ids. An option without dots is in no tie.
    public var standings: [Standing] {
        var counted: [ID<Option>: (byKind: [Int], byChannel: [Channel: Int], byPerspective: [Perspective: Int])] = [:]
        let none = (byKind: settings.kinds.map { _ in 0 }, byChannel: [Channel: Int](), byPerspective: [Perspective: Int]())
        for option in settings.options { counted[option] = none }
        for vote in votes.values {
            for dot in vote.dots {
                counted[dot.option]?.byKind[dot.kind] += 1
                counted[dot.option]?.byChannel[vote.channel, default: 0] += 1
                if let perspective = vote.perspective { counted[dot.option]?.byPerspective[perspective, default: 0] += 1 }
            }
        }
        for tally in tallies {
            counted[tally.option]?.byKind[tally.kind] += tally.count
            counted[tally.option]?.byChannel[.countedInTheRoom, default: 0] += tally.count
        }
        let totals = counted.mapValues { $0.byKind.reduce(0, +) }
        let sorted = settings.options.sorted { (-(totals[$0] ?? 0), $0.text) < (-(totals[$1] ?? 0), $1.text) }
        return sorted.map { option in
            let votes = totals[option] ?? 0
            let equal = totals.values.count { $0 == votes }
            let parts = counted[option] ?? none
            return Standing(
                option: option, votes: votes, place: totals.values.count { $0 > votes } + 1, tied: votes > 0 && equal > 1,
                byKind: parts.byKind, byChannel: parts.byChannel, byPerspective: parts.byPerspective)
        }
    }

    public var dotsEach: Int { settings.kinds.reduce(0) { $0 + $1.each } }
    public var dotsUsed: Int { votes.values.reduce(0) { $0 + $1.dots.count } + tallies.reduce(0) { $0 + $1.count } }
    /// How many people have placed a dot or said that they are done. Paper counted in the room is not known by person.
    public var voters: Int { votes.values.count { !$0.dots.isEmpty || $0.saidDone } }
    /// Who used fewer dots than they had, in the order of their ids.
    public var usedFewer: [ID<Person>] { votes.filter { $0.value.dots.count < dotsEach }.map(\.key).sorted() }

    public func dotsLeft(for voter: ID<Person>, kind: Int = 0) -> Int {
        guard settings.kinds.indices.contains(kind) else { return 0 }
        return settings.kinds[kind].each - (votes[voter]?.dots.count { $0.kind == kind } ?? 0)
    }

    public func dots(of voter: ID<Person>, on option: ID<Option>) -> Int {
        votes[voter]?.dots.count { $0.option == option } ?? 0
    }

    /// May the count be given to somebody who does not lead the vote?
    public var mayBeSeen: Bool { shown || !settings.hidden }

    /// The first options down to a place, with all that tie on the last of them: where the room has to settle something,
    /// there are more than were asked for.
    public func first(_ wanted: Int) -> [ID<Option>] {
        standings.filter { $0.votes > 0 && $0.place <= wanted }.map(\.option)
    }

    /// What goes on: as the room settled it, else the first `wanted` with all ties.
    public func takenForward(_ wanted: Int) -> [ID<Option>] { settled.isEmpty ? first(wanted) : settled }
}
