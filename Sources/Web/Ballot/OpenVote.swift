import House
import Method

/// Prepares a vote and opens it. Where something is still missing, the page says what.
struct OpenVotePage: Page {
    static let template = "ballot/open"

    struct Line: Sendable {
        let words: String
        let fact: String
    }

    let title: String
    let question: String
    let theme: String
    let action: String
    let back: String
    let id: String
    let mayOpen: Bool
    let notYet: String
    /// One thing alone needs no vote: the button or the link by which it goes on.
    let alone: Alone?
    let unnamed: String
    let lines: [Line]
    let each: String
    let firstName: String
    let secondName: String
    let secondEach: String
    let hasTwoKinds: Bool
    let most: String
    let hidden: Bool
    let help: VoteHelp

    static let sample = OpenVotePage(
        title: "Vote on themes", question: "Which would help most?", theme: "I am on my own", action: "/x", back: "/x", id: "k3", mayOpen: true,
        notYet: "3 cards are parked", alone: .sample, unnamed: "2 groups have no name", lines: [Line(words: "I am on my own", fact: "12 cards")], each: "3",
        firstName: "Now", secondName: "Later", secondEach: "3", hasTwoKinds: true, most: "1", hidden: true, help: .sample)
}

extension OpenVotePage {
    init(_ purpose: BallotPurpose, in project: Project, _ visit: Visit) {
        let words = visit.words
        let form = visit.form
        let isSent = form.has("each")
        let options = project.options(for: purpose)
        let reason = Self.refusal(purpose, options, in: project, visit)
        let unnamed = purpose == .themes ? project.clusters(under: .notWorking).count { $0.name == nil && $0.inside == nil } : 0
        self.init(
            title: BallotWords.title(purpose, in: project, words), question: BallotWords.question(purpose, words),
            theme: BallotWords.theme(purpose, in: project),
            action: (BallotWords.address(purpose, in: project.id) ?? "") + (visit.query.has("again") ? "?again=1" : ""),
            back: Site.votes(project.id), id: isSent ? form["id"] : (visit.newID() as ID<Ballot>).text,
            mayOpen: visit.may(.facilitate, in: project), notYet: reason.map { visit.problem($0).message } ?? "",
            alone: reason == .ballot(.fewOptions) ? Alone(purpose, options, in: project, visit) : nil,
            unnamed: unnamed == 0 ? "" : words.count("ballot.unnamed", unnamed),
            lines: options.map { option in
                Line(
                    words: BallotWords.option(option, of: purpose, in: project, words),
                    fact: purpose == .themes ? words.count("ballot.cards", project.cardCount(of: option.of(Cluster.self))) : "")
            },
            each: isSent ? form["each"] : String(purpose.dotsEach), firstName: form["first-name"], secondName: form["second-name"],
            secondEach: form["second-each"], hasTwoKinds: !form["second-each"].isEmpty, most: isSent ? form["most"] : "1",
            hidden: isSent ? form.has("hidden") : true, help: VoteHelp(purpose, words))
    }

    /// Asks the method itself, with a vote that is never put: its reason, if it has one.
    private static func refusal(
        _ purpose: BallotPurpose, _ options: [ID<Option>], in project: Project, _ visit: Visit
    ) -> ProjectRefusal? {
        let settings = BallotSettings(options: options, kinds: [DotKind(name: "", each: purpose.dotsEach)])
        let command = ProjectCommand.ballot(.open(id: ID(trusted: "would-it-open"), purpose: purpose, settings: settings))
        guard let owner = project.journey.owner else { return nil }
        do {
            _ = try project.decide(Ask(command, by: Who(id: owner, role: .coordinator), at: visit.now))
            return nil
        } catch { return error }
    }

    static func open(_ door: Door) {
        on(door, Site.voteOnThemes(.at("project"))) { _ in .themes }
        on(door, Site.voteOnCauses(.at("project"), .at("theme"))) { .causes(theme: try $0.path("theme")) }
        on(door, Site.voteOnIdeas(.at("project"), .at("theme"))) { .ideas(theme: try $0.path("theme")) }
    }

    private static func on(_ door: Door, _ address: String, _ purpose: @escaping @Sendable (Visit) throws -> BallotPurpose) {
        door.get(address) { visit in
            let project = try await visit.project()
            let purpose = try purpose(visit)
            let wantsNew = visit.query.has("again") && visit.may(.facilitate, in: project)
            if let newest = project.ballots.newest(for: purpose), !wantsNew { return visit.seeOther(Site.vote(project.id, newest.id)) }
            return try visit.page(OpenVotePage(purpose, in: project, visit), in: project)
        }
        door.post(address) { visit in
            let project = try await visit.project()
            try visit.need(.facilitate, in: project)
            let purpose = try purpose(visit)
            if visit.form.has("alone") { return try await Alone.goOn(purpose, in: project, visit) }
            guard let id: ID<Ballot> = visit.form.id("id") else { throw Fault.unreadable }
            let open = BallotCommand.open(id: id, purpose: purpose, settings: settings(visit.form, project.options(for: purpose)))
            do {
                try await visit.put(commands(open, id, in: project), to: project.id)
                return visit.seeOther(Site.vote(project.id, id), notice: "ballot.opened")
            } catch let refusal as ProjectRefusal {
                return try visit.again(OpenVotePage(purpose, in: project, visit), in: project, refusal, field: "each")
            }
        }
    }

    /// On a live day the big screen turns to the vote as it opens.
    static func commands(_ open: BallotCommand, _ id: ID<Ballot>, in project: Project) -> [ProjectCommand] {
        guard let day = project.gathering.today, project.ballots[id] == nil else { return [.ballot(open)] }
        return [.ballot(open), .gathering(.turnWall(day: day.id, wall: .ballot(id: id)))]
    }

    private static func settings(_ form: Form, _ options: [ID<Option>]) -> BallotSettings {
        var kinds = [DotKind(name: form["first-name"], each: form.int("each") ?? 0)]
        if !form["second-each"].isEmpty { kinds.append(DotKind(name: form["second-name"], each: form.int("second-each") ?? 0)) }
        return BallotSettings(options: options, kinds: kinds, mostOnOne: form.int("most") ?? 0, hidden: form.has("hidden"))
    }
}
