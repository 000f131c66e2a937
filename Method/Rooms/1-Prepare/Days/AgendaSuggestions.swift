extension AgendaPlan {
    /// What would make a day fit that does not: each by itself is enough, save `linkedEvents`, which is offered whenever more than 30 come.
    public func suggestions(_ day: WorkshopDay) -> [DaySuggestion] {
        let agenda = agenda(day)
        guard !agenda.fits else { return [] }
        var found: [DaySuggestion] = [.longerDay(minutes: agenda.minutesOver)]
        if day == .one, let most = mostCards { found.append(.fewerCards(most: most)) }
        if let most = mostPeople(day) { found.append(.fewerPeople(most: most)) }
        if people > GuestList.best.upperBound {
            found.append(.linkedEvents((people + GuestList.best.upperBound - 1) / GuestList.best.upperBound))
        }
        if let teams = (settings.teams + 1..<max(themes + 1, settings.teams + 1)).first(where: { with(\.teams, $0).agenda(day).fits }) {
            found.append(.moreTeams(teams))
        }
        if let seconds = longestFeedback(day) { found.append(.shorterFeedback(seconds: seconds)) }
        if day == .one, !settings.successOnDayTwo, movedSuccess.agenda(.one).fits { found.append(.successOnDayTwo) }
        return found
    }

    /// The most cards with which Day One fits, with the headings in the same proportion; nil where not even a few would.
    public var mostCards: Int? {
        (1..<max(allCards, 1)).last { with(cards: $0).agenda(.one).fits }
    }

    private func mostPeople(_ day: WorkshopDay) -> Int? {
        (1..<max(people, 1)).last { count in changed { $0.people = count }.agenda(day).fits }
    }

    /// In steps of ten seconds; less than twenty is no hearing back.
    private func longestFeedback(_ day: WorkshopDay) -> Int? {
        guard settings.feedbackSeconds > 20 else { return nil }
        return stride(from: settings.feedbackSeconds - 10, through: 20, by: -10).first { with(\.feedbackSeconds, $0).agenda(day).fits }
    }

    private var movedSuccess: AgendaPlan { changed { $0.settings.successOnDayTwo = true } }

    private func with(_ setting: WritableKeyPath<AgendaSettings, Int>, _ value: Int) -> AgendaPlan {
        changed { $0.settings[keyPath: setting] = value }
    }

    private func with(cards most: Int) -> AgendaPlan {
        let all = max(allCards, 1)
        return changed { $0.cards = cards.mapValues { ($0 * most + all - 1) / all } }
    }

    private func changed(_ change: (inout AgendaPlan) -> Void) -> AgendaPlan {
        var plan = self
        change(&plan)
        return plan
    }
}

extension Project {
    /// Cards expected of one review: two statements under each of three headings (W2-01).
    public static let cardsPerReview = 6

    /// The days as they stand: with the cards that are there for the wall, else those that the agreed sample will bring; for the guests of one
    /// event who have not said no, with shorter spells where somebody needs more breaks.
    public func agendaPlan(at event: ID<LinkedEvent>? = nil) -> AgendaPlan {
        let guests = prepare.guestList.at(event).expected
        return AgendaPlan(
            settings: prepare.days.agenda, cards: cardsToExpect, people: guests.count, themes: theme.carried.isEmpty ? 4 : theme.carried.count,
            moreBreaks: guests.needMoreBreaks)
    }

    private var cardsToExpect: [Heading: Int] {
        let there = collect.cardsForTheWall
        let expected = (prepare.reviewsWanted ?? 0) * Project.cardsPerReview / Heading.allCases.count
        return Dictionary(
            uniqueKeysWithValues: Heading.allCases.map { heading in
                (heading, there.isEmpty ? expected : there.count { $0.heading == heading })
            })
    }
}
