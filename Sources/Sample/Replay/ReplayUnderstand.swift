import Method

extension Replay {
    var understanding: [ProjectCommand] {
        (recording.fiveWhys ?? []).flatMap { whys -> [ProjectCommand] in
            let theme: ID<Cluster> = Replay.id(whys.theme)
            var commands: [UnderstandCommand] = [.gatherGroup(theme: theme, people: (whys.group ?? []).map { Replay.id($0) })]
            for reason in whys.reasons {
                let id: ID<Why> = Replay.id(reason.id)
                commands.append(
                    .answerWhy(
                        id: id, theme: theme, parent: reason.parent.map { Replay.id($0) }, words: reason.words,
                        perspective: Replay.perspective(reason.from)))
                switch reason.kind {
                case "root cause": commands.append(.markRoot(why: id, theme: theme))
                case "set aside: money": commands.append(.setAside(why: id, theme: theme, as: .money))
                case "set aside: how people are": commands.append(.setAside(why: id, theme: theme, as: .howPeopleAre))
                default: break
                }
            }
            commands.append(.sayEnough(theme: theme))
            return commands.map(ProjectCommand.understand)
        }
    }

    /// One vote for each theme on its root causes; the first so many go on, or as many as the recording says.
    var causeVotes: [ProjectCommand] {
        guard let vote = recording.rootCauseVote else { return [] }
        let wanted = recording.rootCausesTakenForwardForEachTheme ?? 2
        return (recording.fiveWhys ?? []).flatMap { whys -> [ProjectCommand] in
            let roots = whys.reasons.filter { $0.kind == "root cause" }.map(\.id)
            let votes = vote.ballots.filter { $0.theme == whys.theme }.map { ($0.participant, $0.rootCauses) }
            let theme: ID<Cluster> = Replay.id(whys.theme)
            let ballot = play(
                "vote-causes-\(whys.theme)", .causes(theme: theme), options: roots.map { Replay.id($0) }, dotsEach: vote.dotsEachForATheme,
                votes: votes)
            let first = Replay.first(wanted, of: roots, votes: votes.flatMap(\.1))
            return ballot + [.understand(.carryCauses(theme: theme, causes: first.map { Replay.id($0) }, how: ""))]
        }
    }

    /// What a facilitator would read off the count: the most wanted, with all that tie on the last place.
    static func first(_ wanted: Int, of options: [String], votes: [String]) -> [String] {
        let totals = Dictionary(votes.map { ($0, 1) }, uniquingKeysWith: +)
        func place(_ option: String) -> Int { options.count { (totals[$0] ?? 0) > (totals[option] ?? 0) } + 1 }
        return options.filter { (totals[$0] ?? 0) > 0 && place($0) <= wanted }
            .sorted { (place($0), $0) < (place($1), $1) }
    }

    var success: [ProjectCommand] {
        let said = (recording.success ?? []).map { item in
            SuccessCommand.say(
                SuccessStatement(
                    id: Replay.id(item.id), theme: Replay.id(item.theme), perspective: Replay.perspective(item.perspective) ?? .others,
                    words: item.statement))
        }
        let measures = (recording.measures ?? []).map { SuccessCommand.addMeasure(measure($0)) }
        let pairs = (recording.measurePairs ?? []).map { SuccessCommand.pair(from: Replay.id($0.from), to: Replay.id($0.to), why: $0.why ?? "") }
        return (said + measures + pairs).map(ProjectCommand.success)
    }

    private func measure(_ item: RecordedMeasure) -> Measure {
        Measure(
            id: Replay.id(item.id), theme: Replay.id(item.theme), statement: item.success.map { Replay.id($0) }, words: item.words,
            kind: item.kind == "quantitative" ? .number : .words, unit: item.unit ?? "",
            betterIs: item.betterIs.flatMap(Measure.Direction.init(rawValue:)), source: item.source ?? "",
            alreadyCollected: item.alreadyCollected ?? false, standsIn: item.standsInForSomethingElse ?? false,
            collectedBy: Replay.perspective(item.collectedBy), target: item.target)
    }
}
