import Method

/// One happening in plain words: the phrase `journey.story.<key>`, and what of it may be read by everybody in the project.
struct Told {
    let key: String
    var values: [String: String] = [:]
    var detail = ""

    init(_ key: String, _ detail: String = "", _ values: [String: String] = [:]) {
        (self.key, self.detail, self.values) = (key, detail, values)
    }

    init(_ event: ProjectEvent, in project: Project, _ names: [ID<Person>: String]) {
        switch event {
        case .journey(let event): self.init(event, names)
        case .prepare(let event): self.init(event)
        case .collect(let event): self.init(event)
        case .theme(let event): self.init(event, project)
        case .understand(let event): self.init(event)
        case .success(let event): self.init(event)
        case .plan(let event): self.init(event)
        case .implement(let event): self.init(event)
        case .review(let event): self.init(event)
        case .gathering(let event): self.init(event)
        case .ballot(let event): self.init(event)
        }
    }

    private init(_ event: JourneyEvent, _ names: [ID<Person>: String]) {
        switch event {
        case .started(let title, _, _): self.init("started", title)
        case .renamed(let title): self.init("renamed", title)
        case .roleGiven(let person, let role): self.init("roleGiven.\(role.rawValue)", names[person] ?? "")
        case .roleTaken(let person): self.init("roleTaken", names[person] ?? "")
        case .stepFinished(let step): self.init("stepFinished", "", ["number": String(step.number)])
        case .stepReopened(let step, let reason): self.init("stepReopened", reason, ["number": String(step.number)])
        case .nextCycleBegun: self.init("nextCycleBegun")
        case .carriedOver: self.init("carriedOver")
        }
    }

    private init(_ event: PrepareEvent) {
        switch event {
        case .whySaid(let words): self.init("whySaid", words)
        case .howSaid(let words): self.init("howSaid", words)
        case .levelChosen: self.init("levelChosen")
        case .localPointNoted(let point): self.init("localPointNoted", point.words)
        case .localPointTakenOut: self.init("localPointTakenOut")
        case .planningMemberJoined(let member): self.init("planningMemberJoined", member.words)
        case .planningMemberLeft: self.init("planningMemberLeft")
        case .scopeAgreed: self.init("scopeAgreed")
        case .dateSet(_, let day): self.init("dateSet", day.description)
        case .dateTakenOut: self.init("dateTakenOut")
        case .peopleCounted(let count): self.init("peopleCounted", "\(count.service): \(count.supported)")
        case .sampleDecided(let words): self.init("sampleDecided", words)
        case .venueDescribed(let words): self.init("venueDescribed", words)
        case .guestInvited(let guest): self.init("guestInvited", guest.words)
        case .guestTakenOut: self.init("guestTakenOut")
        default: self.init(preparing: event)
        }
    }

    /// Codes of cards at most: the words, and why a card is special, are for the collecting team alone.
    private init(_ event: CollectEvent) {
        switch event {
        case .importBegun(_, let file, _): self.init("importBegun", file)
        case .reviewCollected: self.init("reviewCollected")
        case .importTakenBack: self.init("importTakenBack")
        case .reviewTakenBack: self.init("reviewTakenBack")
        case .cardSplit(let card, _, _): self.init("cardSplit", card.text)
        case .splitUndone(let card, _): self.init("splitUndone", card.text)
        case .saferWordsOffered(let card, _, _, _): self.init("saferWordsOffered", card.text)
        case .saferWordsTakenBack(let card, _): self.init("saferWordsTakenBack", card.text)
        case .cardKeptOff: self.init("cardKeptOff")
        case .cardCountedOnce(let card, _): self.init("cardCountedOnce", card.text)
        case .cardSetAside: self.init("cardSetAside")
        case .cardPutBack: self.init("cardPutBack")
        case .consentRecorded: self.init("consentRecorded")
        case .wordsErased: self.init("wordsErased")
        case .linkOpened: self.init("linkOpened")
        case .linkWithdrawn: self.init("linkWithdrawn")
        default: self.init(collecting: event)
        }
    }

    private init(_ event: ThemeEvent, _ project: Project) {
        func name(_ id: ID<Cluster>) -> String { project.theme.clusters[id]?.name ?? "" }
        switch event {
        case .cardHeard(let card): self.init("cardHeard", card.text)
        case .cardPlaced(let card, _, _): self.init("cardPlaced", card.text)
        case .cardPlacedAlso(let card, _): self.init("cardPlacedAlso", card.text)
        case .clusterStarted(_, _, let card): self.init("clusterStarted", card.text)
        case .cardParked(let card, _): self.init("cardParked", card.text)
        case .cardLifted(let card): self.init("cardLifted", card.text)
        case .clusterNamed(_, let words): self.init("clusterNamed", words)
        case .clusterNested(let cluster, _): self.init("clusterNested", name(cluster))
        case .clustersMerged(_, let into): self.init("clustersMerged", name(into))
        case .takenBack: self.init("takenBack")
        case .themesCarried(let clusters, _): self.init("themesCarried", clusters.map(name).joined(separator: " · "))
        }
    }

    private init(_ event: UnderstandEvent) {
        switch event {
        case .groupGathered: self.init("groupGathered")
        case .whyAnswered(_, let why): self.init("whyAnswered", why.words)
        case .whySetAside: self.init("whySetAside")
        case .whyBroughtBack: self.init("whyBroughtBack")
        case .rootMarked: self.init("rootMarked")
        case .whyTakenOut: self.init("whyTakenOut")
        case .ideaHeld(_, let idea): self.init("ideaHeld", idea.words)
        case .enoughSaid: self.init("enoughSaid")
        case .diggingAgain: self.init("diggingAgain")
        case .causesCarried: self.init("causesCarried")
        }
    }

    private init(_ event: SuccessEvent) {
        switch event {
        case .said(let statement): self.init("said", statement.words)
        case .reworded(_, let words): self.init("reworded", words)
        case .takenOut: self.init("successTakenOut")
        case .measureAdded(let measure): self.init("measureAdded", measure.words)
        case .measureChanged(let measure): self.init("measureChanged", measure.words)
        case .measureDropped(_, let why): self.init("measureDropped", why)
        case .paired(_, _, let why): self.init("paired", why)
        }
    }

    private init(_ event: PlanEvent) {
        switch event {
        case .inPlaceNoted(let item): self.init("inPlaceNoted", item.words)
        case .inPlaceTakenOut: self.init("inPlaceTakenOut")
        case .triedNoted(let item): self.init("triedNoted", item.words)
        case .triedTakenOut: self.init("triedTakenOut")
        case .figureChosen(_, let figure): self.init(figure == nil ? "figureTakenOut" : "figureChosen", figure?.who ?? "")
        case .ideaAdded(let idea): self.init("ideaAdded", idea.words)
        case .ideaTakenOut: self.init("ideaTakenOut")
        case .ideaMarkedPlanned: self.init("ideaMarkedPlanned")
        case .takenToTheGrid: self.init("takenToTheGrid")
        case .guessed: self.init("guessed")
        case .settled: self.init("settled")
        case .decided(_, let decision): self.init("decided", decision.why)
        }
    }

    private init(_ event: ImplementEvent) {
        switch event {
        case .planDrafted(let plan): self.init("planDrafted", plan.title)
        case .planTitled(_, let title): self.init("planTitled", title)
        case .planLed(_, let lead): self.init("planLed", lead)
        case .planAnswered(_, _, let words): self.init("planAnswered", words)
        case .asked(let action): self.init("asked", action.words)
        case .promised: self.init("promised")
        case .declined(_, let why): self.init("declined", why)
        case .datesMoved: self.init("datesMoved")
        case .doneOn(_, let day): self.init("doneOn", day.description)
        case .notDoneAfterAll: self.init("notDoneAfterAll")
        case .dropped(_, let why): self.init("dropped", why)
        case .helpAsked(_, let words): self.init("helpAsked", words)
        case .baselineTaken(_, let reading): self.init("baselineTaken", reading.value.text)
        }
    }

    private init(_ event: ReviewEvent) {
        switch event {
        case .readingTaken(_, _, let reading): self.init("readingTaken", reading.value.text)
        case .readingTakenOut(_, let why): self.init("readingTakenOut", why)
        case .marked: self.init("marked")
        case .processNoted(let note): self.init("processNoted", note.words)
        case .processNoteTakenOut: self.init("processNoteTakenOut")
        }
    }

    private init(_ event: GatheringEvent) {
        switch event {
        case .dayOpened(_, let title, _): self.init("dayOpened", title)
        case .letIn: self.init("letIn")
        case .left: self.init("left")
        case .wallTurned: self.init("wallTurned")
        case .breakAsked: self.init("breakAsked")
        case .breakAnswered: self.init("breakAnswered")
        case .dayClosed: self.init("dayClosed")
        }
    }

    /// That somebody voted, never for what.
    private init(_ event: BallotEvent) {
        switch event {
        case .opened: self.init("voteOpened")
        case .dotPlaced: self.init("dotPlaced")
        case .dotTakenBack: self.init("dotTakenBack")
        case .voteCast: self.init("voteCast")
        case .doneSaid: self.init("doneSaid")
        case .roomCounted: self.init("roomCounted")
        case .closed: self.init("voteClosed")
        case .reopened: self.init("voteReopened")
        case .shown: self.init("voteShown")
        case .tieSettled(_, _, let how): self.init("tieSettled", how)
        }
    }
}
