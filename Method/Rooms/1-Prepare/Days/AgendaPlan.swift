/// What an agenda is made from.
public struct AgendaPlan: Sendable, Equatable {
    public var settings: AgendaSettings
    public var cards: [Heading: Int]
    public var people: Int
    /// "Not working" themes that are carried forward: four or five.
    public var themes: Int
    public var moreBreaks: Bool

    /// Minutes of work after which there is a pause: ours, the source says "adequate comfort breaks".
    public static let longestSpell = 75
    public static let longestSpellWithMoreBreaks = 45
    /// Lunch is due at half past twelve, if the day has begun by eleven.
    public static let lunchTime = 750
    static let latestStartForLunch = 660

    public init(settings: AgendaSettings, cards: [Heading: Int], people: Int, themes: Int = 4, moreBreaks: Bool = false) {
        self.settings = settings
        self.cards = cards
        self.people = people
        self.themes = themes
        self.moreBreaks = moreBreaks
    }

    public var allCards: Int { cards.values.reduce(0, +) }
    /// The pace that the card call needs, in cards for ten minutes (W8-10).
    public var cardsInTenMinutes: Int { 600 / max(settings.secondsPerCard, 1) }
    var rounds: Int { max(1, (themes + settings.teams - 1) / max(settings.teams, 1)) }
    var longestSpell: Int { moreBreaks ? AgendaPlan.longestSpellWithMoreBreaks : AgendaPlan.longestSpell }

    func start(_ day: WorkshopDay) -> Int { day == .one ? settings.dayOneStart : settings.dayTwoStart }
    func end(_ day: WorkshopDay) -> Int { day == .one ? settings.dayOneEnd : settings.dayTwoEnd }

    func slots(_ day: WorkshopDay) -> [AgendaSlot] {
        switch day {
        case .one: dayOne.filter { $0.wanted > 0 }
        case .two: dayTwo.filter { $0.wanted > 0 }
        }
    }

    /// Working first, then not working, then the future; most of the rest for whys; success at the end (W4-12).
    private var dayOne: [AgendaSlot] {
        [.usual(.welcome, 10), introductions]
            + Heading.allCases.flatMap { heading in cards[heading, default: 0] == 0 ? [] : [cardCall(heading), .usual(.naming(heading), 10)] }
            + [.usual(.themeVote, 15), .groups(.whys, wanted: 60, least: 30, rounds), hearBack, .usual(.causeVote, 10)]
            + (settings.successOnDayTwo ? [] : success) + [.usual(.close, 10)]
    }

    private var dayTwo: [AgendaSlot] {
        [.usual(.welcomeBack, 10)] + (settings.successOnDayTwo ? success : [])
            + [
                .groups(.inPlace, wanted: 40, least: 20, rounds), .groups(.ideas, wanted: 75, least: 45, rounds), hearBack, .usual(.ideaVote, 15),
                .squeezable(.grid, wanted: 40, least: 20), AgendaSlot(kind: .actions, wanted: 60, least: 60, why: .protected), .usual(.close, 15),
            ]
    }

    private var success: [AgendaSlot] { [.squeezable(.success, wanted: 45, least: 25), hearBack] }

    private var introductions: AgendaSlot {
        .fixed(.introductions, minutes(people * settings.introductionSeconds), .perPerson(people: people, seconds: settings.introductionSeconds))
    }

    private var hearBack: AgendaSlot {
        .fixed(.hearBack, minutes(people * settings.feedbackSeconds), .perPerson(people: people, seconds: settings.feedbackSeconds))
    }

    private func cardCall(_ heading: Heading) -> AgendaSlot {
        let count = cards[heading, default: 0]
        return .fixed(.cards(heading), minutes(count * settings.secondsPerCard), .perCard(cards: count, seconds: settings.secondsPerCard))
    }

    private func minutes(_ seconds: Int) -> Int { (seconds + 59) / 60 }
}

/// A part before it has a place in the day.
struct AgendaSlot: Equatable {
    let kind: PartKind
    let wanted: Int
    let least: Int
    let why: PartReason

    static func usual(_ kind: PartKind, _ minutes: Int) -> AgendaSlot { fixed(kind, minutes, .usual) }

    static func fixed(_ kind: PartKind, _ minutes: Int, _ why: PartReason) -> AgendaSlot {
        AgendaSlot(kind: kind, wanted: minutes, least: minutes, why: why)
    }

    static func squeezable(_ kind: PartKind, wanted: Int, least: Int) -> AgendaSlot {
        AgendaSlot(kind: kind, wanted: wanted, least: least, why: .usual)
    }

    static func groups(_ kind: PartKind, wanted: Int, least: Int, _ rounds: Int) -> AgendaSlot {
        AgendaSlot(kind: kind, wanted: wanted * rounds, least: least * rounds, why: .perRound(rounds: rounds))
    }

    /// At so many hundredths of what is wished, never below the least where `keepsLeast`.
    func minutes(at percent: Int, keepsLeast: Bool) -> Int {
        if wanted == least { return wanted }
        let squeezed = wanted * percent / 100
        return keepsLeast ? max(least, squeezed) : squeezed
    }

    var canPause: Bool {
        switch kind {
        case .cards, .whys, .ideas, .inPlace, .success, .actions: true
        default: false
        }
    }
}
