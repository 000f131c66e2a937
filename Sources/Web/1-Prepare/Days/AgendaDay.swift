import Method

/// One of the two days, part after part, and first of all whether it fits.
struct AgendaDay {
    struct Part {
        let time: String
        let length: String
        let name: String
        let why: String
        let picture: String
        /// The kind of row: a heading's colour, `rest`, `protected`, or nothing.
        let look: String
        static let sample = Part(time: "9:30 am", length: "58 minutes", name: "Cards", why: "172 cards", picture: "working", look: "working")
    }
    struct Short {
        let name: String
        let given: String
        let wanted: String
        let least: String
    }
    struct Way {
        let words: String
        let address: String
    }
    let id: String
    let name: String
    let date: String
    let verdict: String
    let fits: Bool
    let short: [Short]
    let moreThanHalf: String
    let ways: [Way]
    let parts: [Part]
    static let sample = AgendaDay(
        id: "day-one", name: "Day one", date: "3 March", verdict: "It fits", fits: true,
        short: [Short(name: "Why", given: "10 minutes", wanted: "60 minutes", least: "30 minutes")], moreThanHalf: "Cards",
        ways: [Way(words: "A longer day", address: "#x")], parts: [.sample])
}

extension AgendaDay {
    init(_ plan: AgendaPlan, _ day: WorkshopDay, date: Day?, in project: ID<Project>, _ words: Phrases) {
        let agenda = plan.agenda(day)
        self.init(
            id: "day-\(day)", name: words.name(day), date: date.map { words.dayInFull($0) } ?? "", verdict: words.verdict(agenda), fits: agenda.fits,
            short: agenda.fits ? [] : agenda.tooShort.map { Short($0, words) },
            moreThanHalf: agenda.cardsTakeMoreThanHalfADay ? words("prepare.agenda.half", ["length": words.length(agenda.cardMinutes)]) : "",
            ways: plan.suggestions(day).map { Way(words: words.said($0), address: $0.address(day, in: project)) }, parts: Self.parts(agenda, words))
    }

    /// A part that a pause has cut goes on after it: its reason stands with its first piece.
    private static func parts(_ agenda: Agenda, _ words: Phrases) -> [Part] {
        agenda.parts.enumerated().map { index, part in
            // What stands between two pieces is a pause and nothing else.
            let goesOn = index > 1 && agenda.parts[index - 1].kind.isRest && agenda.parts[index - 2].kind == part.kind
            let pieces = goesOn ? [] : Self.pieces(from: index, agenda.parts)
            let inAll = pieces.count > 1 ? words("prepare.agenda.inAll", ["length": words.length(pieces.reduce(0) { $0 + $1.minutes })]) : ""
            let why =
                goesOn
                ? words("prepare.agenda.goesOn")
                : [words.said(part.why), inAll, Self.squeezed(part.kind, agenda, words)].filter { !$0.isEmpty }
                    .joined(separator: " ")
            return Part(
                time: words.clockOfDay(part.start), length: words.length(part.minutes), name: words.name(part.kind), why: why,
                picture: part.kind.picture, look: part.look)
        }
    }

    private static func pieces(from index: Int, _ parts: [AgendaPart]) -> [AgendaPart] {
        var (found, at) = ([parts[index]], index)
        while at + 2 < parts.count, parts[at + 1].kind.isRest, parts[at + 2].kind == parts[index].kind {
            at += 2
            found.append(parts[at])
        }
        return found
    }

    private static func squeezed(_ kind: PartKind, _ agenda: Agenda, _ words: Phrases) -> String {
        guard let short = agenda.squeezed.first(where: { $0.kind == kind }) else { return "" }
        let wanted = ["wanted": words.length(short.wanted)]
        return agenda.fits ? words("prepare.agenda.shortened", wanted) : words("prepare.agenda.leastNow", wanted)
    }
}

extension AgendaDay.Short {
    init(_ short: ShortSlot, _ words: Phrases) {
        self.init(
            name: words.name(short.kind), given: words.length(short.minutes), wanted: words.length(short.wanted), least: words.length(short.least))
    }
}

extension AgendaPart {
    var look: String {
        switch kind {
        case .cards(let heading): heading.look
        case .pause, .lunch: "rest"
        case .actions: "protected"
        default: ""
        }
    }
}
