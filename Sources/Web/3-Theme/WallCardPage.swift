import Method

/// One card: where it is, and for those who lead, where it can go instead.
struct WallCardPage: Page {
    struct Place {
        let label: String
        let address: String
    }

    struct Lead {
        let move: String
        let split: String
        let join: String
        let newID: String
        let choices: [WallChoice]
        let isSomewhere: Bool
        let isParked: Bool
        /// Its parts can be put together again.
        let canBeJoined: Bool
        /// It is not itself split into parts.
        let isWhole: Bool
        let first: String
        let second: String
    }

    static let template = "3-theme/card"
    let title: String
    let tabs: [WallTab]
    let code: String
    let heading: String
    let headingWord: String
    let words: String
    let beyond: BeyondWords?
    let back: String
    let standing: String
    let places: [Place]
    let why: String
    let partOf: String
    let partOfAddress: String
    let parts: [Place]
    let thread: String
    let sayTarget: String
    let lead: Lead?

    static let sample = WallCardPage(
        title: "Card P01-N2", tabs: WallTab.sample, code: "P01-N2", heading: "not-working", headingWord: "Not working", words: "A lanyard", beyond: .sample,
        back: "/x", standing: "It is in:", places: [Place(label: "I am lonely", address: "/x")], why: "Two ideas?", partOf: "P01-N2",
        partOfAddress: "/x", parts: [Place(label: "P01-N2a", address: "/x")], thread: "/x", sayTarget: "card-words",
        lead: Lead(
            move: "/x", split: "/x", join: "/x", newID: "c1", choices: [.sample], isSomewhere: true, isParked: true, canBeJoined: true,
            isWhole: true, first: "a", second: "b"))
}

extension WallCardPage {
    init(_ card: Card, _ project: Project, _ visit: Visit, typed: [String] = []) {
        let words = visit.words
        let places = project.theme.clusters(of: card.id).compactMap { project.theme.clusters[$0] }
        let parked = project.theme.parked.first { $0.card == card.id }
        var parts: [ID<Card>] = []
        if case .split(let into) = card.standing { parts = into }
        self.init(
            title: words("theme.card.title", ["code": card.code]), tabs: WallTab.all(nil, in: project, visit), code: card.code,
            heading: card.heading.look, headingWord: words.name(card.heading), words: card.shown,
            beyond: BeyondWords(card, in: project, words), back: Site.board(project.id, card.heading),
            standing: words(
                !parts.isEmpty
                    ? "theme.card.split"
                    : parked != nil ? "theme.card.parked" : places.isEmpty ? "theme.card.waiting" : "theme.card.in"),
            places: places.map { Place(label: project.label(of: $0, words), address: Site.cluster(project.id, $0.id)) },
            why: parked?.why ?? "", partOf: card.partOf?.text ?? "", partOfAddress: card.partOf.map { Site.wallCard(project.id, $0) } ?? "",
            parts: parts.compactMap { project.collect.cards[$0] }.filter { $0.standing == .forTheWall }
                .map { Place(label: "\($0.code): \($0.shown)", address: Site.wallCard(project.id, $0.id)) },
            thread: Site.thread(project.id, .card(card.id)), sayTarget: "card-words",
            lead: visit.may(.facilitate, in: project) ? Lead(card, parts, project, words, typed: typed) : nil)
    }

    static func open(_ door: Door) {
        door.get(Site.wallCard(.at("project"), .at("card"))) { visit in
            let project = try await visit.project()
            return try visit.page(WallCardPage(try visit.wallCard(in: project), project, visit), in: project)
        }
        door.post(Site.wallCardMove(.at("project"), .at("card"))) { visit in
            let project = try await visit.project()
            try visit.need(.facilitate, in: project)
            let card = try visit.wallCard(in: project)
            let doing = MoveCards(visit.form)
            if let missing = doing.missing { return visit.seeOther(Site.wallCard(project.id, card.id), notice: missing) }
            return try await visit.answer(doing.commands, card, in: project, notice: "theme.card.moved", field: "move-to")
        }
        door.post(Site.wallCardSplit(.at("project"), .at("card"))) { visit in
            let project = try await visit.project()
            try visit.need(.facilitate, in: project)
            let card = try visit.wallCard(in: project)
            do {
                try await visit.put(try SplitCard.commands(for: card.id, visit.form, in: project), to: project.id)
                return visit.seeOther(Site.wallCard(project.id, card.id), notice: "theme.card.splitDone")
            } catch let refusal as ProjectRefusal {
                let page = WallCardPage(card, project, visit, typed: visit.form.all("part"))
                return try visit.again(page, in: project, refusal, field: "part-1")
            }
        }
        door.post(Site.wallCardJoin(.at("project"), .at("card"))) { visit in
            let project = try await visit.project()
            try visit.need(.facilitate, in: project)
            let card = try visit.wallCard(in: project)
            return try await visit.answer([.collect(.undoSplit(card: card.id))], card, in: project, notice: "theme.card.joined", field: "")
        }
    }
}

extension WallCardPage.Lead {
    fileprivate init(_ card: Card, _ parts: [ID<Card>], _ project: Project, _ words: Phrases, typed: [String]) {
        self.init(
            move: Site.wallCardMove(project.id, card.id), split: Site.wallCardSplit(project.id, card.id),
            join: Site.wallCardJoin(project.id, card.id), newID: WallStamp.of(card.code, project.theme.stamp),
            choices: WallChoice.clusters(under: card.heading, in: project, words), isSomewhere: project.theme.isSomewhere(card.id),
            isParked: project.theme.isParked(card.id), canBeJoined: SplitCard.canBeJoined(card.id, in: project), isWhole: parts.isEmpty,
            first: typed.first ?? card.shown, second: typed.dropFirst().first ?? card.shown)
    }
}

extension Visit {
    /// A card that a room may see: it is for the wall, or it was until it was split into parts. Any other is not there.
    fileprivate func wallCard(in project: Project) throws -> Card {
        guard let card = project.collect.cards[try path("card")] else { throw Fault.notThere }
        guard project.collect.roomMayRead(card) else { throw Fault.notThere }
        return card
    }

    fileprivate func answer(_ commands: [ProjectCommand], _ card: Card, in project: Project, notice: String, field: String) async throws -> Answer {
        do {
            try await put(commands, to: project.id)
            return seeOther(Site.wallCard(project.id, card.id), notice: notice)
        } catch let refusal as ProjectRefusal {
            return try again(WallCardPage(card, project, self), in: project, refusal, field: field)
        }
    }
}
