/// Where the days are held, how long their parts are, and why the quality checkpoint was moved.
public struct Days: Sendable, Codable, Equatable {
    public internal(set) var venueChecks: [VenueCheck: VenueFinding] = [:]
    public internal(set) var agenda = AgendaSettings()
    public internal(set) var checkpointMoves: [CheckpointMove] = []

    mutating func evolve(_ event: PrepareEvent) {
        switch event {
        case .venueChecked(let check, let finding): venueChecks[check] = finding
        case .agendaSet(let settings): agenda = settings
        case .checkpointMoved(let day, let why): checkpointMoves.append(CheckpointMove(day: day, why: why))
        default: break
        }
    }
}

/// What to look at in a room before it is booked (W1-27).
public enum VenueCheck: String, Sendable, Codable, CaseIterable {
    case daylight, roomToMove, spaceForBoards, access, acoustics, communityVenue
}

public struct VenueFinding: Sendable, Codable, Equatable {
    public let isGood: Bool
    public let note: String

    public init(isGood: Bool, note: String) {
        self.isGood = isGood
        self.note = note
    }
}

/// The checkpoint moved to another day, and why (W2-11).
public struct CheckpointMove: Sendable, Codable, Equatable {
    public let day: Day
    public let why: String
}

/// The lengths that agendas are made from (W1-26). Clock times are minutes after midnight. All starting values are ours but one: the pace is
/// such that 600 cards, the most there can be, take about half a day of card call, as the source tells (lines 791 to 793).
public struct AgendaSettings: Sendable, Codable, Equatable {
    public var dayOneStart = 570
    public var dayOneEnd = 990
    public var dayTwoStart = 570
    public var dayTwoEnd = 990
    public var secondsPerCard = 20
    public var breakMinutes = 15
    public var lunchMinutes = 45
    /// For each person, when the room hears back from everybody.
    public var feedbackSeconds = 60
    public var introductionSeconds = 45
    /// How many small groups can be facilitated at the same time.
    public var teams = 4
    /// Success on the second day, as in Leeds, instead of at the end of the first (D06).
    public var successOnDayTwo = false

    public init() {}

    var isPossible: Bool {
        let times = [dayOneStart, dayOneEnd, dayTwoStart, dayTwoEnd]
        return times.allSatisfy { (0...1440).contains($0) } && dayOneStart < dayOneEnd && dayTwoStart < dayTwoEnd
            && (1...600).contains(secondsPerCard) && (5...60).contains(breakMinutes) && (0...180).contains(lunchMinutes)
            && (0...600).contains(feedbackSeconds) && (0...600).contains(introductionSeconds) && (1...20).contains(teams)
    }
}
