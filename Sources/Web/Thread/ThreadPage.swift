import Method

/// The whole way through one theme, from the words to the result, and from wherever one stands (W0-09, X01).
struct ThreadPage: Page {
    static let template = "thread/thread"
    let title: String
    let mainClass: String
    let lead: String
    let cards: [ThreadCard]
    let moreCards: String
    let notOnTheWall: String
    let theme: ThreadStop?
    let votes: String
    let notChosen: String
    let causes: [ThreadStop]
    let success: [ThreadStop]
    let measures: [ThreadStop]
    let ideas: [ThreadStop]
    let plans: [ThreadStop]
    let actions: [ThreadStop]
    let nothingYet: String
    let searchAddress: String

    static let sample = ThreadPage(
        title: "t", mainClass: "narrow", lead: "l", cards: [.sample], moreCards: "m", notOnTheWall: "n", theme: .sample, votes: "v",
        notChosen: "n", causes: [.sample], success: [.sample], measures: [.sample], ideas: [.sample], plans: [.sample], actions: [.sample],
        nothingYet: "n", searchAddress: "/x")
}

/// A card on the thread: only what a room may see of it.
struct ThreadCard: Hashable {
    let code: String
    let words: String
    let heading: String
    let headingWord: String
    let threadAddress: String
    static let sample = ThreadCard(code: "P01-N1", words: "w", heading: "not-working", headingWord: "Not working", threadAddress: "/x")

    init(code: String, words: String, heading: String, headingWord: String, threadAddress: String) {
        (self.code, self.words, self.heading, self.headingWord, self.threadAddress) = (code, words, heading, headingWord, threadAddress)
    }

    init(_ card: Card, in project: Project, _ words: Phrases) {
        self.init(
            code: card.code, words: card.shown, heading: card.heading.look, headingWord: words.name(card.heading),
            threadAddress: Site.thread(project.id, .card(card.id)))
    }
}

/// One thing on the way, with a line beside it and its own thread.
struct ThreadStop: Hashable {
    let words: String
    let note: String
    let address: String
    /// This is where one stands.
    let isHere: Bool
    static let sample = ThreadStop(words: "w", note: "n", address: "/x", isHere: true)
}

extension ThreadPage {
    static func open(_ door: Door) {
        door.get(Site.thread(.at("project"), kind: ":kind", .at("thing"))) { visit in
            let project = try await visit.project()
            let kind: ID<String> = try visit.path("kind")
            guard let start = ThreadStart(kind: kind.text, try visit.path("thing")), let thread = project.thread(from: start) else {
                throw Fault.notThere
            }
            return try visit.page(ThreadPage(thread, project, visit), in: project)
        }
    }

    init(_ thread: GoldenThread, _ project: Project, _ visit: Visit) {
        let words = visit.words
        let line = ThreadLines(project: project, thread: thread, visit: visit)
        let shown = thread.cards.filter { $0.standing == .forTheWall }
        let hidden = thread.cards.first.map { $0.standing != .forTheWall } ?? false
        self.init(
            title: words("thread.title"), mainClass: "narrow", lead: words("thread.lead"),
            cards: shown.prefix(6).map { ThreadCard($0, in: project, words) },
            moreCards: shown.count > 6 ? words.count("thread.moreCards", shown.count - 6) : "",
            notOnTheWall: hidden ? words("thread.notOnTheWall") : "", theme: line.theme, votes: line.votes,
            notChosen: line.notChosen, causes: line.causes, success: line.success, measures: line.measures, ideas: line.ideas,
            plans: line.plans, actions: line.actions, nothingYet: line.nothingYet, searchAddress: Site.thread(project.id))
    }
}
