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
    /// A vote that somebody chose at their seat, beside the one that the room is at.
    static func seatVote(_ ballot: ID<Ballot>) -> String { "\(seat)/votes/\(ballot)" }
    static func seatVoteLive(_ ballot: ID<Ballot>) -> String { "\(seatVote(ballot))/live" }
    /// `chosen`: the form stands on the page of that vote, and its answer goes back there.
    static func seatDots(_ ballot: ID<Ballot>, chosen: Bool = false) -> String { "\(seatVote(ballot))/dots\(chosen ? "?chosen=1" : "")" }
    static func seatDone(_ ballot: ID<Ballot>, chosen: Bool = false) -> String { "\(seatVote(ballot))/done\(chosen ? "?chosen=1" : "")" }
}
