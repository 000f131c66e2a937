public enum GuestCommand: Sendable, Equatable {
    case speakFor(guest: ID<Person>, words: String)
    case sayKind(guest: ID<Person>, kind: AttendeeKind)
    case sayNeedGroup(guest: ID<Person>, words: String)
    case goToForums(guest: ID<Person>, regularly: Bool)
    case beResponsible(guest: ID<Person>, responsible: Bool)
    case putInShare(guest: ID<Person>, share: GuestShare)
    case sendInvitation(guest: ID<Person>, day: Day, way: InviteWay)
    /// One reminder a day at most: the same day again is the same reminder.
    case remind(guest: ID<Person>, day: Day)
    case answer(guest: ID<Person>, answer: GuestAnswer)
    case stay(guest: ID<Person>, stay: Stay)
    /// nil is the first event.
    case move(guest: ID<Person>, to: ID<LinkedEvent>?)
    case setCost(guest: ID<Person>, cost: GuestCost)
    /// One of each kind; said again, it is put right.
    case needAccess(guest: ID<Person>, need: AccessNeed)
    case takeOutAccess(guest: ID<Person>, kind: AccessKind)
    case addEvent(LinkedEvent)
    case takeOutEvent(ID<LinkedEvent>)
    /// Wants somebody responsible for the service to have said yes, or a reason for going on without (W1-21).
    case confirm(event: ID<LinkedEvent>?, day: Day, despite: String)
    case takeBackConfirmation(event: ID<LinkedEvent>?)
}

extension PrepareRoom {
    func decide(_ command: GuestCommand) throws(PrepareRefusal) -> [PrepareEvent] {
        switch command {
        case .speakFor(let id, let words): return try record(id).speaksFor == words ? [] : [.speaksForSaid(guest: id, words: words)]
        case .sayKind(let id, let kind): return try record(id).kind == kind ? [] : [.guestKindSaid(guest: id, kind: kind)]
        case .sayNeedGroup(let id, let words): return try record(id).needGroup == words ? [] : [.guestNeedGroupSaid(guest: id, words: words)]
        case .goToForums(let id, let regularly):
            return try record(id).goesToForums == regularly ? [] : [.forumsNoted(guest: id, regularly: regularly)]
        case .beResponsible(let id, let responsible):
            return try record(id).isResponsible == responsible ? [] : [.responsibilityNoted(guest: id, responsible: responsible)]
        case .putInShare(let id, let share): return try record(id).share == share ? [] : [.guestShareChosen(guest: id, share: share)]
        case .setCost(let id, let cost):
            for pence in [cost.payment, cost.travel, cost.food] { try need(possible: pence, most: 100_000_000) }
            return try record(id).cost == cost ? [] : [.guestCostSet(guest: id, cost: cost)]
        case .needAccess(let id, let need):
            if need.kind == .other { try self.need(need.words) }
            return try record(id).access.contains(need) ? [] : [.accessNeedNoted(guest: id, need: need)]
        case .takeOutAccess(let id, let kind):
            return try record(id).access.contains { $0.kind == kind } ? [.accessNeedTakenOut(guest: id, kind: kind)] : []
        case .sendInvitation, .remind, .answer, .stay, .move: return try decideInvitation(command)
        case .addEvent, .takeOutEvent, .confirm, .takeBackConfirmation: return try decideEvent(command)
        }
    }

    private func decideInvitation(_ command: GuestCommand) throws(PrepareRefusal) -> [PrepareEvent] {
        switch command {
        case .sendInvitation(let id, let day, let way):
            return try record(id).invitation == Invitation(day: day, way: way) ? [] : [.invitationSent(guest: id, day: day, way: way)]
        case .remind(let id, let day): return try record(id).reminders.contains(day) ? [] : [.guestReminded(guest: id, day: day)]
        case .answer(let id, let answer): return try record(id).answer == answer ? [] : [.guestAnswered(guest: id, answer: answer)]
        case .stay(let id, let stay): return try record(id).stay == stay ? [] : [.guestStaySaid(guest: id, stay: stay)]
        case .move(let id, let event):
            try known(event)
            return try record(id).event == event ? [] : [.guestMovedToEvent(guest: id, event: event)]
        default: return []
        }
    }

    private func decideEvent(_ command: GuestCommand) throws(PrepareRefusal) -> [PrepareEvent] {
        switch command {
        case .addEvent(let event):
            try need(event.title)
            return guestBook.linkedEvents.contains { $0.id == event.id } ? [] : [.linkedEventAdded(event: event)]
        case .takeOutEvent(let id): return guestBook.linkedEvents.contains { $0.id == id } ? [.linkedEventTakenOut(id: id)] : []
        case .confirm(let event, let day, let despite):
            try known(event)
            if guestBook.confirmations.contains(where: { $0.event == event }) { return [] }
            guard guestList.at(event).somebodyResponsibleIsComing || !despite.isEmpty else { throw .nobodyResponsibleIsComing }
            return [.eventConfirmed(confirmation: Confirmation(event: event, day: day, despite: despite))]
        case .takeBackConfirmation(let event):
            return guestBook.confirmations.contains { $0.event == event } ? [.confirmationTakenBack(event: event)] : []
        default: return []
        }
    }

    private func record(_ id: ID<Person>) throws(PrepareRefusal) -> GuestRecord {
        guard guest(id) != nil else { throw .noSuchGuest }
        return guestBook.records[id] ?? GuestRecord()
    }

    private func known(_ event: ID<LinkedEvent>?) throws(PrepareRefusal) {
        if let event, !guestBook.linkedEvents.contains(where: { $0.id == event }) { throw .noSuchLinkedEvent }
    }
}
