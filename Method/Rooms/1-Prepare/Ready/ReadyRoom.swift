extension Project {
    /// Who is in the room, and that they can be there. All counted over everybody who has not said no.
    func readyRoom(_ kind: ReadyKind, _ today: Day) -> ReadyPoint? {
        let guests = prepare.guestList.expected
        let there = guests.count > 0
        switch kind {
        case .responsiblePeople: return point(kind, there: there, good: guests.somebodyResponsibleIsComing)
        case .peopleUsingServices:
            let users = guests.usingServices
            return point(kind, there: users.people > 0, good: users.people > 0, have: users.people, of: users.of)
        case .balance: return point(kind, there: there, good: guests.thirds.areEven && !guests.thirds.otherIsTooLarge)
        case .deciders: return point(kind, there: there, good: guests.decidersMissing.isEmpty)
        case .numbers: return point(kind, there: there, good: prepare.eventNumbers.allSatisfy { $0 == .asWished }, have: guests.count)
        case .speaksFor:
            let toAsk = prepare.guestsToAskWhomTheySpeakFor.count
            return point(kind, there: there, good: toAsk == 0, have: guests.count - toAsk, of: guests.count)
        case .invitations: return point(kind, there: there && prepare.dates[.dayOne] != nil, good: prepare.noticeWarnings(on: today).isEmpty)
        default: return readyPlace(kind, guests)
        }
    }

    private func readyPlace(_ kind: ReadyKind, _ guests: GuestList) -> ReadyPoint? {
        let days = prepare.days
        let checked = VenueCheck.allCases.count - days.venueUnchecked.count
        switch kind {
        case .access: return point(kind, there: days.venueChecks[.access] != nil, good: days.venueChecks[.access]?.isGood == true)
        case .venue:
            let good = days.venueUnchecked.isEmpty && days.venueLacks.isEmpty
            return point(kind, there: checked > 0, good: good, have: checked, of: VenueCheck.allCases.count)
        case .costs:
            let isSeenTo = guests.costs.peopleNotSeenTo.isEmpty && prepare.costsAboveMeans == nil
            return point(kind, there: guests.guests.contains { $0.record.cost != nil }, good: isSeenTo)
        case .dayOneFits: return readyDay(kind, .one, guests)
        case .dayTwoFits: return readyDay(kind, .two, guests)
        case .confirmed:
            let events = prepare.guestBook.linkedEvents.count + 1
            let confirmed = prepare.guestBook.confirmations.count
            return point(kind, there: confirmed > 0, good: confirmed == events, have: confirmed, of: events)
        default: return nil
        }
    }

    /// Every event's day must fit.
    private func readyDay(_ kind: ReadyKind, _ day: WorkshopDay, _ guests: GuestList) -> ReadyPoint {
        let events = [nil] + prepare.guestBook.linkedEvents.map(\.id)
        return point(kind, there: guests.count > 0, good: events.allSatisfy { agendaPlan(at: $0).agenda(day).fits })
    }
}

extension PrepareRoom {
    /// How the number of guests stands at each event, the first one first.
    public var eventNumbers: [GuestNumber] { ([nil] + guestBook.linkedEvents.map(\.id)).map { guestList.at($0).expected.number } }
}
