import Method

/// The vote on a theme's ideas as step 6 shows it: what it waits for, that it is open, or how it went. A hidden count is never in it.
struct IdeaVote {
    struct Line {
        let place: Int
        let words: String
        let votes: Int
        let goesOn: Bool
        let tied: Bool
    }

    let address: String
    let missing: [String]
    let isReady: Bool
    let isOpen: Bool
    let isSealed: Bool
    let result: [Line]
    let hasResult: Bool
    let mostVotes: Int
    /// How the room settled what goes to the grid.
    let how: String
    let grid: String

    static let sample = IdeaVote(
        address: "/x", missing: ["Use the radical lens"], isReady: true, isOpen: true, isSealed: true,
        result: [Line(place: 1, words: "A bus", votes: 3, goesOn: true, tied: true)], hasResult: true, mostVotes: 3, how: "The room took all three", grid: "/x")
}

extension IdeaVote {
    init(on theme: ID<Cluster>, in project: Project, _ words: Phrases) {
        let ballot = project.ballots.newest(for: .ideas(theme: theme))
        let onTheGrid = project.plan.toTheGrid[theme] ?? []
        let isClosed = ballot?.state == .closed
        let result = ballot.map { isClosed && $0.mayBeSeen ? Self.lines($0, onTheGrid, project) : [] } ?? []
        let missing = ballot == nil && onTheGrid.isEmpty ? Self.missing(theme, in: project, words) : []
        self.init(
            address: Site.voteOnIdeas(project.id, theme), missing: missing, isReady: ballot == nil && onTheGrid.isEmpty && missing.isEmpty,
            isOpen: ballot?.state == .open, isSealed: isClosed && ballot?.mayBeSeen == false, result: result, hasResult: !result.isEmpty,
            mostVotes: max(1, result.map(\.votes).max() ?? 1), how: project.plan.toTheGridHow[theme] ?? "",
            grid: onTheGrid.isEmpty ? "" : Site.grid(project.id))
    }

    private static func lines(_ ballot: Ballot, _ onTheGrid: [ID<Idea>], _ project: Project) -> [Line] {
        ballot.standings.compactMap { standing in
            guard let idea = project.plan.idea(standing.option.of(Idea.self)) else { return nil }
            return Line(place: standing.place, words: idea.words, votes: standing.votes, goesOn: onTheGrid.contains(idea.id), tied: standing.tied)
        }
    }

    private static func missing(_ theme: ID<Cluster>, in project: Project, _ words: Phrases) -> [String] {
        let inPlace = project.plan.inPlace(for: theme).isEmpty ? [words("plan.stage.inPlace")] : []
        return inPlace + project.plan.lensesMissing(for: theme).map { words("plan.stage.lens", ["lens": words.name($0)]) }
    }
}
