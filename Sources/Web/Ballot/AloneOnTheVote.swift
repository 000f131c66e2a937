import Method

/// Where there is one cause or idea only, nothing has to be chosen: it goes on without a vote.
struct Alone: Sendable {
    let words: String
    /// What the button sends; "" where another page is the place to do it.
    let option: String
    let address: String

    static let sample = Alone(words: "Lifts end at nine", option: "w1", address: "/x")
}

extension Alone {
    /// Nil unless there is exactly one, and this visitor leads.
    init?(_ purpose: BallotPurpose, _ options: [ID<Option>], in project: Project, _ visit: Visit) {
        guard options.count == 1, let only = options.first, visit.may(.facilitate, in: project) else { return nil }
        let isTheme = purpose == .themes
        self.init(
            words: BallotWords.option(only, of: purpose, in: project, visit.words), option: isTheme ? "" : only.text,
            address: isTheme ? Site.carryThemes(project.id) : "")
    }

    /// The form names the one that was seen: if others came in the meantime, there is something to choose after all.
    static func goOn(_ purpose: BallotPurpose, in project: Project, _ visit: Visit) async throws -> Answer {
        guard let seen: ID<Option> = visit.form.id("alone"), let address = BallotWords.address(purpose, in: project.id) else { throw Fault.unreadable }
        guard project.options(for: purpose) == [seen] else { return visit.seeOther(address) }
        let how = visit.words("ballot.alone.how")
        switch purpose {
        case .causes(let theme):
            try await visit.put(.understand(.carryCauses(theme: theme, causes: [seen.of(Why.self)], how: how)), to: project.id)
            return visit.seeOther(Site.whys(project.id, theme), notice: "ballot.forward.kept")
        case .ideas(let theme):
            try await visit.put(.plan(.takeToTheGrid(theme: theme, ideas: [seen.of(Idea.self)], how: how)), to: project.id)
            return visit.seeOther(Site.planTheme(project.id, theme), notice: "ballot.forward.kept")
        case .themes, .other: return visit.seeOther(address)
        }
    }
}
