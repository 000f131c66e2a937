import Method

/// One line of a result as everybody may see it once it is shown.
struct ResultRow: Hashable, Sendable {
    let place: Int
    let words: String
    let votes: Int
    let most: Int
    let dots: String
    let tied: Bool
    /// It goes on, as the room decided.
    let carried: Bool

    static let sample = ResultRow(place: 1, words: "I am on my own too much", votes: 17, most: 17, dots: "dots", tied: true, carried: true)

    /// Empty unless the count may be seen by such a reader now.
    static func rows(_ ballot: Ballot, in project: Project, _ words: Phrases, lead: Bool, first: Int = .max) -> [ResultRow] {
        guard ballot.countIsFor(lead: lead) else { return [] }
        let standings = ballot.standings
        let goingOn = ballot.goingOn(in: project)
        let most = max(1, standings.first?.votes ?? 1)
        return standings.prefix(first).map { standing in
            ResultRow(
                place: standing.place, words: BallotWords.option(standing.option, on: ballot, in: project, words),
                votes: standing.votes, most: most, dots: words(standing.votes == 1 ? "ballot.dot" : "ballot.dots"),
                tied: standing.tied, carried: goingOn.contains(standing.option))
        }
    }
}

extension Ballot {
    /// What the room has taken on to the next step, of the options on this ballot.
    func goingOn(in project: Project) -> Set<ID<Option>> {
        let chosen: [ID<Option>] =
            switch purpose {
            case .themes: project.theme.carried.map { $0.of(Option.self) }
            case .causes(let theme): project.understand.tree(of: theme).carried.map { $0.of(Option.self) }
            case .ideas(let theme): (project.plan.toTheGrid[theme] ?? []).map { $0.of(Option.self) }
            case .other: settled
            }
        return Set(chosen).intersection(settings.options)
    }
}
