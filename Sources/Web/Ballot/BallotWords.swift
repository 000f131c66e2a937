import Method

/// What a vote is called, what it asks, what it is about.
enum BallotWords {
    static func title(_ purpose: BallotPurpose, in project: Project, _ words: Phrases) -> String {
        switch purpose {
        case .themes: words("ballot.title.themes")
        case .causes: words("ballot.title.causes")
        case .ideas: words("ballot.title.ideas")
        case .other: words("ballot.title.other")
        }
    }

    static func question(_ purpose: BallotPurpose, _ words: Phrases) -> String {
        switch purpose {
        case .themes: words("ballot.question.themes")
        case .causes: words("ballot.question.causes")
        case .ideas: words("ballot.question.ideas")
        case .other: words("ballot.question.other")
        }
    }

    /// The theme that the causes or ideas belong to, or what a vote of its own asks; "" for a vote on themes.
    static func theme(_ purpose: BallotPurpose, in project: Project) -> String {
        switch purpose {
        case .causes(let theme), .ideas(let theme): project.theme.clusters[theme]?.name ?? ""
        case .other(let topic): topic
        case .themes: ""
        }
    }

    /// The words that stand beside a dot.
    static func option(_ option: ID<Option>, on ballot: Ballot, in project: Project, _ words: Phrases) -> String {
        ballot.settings.words(of: option) ?? self.option(option, of: ballot.purpose, in: project, words)
    }

    static func option(_ option: ID<Option>, of purpose: BallotPurpose, in project: Project, _ words: Phrases) -> String {
        let found: String? =
            switch purpose {
            case .themes: project.theme.clusters[option.of(Cluster.self)]?.name
            case .causes(let theme): project.understand.tree(of: theme).whys[option.of(Why.self)]?.words
            case .ideas: project.plan.idea(option.of(Idea.self))?.words
            case .other: option.text
            }
        return found ?? words("ballot.option.gone")
    }

    /// Where a vote of this kind is prepared and opened; nil for kinds that have no page of their own.
    static func address(_ purpose: BallotPurpose, in project: ID<Project>) -> String? {
        switch purpose {
        case .themes: Site.voteOnThemes(project)
        case .causes(let theme): Site.voteOnCauses(project, theme)
        case .ideas(let theme): Site.voteOnIdeas(project, theme)
        case .other: nil
        }
    }

    static func kindName(_ kind: Int, of settings: BallotSettings, _ words: Phrases) -> String {
        guard settings.kinds.indices.contains(kind) else { return "" }
        let name = settings.kinds[kind].name
        return name.isEmpty ? words("ballot.kind.number", ["number": String(kind + 1)]) : name
    }
}

extension Project {
    /// What a vote of this kind is on, as things stand now: named not-working themes, causes marked as roots, ideas that are not planned already.
    func options(for purpose: BallotPurpose) -> [ID<Option>] {
        switch purpose {
        case .themes: clusters(under: .notWorking).filter { $0.name != nil && $0.inside == nil }.map { $0.id.of(Option.self) }
        case .causes(let theme): understand.tree(of: theme).roots.map { $0.id.of(Option.self) }
        case .ideas(let theme): plan.onTheBallot(for: theme).map { $0.id.of(Option.self) }
        case .other: []
        }
    }

    /// How many cards speak for a theme, those of its sub-themes with it (W3-26).
    func cardCount(of theme: ID<Cluster>) -> Int {
        let inner = subThemes(theme)
        return Set(([theme] + inner).flatMap { cards(in: $0).map(\.id) }).count
    }

    private func subThemes(_ theme: ID<Cluster>) -> [ID<Cluster>] {
        let direct = self.theme.order.filter { self.theme.clusters[$0]?.inside == theme }
        return direct + direct.flatMap { subThemes($0) }
    }
}
