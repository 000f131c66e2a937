public enum DaysCommand: Sendable, Equatable {
    case checkVenue(VenueCheck, finding: VenueFinding)
    case setAgenda(AgendaSettings)
    /// Moves the quality checkpoint from where the software placed it. Firm: with a reason (W2-11).
    case moveCheckpoint(day: Day, why: String)
}

extension PrepareRoom {
    func decide(_ command: DaysCommand) throws(PrepareRefusal) -> [PrepareEvent] {
        switch command {
        case .checkVenue(let check, let finding):
            return days.venueChecks[check] == finding ? [] : [.venueChecked(check: check, finding: finding)]
        case .setAgenda(let settings):
            guard settings.isPossible else { throw .agendaNotPossible }
            return settings == days.agenda ? [] : [.agendaSet(settings: settings)]
        case .moveCheckpoint(let day, let why):
            guard !why.isEmpty else { throw .reasonMissing }
            if dates[.qualityCheck] == day, days.checkpointMoves.last == CheckpointMove(day: day, why: why) { return [] }
            return [.checkpointMoved(day: day, why: why)]
        }
    }
}

extension Days {
    public var venueUnchecked: [VenueCheck] { VenueCheck.allCases.filter { venueChecks[$0] == nil } }
    /// Looked at, and found wanting.
    public var venueLacks: [VenueCheck] { VenueCheck.allCases.filter { venueChecks[$0]?.isGood == false } }
}
