extension Project {
    /// Letters in who a room thinks like, and in what they ask: a bound of ours.
    public static let longestFigure = 140

    func decide(_ command: PlanCommand) throws(PlanRefusal) -> [PlanEvent] {
        switch command {
        case .noteInPlace(let item):
            try check(item.theme, item.words)
            return plan.inPlace.contains { $0.id == item.id } ? [] : [.inPlaceNoted(item: item)]
        case .takeOutInPlace(let id): return plan.inPlace.contains { $0.id == id } ? [.inPlaceTakenOut(id: id)] : []
        case .noteTried(let item):
            try check(item.theme, item.words)
            return plan.tried.contains { $0.id == item.id } ? [] : [.triedNoted(item: item)]
        case .takeOutTried(let id): return plan.tried.contains { $0.id == id } ? [.triedTakenOut(id: id)] : []
        case .chooseFigure(let lens, let figure):
            if let figure {
                guard !figure.who.isEmpty else { throw .wordsMissing }
                guard max(figure.who.count, figure.asks.count) <= Project.longestFigure else { throw .figureTooLong(most: Project.longestFigure) }
            }
            return plan.figures[lens] == figure ? [] : [.figureChosen(lens: lens, figure: figure)]
        case .addIdea(let idea):
            try check(idea.theme, idea.words)
            return plan.idea(idea.id) == nil ? [.ideaAdded(idea: idea)] : []
        case .takeOutIdea(let id):
            guard plan.idea(id) != nil else { return [] }
            guard !isVotedOn(id) else { throw .alreadyVotedOn }
            return [.ideaTakenOut(id: id)]
        case .markPlanned(let id, let planned):
            let idea = try idea(id)
            guard !isVotedOn(id) else { throw .alreadyVotedOn }
            return idea.alreadyPlanned == planned ? [] : [.ideaMarkedPlanned(id: id, planned: planned)]
        case .takeToTheGrid(let theme, let ideas, let how): return try takeToTheGrid(theme, ideas, how)
        case .guess(let id, let person, let guess):
            try onTheGrid(id)
            try onTheScale(guess)
            return plan.guesses[id]?[person] == guess ? [] : [.guessed(idea: id, person: person, guess: guess)]
        case .settle(let id, let guess):
            try onTheGrid(id)
            try onTheScale(guess)
            return plan.placed[id] == guess ? [] : [.settled(idea: id, guess: guess)]
        case .decide(let id, let kind, let why):
            _ = try idea(id)
            guard plan.placed[id] != nil else { throw .notPlaced }
            if kind == .drop, why.isEmpty { throw .reasonMissing }
            let decision = Decision(kind: kind, why: why)
            return plan.decisions[id] == decision ? [] : [.decided(idea: id, decision: decision)]
        }
    }

    private func takeToTheGrid(_ theme: ID<Cluster>, _ ideas: [ID<Idea>], _ how: String) throws(PlanRefusal) -> [PlanEvent] {
        guard !ideas.isEmpty else { throw .noneChosen }
        for id in ideas {
            let idea = try idea(id)
            guard idea.theme == theme else { throw .noSuchIdea }
            guard !idea.alreadyPlanned else { throw .plannedAlready }
        }
        return plan.toTheGrid[theme] == ideas && plan.toTheGridHow[theme] == how ? [] : [.takenToTheGrid(theme: theme, ideas: ideas, how: how)]
    }

    private func check(_ theme: ID<Cluster>, _ words: String) throws(PlanRefusal) {
        guard self.theme.carried.contains(theme) else { throw .themeNotCarried }
        guard !words.isEmpty else { throw .wordsMissing }
    }

    private func idea(_ id: ID<Idea>) throws(PlanRefusal) -> Idea {
        guard let idea = plan.idea(id) else { throw .noSuchIdea }
        return idea
    }

    private func onTheGrid(_ id: ID<Idea>) throws(PlanRefusal) {
        let idea = try idea(id)
        guard plan.toTheGrid[idea.theme]?.contains(id) == true else { throw .notOnTheGrid }
    }

    private func onTheScale(_ guess: Guess) throws(PlanRefusal) {
        guard (0...10).contains(guess.takes), (0...10).contains(guess.changes) else { throw .notOnTheScale }
    }

    private func isVotedOn(_ id: ID<Idea>) -> Bool {
        guard let theme = plan.idea(id)?.theme else { return false }
        return ballots.newest(for: .ideas(theme: theme))?.settings.options.contains(id.of(Option.self)) == true
    }
}
