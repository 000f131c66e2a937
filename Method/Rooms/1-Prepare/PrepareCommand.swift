public enum PrepareCommand: Sendable, Equatable {
    case sayWhy(words: String)
    case sayHow(words: String)
    case chooseLevel(Level)
    case noteLocalPoint(LocalPoint)
    case takeOutLocalPoint(ID<LocalPoint>)
    case joinPlanningGroup(PlanningMember)
    case leavePlanningGroup(ID<PlanningMember>)
    /// Firm: people, families, providers and commissioners plan together before scope is agreed (W1-03).
    case agreeScope
    /// nil takes the date out.
    case setDate(Milestone, Day?)
    case countPeople(ServiceCount)
    case decideSample(words: String)
    case describeVenue(words: String)
    case invite(Guest)
    case takeOutGuest(ID<Person>)
}

public enum PrepareEvent: Sendable, Codable, Equatable {
    case whySaid(words: String)
    case howSaid(words: String)
    case levelChosen(level: Level)
    case localPointNoted(point: LocalPoint)
    case localPointTakenOut(id: ID<LocalPoint>)
    case planningMemberJoined(member: PlanningMember)
    case planningMemberLeft(id: ID<PlanningMember>)
    case scopeAgreed
    case dateSet(milestone: Milestone, day: Day)
    case dateTakenOut(milestone: Milestone)
    case peopleCounted(count: ServiceCount)
    case sampleDecided(words: String)
    case venueDescribed(words: String)
    case guestInvited(guest: Guest)
    case guestTakenOut(id: ID<Person>)
}

public enum PrepareRefusal: Error, Equatable {
    case wordsMissing
    /// The reason is longer than `PrepareRoom.longestWhy` letters.
    case whyTooLong
    case planningGroupLacks([Perspective])
    case countNotPossible
}
