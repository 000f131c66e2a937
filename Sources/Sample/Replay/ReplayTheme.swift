import Method

extension Replay {
    /// The card call: working, not working, future. A card that was hard to place is parked first and placed when its heading is through.
    var cardCall: [ProjectCommand] {
        let clusters = recording.clusters ?? []
        let parked = Dictionary((recording.cardsParkedThenPlaced ?? []).map { ($0.card, $0) }, uniquingKeysWith: { first, _ in first })
        var begun: Set<String> = []
        var commands: [ThemeCommand] = []
        func place(_ card: String, in cluster: String) {
            let (card, target): (ID<Card>, ID<Cluster>) = (Replay.id(card), Replay.id(cluster))
            commands.append(begun.insert(cluster).inserted ? .startCluster(id: target, card: card) : .place(card: card, cluster: target))
        }
        for heading in Heading.allCases {
            let here = clusters.filter { $0.heading == heading }
            let home = Dictionary(here.flatMap { cluster in cluster.cards.map { ($0, cluster.id) } }, uniquingKeysWith: { first, _ in first })
            var later: [(card: String, cluster: String)] = []
            for card in (recording.cards ?? []).filter({ $0.heading == heading }).map(\.card) {
                guard let cluster = home[card] else { continue }
                commands.append(.hear(card: Replay.id(card)))
                if let parking = parked[card] {
                    commands.append(.park(card: Replay.id(card), why: parking.why ?? ""))
                    later.append((card, cluster))
                } else {
                    place(card, in: cluster)
                }
            }
            for parking in later { place(parking.card, in: parking.cluster) }
        }
        return commands.map(ProjectCommand.theme)
    }

    var naming: [ProjectCommand] {
        (recording.clusters ?? []).map { .theme(.name(cluster: Replay.id($0.id), words: $0.name)) }
    }

    var themeVote: [ProjectCommand] {
        guard let vote = recording.themeVote else { return [] }
        let options = (recording.clusters ?? []).filter { $0.heading == .notWorking }.map { ID<Option>(trusted: $0.id) }
        let ballot = play(
            "vote-themes", .themes, options: options, dotsEach: vote.dotsEach, votes: vote.ballots.map { ($0.participant, $0.themes) })
        guard let forward = recording.themesTakenForward else { return ballot }
        let how = forward.how ?? ""
        let chosen: [ID<Cluster>] = forward.themes.map { Replay.id($0) }
        let settle: [ProjectCommand] =
            how.isEmpty ? [] : [.ballot(.settleTie(ballot: Replay.id("vote-themes"), options: chosen.map { $0.of(Option.self) }, how: how))]
        return ballot + settle + [.theme(.carryForward(clusters: chosen, how: how))]
    }

    /// Opens a ballot, casts every vote, closes it and shows the count.
    func play(
        _ name: String, _ purpose: BallotPurpose, options: [ID<Option>], dotsEach: Int, votes: [(person: String, dots: [String])]
    ) -> [ProjectCommand] {
        let id: ID<Ballot> = Replay.id(name)
        let perspectives = Dictionary((recording.participants ?? []).map { ($0.id, $0.perspective) }, uniquingKeysWith: { first, _ in first })
        let settings = BallotSettings(options: options, kinds: [DotKind(name: "", each: dotsEach)])
        let casts = votes.map { vote in
            BallotCommand.cast(
                ballot: id, voter: Replay.id(vote.person), dots: vote.dots.map { Dot(option: Replay.id($0)) }, channel: .ownDevice,
                perspective: Replay.perspective(perspectives[vote.person]))
        }
        return ([.open(id: id, purpose: purpose, settings: settings)] + casts + [.close(ballot: id), .show(ballot: id)]).map(ProjectCommand.ballot)
    }
}
