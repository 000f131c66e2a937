import Method

/// Enters the vote of one person: from paper, or said to a supporter.
struct PersonVotePage: Page {
    static let template = "ballot/person"

    struct Somebody: Sendable {
        let id: String
        let words: String
        let isChosen: Bool
    }

    struct Eyes: Sendable {
        let id: String
        let name: String
        let isChosen: Bool
    }

    /// An option with a field for each kind of dot.
    struct Line: Sendable {
        struct Field: Sendable {
            let id: String
            let name: String
            let number: String
            let most: Int
            let isTicked: Bool
        }
        let words: String
        let fields: [Field]
    }

    let title: String
    let action: String
    let back: String
    let somebodyElse: String
    let people: [Somebody]
    let eyes: [Eyes]
    let isPaper: Bool
    let isHelped: Bool
    let rule: String
    /// One dot at most on each option: boxes to tick instead of numbers.
    let ticks: Bool
    let lines: [Line]

    static let sample = PersonVotePage(
        title: "A vote on paper", action: "/x", back: "/x", somebodyElse: "k3", people: [Somebody(id: "a", words: "A parent", isChosen: true)],
        eyes: [Eyes(id: "people", name: "People", isChosen: true)], isPaper: true, isHelped: true, rule: "3 dots", ticks: true,
        lines: [Line(words: "I am on my own", fields: [.init(id: "dots-0-a", name: "now", number: "1", most: 1, isTicked: true)])])
}

extension PersonVotePage {
    init(_ ballot: Ballot, in project: Project, _ visit: Visit) {
        let words = visit.words
        let chosen = visit.form["person"]
        let isSimple = ballot.settings.kinds.count == 1 && ballot.settings.mostOnOne == 1
        let somebodyElse = visit.form["somebody"].isEmpty ? (visit.newID() as ID<Person>).text : visit.form["somebody"]
        self.init(
            title: words("ballot.person.title"), action: Site.votePerson(project.id, ballot.id), back: Site.vote(project.id, ballot.id),
            somebodyElse: somebodyElse, people: Self.people(ballot, in: project, words, chosen: chosen),
            eyes: Perspective.allCases.map {
                Eyes(id: GatheringWords.sign($0), name: GatheringWords.name($0, words), isChosen: visit.form["eyes"] == GatheringWords.sign($0))
            },
            isPaper: visit.form["channel"] != "helped", isHelped: visit.form["channel"] == "helped", rule: Self.rule(ballot, words), ticks: isSimple,
            lines: ballot.settings.options.map { option in
                Line(
                    words: BallotWords.option(option, on: ballot, in: project, words),
                    fields: ballot.settings.kinds.indices.map { kind in
                        let name = "dots-\(kind)-\(option)"
                        return Line.Field(
                            id: name, name: ballot.settings.kinds.count > 1 ? BallotWords.kindName(kind, of: ballot.settings, words) : words("ballot.dots"),
                            number: visit.form[name], most: ballot.settings.mostOnOne, isTicked: visit.form[name] == "1")
                    })
            })
    }

    private static func people(_ ballot: Ballot, in project: Project, _ words: Phrases, chosen: String) -> [Somebody] {
        let guests = project.prepare.guests.map { ($0.id, $0.words) }
        let here = (project.gathering.today?.here ?? []).map { ($0.id, GatheringWords.called($0, words)) }
        return (guests + here).map { id, name in
            let hasVoted = ballot.votes[id].map { !$0.dots.isEmpty || $0.saidDone } ?? false
            return Somebody(id: id.text, words: hasVoted ? words("ballot.person.voted", ["name": name]) : name, isChosen: id.text == chosen)
        }
    }

    static func rule(_ ballot: Ballot, _ words: Phrases) -> String {
        let each = ballot.settings.kinds.indices.map { kind in
            let count = words.count("ballot.given", ballot.settings.kinds[kind].each)
            return ballot.settings.kinds.count > 1 ? "\(BallotWords.kindName(kind, of: ballot.settings, words)): \(count)" : count
        }
        return words("ballot.rule", ["each": each.joined(separator: ", "), "most": String(ballot.settings.mostOnOne)])
    }

    static func open(_ door: Door) {
        door.get(Site.votePerson(.at("project"), .at("ballot"))) { visit in
            let project = try await visit.project()
            try visit.need(.facilitate, in: project)
            return try visit.page(PersonVotePage(try VotePage.ballot(visit, in: project), in: project, visit), in: project)
        }
        door.post(Site.votePerson(.at("project"), .at("ballot"))) { visit in
            let project = try await visit.project()
            try visit.need(.facilitate, in: project)
            let ballot = try VotePage.ballot(visit, in: project)
            let page = PersonVotePage(ballot, in: project, visit)
            guard let voter: ID<Person> = visit.form.id("person") ?? nil else {
                return try visit.again(page, in: project, message: visit.words("ballot.person.missing"), field: "person")
            }
            let perspective = project.perspective(of: voter) ?? GatheringWords.perspective(sign: visit.form["eyes"])
            let channel: Channel = visit.form["channel"] == "helped" ? .withSupporter : .countedInTheRoom
            do {
                let cast = BallotCommand.cast(
                    ballot: ballot.id, voter: voter, dots: dots(visit.form, ballot), channel: channel, perspective: perspective)
                try await visit.put(.ballot(cast), to: project.id)
                return visit.seeOther(page.action, notice: "ballot.person.kept")
            } catch let refusal as ProjectRefusal {
                return try visit.again(page, in: project, refusal, field: page.lines.first?.fields.first?.id ?? "person")
            }
        }
    }

    /// As many dots as the numbers say; a number that is none counts as none, and too large a one meets the ballot's own limit.
    private static func dots(_ form: Form, _ ballot: Ballot) -> [Dot] {
        ballot.settings.options.flatMap { option in
            ballot.settings.kinds.indices.flatMap { kind -> [Dot] in
                let number = min(max(0, form.int("dots-\(kind)-\(option)") ?? 0), Project.mostDots + 1)
                return Array(repeating: Dot(option: option, kind: kind), count: number)
            }
        }
    }
}
