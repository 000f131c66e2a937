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
    /// Aim, scope sheet, means, expectations, learning questions, checklist.
    case scope(ScopeCommand)
    /// Stakeholders, partner organisations, the host, the introduction workshop.
    case circle(CircleCommand)
    /// Who was in it from when, and who led and decided what.
    case together(TogetherCommand)
    /// People by need, the share, the record of what was agreed, who still needs a review.
    case sample(SampleCommand)
    /// What can be said of a guest once they are invited, and of the event they come to.
    case guest(GuestCommand)
    /// Venue, lengths of the days, the quality checkpoint.
    case days(DaysCommand)
}

public enum PrepareRefusal: Error, Equatable {
    case wordsMissing
    /// The reason is longer than `PrepareRoom.longestWhy` letters.
    case whyTooLong
    /// The aim is longer than `PrepareRoom.longestWhy` letters: it is one sentence (L1-13).
    case aimTooLong
    case planningGroupLacks([Perspective])
    case countNotPossible
    /// Moving the quality checkpoint wants a reason (W2-11).
    case reasonMissing
    /// They were not invited, or were taken out meanwhile.
    case noSuchGuest
    case noSuchPartner
    case noSuchLinkedEvent
    /// Nobody responsible for the service has said yes (W1-21). Confirm with a reason, or wait for them.
    case nobodyResponsibleIsComing
    /// Days that end before they begin, or lengths that no day has.
    case agendaNotPossible
}
