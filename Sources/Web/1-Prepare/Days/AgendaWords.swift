import Method

/// How the parts of the days, their lengths and the ways out are called.
extension Phrases {
    /// "1 hour 12 minutes".
    func length(_ minutes: Int) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60)
        let all = (hours > 0 ? [count("prepare.length.hours", hours)] : []) + (rest > 0 || hours == 0 ? [count("prepare.length.minutes", rest)] : [])
        return all.joined(separator: " ")
    }

    /// The clock, and that it is past midnight where it is.
    func clockOfDay(_ minute: Int) -> String {
        minute >= 1_440 ? self("prepare.agenda.dayAfter", ["time": clock(minute)]) : clock(minute)
    }

    func name(_ day: WorkshopDay) -> String { self("prepare.agenda.day.\(day)") }

    func name(_ kind: PartKind) -> String {
        switch kind {
        case .cards(let heading): self("prepare.agenda.cards", ["heading": name(heading)])
        case .naming(let heading): self("prepare.agenda.naming", ["heading": name(heading)])
        default: self("prepare.agenda.part.\(kind)")
        }
    }

    /// "172 cards at 20 seconds each".
    func said(_ why: PartReason) -> String {
        switch why {
        case .perCard(let cards, let seconds): count("prepare.agenda.why.cards", cards, ["seconds": String(seconds)])
        case .perPerson(let people, let seconds): count("prepare.agenda.why.people", people, ["seconds": String(seconds)])
        case .perRound(let rounds): count("prepare.agenda.why.rounds", rounds)
        case .usual: self("prepare.agenda.why.usual")
        case .protected: self("prepare.agenda.why.protected")
        case .comfort: self("prepare.agenda.why.comfort")
        }
    }

    /// First thing of all: does it fit?
    func verdict(_ agenda: Agenda) -> String {
        let (day, ends) = (name(agenda.day), clockOfDay(agenda.ends))
        if !agenda.fits {
            return self("prepare.agenda.over", ["day": day, "over": length(agenda.minutesOver), "ends": ends, "end": clockOfDay(agenda.shouldEnd)])
        }
        return agenda.minutesSpare == 0
            ? self("prepare.agenda.exact", ["day": day, "ends": ends])
            : self("prepare.agenda.fits", ["day": day, "ends": ends, "spare": length(agenda.minutesSpare)])
    }

    func said(_ way: DaySuggestion) -> String {
        switch way {
        case .longerDay(let minutes): self("prepare.agenda.way.longer", ["length": length(minutes)])
        case .fewerCards(let most): count("prepare.agenda.way.cards", most)
        case .fewerPeople(let most): count("prepare.agenda.way.people", most)
        case .linkedEvents(let number): self("prepare.agenda.way.events", ["number": String(number)])
        case .moreTeams(let teams): count("prepare.agenda.way.teams", teams)
        case .shorterFeedback(let seconds): self("prepare.agenda.way.feedback", ["seconds": String(seconds)])
        case .successOnDayTwo: self("prepare.agenda.way.success")
        }
    }
}

extension DaySuggestion {
    /// Where it is done: a field of the same page, or another page.
    func address(_ day: WorkshopDay, in project: ID<Project>) -> String {
        switch self {
        case .longerDay: "#\((day == .one ? AgendaSetting.dayOneEnd : .dayTwoEnd).field)"
        case .fewerCards: Site.sample(project)
        case .fewerPeople: Site.guests(project)
        case .linkedEvents: Site.events(project)
        case .moreTeams: "#\(AgendaSetting.teams.field)"
        case .shorterFeedback: "#\(AgendaSetting.feedbackSeconds.field)"
        case .successOnDayTwo: "#success"
        }
    }
}

extension PartKind {
    var picture: String {
        switch self {
        case .welcome, .welcomeBack: "people"
        case .introductions: "person"
        case .cards(let heading): heading.look
        case .naming: "cluster"
        case .themeVote, .causeVote, .ideaVote: "dot"
        case .whys: "why"
        case .success: "success"
        case .inPlace: "in-place"
        case .ideas: "idea"
        case .grid: "measure"
        case .actions: "promise"
        case .hearBack: "read-aloud"
        case .close: "done"
        case .pause, .lunch: "break"
        }
    }

    var isRest: Bool { self == .pause || self == .lunch }
}
