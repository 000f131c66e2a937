import Method

/// One card: what the person said, and for the collecting team all that can be done with it. The words themselves never change.
struct CardPage: Page {
    struct Work {
        let address: String
        let isOpen: Bool
    }
    struct Part {
        let field: String
        let label: String
        let words: String
    }
    static let template = "2-collect/card"
    let title: String
    let back: String
    let code: String
    let words: String
    let beyond: BeyondWords?
    let heading: String
    let headingWord: String
    let thread: String
    let isForTeam: Bool
    /// The person's own words where the wall shows safer ones; for the team alone.
    let original: String
    let saferBecause: String
    let standing: String
    let isOnTheWall: Bool
    let review: String
    let source: String
    let parts: [CardLine]
    let hasParts: Bool
    let whole: String
    let split: Work?
    let splitParts: [Part]
    let join: Work?
    let safer: Work?
    let saferWords: String
    let saferWhy: String
    let plain: Work?
    let keepOff: Work?
    let keepOffWhy: String
    let setAside: Work?
    let setAsideWhy: String
    let once: Work?
    let sameAs: String
    let others: [CardLine]
    let putBack: Work?
    let refer: Work?
    let referWhy: String
    let entry: String
    /// Said where nobody is named to whom it could go.
    let noLead: String
    let isWithLead: Bool
    /// Where two people look at it; empty where there is nothing to look at.
    let look: String
    let note: String
    static let sample = CardPage(
        title: "P01-W1", back: "/x", code: "P01-W1", words: "My dog", beyond: .sample, heading: "working", headingWord: "Working", thread: "/t",
        isForTeam: true,
        original: "My dog Rex", saferBecause: "A name", standing: "On the wall", isOnTheWall: true, review: "/r", source: "A review",
        parts: [.sample], hasParts: true, whole: "/w", split: .sample, splitParts: [Part(field: "part-1", label: "First", words: "My")],
        join: .sample, safer: .sample, saferWords: "My pet", saferWhy: "A name", plain: .sample, keepOff: .sample, keepOffWhy: "Private",
        setAside: .sample, setAsideWhy: "Not about this", once: .sample, sameAs: "P01-W2", others: [.sample], putBack: .sample, refer: .sample,
        referWhy: "A blow",
        entry: "x", noLead: "Nobody", isWithLead: true, look: "/l", note: "/n")
}

extension CardPage.Work {
    static let sample = Self(address: "/x", isOpen: true)
}

extension CardPage {
    /// `open`: the work whose form is shown open, because something in it has to be put right.
    init(_ card: Card, _ project: Project, _ visit: Visit, open: CardWork? = nil) {
        let (room, words, form) = (project.collect, visit.words, visit.form)
        let isForTeam = visit.may(.collect, in: project)
        let isWithLead = card.standing == .withSafeguardingLead
        func work(_ work: CardWork, _ isPossible: Bool) -> Work? {
            isForTeam && isPossible && !isWithLead ? Work(address: Site.cardWork(project.id, card.id, work), isOpen: open == work) : nil
        }
        let kind = StandingKind(card.standing)
        let (isWhole, isOn) = (kind == .split, kind == .forTheWall)
        let mayBeLookedAt = isOn || kind == .waitsForLooks
        let isPlaced = project.theme.isPlaced(card.id)
        var parts: [CardLine] = []
        if case .split(let into) = card.standing {
            parts = into.compactMap { room.cards[$0] }.map { CardLine($0, project, words, isForTeam: isForTeam) }
        }
        let others = room.cards(of: card.review).filter {
            $0.id != card.id && $0.heading == card.heading && [.forTheWall, .waitsForLooks].contains(StandingKind($0.standing))
        }
        self.init(
            title: words("collect.card.title", ["code": card.code]), back: Site.cards(project.id), code: card.code, words: card.shown,
            beyond: BeyondWords(card, in: project, words, isForTeam: isForTeam), heading: card.heading.look, headingWord: words.name(card.heading),
            thread: Site.thread(project.id, .card(card.id)), isForTeam: isForTeam,
            original: isForTeam && card.saferWords != nil ? card.readable : "", saferBecause: isForTeam ? card.saferBecause ?? "" : "",
            standing: isForTeam ? words(card.standing) : "", isOnTheWall: isOn,
            review: isForTeam ? Site.review(project.id, card.review) : "",
            source: room.reviews[card.review].map { words("collect.source.\($0.source.rawValue)") } ?? "", parts: parts, hasParts: !parts.isEmpty,
            whole: isForTeam ? card.partOf.map { Site.card(project.id, $0) } ?? "" : "",
            split: work(.split, mayBeLookedAt && !project.theme.isSomewhere(card.id)),
            splitParts: (1...3).map { number in
                let field = "part-\(number)"
                let given = number == 1 && !form.has(field) ? card.readable : form[field]
                return Part(field: field, label: words("collect.split.part.\(number)"), words: given)
            }, join: work(.join, isWhole), safer: work(.safer, !isWhole), saferWords: form.has("words") ? form["words"] : card.shown,
            saferWhy: form.has("why") && open == .safer ? form["why"] : card.saferBecause ?? "", plain: work(.plain, card.saferWords != nil),
            keepOff: work(.keepOff, !isWhole && kind != .keptOff && !isPlaced), keepOffWhy: open == .keepOff ? form["why"] : "",
            setAside: work(.setAside, !isWhole && kind != .setAside && !isPlaced), setAsideWhy: open == .setAside ? form["why"] : "",
            once: work(.once, mayBeLookedAt && !isPlaced), sameAs: form["same"], others: others.map { CardLine($0, project, words, isForTeam: isForTeam) },
            putBack: work(.putBack, [.keptOff, .setAside, .countedOnce].contains(kind)), refer: work(.refer, true),
            referWhy: open == .refer ? form["why"] : "", entry: visit.newText(),
            noLead: project.hasSafeguardingLead ? "" : words("safeguarding.nobody.refer"), isWithLead: isForTeam && isWithLead,
            look: isForTeam && mayBeLookedAt ? Site.look(project.id, at: card.id) : "", note: isForTeam ? Site.cardNote(project.id, code: card.code) : "")
    }

    static func open(_ door: Door) {
        door.get(Site.card(.at("project"), .at("card"))) { visit in
            let project = try await visit.project()
            let card = try find(project, visit)
            return try visit.page(CardPage(card, project, visit), in: project)
        }
    }

    /// To whoever does not look after the words, a card that is not for the wall is not there.
    static func find(_ project: Project, _ visit: Visit) throws -> Card {
        guard let card = project.collect.cards[try visit.path("card")] else { throw Fault.notThere }
        guard visit.may(.collect, in: project) || card.standing == .forTheWall else { throw Fault.notThere }
        return card
    }
}
