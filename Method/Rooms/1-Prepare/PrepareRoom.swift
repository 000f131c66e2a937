/// The right people and a clear reason, before anybody is asked anything.
public struct PrepareRoom: Sendable, Codable, Equatable {
    /// Why we are using this, in one or two lines (W1-01). Shown on every screen and invitation.
    public internal(set) var why = ""
    /// How we are using it.
    public internal(set) var how = ""
    public internal(set) var level: Level?
    public internal(set) var localPoints: [LocalPoint] = []
    public internal(set) var planningGroup: [PlanningMember] = []
    public internal(set) var scopeAgreed = false
    public internal(set) var dates: [Milestone: Day] = [:]
    public internal(set) var services: [ServiceCount] = []
    /// How the sample was decided, and why.
    public internal(set) var sampleDecision = ""
    public internal(set) var venue = ""
    public internal(set) var guests: [Guest] = []
    public internal(set) var scope = Scope()
    public internal(set) var circle = Circle()
    public internal(set) var together = Together()
    public internal(set) var sample = SampleDesign()
    public internal(set) var guestBook = GuestBook()
    public internal(set) var days = Days()

    mutating func evolve(_ event: PrepareEvent) {
        together.note(event, withPeople: peopleAreInvolved)
        switch event {
        case .whySaid(let words): why = words
        case .howSaid(let words): how = words
        case .levelChosen(let level): self.level = level
        case .localPointNoted(let point): localPoints.append(point)
        case .localPointTakenOut(let id): localPoints.removeAll { $0.id == id }
        case .planningMemberJoined(let member): planningGroup.append(member)
        case .planningMemberLeft(let id): planningGroup.removeAll { $0.id == id }
        case .scopeAgreed: scopeAgreed = true
        case .dateSet(let milestone, let day): dates[milestone] = day
        case .dateTakenOut(let milestone): dates[milestone] = nil
        case .peopleCounted(let count):
            services.removeAll { $0.service == count.service }
            if count.supported > 0 { services.append(count) }
        case .sampleDecided(let words): sampleDecision = words
        case .venueDescribed(let words): venue = words
        case .guestInvited(let guest): guests.append(guest)
        case .guestTakenOut(let id):
            guests.removeAll { $0.id == id }
            guestBook.records[id] = nil
        case .aimSaid, .scopeLineWritten, .meansStated, .expectationsSet, .learningQuestionSet, .itemTicked, .itemUnticked: scope.evolve(event)
        case .stakeholderAdded, .stakeholderTakenOut, .voiceMissed, .voiceFound, .partnerJoined, .reviewsAgreedWithPartner, .partnerLeft,
            .hostNamed, .introductionPlanned:
            circle.evolve(event)
        case .peopleFirstInvolved, .decisionTakenAgain, .coproductionNoted, .coproductionNoteTakenOut: together.evolve(event)
        case .needCounted, .shareChosen, .sampleRecorded, .samplePlaceGiven, .samplePlaceTakenOut: sample.evolve(event)
        case .speaksForSaid, .guestKindSaid, .guestNeedGroupSaid, .forumsNoted, .responsibilityNoted, .guestShareChosen, .invitationSent,
            .guestReminded, .guestAnswered, .guestStaySaid, .guestMovedToEvent, .guestCostSet, .accessNeedNoted, .accessNeedTakenOut,
            .linkedEventAdded, .linkedEventTakenOut, .eventConfirmed, .confirmationTakenBack:
            guestBook.evolve(event)
        case .checkpointMoved(let day, _):
            dates[.qualityCheck] = day
            days.evolve(event)
        case .venueChecked, .agendaSet: days.evolve(event)
        }
    }
}

/// How wide the work reaches (W1-05).
public enum Level: String, Sendable, Codable, CaseIterable {
    case unit, provider, service, population
}

/// The days that a project turns on, in their usual order.
public enum Milestone: String, Sendable, Codable, CaseIterable {
    case planning, collectFrom, qualityCheck, collectTo, dayOne, dayTwo, baselinesTaken, review
}

/// Something about this place that the work must not forget.
public struct LocalPoint: Sendable, Codable, Equatable {
    public let id: ID<LocalPoint>
    public let words: String

    public init(id: ID<LocalPoint>, words: String) {
        self.id = id
        self.words = words
    }
}

/// Somebody who plans the work. A role rather than a name: "a parent", "the operations manager".
public struct PlanningMember: Sendable, Codable, Equatable {
    public let id: ID<PlanningMember>
    public let words: String
    public let perspective: Perspective

    public init(id: ID<PlanningMember>, words: String, perspective: Perspective) {
        self.id = id
        self.words = words
        self.perspective = perspective
    }
}

/// How many people a service supports.
public struct ServiceCount: Sendable, Codable, Equatable {
    public let service: String
    public let supported: Int

    public init(service: String, supported: Int) {
        self.service = service
        self.supported = supported
    }
}

/// Somebody invited to the days, known by their part in things and not by name.
public struct Guest: Sendable, Codable, Equatable {
    public let id: ID<Person>
    public let words: String
    public let perspective: Perspective
    /// Whether they can decide and spend for their organisation.
    public let decides: Bool

    public init(id: ID<Person>, words: String, perspective: Perspective, decides: Bool) {
        self.id = id
        self.words = words
        self.perspective = perspective
        self.decides = decides
    }
}
