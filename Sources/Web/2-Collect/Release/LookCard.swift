import Method

/// A card as it is looked at before a room sees it: the words, what the markers point out, who has looked, and all that can be done.
struct LookCard: Hashable {
    let code: String
    let heading: String
    let headingWord: String
    let stretches: [Stretch]
    let isPicture: Bool
    let beyond: BeyondWords?
    /// The person's own words where safer ones are shown; empty where there are none.
    let original: String
    let saferBecause: String
    let marks: [MarkLine]
    let looked: String
    let wants: String
    let isReleased: Bool
    /// What ends the ids of this card's fields: empty where it is alone on the page, so that the keyboard stays on its button.
    let end: String
    let id: String
    let safer: String
    let saferWhy: String
    let typed: String
    let wrong: String
    let wrongIn: LookOpen
    let cardPage: String
    let once: String
    let onceSame: String
    let note: String
    let isWorkersWords: Bool
    let isTwoIdeas: Bool
    let mayReopen: Bool
    let isBeingAsked: Bool
    static let sample = LookCard(
        code: "P01-N1", heading: "not-working", headingWord: "Not working", stretches: [Stretch(words: "Mill Lane", isMarked: true)],
        isPicture: true, beyond: .sample, original: "14 Mill Lane", saferBecause: "A street", marks: [.sample], looked: "Asha found it fine.",
        wants: "A street",
        isReleased: true, end: "-P01-N1", id: "x", safer: "My street", saferWhy: "A street", typed: "A street", wrong: "Please say why.",
        wrongIn: .sample, cardPage: "/c", once: "/o", onceSame: "P01-N2", note: "/n", isWorkersWords: true, isTwoIdeas: true, mayReopen: true,
        isBeingAsked: true)
}

/// Which of the small forms is open, because something in it has to be put right.
struct LookOpen: Hashable {
    let safer: Bool
    let doubt: Bool
    let off: Bool
    let refer: Bool
    let again: Bool
    let ask: Bool
    let point: Bool
    static let sample = LookOpen(.safer)

    init(_ doing: LookDoing?) {
        safer = doing == .safer
        doubt = doing == .doubt
        off = doing == .off
        refer = doing == .refer
        again = doing == .again
        ask = doing == .ask
        point = doing == .point
    }
}

/// What could not be done, and why not.
struct LookWrong {
    let card: ID<Card>
    let doing: LookDoing
    let message: String

    func field(_ end: String) -> String { "\(doing.rawValue)-words\(end)" }
}

extension LookCard {
    init(
        _ card: Card, marks: [WordMark], isAlone: Bool, names: [ID<Person>: String], in project: Project, _ visit: Visit, _ wrong: LookWrong?
    ) {
        let (words, room, form) = (visit.words, project.collect, visit.form)
        let wrong = wrong.flatMap { $0.card == card.id ? $0 : nil }
        let looks = room.looks(at: card.id)
        let named = { (person: ID<Person>) in person == visit.account?.id ? words("look.you") : names[person] ?? words("look.somebody") }
        let twin = marks.first { $0.marker == .duplicate && $0.why == .saidTwice }.flatMap { _ in Self.twin(of: card, in: room) }
        self.init(
            code: card.code, heading: card.heading.look, headingWord: words.name(card.heading), stretches: Stretch.all(of: card.shown, marks),
            isPicture: card.attachment != nil, beyond: BeyondWords(card, in: project, words, isForTeam: true),
            original: card.saferWords == nil ? "" : card.readable, saferBecause: card.saferBecause ?? "",
            marks: marks.map { MarkLine($0, in: card.shown, words) },
            looked: looks.fine.isEmpty ? words("look.nobody") : words("look.fineBy", ["names": words.list(looks.fine.map(named))]),
            wants: looks.wantsSaferWords.map { words("look.wants", ["name": named($0.by), "words": $0.words]) } ?? "",
            isReleased: card.standing == .forTheWall, end: isAlone ? "" : "-\(card.code)", id: visit.newText(),
            safer: wrong?.doing == .safer ? form["words"] : card.shown,
            saferWhy: wrong?.doing == .safer ? form["why"] : card.saferBecause ?? "", typed: wrong == nil ? "" : form["words"],
            wrong: wrong?.message ?? "", wrongIn: LookOpen(wrong?.doing), cardPage: Site.card(project.id, card.id),
            once: twin == nil ? "" : Site.look(project.id, .once), onceSame: twin?.code ?? "", note: Site.cardNote(project.id, code: card.code),
            isWorkersWords: marks.contains { $0.marker == .professionalLanguage }, isTwoIdeas: marks.contains { $0.marker == .twoIdeas },
            mayReopen: visit.may(.prepare, in: project), isBeingAsked: room.askedAgain[card.review]?.isOpen == true)
    }

    /// The other card of the same person under the same heading that is there already.
    private static func twin(of card: Card, in room: CollectRoom) -> Card? {
        room.cards(of: card.review).first { other in
            other.id != card.id && other.heading == card.heading && KnownMarks.bare(other.readable) == KnownMarks.bare(card.readable)
                && (other.standing == .forTheWall || other.standing == .waitsForLooks)
        }
    }
}
