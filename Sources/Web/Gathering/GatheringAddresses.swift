import Method

// MARK: Gathering
extension Site {
    /// The day that is open, or the form that opens one.
    static func day(_ project: ID<Project>) -> String { "\(self.project(project))/day" }
    static func dayLive(_ project: ID<Project>) -> String { "\(day(project))/live" }
    static func dayWall(_ project: ID<Project>) -> String { "\(day(project))/wall" }
    static func dayBreak(_ project: ID<Project>) -> String { "\(day(project))/break" }
    static func dayClose(_ project: ID<Project>) -> String { "\(day(project))/close" }

    // The big screen
    static func wall(_ project: ID<Project>) -> String { "\(self.project(project))/wall" }
    static func wallLive(_ project: ID<Project>) -> String { "\(wall(project))/live" }

    // Seats
    static func join(_ code: String) -> String { "\(join)/\(code)" }
    static let seat = "/seat"
    static let seatLive = "/seat/live"
    static let seatBreak = "/seat/break"
    static let seatLeave = "/seat/leave"
    static let seatThanks = "/seat/thanks"
    static func seatDots(_ ballot: ID<Ballot>) -> String { "\(seat)/votes/\(ballot)/dots" }
    static func seatDone(_ ballot: ID<Ballot>) -> String { "\(seat)/votes/\(ballot)/done" }
}
