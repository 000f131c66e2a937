@testable import Method

/// One of every event there is, with everything in it set; a second form where something in it can be missing.
enum EveryEvent {
    static let named: [(name: String, event: ProjectEvent)] =
        journey.map { ("journey." + $0 + ".json", .journey($1)) } + prepare.map { ("prepare." + $0 + ".json", .prepare($1)) }
        + (collect + EveryCollectEvent.later).map { ("collect." + $0 + ".json", .collect($1)) } + theme.map { ("theme." + $0 + ".json", .theme($1)) }
        + understand.map { ("understand." + $0 + ".json", .understand($1)) } + success.map { ("success." + $0 + ".json", .success($1)) }
        + plan.map { ("plan." + $0 + ".json", .plan($1)) } + implement.map { ("implement." + $0 + ".json", .implement($1)) }
        + review.map { ("review." + $0 + ".json", .review($1)) } + gathering.map { ("gathering." + $0 + ".json", .gathering($1)) }
        + ballot.map { ("ballot." + $0 + ".json", .ballot($1)) }

    static func the<Thing>(_ name: String) -> ID<Thing> { ID(trusted: name) }
    static let day: Day = {
        guard let day = Day("2025-01-14") else { preconditionFailure("a real day") }
        return day
    }()

    private static let journey: [(String, JourneyEvent)] = [
        ("started", .started(title: "Hartley \"town\"", owner: the("ann"), follows: the("last-year"))),
        ("started.first", .started(title: "Hartley", owner: the("ann"), follows: nil)),
        ("renamed", .renamed(title: "Hartley, again")),
        ("roleGiven", .roleGiven(person: the("bob"), role: .facilitator)),
        ("roleTaken", .roleTaken(person: the("bob"))),
        ("stepFinished", .stepFinished(step: .theme)),
        ("stepReopened", .stepReopened(step: .theme, reason: "Two cards came late")),
        ("nextCycleBegun", .nextCycleBegun(project: the("next-year"))),
        (
            "carriedOver",
            .carriedOver(
                items: CarriedOver(
                    themes: ["I choose who helps me"], measures: [.init(words: "People who chose", unit: "people", standing: "37")],
                    openActions: ["Ask everybody again"]))
        ),
    ]

    private static let prepare: [(String, PrepareEvent)] = [
        ("whySaid", .whySaid(words: "To hear what matters")),
        ("howSaid", .howSaid(words: "Two days")),
        ("levelChosen", .levelChosen(level: .provider)),
        ("localPointNoted", .localPointNoted(point: LocalPoint(id: the("point"), words: "Buses stop at six"))),
        ("localPointTakenOut", .localPointTakenOut(id: the("point"))),
        ("planningMemberJoined", .planningMemberJoined(member: PlanningMember(id: the("member"), words: "a parent", perspective: .people))),
        ("planningMemberLeft", .planningMemberLeft(id: the("member"))),
        ("scopeAgreed", .scopeAgreed),
        ("dateSet", .dateSet(milestone: .dayOne, day: day)),
        ("dateTakenOut", .dateTakenOut(milestone: .qualityCheck)),
        ("peopleCounted", .peopleCounted(count: ServiceCount(service: "Supported living", supported: 42))),
        ("sampleDecided", .sampleDecided(words: "Half, a cross-section")),
        ("venueDescribed", .venueDescribed(words: "The village hall")),
        ("guestInvited", .guestInvited(guest: Guest(id: the("guest"), words: "the finance lead", perspective: .commissioners, decides: true))),
        ("guestTakenOut", .guestTakenOut(id: the("guest"))),
        ("aimSaid", .aimSaid(words: "Use reviews to make lives better here")),
        ("scopeLineWritten", .scopeLineWritten(line: .amount, words: "17 reviews")),
        ("meansStated", .meansStated(means: Means(pence: 250_000, staffDays: 12, mostReviews: 30, words: "One coordinator"))),
        ("meansStated.bare", .meansStated(means: Means())),
        ("expectationsSet", .expectationsSet(expectations: Expectations(expect: "Two days and lunch", affect: "The new contract"))),
        ("learningQuestionSet", .learningQuestionSet(question: .share, words: "What do we do well?")),
        ("itemTicked", .itemTicked(item: .recentReviews)),
        ("itemUnticked", .itemUnticked(item: .recentReviews)),
        (
            "stakeholderAdded",
            .stakeholderAdded(stakeholder: Stakeholder(id: the("gp"), words: "the surgery", perspective: .others, step: .understand))
        ),
        ("stakeholderTakenOut", .stakeholderTakenOut(id: the("gp"))),
        ("voiceMissed", .voiceMissed(voice: MissingVoice(id: the("night"), words: "night staff", step: .theme))),
        ("voiceFound", .voiceFound(id: the("night"))),
        ("partnerJoined", .partnerJoined(partner: Partner(id: the("partner"), words: "Larch Support", reviews: 9))),
        ("reviewsAgreedWithPartner", .reviewsAgreedWithPartner(partner: the("partner"), reviews: 8)),
        ("partnerLeft", .partnerLeft(id: the("partner"))),
        ("hostNamed", .hostNamed(words: "The neighbourhood centre")),
        ("introductionPlanned", .introductionPlanned(day: day, words: "at the village hall")),
        ("peopleFirstInvolved", .peopleFirstInvolved(day: day, how: "the tenants' meeting")),
        ("decisionTakenAgain", .decisionTakenAgain(decision: .purpose, day: day)),
        (
            "coproductionNoted",
            .coproductionNoted(
                note: CoproductionNote(
                    id: the("note"), phase: .design, day: day, what: "Day one", ledBy: .people, decidedBy: [.people, .providers],
                    inRoom: [.init(perspective: .people, people: 8)], wordsOf: "17 people of three services"))
        ),
        ("coproductionNoteTakenOut", .coproductionNoteTakenOut(id: the("note"))),
        ("needCounted", .needCounted(count: NeedCount(need: "autism", supported: 14))),
        ("shareChosen", .shareChosen(percent: 25)),
        (
            "sampleRecorded",
            .sampleRecorded(
                record: SampleRecord(
                    id: the("record"), day: day, there: "the planning group", perspectives: [.people, .commissioners], debated: "a fifth or a quarter",
                    reviews: 17, why: "What we can do well"))
        ),
        ("samplePlaceGiven", .samplePlaceGiven(place: SamplePlace(id: the("P01"), service: "Outreach", need: "autism", reviewed: day))),
        ("samplePlaceGiven.bare", .samplePlaceGiven(place: SamplePlace(id: the("P02"), service: "", need: "", reviewed: nil))),
        ("samplePlaceTakenOut", .samplePlaceTakenOut(id: the("P01"))),
        ("speaksForSaid", .speaksForSaid(guest: the("guest"), words: "has lived there ten years")),
        ("guestKindSaid", .guestKindSaid(guest: the("guest"), kind: .usesSupport)),
        ("guestNeedGroupSaid", .guestNeedGroupSaid(guest: the("guest"), words: "autism")),
        ("forumsNoted", .forumsNoted(guest: the("guest"), regularly: true)),
        ("responsibilityNoted", .responsibilityNoted(guest: the("guest"), responsible: true)),
        ("guestShareChosen", .guestShareChosen(guest: the("guest"), share: .other)),
        ("invitationSent", .invitationSent(guest: the("guest"), day: day, way: .throughSomebody)),
        ("guestReminded", .guestReminded(guest: the("guest"), day: day)),
        ("guestAnswered", .guestAnswered(guest: the("guest"), answer: .perhaps)),
        ("guestStaySaid", .guestStaySaid(guest: the("guest"), stay: .whole)),
        ("guestStaySaid.partOnly", .guestStaySaid(guest: the("guest"), stay: .partOnly(words: "the mornings"))),
        ("guestStaySaid.fromAfar", .guestStaySaid(guest: the("guest"), stay: .fromAfar(words: "by telephone"))),
        ("guestMovedToEvent", .guestMovedToEvent(guest: the("guest"), event: the("second"))),
        ("guestMovedToEvent.first", .guestMovedToEvent(guest: the("guest"), event: nil)),
        ("guestCostSet", .guestCostSet(guest: the("guest"), cost: GuestCost(payment: 5000, travel: 1250, food: 900))),
        ("accessNeedNoted", .accessNeedNoted(guest: the("guest"), need: AccessNeed(kind: .wheelchair, words: "a wide chair"))),
        ("accessNeedTakenOut", .accessNeedTakenOut(guest: the("guest"), kind: .wheelchair)),
        ("linkedEventAdded", .linkedEventAdded(event: LinkedEvent(id: the("second"), title: "North", dayOne: day))),
        ("linkedEventAdded.bare", .linkedEventAdded(event: LinkedEvent(id: the("second"), title: "North", dayOne: nil))),
        ("linkedEventTakenOut", .linkedEventTakenOut(id: the("second"))),
        ("eventConfirmed", .eventConfirmed(confirmation: Confirmation(event: the("second"), day: day, despite: "She comes on day two"))),
        ("eventConfirmed.first", .eventConfirmed(confirmation: Confirmation(event: nil, day: day, despite: ""))),
        ("confirmationTakenBack", .confirmationTakenBack(event: the("second"))),
        ("confirmationTakenBack.first", .confirmationTakenBack(event: nil)),
        ("venueChecked", .venueChecked(check: .acoustics, finding: VenueFinding(isGood: false, note: "It echoes"))),
        ("agendaSet", .agendaSet(settings: AgendaSettings())),
        ("checkpointMoved", .checkpointMoved(day: day, why: "The manager is away")),
    ]

    private static let full = Review(
        id: the("review"), code: "P01", day: day, service: "Supported living", team: "North", needs: "learning disability",
        method: "talked", chosenBy: ["person", "family"], voice: "sister", source: .survey, consent: .yesNoQuotes,
        statements: [
            Statement(heading: .working, rank: 1, words: "I like my \"new\" flat ☀️"),
            Statement(heading: .notWorking, rank: 2, words: "They change every week"),
            Statement(heading: .future, rank: 1, words: "A dog"),
        ])

    private static let collect: [(String, CollectEvent)] = [
        ("importBegun", .importBegun(id: the("import"), file: "forms.csv", tool: "MS Forms")),
        ("reviewCollected", .reviewCollected(review: full, importedBy: the("import"))),
        (
            "reviewCollected.typed",
            .reviewCollected(
                review: Review(id: the("r2"), code: "P02", statements: [Statement(heading: .working, rank: 1, words: "Tea")]), importedBy: nil)
        ),
        ("importTakenBack", .importTakenBack(id: the("import"))),
        ("reviewTakenBack", .reviewTakenBack(review: the("review"))),
        (
            "cardSplit",
            .cardSplit(
                card: the("P01-W1"), review: the("review"),
                parts: [CardPart(id: the("P01-W1a"), words: "flat"), CardPart(id: the("P01-W1b"), words: "new")])
        ),
        ("splitUndone", .splitUndone(card: the("P01-W1"), review: the("review"))),
        ("saferWordsOffered", .saferWordsOffered(card: the("P01-W1"), review: the("review"), words: "my home", why: "A street name")),
        ("saferWordsTakenBack", .saferWordsTakenBack(card: the("P01-W1"), review: the("review"))),
        ("cardKeptOff", .cardKeptOff(card: the("P01-W1"), review: the("review"), why: "It may tell of harm")),
        ("cardCountedOnce", .cardCountedOnce(card: the("P01-W1"), sameAs: the("P01-W2"))),
        ("cardSetAside", .cardSetAside(card: the("P01-W1"), review: the("review"), why: "Not about support")),
        ("cardPutBack", .cardPutBack(card: the("P01-W1"))),
        ("consentRecorded", .consentRecorded(review: the("review"), consent: .bestInterests)),
        ("wordsErased", .wordsErased(review: the("review"))),
        (
            "linkOpened",
            .linkOpened(
                link: CollectLink(
                    id: the("link"), label: "The \"blue\" phone", kind: .collector, source: .dailyWork, service: "Supported living", team: "North",
                    collector: the("cora")))
        ),
        (
            "linkOpened.bare",
            .linkOpened(link: CollectLink(id: the("link"), label: "The drop-in", kind: .dropIn, source: .dropIn))
        ),
        ("linkWithdrawn", .linkWithdrawn(id: the("link"))),
    ]

    private static let theme: [(String, ThemeEvent)] = [
        ("cardHeard", .cardHeard(card: the("P01-W1"))),
        ("cardPlaced", .cardPlaced(card: the("P01-W1"), cluster: the("c2"), from: the("c1"))),
        ("cardPlaced.first", .cardPlaced(card: the("P01-W1"), cluster: the("c1"), from: nil)),
        ("cardPlacedAlso", .cardPlacedAlso(card: the("P01-W1"), cluster: the("c2"))),
        ("clusterStarted", .clusterStarted(id: the("c1"), heading: .notWorking, card: the("P01-N1"))),
        ("cardParked", .cardParked(card: the("P01-W1"), why: "Ask the team")),
        ("cardLifted", .cardLifted(card: the("P01-W1"))),
        ("clusterNamed", .clusterNamed(cluster: the("c1"), words: "I choose who helps me")),
        ("clusterNested", .clusterNested(cluster: the("c1"), inside: the("c2"))),
        ("clusterNested.out", .clusterNested(cluster: the("c1"), inside: nil)),
        ("clustersMerged", .clustersMerged(cluster: the("c1"), into: the("c2"))),
        ("takenBack", .takenBack),
        ("themesCarried", .themesCarried(clusters: [the("c1"), the("c2")], how: "Most dots")),
    ]

    private static let understand: [(String, UnderstandEvent)] = [
        ("groupGathered", .groupGathered(theme: the("c1"), people: [the("ann"), the("bob")])),
        ("whyAnswered", .whyAnswered(theme: the("c1"), why: Why(id: the("w2"), parent: the("w1"), words: "Rotas", perspective: .providers))),
        ("whyAnswered.first", .whyAnswered(theme: the("c1"), why: Why(id: the("w1"), parent: nil, words: "Staff leave", perspective: nil))),
        (
            "whyAnswered.root",
            .whyAnswered(theme: the("c1"), why: Why(id: the("w3"), parent: nil, words: "Pay", perspective: nil, kind: .root))
        ),
        (
            "whyAnswered.aside",
            .whyAnswered(theme: the("c1"), why: Why(id: the("w4"), parent: nil, words: "Money", perspective: nil, kind: .setAside(.money)))
        ),
        ("whySetAside", .whySetAside(theme: the("c1"), why: the("w1"), kind: .howPeopleAre)),
        ("whyBroughtBack", .whyBroughtBack(theme: the("c1"), why: the("w1"))),
        ("rootMarked", .rootMarked(theme: the("c1"), why: the("w1"))),
        ("whyTakenOut", .whyTakenOut(theme: the("c1"), why: the("w1"))),
        ("ideaHeld", .ideaHeld(theme: the("c1"), idea: HeldIdea(id: the("i1"), words: "A shared rota"))),
        ("enoughSaid", .enoughSaid(theme: the("c1"))),
        ("diggingAgain", .diggingAgain(theme: the("c1"))),
        ("causesCarried", .causesCarried(theme: the("c1"), causes: [the("w3")], how: "Agreed")),
    ]

    private static let fullMeasure = Measure(
        id: the("m1"), theme: the("c1"), statement: the("s1"), words: "People who chose", kind: .number, unit: "people", betterIs: .up,
        source: "reviews", alreadyCollected: true, standsIn: true, collectedBy: .providers, target: 40.5, qualities: [.adoptable])
    private static let bareMeasure = Measure(id: the("m2"), theme: the("c1"), statement: nil, words: "What they say", kind: .words)

    private static let success: [(String, SuccessEvent)] = [
        (
            "said",
            .said(statement: SuccessStatement(id: the("s1"), theme: the("c1"), cause: the("w3"), perspective: .people, words: "I chose her"))
        ),
        ("said.bare", .said(statement: SuccessStatement(id: the("s2"), theme: the("c1"), perspective: .others, words: "Calls are fewer"))),
        ("reworded", .reworded(id: the("s1"), words: "I choose")),
        ("takenOut", .takenOut(id: the("s1"))),
        ("measureAdded", .measureAdded(measure: fullMeasure)),
        ("measureAdded.bare", .measureAdded(measure: bareMeasure)),
        ("measureChanged", .measureChanged(measure: fullMeasure)),
        ("measureDropped", .measureDropped(id: the("m1"), why: "Nobody collects it")),
        ("paired", .paired(from: the("m1"), to: the("m2"), why: "Money moves")),
    ]

    private static let plan: [(String, PlanEvent)] = [
        ("inPlaceNoted", .inPlaceNoted(item: InPlace(id: the("p1"), theme: the("c1"), words: "A recruitment panel"))),
        ("inPlaceTakenOut", .inPlaceTakenOut(id: the("p1"))),
        ("triedNoted", .triedNoted(item: Tried(id: the("t1"), theme: the("c1"), words: "Matching", use: "Copy it"))),
        ("triedTakenOut", .triedTakenOut(id: the("t1"))),
        ("figureChosen", .figureChosen(lens: .radical, figure: LensFigure(who: "Ada from the market", asks: "What would you sell?"))),
        ("figureChosen.ours", .figureChosen(lens: .radical, figure: nil)),
        (
            "ideaAdded",
            .ideaAdded(
                idea: Idea(id: the("i1"), theme: the("c1"), lens: .radical, words: "People interview", alreadyPlanned: true, held: the("h1")))
        ),
        ("ideaAdded.bare", .ideaAdded(idea: Idea(id: the("i2"), theme: the("c1"), lens: .different, words: "A film"))),
        ("ideaTakenOut", .ideaTakenOut(id: the("i1"))),
        ("ideaMarkedPlanned", .ideaMarkedPlanned(id: the("i1"), planned: true)),
        ("takenToTheGrid", .takenToTheGrid(theme: the("c1"), ideas: [the("i1")], how: "Most dots")),
        ("guessed", .guessed(idea: the("i1"), person: the("ann"), guess: Guess(takes: 3, changes: 8))),
        ("settled", .settled(idea: the("i1"), guess: Guess(takes: 4, changes: 7))),
        ("decided", .decided(idea: the("i1"), decision: Decision(kind: .planInDetail, why: "It needs money"))),
    ]

    private static let implement: [(String, ImplementEvent)] = [
        ("planDrafted", .planDrafted(plan: ActionPlan(id: the("a1"), theme: the("c1"), ideas: [the("i1")], title: "Choosing"))),
        ("planTitled", .planTitled(id: the("a1"), title: "Choosing who")),
        ("planLed", .planLed(id: the("a1"), lead: "the manager")),
        ("planAnswered", .planAnswered(id: the("a1"), question: .sixToTwelveMonths, words: "Everybody was asked")),
        (
            "asked",
            .asked(
                action: Action(
                    id: the("x1"), words: "Ask everybody", owner: "the manager", person: the("bob"), theme: the("c1"), idea: the("i1"),
                    plan: the("a1"), start: day, due: day))
        ),
        ("asked.bare", .asked(action: Action(id: the("x2"), words: "Print it", owner: "the office", theme: the("c1")))),
        ("promised", .promised(id: the("x1"), how: .aloudInTheRoom)),
        ("declined", .declined(id: the("x1"), why: "I am away")),
        ("datesMoved", .datesMoved(id: the("x1"), start: day, due: day)),
        ("datesMoved.out", .datesMoved(id: the("x1"), start: nil, due: nil)),
        ("doneOn", .doneOn(id: the("x1"), day: day)),
        ("notDoneAfterAll", .notDoneAfterAll(id: the("x1"))),
        ("dropped", .dropped(id: the("x1"), why: "Done by others")),
        ("helpAsked", .helpAsked(id: the("x1"), words: "A room")),
        ("baselineTaken", .baselineTaken(measure: the("m1"), reading: Reading(day: day, value: .number(19)))),
        ("baselineTaken.words", .baselineTaken(measure: the("m2"), reading: Reading(day: day, value: .words("Nobody asks us")))),
    ]

    private static let review: [(String, ReviewEvent)] = [
        ("readingTaken", .readingTaken(id: the("r1"), measure: the("m1"), reading: Reading(day: day, value: .number(-0.5)))),
        ("readingTaken.words", .readingTaken(id: the("r2"), measure: the("m2"), reading: Reading(day: day, value: .words("They ask")))),
        ("readingTakenOut", .readingTakenOut(id: the("r1"), why: "Wrong month")),
        ("marked", .marked(statement: the("s1"), perspective: .commissioners, mark: .notYet)),
        ("processNoted", .processNoted(note: ProcessNote(id: the("n1"), perspective: .people, worked: false, words: "Too long"))),
        ("processNoteTakenOut", .processNoteTakenOut(id: the("n1"))),
    ]

    private static let gathering: [(String, GatheringEvent)] = [
        ("dayOpened", .dayOpened(id: the("d1"), title: "Day one", code: "KX7M2P4R")),
        ("letIn", .letIn(day: the("d1"), person: the("seat"), perspective: .people, called: "Mo")),
        ("left", .left(day: the("d1"), person: the("seat"))),
        ("wallTurned", .wallTurned(day: the("d1"), wall: .clusters(heading: .working))),
        ("wallTurned.ballot", .wallTurned(day: the("d1"), wall: .ballot(id: the("b1")))),
        ("wallTurned.card", .wallTurned(day: the("d1"), wall: .card)),
        ("breakAsked", .breakAsked(day: the("d1"), person: the("seat"))),
        ("breakAnswered", .breakAnswered(day: the("d1"), person: the("seat"))),
        ("dayClosed", .dayClosed(day: the("d1"))),
    ]

    private static let dots = [Dot(option: the("c1")), Dot(option: the("c2"), kind: 1)]
    private static let settings = BallotSettings(
        options: [the("c1"), the("c2")], kinds: [DotKind(name: "dot", each: 3), DotKind(name: "star", each: 1)], mostOnOne: 2)

    private static let ballot: [(String, BallotEvent)] = [
        ("opened", .opened(id: the("b1"), purpose: .themes, settings: settings)),
        ("opened.causes", .opened(id: the("b2"), purpose: .causes(theme: the("c1")), settings: settings)),
        ("opened.ideas", .opened(id: the("b3"), purpose: .ideas(theme: the("c1")), settings: settings)),
        ("opened.other", .opened(id: the("b4"), purpose: .other(topic: "issues"), settings: settings)),
        (
            "opened.otherSaid",
            .opened(
                id: the("b5"), purpose: .other(topic: "Where shall we meet?"),
                settings: BallotSettings(
                    options: [the("option1"), the("option2")], kinds: [DotKind(name: "", each: 2)], said: ["The hall", "The library"]))
        ),
        ("dotPlaced", .dotPlaced(ballot: the("b1"), voter: the("seat"), dot: dots[1], channel: .withSupporter, perspective: .people)),
        ("dotPlaced.bare", .dotPlaced(ballot: the("b1"), voter: the("seat"), dot: dots[0], channel: .ownDevice, perspective: nil)),
        ("dotTakenBack", .dotTakenBack(ballot: the("b1"), voter: the("seat"), dot: dots[0])),
        ("voteCast", .voteCast(ballot: the("b1"), voter: the("seat"), dots: dots, channel: .ownDevice, perspective: .people)),
        ("doneSaid", .doneSaid(ballot: the("b1"), voter: the("seat"), perspective: .people)),
        ("roomCounted", .roomCounted(ballot: the("b1"), tallies: [RoomTally(option: the("c1"), kind: 0, count: 7)])),
        ("closed", .closed(ballot: the("b1"))),
        ("reopened", .reopened(ballot: the("b1"))),
        ("shown", .shown(ballot: the("b1"))),
        ("tieSettled", .tieSettled(ballot: the("b1"), options: [the("c2")], how: "Talked it over")),
    ]
}
