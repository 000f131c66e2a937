public enum TogetherCommand: Sendable, Equatable {
    /// Says since when a person, carer or family member is in it; said again, it is put right.
    case involvePeople(day: Day, how: String)
    /// A decision that was taken without people is looked at again with them and stands. Firm: somebody of them is in the planning group.
    case takeAgain(PlanningDecision, day: Day)
    case note(CoproductionNote)
    case takeOutNote(ID<CoproductionNote>)
}

extension PrepareRoom {
    func decide(_ command: TogetherCommand) throws(PrepareRefusal) -> [PrepareEvent] {
        switch command {
        case .involvePeople(let day, let how):
            try need(how)
            if let known = together.firstInvolved, known.day == day, known.how == how { return [] }
            return [.peopleFirstInvolved(day: day, how: how)]
        case .takeAgain(let decision, let day):
            guard together.takenWithoutPeople.contains(decision) else { return [] }
            guard planningGroup.contains(where: { $0.perspective == .people }) else { throw .planningGroupLacks([.people]) }
            return [.decisionTakenAgain(decision: decision, day: day)]
        case .note(let note):
            try need(note.what)
            for group in note.inRoom { try need(possible: group.people) }
            return together.notes.contains { $0.id == note.id } ? [] : [.coproductionNoted(note: note)]
        case .takeOutNote(let id): return together.notes.contains { $0.id == id } ? [.coproductionNoteTakenOut(id: id)] : []
        }
    }
}

extension PrepareRoom {
    /// Whether somebody of the people, carers and families has a say by now.
    public var peopleAreInvolved: Bool { together.firstInvolved != nil || planningGroup.contains { $0.perspective == .people } }

    /// Decisions to look at again, because nobody of the people, carers and families was in when they were written down (W0-10).
    public var decisionsWithoutPeople: [PlanningDecision] { together.takenWithoutPeople.sorted() }

    /// Records of the sample whose day lies before people were first involved, or where nobody of them was there (W0-10).
    public var sampleRecordsWithoutPeople: [SampleRecord] {
        sample.records.filter { record in
            together.firstInvolved.map { record.day < $0.day } ?? false || !record.perspectives.contains(.people)
        }
    }
}

extension Together {
    public func notes(of phase: CoproductionPhase) -> [CoproductionNote] { notes.filter { $0.phase == phase } }

    /// How often people, carers or families led, of how many sessions: led, not only consulted (W0-33).
    public var ledByPeople: (times: Int, of: Int) { (notes.count { $0.ledBy == .people }, notes.count) }

    /// How often they were among those who decided.
    public var decidedByPeople: (times: Int, of: Int) { (notes.count { $0.decidedBy.contains(.people) }, notes.count) }

    /// Phases with no session in which people decided (W0-34).
    public var phasesWithoutPeople: [CoproductionPhase] {
        CoproductionPhase.allCases.filter { phase in !notes(of: phase).contains { $0.decidedBy.contains(.people) } }
    }

    /// Sessions in which co-production happened in both ways: people's words were used, and people were there to interpret them (W0-12).
    public var inBothWays: [CoproductionNote] { notes.filter { $0.usedWords && $0.hadPeopleInTheRoom } }
}

extension CoproductionNote {
    public var usedWords: Bool { !wordsOf.isEmpty }
    public var hadPeopleInTheRoom: Bool { inRoom.contains { $0.perspective == .people && $0.people > 0 } }
}
