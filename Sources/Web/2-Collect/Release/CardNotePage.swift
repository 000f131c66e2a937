import Method

/// What a card means, by the code that is printed on it (L1-10): the collector's note, whose voice it is, and questions to the collector
/// with their answers (L1-09). No name of anybody is needed. Without a code: what is still open.
struct CardNotePage: Page {
    struct Found {
        let code: String
        let heading: String
        let headingWord: String
        let words: String
        let note: String
        let voice: [String]
        let isInterpretation: Bool
        let answered: [Question]
        let open: [Question]
        let concerns: [Line]
        let goesTo: String
        let mayAsk: Bool
        let askID: String
        let card: String
    }
    struct Question {
        let id: String
        let words: String
        let answer: String
        let code: String
        let address: String
        let mayAnswer: Bool
    }
    /// Something that somebody pointed out.
    struct Line {
        let id: String
        let kind: String
        let words: String
        let by: String
        let how: String
        let isOpen: Bool
        let code: String
        let address: String
        let maySettle: Bool
    }
    static let template = "2-collect/note"
    let title: String
    let back: String
    let backWords: String
    let action: String
    let code: String
    let missing: String
    let found: Found?
    let questions: [Question]
    let concerns: [Line]
    let isQuiet: Bool
    let asking: String
    let answering: String
    let settling: String
    let typed: String
    var mainClass: String { "narrow" }
    static let sample = CardNotePage(
        title: "What does it mean?", back: "/x", backWords: "Back", action: "/a", code: "P01-N1", missing: "No such card", found: .sample,
        questions: [.sample], concerns: [.sample], isQuiet: true, asking: "/q", answering: "/w", settling: "/s", typed: "Who?")
}

extension CardNotePage.Found {
    static let sample = Self(
        code: "P01-N1", heading: "not-working", headingWord: "Not working", words: "Z. barks", note: "Z. is his dog", voice: ["Helped by his sister"],
        isInterpretation: true, answered: [.sample], open: [.sample], concerns: [.sample], goesTo: "A. H.", mayAsk: true, askID: "x", card: "/c")

    init(_ context: CardContext, _ project: Project, _ visit: Visit, names: [ID<Person>: String]) {
        let (words, room, card) = (visit.words, project.collect, context.card)
        let mayCollect = visit.may(.collect, in: project)
        let voice = context.voice
        let lines = [
            voice.voice, voice.usesWords == false ? words("note.noWords") : "",
            (voice.helpedBy ?? "").isEmpty ? "" : words("note.helpedBy", ["who": voice.helpedBy ?? ""]),
            (voice.interpretedBy ?? "").isEmpty ? "" : words("note.interpretedBy", ["who": voice.interpretedBy ?? ""]),
            voice.howSure.map { words("note.sure.\($0.rawValue)") } ?? "",
        ]
        let collector = room.collector(of: card.id).flatMap { room.plan.collector($0) }
        self.init(
            code: card.code, heading: card.heading.look, headingWord: words.name(card.heading), words: card.shown, note: context.note,
            voice: lines.filter { !$0.isEmpty }, isInterpretation: voice.isInterpretation,
            answered: context.answers.map { CardNotePage.Question($0, project, mayAnswer: false) },
            open: room.questions(about: card.id).filter { $0.answer == nil }.map { CardNotePage.Question($0, project, mayAnswer: mayCollect) },
            concerns: mayCollect ? room.concerns(about: card.id).map { CardNotePage.Line($0, project, visit, names) } : [],
            goesTo: collector.map { words("note.goesTo", ["who": $0.words]) } ?? words("note.goesToLead"), mayAsk: mayCollect,
            askID: visit.newText(), card: mayCollect ? Site.card(project.id, card.id) : "")
    }
}

extension CardNotePage.Question {
    static let sample = Self(id: "x", words: "Who is Z.?", answer: "His dog", code: "P01-N1", address: "/x", mayAnswer: true)

    init(_ question: CardQuestion, _ project: Project, mayAnswer: Bool) {
        self.init(
            id: question.id.text, words: question.words, answer: question.answer ?? "", code: question.card.text,
            address: Site.cardNote(project.id, code: question.card.text), mayAnswer: mayAnswer)
    }
}

extension CardNotePage.Line {
    static let sample = Self(
        id: "x", kind: "Workers’ words", words: "social isolation", by: "Asha", how: "She says it so", isOpen: true, code: "P01-N1", address: "/x",
        maySettle: true)

    init(_ concern: Concern, _ project: Project, _ visit: Visit, _ names: [ID<Person>: String]) {
        self.init(
            id: concern.id.text, kind: visit.words("note.concern.\(concern.kind.rawValue)"), words: concern.words,
            by: visit.words("note.by", ["name": names[concern.by] ?? visit.words("look.somebody")]), how: concern.settledHow ?? "",
            isOpen: concern.isOpen, code: concern.card.text, address: Site.cardNote(project.id, code: concern.card.text), maySettle: concern.isOpen)
    }
}

extension CardNotePage {
    init(_ project: Project, _ visit: Visit, names: [ID<Person>: String], card: String? = nil) throws {
        let (words, room) = (visit.words, project.collect)
        let mayCollect = visit.may(.collect, in: project)
        let typed = card ?? CardCode.plain(visit.query["code"])
        let context = typed.isEmpty ? nil : project.context(ofCode: typed, for: try visit.who(in: project))
        let questions = room.openQuestions.map { Question($0, project, mayAnswer: false) }
        let concerns = mayCollect ? room.openConcerns.map { Line($0, project, visit, names) } : []
        self.init(
            title: words("note.title"), back: mayCollect ? Site.collect(project.id) : Site.project(project.id),
            backWords: words(mayCollect ? "collect.back" : "collect.goBack"), action: Site.cardNote(project.id), code: typed,
            missing: !typed.isEmpty && context == nil ? words("note.missing", ["code": typed]) : "",
            found: context.map { Found($0, project, visit, names: names) }, questions: context == nil ? questions : [],
            concerns: context == nil ? concerns : [], isQuiet: context == nil && questions.isEmpty && concerns.isEmpty,
            asking: Site.cardNote(project.id, .ask), answering: Site.cardNote(project.id, .answer), settling: Site.cardNote(project.id, .settle),
            typed: visit.form["words"])
    }

    static func open(_ door: Door) {
        door.get(Site.cardNote(.at("project"))) { visit in
            let project = try await mine(visit)
            return try visit.page(try CardNotePage(project, visit, names: try await visit.names(in: project)), in: project)
        }
        door.post(Site.cardNote(.at("project"), .ask)) { visit in
            let card: ID<Card> = visit.form.id("card") ?? ID(trusted: "-")
            return try await put(.ask(id: visit.sameID(), card: card, words: visit.form["words"]), about: card, notice: "note.asked", field: "ask", visit)
        }
        door.post(Site.cardNote(.at("project"), .answer)) { visit in
            let id: ID<CardQuestion> = visit.sameID()
            let command = PointOutCommand.answer(id, words: visit.form["words"])
            return try await put(command, about: visit.form.id("card"), notice: "note.answered", field: "answer-\(id)", visit)
        }
        door.post(Site.cardNote(.at("project"), .settle)) { visit in
            let id: ID<Concern> = visit.sameID()
            let command = PointOutCommand.settle(id, how: visit.form["words"])
            return try await put(command, about: visit.form.id("card"), notice: "note.settled", field: "settle-\(id)", visit)
        }
    }

    /// For those who collect and those who run the day.
    private static func mine(_ visit: Visit) async throws -> Project {
        let project = try await visit.project()
        guard visit.may(.collect, in: project) || visit.may(.facilitate, in: project) else { throw Fault.notAllowed }
        return project
    }

    private static func put(
        _ command: PointOutCommand, about card: ID<Card>?, notice: String, field: String, _ visit: Visit
    ) async throws -> Answer {
        let project = try await mine(visit)
        try visit.need(.collect, in: project)
        let names = try await visit.names(in: project)
        let code = card?.text ?? ""
        return try await visit.put(
            .collect(.pointOut(command)), in: project, then: Site.cardNote(project.id, code: code), notice: notice, field: field
        ) { try CardNotePage(project, visit, names: names, card: code) }
    }
}
