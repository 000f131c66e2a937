import Method

/// Where a theme stands in step 6: each stage needs the one before it.
enum ThemeStage {
    case nothingInPlace
    case lensesMissing([Lens])
    case readyToVote
    case voting
    case voted
    case onTheGrid(Int)

    init(of theme: ID<Cluster>, in project: Project) {
        let plan = project.plan
        if let ideas = plan.toTheGrid[theme], !ideas.isEmpty {
            self = .onTheGrid(ideas.count)
        } else if let ballot = project.ballots.newest(for: .ideas(theme: theme)) {
            self = ballot.state == .open ? .voting : .voted
        } else if plan.inPlace(for: theme).isEmpty {
            self = .nothingInPlace
        } else if !plan.lensesMissing(for: theme).isEmpty {
            self = .lensesMissing(plan.lensesMissing(for: theme))
        } else {
            self = .readyToVote
        }
    }

    var isDone: Bool { if case .onTheGrid = self { true } else { false } }

    func text(_ words: Phrases) -> String {
        switch self {
        case .nothingInPlace: words("plan.stage.inPlace")
        case .lensesMissing(let lenses): words("plan.stage.lens", ["lens": words.list(lenses.map { words.name($0) })])
        case .readyToVote: words("plan.stage.ready")
        case .voting: words("plan.stage.voting")
        case .voted: words("plan.stage.voted")
        case .onTheGrid(let count): words.count("plan.stage.grid", count)
        }
    }
}
