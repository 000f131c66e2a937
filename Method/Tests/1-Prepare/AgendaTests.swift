import Method
import Testing

@Suite struct AgendaTests {
    static func plan(cards: Int, people: Int, _ change: (inout AgendaSettings) -> Void = { _ in }) -> AgendaPlan {
        var settings = AgendaSettings()
        change(&settings)
        return AgendaPlan(
            settings: settings, cards: [.working: cards / 3, .notWorking: cards / 3, .future: cards - cards / 3 * 2], people: people)
    }

    @Test func dayOneHearsWorkingFirstAndEndsWithSuccess() {
        let kinds = Self.plan(cards: 102, people: 26).agenda(.one).parts.map(\.kind).filter { $0 != .pause && $0 != .lunch }
        let once = kinds.reduce(into: [PartKind]()) { if $0.last != $1 { $0.append($1) } }
        #expect(
            once == [
                .welcome, .introductions, .cards(.working), .naming(.working), .cards(.notWorking), .naming(.notWorking), .cards(.future),
                .naming(.future), .themeVote, .whys, .hearBack, .causeVote, .success, .hearBack, .close,
            ])
    }

    @Test func dayTwoFollowsThePlanAndProtectsItsActions() {
        let two = Self.plan(cards: 102, people: 26).agenda(.two)
        let kinds = two.parts.map(\.kind).filter { $0 != .pause && $0 != .lunch }.reduce(into: [PartKind]()) { if $0.last != $1 { $0.append($1) } }
        #expect(kinds == [.welcomeBack, .inPlace, .ideas, .hearBack, .ideaVote, .grid, .actions, .close])
        for people in [26, 120] {
            let agenda = Self.plan(cards: 102, people: people).agenda(.two)
            #expect(agenda.parts.filter { $0.kind == .actions }.reduce(0) { $0 + $1.minutes } == 60)
        }
    }

    @Test func seventeenReviewsFitIntoADayForTwentySix() {
        let agenda = Self.plan(cards: 102, people: 26).agenda(.one)
        #expect(agenda.fits && agenda.squeezed.isEmpty && agenda.cardMinutes == 36 && !agenda.cardsTakeMoreThanHalfADay)
        #expect(agenda.parts.first?.start == 570 && agenda.ends <= 990)
        #expect(agenda.parts.first { $0.kind == .introductions }?.minutes == 20)
        #expect(agenda.parts.first { $0.kind == .hearBack }?.why == .perPerson(people: 26, seconds: 60))
    }

    @Test func sixHundredCardsTakeAboutHalfADayAndItIsSaidThatTheDayDoesNotFit() {
        let plan = Self.plan(cards: 600, people: 30)
        let agenda = plan.agenda(.one)
        #expect(agenda.cardMinutes == 201 && !agenda.fits && agenda.minutesOver > 0)
        let longer = Self.plan(cards: 600, people: 30) { $0.dayOneEnd += agenda.minutesOver }
        #expect(longer.agenda(.one).fits)
        let shorter = Self.plan(cards: 600, people: 30) { $0.dayOneEnd += agenda.minutesOver - 1 }
        #expect(!shorter.agenda(.one).fits)
    }

    @Test func everySuggestionHelps() throws {
        let plan = Self.plan(cards: 600, people: 30)
        #expect(plan.suggestions(.one).contains(.longerDay(minutes: plan.agenda(.one).minutesOver)))
        let most = try #require(plan.mostCards)
        #expect(plan.suggestions(.one).contains(.fewerCards(most: most)))
        #expect(Self.plan(cards: most, people: 30).agenda(.one).fits)
        for cards in (most + 3)..<600 where cards.isMultiple(of: 3) { #expect(!Self.plan(cards: cards, people: 30).agenda(.one).fits) }
        #expect(Self.plan(cards: 102, people: 26).suggestions(.one).isEmpty)
        let many = Self.plan(cards: 300, people: 70)
        #expect(many.suggestions(.one).contains(.linkedEvents(3)))
        for case .fewerPeople(let people) in many.suggestions(.one) { #expect(Self.plan(cards: 300, people: people).agenda(.one).fits) }
        let teams = Self.plan(cards: 318, people: 26) { $0.teams = 2 }
        #expect(teams.suggestions(.one).contains(.moreTeams(4)))
    }

    @Test func headcountTimesFeedbackSqueezesTheOtherSlots() throws {
        let hear = { (people: Int) in Self.plan(cards: 102, people: people).agenda(.one).parts.filter { $0.kind == .hearBack }.reduce(0) { $0 + $1.minutes } }
        #expect(hear(26) == 52 && hear(40) == 80)
        let crowded = Self.plan(cards: 102, people: 60).agenda(.one)
        let whys = try #require(crowded.tooShort.first { $0.kind == .whys })
        #expect(whys.minutes < whys.least && whys.wanted == 60)
        let tight = Self.plan(cards: 318, people: 28).agenda(.one)
        #expect(tight.fits && !tight.squeezed.isEmpty && tight.tooShort.isEmpty)
    }

    @Test(arguments: [0, 12, 102, 378, 600], [0, 8, 26, 33, 90]) func partsFollowOneAnotherWithPausesOften(cards: Int, people: Int) {
        for day in WorkshopDay.allCases {
            for breaks in [false, true] {
                var plan = Self.plan(cards: cards, people: people)
                plan.moreBreaks = breaks
                let parts = plan.agenda(day).parts
                for (part, next) in zip(parts, parts.dropFirst()) { #expect(part.end == next.start) }
                #expect(parts.allSatisfy { $0.minutes > 0 } && parts.first?.start == 570)
                #expect(parts.count { $0.kind == .lunch } == ((parts.last?.end ?? 0) > 750 ? 1 : 0))
                let called = parts.reduce(0) { if case .cards = $1.kind { $0 + $1.minutes } else { $0 } }
                #expect(day == .two || called * 60 >= cards * 20)
                var spell = 0
                for part in parts {
                    spell = part.kind == .pause || part.kind == .lunch ? 0 : spell + part.minutes
                    #expect(spell <= max((breaks ? 45 : 75) + 10, people * 60 / 60 + 1), "\(part)")
                }
            }
        }
    }

    @Test func whoNeedsBreaksGetsThemMoreOften() {
        var plan = Self.plan(cards: 102, people: 26)
        let few = plan.agenda(.one).parts.count { $0.kind == .pause }
        plan.moreBreaks = true
        #expect(plan.agenda(.one).parts.count { $0.kind == .pause } > few)
    }

    @Test func successCanMoveToTheSecondDay() {
        let plan = Self.plan(cards: 102, people: 26) { $0.successOnDayTwo = true }
        #expect(!plan.agenda(.one).parts.contains { $0.kind == .success } && plan.agenda(.two).parts.contains { $0.kind == .success })
    }

    @Test func anAfternoonHasNoLunch() {
        let plan = Self.plan(cards: 0, people: 12) { $0.dayTwoStart = 780 }
        #expect(!plan.agenda(.two).parts.contains { $0.kind == .lunch } && plan.agenda(.two).parts.first?.start == 780)
    }

    @Test func aDayThatEndsBeforeItBeginsIsRefused() {
        var settings = AgendaSettings()
        settings.dayOneEnd = settings.dayOneStart
        Given.started.refuses(.prepare(.days(.setAgenda(settings))), .prepare(.agendaNotPossible))
        settings.dayOneEnd = 900
        #expect(Given.started.when(.prepare(.days(.setAgenda(settings)))).project.agendaPlan().settings.dayOneEnd == 900)
    }

    @Test func beforeThereAreCardsTheAgreedReviewsSayHowManyToExpect() {
        let agreed = Prepared.guests(people: 3, providers: 2, commissioners: 1).when(Prepared.record(reviews: 17))
        let plan = agreed.project.agendaPlan()
        #expect(plan.allCards == 102 && plan.people == 6 && plan.cardsInTenMinutes == 30)
        #expect(Given.collected.project.agendaPlan().allCards == 6)
    }
}
