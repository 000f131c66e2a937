/// Whatever dots can be put on: a theme, a cause or an idea. Its id is that thing's id.
public enum Option {}

/// One kind of dot, and how many each person has of it. Most votes have one kind; the toolkit's day two has two (T3-06).
public struct DotKind: Sendable, Codable, Equatable {
    public let name: String
    public let each: Int

    public init(name: String, each: Int) {
        self.name = name
        self.each = each
    }
}

/// What a vote is about. Each use has its own number of dots to begin with; all are settings.
public enum BallotPurpose: Sendable, Codable, Hashable {
    case themes
    case causes(theme: ID<Cluster>)
    case ideas(theme: ID<Cluster>)
    /// Anything else a room wants to weigh up, such as the issues of one heading (L2-02).
    case other(topic: String)

    /// Themes 3 (W3-24), causes 2 (the source is silent: ours), ideas 3 (W6-12), others 2 (L2-02).
    public var dotsEach: Int {
        switch self {
        case .themes, .ideas: 3
        case .causes, .other: 2
        }
    }
}

public struct BallotSettings: Sendable, Codable, Equatable {
    public var options: [ID<Option>]
    public var kinds: [DotKind]
    /// The most dots of all kinds together that one person may put on one option.
    public var mostOnOne: Int
    /// Tallies are withheld from everybody until the room shows them.
    public var hidden: Bool
    /// What each option says, in the order of the options: for a vote on things that stand nowhere else. Nil where an option is a theme, a cause or an idea.
    public var said: [String]?

    public init(options: [ID<Option>], kinds: [DotKind], mostOnOne: Int = 1, hidden: Bool = true, said: [String]? = nil) {
        self.options = options
        self.kinds = kinds
        self.mostOnOne = mostOnOne
        self.hidden = hidden
        self.said = said
    }

    /// The words of an option that has its own; nil for a theme, a cause or an idea.
    public func words(of option: ID<Option>) -> String? {
        guard let said, let at = options.firstIndex(of: option), said.indices.contains(at) else { return nil }
        return said[at]
    }
}

/// The way a dot came in. Kept apart and added up.
public enum Channel: String, Sendable, Codable, CaseIterable {
    case ownDevice, withSupporter, countedInTheRoom
}

public struct Dot: Sendable, Codable, Equatable, Hashable {
    public let option: ID<Option>
    /// Which of the ballot's kinds of dot.
    public let kind: Int

    public init(option: ID<Option>, kind: Int = 0) {
        self.option = option
        self.kind = kind
    }
}

/// One person's vote so far. A person counts once, through whatever device.
public struct Vote: Sendable, Codable, Equatable {
    public internal(set) var dots: [Dot] = []
    public internal(set) var channel: Channel
    public internal(set) var perspective: Perspective?
    public internal(set) var saidDone = false
}

/// Dots that somebody counted on the paper in the room, for nobody by name.
public struct RoomTally: Sendable, Codable, Equatable {
    public let option: ID<Option>
    public let kind: Int
    public let count: Int

    public init(option: ID<Option>, kind: Int, count: Int) {
        self.option = option
        self.kind = kind
        self.count = count
    }
}

public enum BallotState: String, Sendable, Codable {
    case open, closed
}

/// One vote with its settings. The same engine serves themes, causes, ideas and the toolkit.
public struct Ballot: Sendable, Codable, Equatable {
    public let id: ID<Ballot>
    public let purpose: BallotPurpose
    public let settings: BallotSettings
    public internal(set) var state = BallotState.open
    /// Whether the count may be seen by the room.
    public internal(set) var shown: Bool
    public internal(set) var votes: [ID<Person>: Vote] = [:]
    /// Counted in the room; a recount replaces what was counted before.
    public internal(set) var tallies: [RoomTally] = []
    public internal(set) var recounts = 0
    /// How the room settled a tie: the options it took, in order, and what it said.
    public internal(set) var settled: [ID<Option>] = []
    public internal(set) var settledHow = ""
}

/// All the votes of a project.
public struct BallotBox: Sendable, Codable, Equatable {
    public internal(set) var ballots: [ID<Ballot>: Ballot] = [:]
    public internal(set) var order: [ID<Ballot>] = []

    public subscript(id: ID<Ballot>) -> Ballot? { ballots[id] }

    public func newest(for purpose: BallotPurpose) -> Ballot? {
        order.last { ballots[$0]?.purpose == purpose }.flatMap { ballots[$0] }
    }

    /// The vote that is going on, if any: the newest open one.
    public var open: Ballot? { order.last { ballots[$0]?.state == .open }.flatMap { ballots[$0] } }

    mutating func evolve(_ event: BallotEvent) {
        switch event {
        case .opened(let id, let purpose, let settings):
            ballots[id] = Ballot(id: id, purpose: purpose, settings: settings, shown: !settings.hidden)
            order.append(id)
        case .dotPlaced(let id, let voter, let dot, let channel, let perspective):
            ballots[id]?.votes[voter, default: Vote(channel: channel, perspective: perspective)].dots.append(dot)
        case .dotTakenBack(let id, let voter, let dot):
            if let at = ballots[id]?.votes[voter]?.dots.lastIndex(of: dot) { ballots[id]?.votes[voter]?.dots.remove(at: at) }
        case .voteCast(let id, let voter, let dots, let channel, let perspective):
            ballots[id]?.votes[voter] = Vote(dots: dots, channel: channel, perspective: perspective, saidDone: true)
        case .doneSaid(let id, let voter, let perspective):
            ballots[id]?.votes[voter, default: Vote(channel: .ownDevice, perspective: perspective)].saidDone = true
        case .roomCounted(let id, let tallies):
            if ballots[id]?.tallies.isEmpty == false { ballots[id]?.recounts += 1 }
            ballots[id]?.tallies = tallies
        case .closed(let id): ballots[id]?.state = .closed
        case .reopened(let id):
            ballots[id]?.state = .open
            if ballots[id]?.settings.hidden == true { ballots[id]?.shown = false }
        case .shown(let id): ballots[id]?.shown = true
        case .tieSettled(let id, let options, let how):
            ballots[id]?.settled = options
            ballots[id]?.settledHow = how
        }
    }
}
