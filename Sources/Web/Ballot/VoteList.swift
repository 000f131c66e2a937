import Method

/// All votes of a project: those that were held, and those that come next.
struct VoteListPage: Page {
    static let template = "ballot/votes"

    struct Line: Sendable {
        let name: String
        let about: String
        let state: String
        let address: String
        let isOpen: Bool
    }

    let title: String
    let lines: [Line]
    let back: String
    /// Where somebody who leads opens a vote on something else; "" for everybody else.
    let another: String
    static let sample = VoteListPage(
        title: "Votes", lines: [Line(name: "Vote on themes", about: "I am on my own", state: "Open", address: "/x", isOpen: true)], back: "/x", another: "/x")
}

extension VoteListPage {
    init(_ project: Project, _ visit: Visit) {
        let carried = project.theme.carried
        let usual = [.themes] + carried.map { BallotPurpose.causes(theme: $0) } + carried.map { BallotPurpose.ideas(theme: $0) }
        let other = project.ballots.order.compactMap { project.ballots[$0] }.filter { !usual.contains($0.purpose) }
        self.init(
            title: visit.words("ballot.list.title"),
            lines: usual.map { Self.line($0, project.ballots.newest(for: $0), in: project, visit.words) }
                + other.map { Self.line($0.purpose, $0, in: project, visit.words) },
            back: Site.project(project.id), another: visit.may(.facilitate, in: project) ? Site.otherVote(project.id) : "")
    }

    private static func line(_ purpose: BallotPurpose, _ ballot: Ballot?, in project: Project, _ words: Phrases) -> Line {
        Line(
            name: BallotWords.title(purpose, in: project, words), about: BallotWords.theme(purpose, in: project),
            state: ballot.map { BallotCall.state($0, words) } ?? words("ballot.state.none"),
            address: ballot.map { Site.vote(project.id, $0.id) } ?? BallotWords.address(purpose, in: project.id) ?? "",
            isOpen: ballot?.state == .open)
    }

    static func open(_ door: Door) {
        door.get(Site.votes(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(VoteListPage(project, visit), in: project)
        }
    }
}
