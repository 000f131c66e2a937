/// What the big screen shows.
public enum WallShow: Sendable, Codable, Equatable {
    case welcome
    /// The card that is being called, huge.
    case card
    case clusters(heading: Heading)
    case ballot(id: ID<Ballot>)
    case pause
}

/// Somebody in the room, at a seat that they joined with the code. No account and no name is needed.
public struct Attendee: Sendable, Codable, Equatable {
    public let id: ID<Person>
    public let perspective: Perspective
    /// What they want to be called today; may be empty.
    public let called: String
    public internal(set) var wantsBreak = false
    public internal(set) var left = false
}

/// A workshop day.
public struct Gathering: Sendable, Codable, Equatable {
    public let id: ID<Gathering>
    public let title: String
    /// What people type to join. Useless once the day is closed.
    public let code: String
    public internal(set) var isOpen = true
    public internal(set) var wall = WallShow.welcome
    public internal(set) var people: [ID<Person>: Attendee] = [:]
    public internal(set) var arrivals: [ID<Person>] = []
    /// How often somebody who asked for a break was answered: what tells a seat to look again, and nothing of whose break it was.
    public internal(set) var breaksAnswered = 0

    public var here: [Attendee] { arrivals.compactMap { people[$0] }.filter { !$0.left } }

    public func count(of perspective: Perspective) -> Int { here.count { $0.perspective == perspective } }
}

/// The workshop days of a project.
public struct GatheringRoom: Sendable, Codable, Equatable {
    public internal(set) var days: [ID<Gathering>: Gathering] = [:]
    public internal(set) var order: [ID<Gathering>] = []

    /// The day that is open now, if any.
    public var today: Gathering? { order.last { days[$0]?.isOpen == true }.flatMap { days[$0] } }

    public func attendee(_ person: ID<Person>) -> Attendee? {
        order.reversed().lazy.compactMap { days[$0]?.people[person] }.first
    }

    mutating func evolve(_ event: GatheringEvent) {
        switch event {
        case .dayOpened(let id, let title, let code):
            days[id] = Gathering(id: id, title: title, code: code)
            order.append(id)
        case .letIn(let day, let person, let perspective, let called):
            days[day]?.people[person] = Attendee(id: person, perspective: perspective, called: called)
            days[day]?.arrivals.removeAll { $0 == person }
            days[day]?.arrivals.append(person)
        case .left(let day, let person): days[day]?.people[person]?.left = true
        case .wallTurned(let day, let wall): days[day]?.wall = wall
        case .breakAsked(let day, let person): days[day]?.people[person]?.wantsBreak = true
        case .breakAnswered(let day, let person):
            days[day]?.people[person]?.wantsBreak = false
            days[day]?.breaksAnswered += 1
        case .dayClosed(let day): days[day]?.isOpen = false
        }
    }
}

public enum GatheringCommand: Sendable, Equatable {
    case openDay(id: ID<Gathering>, title: String, code: String)
    case letIn(day: ID<Gathering>, person: ID<Person>, perspective: Perspective, called: String)
    case leave(day: ID<Gathering>, person: ID<Person>)
    case turnWall(day: ID<Gathering>, wall: WallShow)
    case askForBreak(day: ID<Gathering>, person: ID<Person>)
    case answerBreak(day: ID<Gathering>, person: ID<Person>)
    case closeDay(ID<Gathering>)

    var permission: Permission {
        switch self {
        case .letIn, .leave, .askForBreak: .vote
        case .openDay, .turnWall, .answerBreak, .closeDay: .facilitate
        }
    }
}

public enum GatheringEvent: Sendable, Codable, Equatable {
    case dayOpened(id: ID<Gathering>, title: String, code: String)
    case letIn(day: ID<Gathering>, person: ID<Person>, perspective: Perspective, called: String)
    case left(day: ID<Gathering>, person: ID<Person>)
    case wallTurned(day: ID<Gathering>, wall: WallShow)
    case breakAsked(day: ID<Gathering>, person: ID<Person>)
    case breakAnswered(day: ID<Gathering>, person: ID<Person>)
    case dayClosed(day: ID<Gathering>)
}

public enum GatheringRefusal: Error, Equatable {
    case noSuchDay
    case dayClosed
    case anotherDayOpen
    case codeMissing
    case notHere
    case roomFull(most: Int)
    case calledTooLong
}

extension GatheringRoom {
    /// Seats at one day, and letters in what somebody wants to be called: bounds of ours.
    public static let mostSeats = 2000
    public static let longestCalled = 40

    func decide(_ command: GatheringCommand) throws(GatheringRefusal) -> [GatheringEvent] {
        switch command {
        case .openDay(let id, let title, let code):
            if days[id] != nil { return [] }
            guard !code.isEmpty else { throw .codeMissing }
            guard today == nil else { throw .anotherDayOpen }
            return [.dayOpened(id: id, title: title, code: code)]
        case .letIn(let id, let person, let perspective, let called):
            let day = try open(id)
            guard called.count <= GatheringRoom.longestCalled else { throw .calledTooLong }
            if let known = day.people[person], !known.left { return [] }
            guard day.people.count < GatheringRoom.mostSeats else { throw .roomFull(most: GatheringRoom.mostSeats) }
            return [.letIn(day: id, person: person, perspective: perspective, called: called)]
        case .leave(let id, let person): return try here(person, id).left ? [] : [.left(day: id, person: person)]
        case .turnWall(let id, let wall): return try open(id).wall == wall ? [] : [.wallTurned(day: id, wall: wall)]
        case .askForBreak(let id, let person): return try here(person, id).wantsBreak ? [] : [.breakAsked(day: id, person: person)]
        case .answerBreak(let id, let person): return try here(person, id).wantsBreak ? [.breakAnswered(day: id, person: person)] : []
        case .closeDay(let id):
            guard let day = days[id] else { throw .noSuchDay }
            return day.isOpen ? [.dayClosed(day: id)] : []
        }
    }

    private func open(_ id: ID<Gathering>) throws(GatheringRefusal) -> Gathering {
        guard let day = days[id] else { throw .noSuchDay }
        guard day.isOpen else { throw .dayClosed }
        return day
    }

    private func here(_ person: ID<Person>, _ id: ID<Gathering>) throws(GatheringRefusal) -> Attendee {
        guard let attendee = try open(id).people[person] else { throw .notHere }
        return attendee
    }
}
