extension Project {
    /// Dots one person can have in all, and options on one ballot: bounds of ours, far above any use in the sources.
    public static let mostDots = 50
    public static let mostOptions = 500
    /// Letters in the question, and in each option, of a vote on something of its own: a bound of ours.
    public static let longestOption = 300

    func decide(_ command: BallotCommand, by who: Who) throws(BallotRefusal) -> [BallotEvent] {
        switch command {
        case .open(let id, let purpose, let settings):
            if ballots[id] != nil { return [] }
            try ready(for: purpose, settings)
            try check(settings)
            return [.opened(id: id, purpose: purpose, settings: settings)]
        case .place(let id, let voter, let dot, let channel, let perspective):
            let ballot = try openBallot(id)
            try mayVote(who, for: voter)
            try ballot.admit(dot, after: ballot.votes[voter]?.dots ?? [])
            return [.dotPlaced(ballot: id, voter: voter, dot: dot, channel: channel, perspective: perspective)]
        case .takeBack(let id, let voter, let dot):
            let ballot = try openBallot(id)
            try mayVote(who, for: voter)
            return ballot.votes[voter]?.dots.contains(dot) == true ? [.dotTakenBack(ballot: id, voter: voter, dot: dot)] : []
        case .cast(let id, let voter, let dots, let channel, let perspective):
            let ballot = try openBallot(id)
            try mayVote(who, for: voter)
            var before: [Dot] = []
            for dot in dots {
                try ballot.admit(dot, after: before)
                before.append(dot)
            }
            if let vote = ballot.votes[voter], vote.dots == dots, vote.channel == channel, vote.saidDone { return [] }
            return [.voteCast(ballot: id, voter: voter, dots: dots, channel: channel, perspective: perspective)]
        case .sayDone(let id, let voter, let perspective):
            let ballot = try openBallot(id)
            try mayVote(who, for: voter)
            return ballot.votes[voter]?.saidDone == true ? [] : [.doneSaid(ballot: id, voter: voter, perspective: perspective)]
        case .countRoom(let id, let tallies): return try countRoom(id, tallies)
        case .close(let id): return try ballot(id).state == .closed ? [] : [.closed(ballot: id)]
        case .reopen(let id): return try ballot(id).state == .open ? [] : [.reopened(ballot: id)]
        case .show(let id):
            let ballot = try ballot(id)
            guard ballot.state == .closed else { throw .stillOpen }
            return ballot.shown ? [] : [.shown(ballot: id)]
        case .settleTie(let id, let options, let how):
            let ballot = try ballot(id)
            guard ballot.state == .closed else { throw .stillOpen }
            guard options.allSatisfy(ballot.settings.options.contains) else { throw .noSuchOption }
            guard !how.isEmpty else { throw .reasonMissing }
            return ballot.settled == options && ballot.settledHow == how ? [] : [.tieSettled(ballot: id, options: options, how: how)]
        }
    }

    private func countRoom(_ id: ID<Ballot>, _ tallies: [RoomTally]) throws(BallotRefusal) -> [BallotEvent] {
        let ballot = try ballot(id)
        for tally in tallies {
            guard ballot.settings.options.contains(tally.option) else { throw .noSuchOption }
            guard ballot.settings.kinds.indices.contains(tally.kind) else { throw .noSuchKind }
            guard (0...100_000).contains(tally.count) else { throw .countNotPossible }
        }
        return ballot.tallies == tallies ? [] : [.roomCounted(ballot: id, tallies: tallies)]
    }

    private func check(_ settings: BallotSettings) throws(BallotRefusal) {
        guard settings.options.count > 1 else { throw .fewOptions }
        guard settings.options.count <= Project.mostOptions else { throw .manyOptions(most: Project.mostOptions) }
        guard Set(settings.options).count == settings.options.count, Set(settings.said ?? []).count == settings.said?.count ?? 0 else {
            throw .sameOptionTwice
        }
        let dots = settings.kinds.reduce(0) { $0 + max(0, $1.each) }
        guard !settings.kinds.isEmpty, settings.kinds.allSatisfy({ $0.each > 0 }), dots <= Project.mostDots,
            (1...dots).contains(settings.mostOnOne)
        else { throw .dotsNotPossible }
    }

    /// What has to be there before a vote may open. Firm in the source.
    private func ready(for purpose: BallotPurpose, _ settings: BallotSettings) throws(BallotRefusal) {
        let options = settings.options
        switch purpose {
        case .themes:
            guard unheard.isEmpty, parked.isEmpty else {
                throw .themesNotReady(unheard: unheard.count, parked: parked.count)
            }
            guard options.allSatisfy({ theme.clusters[$0.of(Cluster.self)]?.name != nil }) else { throw .noSuchOption }
        case .causes(let theme):
            guard self.theme.carried.contains(theme) else { throw .themeNotCarried }
            let tree = understand.tree(of: theme)
            guard tree.enough else { throw .notEnoughYet }
            guard options.allSatisfy({ tree.whys[$0.of(Why.self)]?.kind == .root }) else { throw .noSuchOption }
        case .ideas(let theme):
            guard self.theme.carried.contains(theme) else { throw .themeNotCarried }
            guard !plan.inPlace(for: theme).isEmpty else { throw .nothingInPlaceYet }
            let missing = plan.lensesMissing(for: theme)
            guard missing.isEmpty else { throw .lensesMissing(missing) }
            let allowed = Set(plan.onTheBallot(for: theme).map(\.id))
            guard options.allSatisfy({ allowed.contains($0.of(Idea.self)) }) else { throw .noSuchOption }
        case .other(let topic):
            let words = [topic] + (settings.said ?? [])
            guard !words.contains(""), settings.said.map({ $0.count == options.count }) ?? true else { throw .questionMissing }
            guard words.allSatisfy({ $0.count <= Project.longestOption }) else { throw .wordsTooLong(most: Project.longestOption) }
        }
    }

    private func ballot(_ id: ID<Ballot>) throws(BallotRefusal) -> Ballot {
        guard let ballot = ballots[id] else { throw .noSuchBallot }
        return ballot
    }

    private func openBallot(_ id: ID<Ballot>) throws(BallotRefusal) -> Ballot {
        let ballot = try ballot(id)
        guard ballot.state == .open else { throw .closed }
        return ballot
    }

    private func mayVote(_ who: Who, for voter: ID<Person>) throws(BallotRefusal) {
        guard who.id == voter || who.role.may(.facilitate) else { throw .notYourVote }
    }
}

extension Ballot {
    /// No more dots than given, and no more on one option than the settings allow.
    func admit(_ dot: Dot, after dots: [Dot]) throws(BallotRefusal) {
        guard settings.options.contains(dot.option) else { throw .noSuchOption }
        guard settings.kinds.indices.contains(dot.kind) else { throw .noSuchKind }
        let each = settings.kinds[dot.kind].each
        guard dots.count(where: { $0.kind == dot.kind }) < each else { throw .noDotsLeft(each: each) }
        guard dots.count(where: { $0.option == dot.option }) < settings.mostOnOne else { throw .tooManyOnOne(most: settings.mostOnOne) }
    }
}
