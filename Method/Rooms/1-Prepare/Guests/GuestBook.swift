/// What is known of the guests beyond who they are, and of the events they come to. Private: costs, answers and access needs
/// are for those who may `prepare`.
public struct GuestBook: Sendable, Codable, Equatable {
    public internal(set) var records: [ID<Person>: GuestRecord] = [:]
    /// Second events beside the first, for those who would not fit: one board, nobody turned away (W1-32).
    public internal(set) var linkedEvents: [LinkedEvent] = []
    public internal(set) var confirmations: [Confirmation] = []

    mutating func evolve(_ event: PrepareEvent) {
        switch event {
        case .linkedEventAdded(let event): linkedEvents.append(event)
        case .linkedEventTakenOut(let id): takeOut(id)
        case .eventConfirmed(let confirmation): confirmations.append(confirmation)
        case .confirmationTakenBack(let event): confirmations.removeAll { $0.event == event }
        default: evolveGuest(event)
        }
    }

    private mutating func evolveGuest(_ event: PrepareEvent) {
        switch event {
        case .speaksForSaid(let id, let words): records[id, default: GuestRecord()].speaksFor = words
        case .guestKindSaid(let id, let kind): records[id, default: GuestRecord()].kind = kind
        case .guestNeedGroupSaid(let id, let words): records[id, default: GuestRecord()].needGroup = words
        case .forumsNoted(let id, let regularly): records[id, default: GuestRecord()].goesToForums = regularly
        case .responsibilityNoted(let id, let responsible): records[id, default: GuestRecord()].isResponsible = responsible
        case .guestShareChosen(let id, let share): records[id, default: GuestRecord()].share = share
        case .invitationSent(let id, let day, let way): records[id, default: GuestRecord()].invitation = Invitation(day: day, way: way)
        case .guestReminded(let id, let day): records[id, default: GuestRecord()].reminders.append(day)
        case .guestAnswered(let id, let answer): records[id, default: GuestRecord()].answer = answer
        case .guestStaySaid(let id, let stay): records[id, default: GuestRecord()].stay = stay
        case .guestMovedToEvent(let id, let event): records[id, default: GuestRecord()].event = event
        case .guestCostSet(let id, let cost): records[id, default: GuestRecord()].cost = cost
        case .accessNeedNoted(let id, let need): records[id, default: GuestRecord()].note(need)
        case .accessNeedTakenOut(let id, let kind): records[id]?.access.removeAll { $0.kind == kind }
        default: break
        }
    }

    /// Its guests come to the first event again.
    private mutating func takeOut(_ id: ID<LinkedEvent>) {
        linkedEvents.removeAll { $0.id == id }
        confirmations.removeAll { $0.event == id }
        for (guest, record) in records where record.event == id { records[guest]?.event = nil }
    }
}

/// A second event on days of its own, or beside the first.
public struct LinkedEvent: Sendable, Codable, Equatable {
    public let id: ID<LinkedEvent>
    public let title: String
    public let dayOne: Day?

    public init(id: ID<LinkedEvent>, title: String, dayOne: Day?) {
        self.id = id
        self.title = title
        self.dayOne = dayOne
    }
}

/// That an event will be held, as said to everybody. `event` nil is the first.
public struct Confirmation: Sendable, Codable, Equatable {
    public let event: ID<LinkedEvent>?
    public let day: Day
    /// Why it was confirmed though nobody responsible had said yes; empty where somebody had.
    public let despite: String
}
