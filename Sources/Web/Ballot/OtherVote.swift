import Method

/// Opens a vote on anything else that the room wants to weigh up: a question, and what to choose from, one on a line (L2-02).
struct OtherVotePage: Page {
    static let template = "ballot/other"
    let title: String
    let back: String
    let action: String
    let id: String
    let question: String
    let options: String
    let each: String
    let most: String
    let hidden: Bool

    static let sample = OtherVotePage(
        title: "Another vote", back: "/x", action: "/x", id: "k3", question: "Where shall we meet?", options: "The hall\nThe library", each: "2",
        most: "1", hidden: true)
}

extension OtherVotePage {
    init(_ project: Project, _ visit: Visit) {
        let form = visit.form
        let isSent = form.has("options")
        self.init(
            title: visit.words("ballot.title.other"), back: Site.votes(project.id), action: Site.otherVote(project.id),
            id: isSent ? form["id"] : (visit.newID() as ID<Ballot>).text, question: form["question"], options: form["options"],
            each: isSent ? form["each"] : String(BallotPurpose.other(topic: "").dotsEach), most: isSent ? form["most"] : "1",
            hidden: isSent ? form.has("hidden") : true)
    }

    static func open(_ door: Door) {
        door.get(Site.otherVote(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.facilitate, in: project)
            return try visit.page(OtherVotePage(project, visit), in: project)
        }
        door.post(Site.otherVote(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.facilitate, in: project)
            guard let id: ID<Ballot> = visit.form.id("id") else { throw Fault.unreadable }
            let open = BallotCommand.open(id: id, purpose: .other(topic: visit.form["question"]), settings: settings(visit.form))
            do {
                try await visit.put(OpenVotePage.commands(open, id, in: project), to: project.id)
                return visit.seeOther(Site.vote(project.id, id), notice: "ballot.opened")
            } catch let refusal as ProjectRefusal {
                return try visit.again(OtherVotePage(project, visit), in: project, refusal, field: field(of: refusal, visit.form))
            }
        }
    }

    /// One option a line; empty lines are none.
    private static func settings(_ form: Form) -> BallotSettings {
        let said = form["options"].split(separator: "\n").map { Form.clean(String($0)) }.filter { !$0.isEmpty }
        return BallotSettings(
            options: said.indices.map { ID(trusted: "option\($0 + 1)") }, kinds: [DotKind(name: "", each: form.int("each") ?? 0)],
            mostOnOne: form.int("most") ?? 0, hidden: form.has("hidden"), said: said)
    }

    private static func field(of refusal: ProjectRefusal, _ form: Form) -> String {
        switch refusal {
        case .ballot(.dotsNotPossible): "each"
        case .ballot(.questionMissing): "question"
        case .ballot(.wordsTooLong(let most)) where form["question"].count > most: "question"
        default: "options"
        }
    }
}
