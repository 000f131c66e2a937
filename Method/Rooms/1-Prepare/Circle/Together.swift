/// Whether it was done with people and not for them: since when they were in it, and who led and decided what.
public struct Together: Sendable, Codable, Equatable {
    /// When a person, a carer or a family member was first brought in, and how (W0-10).
    public internal(set) var firstInvolved: FirstInvolved?
    /// Decisions that stand as they were taken before any person, carer or family member was in, by the order of what was written down.
    public internal(set) var takenWithoutPeople: Set<PlanningDecision> = []
    public internal(set) var notes: [CoproductionNote] = []

    mutating func evolve(_ event: PrepareEvent) {
        switch event {
        case .peopleFirstInvolved(let day, let how): firstInvolved = FirstInvolved(day: day, how: how)
        case .decisionTakenAgain(let decision, _): takenWithoutPeople.remove(decision)
        case .coproductionNoted(let note): notes.append(note)
        case .coproductionNoteTakenOut(let id): notes.removeAll { $0.id == id }
        default: break
        }
    }

    /// Marks a decision that is taken while no person is in, and unmarks it when it is taken anew with them.
    mutating func note(_ event: PrepareEvent, withPeople: Bool) {
        guard let decision = PlanningDecision(event) else { return }
        if withPeople { takenWithoutPeople.remove(decision) } else { takenWithoutPeople.insert(decision) }
    }
}

public struct FirstInvolved: Sendable, Codable, Equatable {
    public let day: Day
    public let how: String
}

/// The decisions of this step that people should have a say in (W0-10).
public enum PlanningDecision: String, Sendable, Codable, CaseIterable, Comparable {
    case purpose, level, scope, sample, days

    init?(_ event: PrepareEvent) {
        switch event {
        case .whySaid: self = .purpose
        case .levelChosen: self = .level
        case .scopeAgreed: self = .scope
        case .sampleDecided, .sampleRecorded: self = .sample
        case .dateSet(.dayOne, _), .dateSet(.dayTwo, _): self = .days
        default: return nil
        }
    }

    public static func < (left: Self, right: Self) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}

/// Which part of a service's life people had a hand in (W0-34).
public enum CoproductionPhase: String, Sendable, Codable, CaseIterable { case design, delivery, evaluation }

/// One session or piece of work: who led it, who decided, whose words were used and who was there to interpret them (W0-12, W0-33).
public struct CoproductionNote: Sendable, Codable, Equatable {
    public struct InRoom: Sendable, Codable, Equatable {
        public let perspective: Perspective
        public let people: Int

        public init(perspective: Perspective, people: Int) {
            self.perspective = perspective
            self.people = people
        }
    }

    public let id: ID<CoproductionNote>
    public let phase: CoproductionPhase
    public let day: Day
    public let what: String
    public let ledBy: Perspective
    public let decidedBy: [Perspective]
    public let inRoom: [InRoom]
    /// Whose words were used, as a group: "17 people of three services". Empty where none were.
    public let wordsOf: String

    public init(
        id: ID<CoproductionNote>, phase: CoproductionPhase, day: Day, what: String, ledBy: Perspective, decidedBy: [Perspective], inRoom: [InRoom],
        wordsOf: String
    ) {
        self.id = id
        self.phase = phase
        self.day = day
        self.what = what
        self.ledBy = ledBy
        self.decidedBy = decidedBy
        self.inRoom = inRoom
        self.wordsOf = wordsOf
    }
}
