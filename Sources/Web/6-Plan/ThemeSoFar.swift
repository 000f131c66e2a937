import Method

/// What the earlier steps say of one theme: the words inside it, its causes, what success would sound like.
/// One click away at every later step, so that talk returns to real words (W3-32).
struct ThemeSoFar: Hashable {
    struct Line: Hashable {
        let code: String
        let words: String
        let heading: String
        let headingWord: String
        let threadAddress: String
    }

    let name: String
    /// Whether it says the name: not below a heading that says it already.
    let isNamed: Bool
    let cardCount: Int
    let cards: [Line]
    let causes: [String]
    let success: [Saying]
    let hasCauses: Bool
    let hasSuccess: Bool

    static let sample = ThemeSoFar(
        name: "I am on my own too much", isNamed: true, cardCount: 1,
        cards: [Line(code: "P01-N1", words: "Sundays are long", heading: "not-working", headingWord: "Not working", threadAddress: "/x")],
        causes: ["Nobody asks who I miss"], success: [.sample], hasCauses: true, hasSuccess: true)
}

/// A success statement, and whose it is.
struct Saying: Hashable {
    let who: String
    let whoWord: String
    let words: String
    static let sample = Saying(who: "people", whoWord: "People and families", words: "I see a friend each week")
}

extension Saying {
    init(_ statement: SuccessStatement, _ words: Phrases) {
        self.init(who: "\(statement.perspective)", whoWord: words.heading(statement.perspective), words: statement.words)
    }
}

extension ThemeSoFar {
    /// - Parameters:
    ///   - isNamed: false below a heading that says the name already.
    ///   - leavingOut: the step whose own page it stands on: what that page shows anyway is not offered again.
    init(_ theme: ID<Cluster>, in project: Project, _ words: Phrases, isNamed: Bool = true, leavingOut step: Method.Step? = nil) {
        let tree = project.understand.tree(of: theme)
        let cards = project.cards(in: theme).map { card in
            Line(
                code: card.code, words: card.shown, heading: card.heading.look,
                headingWord: words.name(card.heading), threadAddress: Site.thread(project.id, .card(card.id)))
        }
        let causes = tree.carried.compactMap { tree.whys[$0]?.words }
        let success = project.success.statements(of: theme).map { Saying($0, words) }
        self.init(
            name: project.theme.clusters[theme]?.name ?? "", isNamed: isNamed, cardCount: cards.count, cards: cards, causes: causes, success: success,
            hasCauses: step != .understand && !causes.isEmpty, hasSuccess: step != .success && !success.isEmpty)
    }
}

extension Phrases {
    /// A name at the start of a line: "People and families".
    func heading(_ perspective: Perspective) -> String { name(perspective).startingLarge }
    func heading(_ lens: Lens) -> String { name(lens).startingLarge }
    func name(of quarter: Quarter) -> String { self("plan.quarter.\(quarter)") }
    func name(of kind: Decision.Kind) -> String { self("plan.kind.\(kind)") }
}

extension String {
    var startingLarge: String { prefix(1).uppercased() + dropFirst() }
}

extension Quarter {
    /// As styles and pictures call it: `quick-win`.
    var look: String { rawValue.split(separator: " ").joined(separator: "-") }
}
