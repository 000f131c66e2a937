import Method

/// One card that suggests harm: its words, and the log of who looked and what was done. Opening it writes a look to the log first.
struct MatterPage: Page {
    struct Words {
        let code: String
        let heading: String
        let headingWord: String
        let words: String
        let safer: String
        let beyond: BeyondWords?
    }
    struct Entry {
        let what: String
        let when: String
        let words: String
    }
    struct Outcome {
        let value: String
        let name: String
        let about: String
        let chosen: Bool
    }
    static let template = "2-collect/matter"
    let title: String
    let back: String
    let state: String
    let cards: [Words]
    let note: String
    let log: [Entry]
    let noting: String
    let closing: String
    let id: String
    let outcomes: [Outcome]
    let isClosed: Bool
    /// The words went back: nothing is left to do here.
    let isBack: Bool
    let typedNote: String
    let typedClose: String
    var mainClass: String { "narrow" }
    static let sample = MatterPage(
        title: "Card P01-N1", back: "/x", state: "Open",
        cards: [Words(code: "P01-N1", heading: "not-working", headingWord: "Not working", words: "He hits me", safer: "I am hurt", beyond: .sample)],
        note: "A note", log: [Entry(what: "Asha referred it", when: "3 March", words: "It tells of a blow")], noting: "/n", closing: "/c", id: "x",
        outcomes: [Outcome(value: "staysOff", name: "It stays off", about: "For good", chosen: true)], isClosed: true, isBack: true, typedNote: "x",
        typedClose: "x")
}

extension MatterPage {
    init(_ matter: SafeguardingMatter, _ project: Project, names: [ID<Person>: String], _ visit: Visit, wrong: MatterDoing? = nil) {
        let words = visit.words
        let outcome = visit.form["outcome"].isEmpty ? nil : SafeguardingOutcome(rawValue: visit.form["outcome"])
        self.init(
            title: words("safeguarding.matter", ["code": matter.card.text]), back: Site.safeguarding(project.id),
            state: words("safeguarding.outcome.\(matter.outcome?.rawValue ?? "open")"),
            cards: matter.cards.map { card in
                Words(
                    code: card.code, heading: card.heading.look, headingWord: words.name(card.heading),
                    words: card.readable, safer: card.saferWords ?? "",
                    beyond: BeyondWords(card, card.attachment, at: Site.matterAttachment(project.id, card.id), words))
            },
            note: matter.note ?? "",
            log: matter.log.reversed().map { entry in
                let name = names[entry.by] ?? words("look.somebody")
                return Entry(what: words("safeguarding.log.\(entry.what.rawValue)", ["name": name]), when: words.moment(entry.at), words: entry.words)
            },
            noting: Site.matter(project.id, matter.card, .note), closing: Site.matter(project.id, matter.card, .close), id: visit.newText(),
            outcomes: SafeguardingOutcome.allCases.filter { $0 != matter.outcome }.map { each in
                let key = "safeguarding.close.\(each.rawValue)"
                return Outcome(value: each.rawValue, name: words(key), about: words("\(key).about"), chosen: each == outcome)
            },
            isClosed: matter.outcome != nil, isBack: matter.outcome == .backToRelease, typedNote: wrong == .note ? visit.form["words"] : "",
            typedClose: wrong == .close ? visit.form["words"] : "")
    }

    static func open(_ door: Door) {
        door.get(Site.matter(.at("project"), .at("card"))) { visit in
            let (project, matter) = try await find(visit)
            return try visit.page(MatterPage(matter, project, names: try await names(matter, project, visit), visit), in: project)
        }
        door.post(Site.matter(.at("project"), .at("card"), .note)) { visit in
            let (project, matter) = try await find(visit)
            let command = SafeguardingCommand.note(card: matter.card, words: visit.form["words"], entry: visit.sameID())
            return try await put(command, project, matter, .note, field: "note-words", visit)
        }
        door.post(Site.matter(.at("project"), .at("card"), .close)) { visit in
            let (project, matter) = try await find(visit)
            guard let outcome = SafeguardingOutcome(rawValue: visit.form["outcome"]) else {
                let page = MatterPage(matter, project, names: try await names(matter, project, visit), visit, wrong: .close)
                return try visit.again(page, in: project, message: visit.words("safeguarding.close.choose"), field: "outcome-staysOff")
            }
            let command = SafeguardingCommand.close(card: matter.card, outcome: outcome, words: visit.form["words"], entry: visit.sameID())
            return try await put(command, project, matter, .close, field: "close-words", visit)
        }
    }

    private static func put(
        _ command: SafeguardingCommand, _ project: Project, _ matter: SafeguardingMatter, _ doing: MatterDoing, field: String, _ visit: Visit
    ) async throws -> Answer {
        let names = try await names(matter, project, visit)
        return try await visit.put(
            .collect(.safeguarding(command)), in: project, then: Site.matter(project.id, matter.card), notice: "safeguarding.done.\(doing.rawValue)",
            field: field
        ) { MatterPage(matter, project, names: names, visit, wrong: doing) }
    }

    /// Looking comes first and is written down, once in ten minutes for each reader; only then are the words read.
    static func find(_ visit: Visit) async throws -> (Project, SafeguardingMatter) {
        let project = try await visit.project()
        try visit.need(.safeguard, in: project)
        let (who, card) = (try visit.who(in: project), try visit.path("card") as ID<Card>)
        guard let before = project.safeguardingMatter(of: card, for: who) else { throw Fault.notThere }
        let entry = ID<SafeguardingEntry>(trusted: "look-\(who.id)-\(visit.now.milliseconds / 600_000)")
        let looked = try await visit.put(.collect(.safeguarding(.look(card: before.card, entry: entry))), to: project.id)
        guard let matter = looked.safeguardingMatter(of: before.card, for: who) else { throw Fault.notThere }
        return (looked, matter)
    }

    /// Also of those who have no role here any more.
    private static func names(_ matter: SafeguardingMatter, _ project: Project, _ visit: Visit) async throws -> [ID<Person>: String] {
        var names = try await visit.names(in: project)
        for person in Set(matter.log.map(\.by)) where names[person] == nil { names[person] = try await visit.house.account(person)?.name }
        return names
    }
}
