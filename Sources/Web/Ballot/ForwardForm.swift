import Method

/// "These go on": the first of the count are ticked, the room may choose otherwise and says how it settled it.
struct ForwardForm: Hashable, Sendable {
    struct Choice: Hashable {
        let id: String
        let words: String
        let dots: String
        let ticked: Bool
    }

    let action: String
    let title: String
    let hint: String
    let button: String
    let choices: [Choice]
    let how: String

    static let sample = ForwardForm(
        action: "/x", title: "These go on", hint: "Two usually go on", button: "These go on",
        choices: [Choice(id: "a", words: "Lifts end at nine", dots: "6 dots", ticked: true)], how: "We talked")

    /// Nil where there is nothing to settle here: themes go on from their own page.
    init?(_ ballot: Ballot, in project: Project, _ words: Phrases) {
        if case .other = ballot.purpose { if !ballot.hasTieToSettle { return nil } }
        if ballot.purpose == .themes, !ballot.hasTieToSettle { return nil }
        let isTieOnly =
            switch ballot.purpose {
            case .themes, .other: true
            case .causes, .ideas: false
            }
        let already = isTieOnly ? Set(ballot.settled) : ballot.goingOn(in: project)
        let ticked = already.isEmpty ? Set(ballot.takenForward(ballot.usuallyGoOn)) : already
        self.init(
            action: Site.voteSettle(project.id, ballot.id),
            title: words(isTieOnly ? "ballot.settle.title" : "ballot.forward.title"),
            hint: words("ballot.forward.hint", ["wanted": String(ballot.usuallyGoOn)]),
            button: words(isTieOnly ? "ballot.settle.do" : "ballot.forward.do"),
            choices: ballot.standings.map { standing in
                Choice(
                    id: standing.option.text, words: BallotWords.option(standing.option, on: ballot, in: project, words),
                    dots: words.count("ballot.given", standing.votes), ticked: ticked.contains(standing.option))
            }, how: Self.how(ballot, in: project))
    }

    private init(action: String, title: String, hint: String, button: String, choices: [Choice], how: String) {
        (self.action, self.title, self.hint, self.button, self.choices, self.how) = (action, title, hint, button, choices, how)
    }

    private static func how(_ ballot: Ballot, in project: Project) -> String {
        let said: String? =
            switch ballot.purpose {
            case .causes(let theme): project.understand.tree(of: theme).carriedHow
            case .ideas(let theme): project.plan.toTheGridHow[theme]
            case .themes, .other: nil
            }
        return said.flatMap { $0.isEmpty ? nil : $0 } ?? ballot.settledHow
    }
}

extension ForwardForm {
    /// Ties settled and what goes on, in the order of the count. The room's words are wanted where a tie was settled.
    static func open(_ door: Door) {
        door.post(Site.voteSettle(.at("project"), .at("ballot"))) { visit in
            let project = try await visit.project()
            let ballot = try VotePage.ballot(visit, in: project)
            let wanted = Set(visit.form.ids("option") as [ID<Option>])
            let chosen = ballot.standings.map(\.option).filter { wanted.contains($0) }
            do {
                try await visit.put(commands(ballot, chosen, how: visit.form["how"]), to: project.id)
                return visit.seeOther(Site.vote(project.id, ballot.id), notice: "ballot.forward.kept")
            } catch let refusal as ProjectRefusal {
                return try visit.again(VotePage(ballot, in: project, visit), in: project, refusal, field: "how")
            }
        }
    }

    private static func commands(_ ballot: Ballot, _ chosen: [ID<Option>], how: String) -> [ProjectCommand] {
        let settle: [ProjectCommand] = ballot.hasTieToSettle ? [.ballot(.settleTie(ballot: ballot.id, options: chosen, how: how))] : []
        switch ballot.purpose {
        case .causes(let theme):
            return settle + [.understand(.carryCauses(theme: theme, causes: chosen.map { $0.of(Why.self) }, how: how))]
        case .ideas(let theme):
            return settle + [.plan(.takeToTheGrid(theme: theme, ideas: chosen.map { $0.of(Idea.self) }, how: how))]
        case .themes, .other:
            return [.ballot(.settleTie(ballot: ballot.id, options: chosen, how: how))]
        }
    }
}
