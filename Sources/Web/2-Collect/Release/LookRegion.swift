import Method

/// The cards to look at now, and how many are left. Changes with every look.
struct LookRegion: Region {
    struct Undo: Hashable {
        let words: String
        /// Where a form takes it back; empty where a link goes to the card instead.
        let address: String
        let card: String
        let link: String
    }
    struct Waiting: Hashable {
        let code: String
        let address: String
    }
    static let template = "2-collect/look-cards"
    let show: String
    let isAlone: Bool
    let undo: Undo?
    let left: String
    let others: [Waiting]
    let othersCount: String
    let cards: [LookCard]
    let empty: String
    let nextAddress: String
    let nextWords: String
    let hasLead: Bool
    /// Where a safeguarding lead is named; empty for who may not.
    let people: String
    let addresses: LookAddresses
    var region: String { "look" }
    static let sample = LookRegion(
        show: "one", isAlone: true, undo: Undo(words: "Kept off", address: "/u", card: "P01-N1", link: "/l"), left: "12 cards wait for you",
        others: [Waiting(code: "P01-N1", address: "/x")], othersCount: "3 cards wait for somebody else", cards: [.sample], empty: "You have looked at all.",
        nextAddress: "/n", nextWords: "Back to Collect", hasLead: true, people: "/p", addresses: .sample)
}

/// Where the forms go.
struct LookAddresses: Hashable {
    let fine: String
    let doubt: String
    let safer: String
    let off: String
    let refer: String
    let again: String
    let ask: String
    let point: String
    static let sample = LookAddresses(ID(trusted: "x"))

    init(_ project: ID<Project>) {
        func at(_ doing: LookDoing) -> String { Site.look(project, doing) }
        (fine, doubt, safer, off) = (at(.fine), at(.doubt), at(.safer), at(.off))
        (refer, again, ask, point) = (at(.refer), at(.again), at(.ask), at(.point))
    }
}

extension LookRegion {
    static let many = 10

    init(_ project: Project, _ visit: Visit, names: [ID<Person>: String], _ wrong: LookWrong?) throws {
        let (words, room) = (visit.words, project.collect)
        let me = try visit.signedIn().id
        let needed = room.looksNeeded(from: me)
        let asked = visit.form.has("show") ? visit.form["show"] : visit.query["show"]
        let show = LookShow(rawValue: asked) ?? .one
        let one: ID<Card>? = wrong == nil ? visit.query.id("card") : nil
        let all = Self.cards(show, one, needed, project, visit)
        let cards = Array(all.prefix(show == .one ? 1 : Self.many))
        let wronged = wrong.flatMap { room.cards[$0.card] }.flatMap { Self.mayBeLookedAt($0) ? $0 : nil }
        let shown = wronged.map { card in cards.contains { $0.id == card.id } ? cards : [card] } ?? cards
        let marks = visit.around.marks.marks(of: shown, in: project)
        let isAlone = shown.count == 1
        let mine = show == .marked ? all.count : needed.mine.count
        self.init(
            show: show.rawValue, isAlone: isAlone, undo: Undo(project, visit),
            left: mine == 0 ? "" : words.count(show == .marked ? "look.marked" : "look.left", mine),
            others: needed.waitForAnother.map { Waiting(code: $0.code, address: Site.look(project.id, at: $0.id)) },
            othersCount: needed.waitForAnother.isEmpty ? "" : words.count("look.others", needed.waitForAnother.count),
            cards: shown.map { LookCard($0, marks: marks[$0.id] ?? [], isAlone: isAlone, names: names, in: project, visit, wrong) },
            empty: shown.isEmpty ? Self.empty(show, needed, project, words) : "", nextAddress: Site.collect(project.id),
            nextWords: words("collect.back"), hasLead: project.hasSafeguardingLead,
            people: visit.may(.lead, in: project) ? Site.people(project.id) : "", addresses: LookAddresses(project.id))
    }

    private static func cards(_ show: LookShow, _ one: ID<Card>?, _ needed: LooksNeeded, _ project: Project, _ visit: Visit) -> [Card] {
        let room = project.collect
        if let card = one.flatMap({ room.cards[$0] }), mayBeLookedAt(card), visit.query["did"].isEmpty { return [card] }
        guard show == .marked else { return needed.mine }
        let cards = room.cardOrder.compactMap { room.cards[$0] }.filter(mayBeLookedAt)
        let marks = visit.around.marks.marks(of: cards, in: project)
        // What may tell of harm comes first.
        let marked = cards.filter { marks[$0.id]?.isEmpty == false }
        let harm = { (card: Card) in marks[card.id]?.contains { $0.marker == .safeguarding } == true }
        return marked.filter(harm) + marked.filter { !harm($0) }
    }

    private static func mayBeLookedAt(_ card: Card) -> Bool { card.standing == .waitsForLooks || card.standing == .forTheWall }

    private static func empty(_ show: LookShow, _ needed: LooksNeeded, _ project: Project, _ words: Phrases) -> String {
        if project.collect.order.isEmpty { return words("look.empty.noCards") }
        if show == .marked { return words("look.empty.marked") }
        if !project.collect.release.asksTwoLooks { return words("look.empty.notAsked") }
        return words(needed.waitForAnother.isEmpty ? "look.empty.all" : "look.empty.mine")
    }
}

extension LookRegion.Undo {
    /// After something was done: how to take it back, as long as it stands.
    fileprivate init?(_ project: Project, _ visit: Visit) {
        guard let doing = LookDoing(rawValue: visit.query["did"]), let id: ID<Card> = visit.query.id("card"), let card = project.collect.cards[id]
        else { return nil }
        let text = { (key: String) in visit.words("look.undo.\(key)", ["code": card.code]) }
        switch (doing, card.standing) {
        case (.off, .keptOff): self.init(words: text("off"), address: Site.look(project.id, .back), card: card.code, link: "")
        case (.once, .countedOnce): self.init(words: text("once"), address: Site.look(project.id, .back), card: card.code, link: "")
        case (.safer, _) where card.saferWords != nil:
            self.init(words: text("safer"), address: Site.look(project.id, .plain), card: card.code, link: "")
        case (.fine, .waitsForLooks), (.fine, .forTheWall): self.init(words: text("fine"), address: "", card: card.code, link: Site.look(project.id, at: id))
        default: return nil
        }
    }
}
