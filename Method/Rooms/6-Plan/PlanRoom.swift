/// Three ways to look for ideas; each has to be used (W6-09).
public enum Lens: String, Sendable, Codable, CaseIterable {
    case traditional, radical, different
}

/// Somebody known here, to think with in one of the three ways in place of ours, and what they would ask (W6-09).
public struct LensFigure: Sendable, Codable, Equatable {
    public let who: String
    /// Empty where our own question stays.
    public let asks: String

    public init(who: String, asks: String = "") {
        self.who = who
        self.asks = asks
    }
}

/// Something that helps already, or could (W6-02).
public struct InPlace: Sendable, Codable, Equatable {
    public let id: ID<InPlace>
    public let theme: ID<Cluster>
    public let words: String

    public init(id: ID<InPlace>, theme: ID<Cluster>, words: String) {
        self.id = id
        self.theme = theme
        self.words = words
    }
}

/// Something that was tried elsewhere, and what we make of it.
public struct Tried: Sendable, Codable, Equatable {
    public let id: ID<Tried>
    public let theme: ID<Cluster>
    public let words: String
    public let use: String

    public init(id: ID<Tried>, theme: ID<Cluster>, words: String, use: String) {
        self.id = id
        self.theme = theme
        self.words = words
        self.use = use
    }
}

public struct Idea: Sendable, Codable, Equatable {
    public let id: ID<Idea>
    public let theme: ID<Cluster>
    public let lens: Lens
    public let words: String
    /// It is going to happen anyway: credited, and kept off the ballot (W6-14).
    public internal(set) var alreadyPlanned: Bool
    /// The held idea that it was, if it came too early.
    public let held: ID<HeldIdea>?

    public init(id: ID<Idea>, theme: ID<Cluster>, lens: Lens, words: String, alreadyPlanned: Bool = false, held: ID<HeldIdea>? = nil) {
        self.id = id
        self.theme = theme
        self.lens = lens
        self.words = words
        self.alreadyPlanned = alreadyPlanned
        self.held = held
    }
}

/// Two plain answers about an idea, each from 0 to 10: what it would take, and how far it would move us toward success (W6-15, W6-16).
public struct Guess: Sendable, Codable, Equatable {
    public let takes: Int
    public let changes: Int

    public init(takes: Int, changes: Int) {
        self.takes = takes
        self.changes = changes
    }

    /// Below 5 takes little; 5 or more changes much.
    public var quarter: Quarter {
        switch (takes < 5, changes >= 5) {
        case (true, true): .quickWin
        case (false, true): .majorProject
        case (true, false): .fillIn
        case (false, false): .thanklessTask
        }
    }
}

/// The four quarters of the grid (W6-18).
public enum Quarter: String, Sendable, Codable, CaseIterable {
    case quickWin = "quick win"
    case majorProject = "major project"
    case fillIn = "fill-in"
    case thanklessTask = "thankless task"

    /// What is done with ideas here unless the room says otherwise (W6-19 to W6-22).
    public var usually: Decision.Kind {
        switch self {
        case .quickWin: .doNow
        case .majorProject: .planInDetail
        case .fillIn: .hold
        case .thanklessTask: .drop
        }
    }
}

public struct Decision: Sendable, Codable, Equatable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case doNow = "do now"
        case planInDetail = "plan in detail"
        case hold
        case drop
    }

    public let kind: Kind
    public let why: String
}

/// Ideas, votes on them, and what is done with each.
public struct PlanRoom: Sendable, Codable, Equatable {
    public internal(set) var inPlace: [InPlace] = []
    public internal(set) var tried: [Tried] = []
    public internal(set) var ideas: [Idea] = []
    /// Which ideas go to the grid, for each theme, and how that was settled.
    public internal(set) var toTheGrid: [ID<Cluster>: [ID<Idea>]] = [:]
    public internal(set) var toTheGridHow: [ID<Cluster>: String] = [:]
    /// What each person guessed; the spread is kept (W6-17).
    public internal(set) var guesses: [ID<Idea>: [ID<Person>: Guess]] = [:]
    /// Where the room settled it.
    public internal(set) var placed: [ID<Idea>: Guess] = [:]
    public internal(set) var decisions: [ID<Idea>: Decision] = [:]
    /// Local figures; a way to think that has none here has ours.
    public internal(set) var figures: [Lens: LensFigure] = [:]

    mutating func evolve(_ event: PlanEvent) {
        switch event {
        case .inPlaceNoted(let item): inPlace.append(item)
        case .inPlaceTakenOut(let id): inPlace.removeAll { $0.id == id }
        case .triedNoted(let item): tried.append(item)
        case .triedTakenOut(let id): tried.removeAll { $0.id == id }
        case .figureChosen(let lens, let figure): figures[lens] = figure
        case .ideaAdded(let idea): ideas.append(idea)
        case .ideaTakenOut(let id): ideas.removeAll { $0.id == id }
        case .ideaMarkedPlanned(let id, let planned):
            if let at = ideas.firstIndex(where: { $0.id == id }) { ideas[at].alreadyPlanned = planned }
        case .takenToTheGrid(let theme, let ideas, let how):
            toTheGrid[theme] = ideas
            toTheGridHow[theme] = how
        case .guessed(let idea, let person, let guess): guesses[idea, default: [:]][person] = guess
        case .settled(let idea, let guess): placed[idea] = guess
        case .decided(let idea, let decision): decisions[idea] = decision
        }
    }
}

public enum PlanCommand: Sendable, Equatable {
    case noteInPlace(InPlace)
    case takeOutInPlace(ID<InPlace>)
    case noteTried(Tried)
    case takeOutTried(ID<Tried>)
    /// Swaps in somebody known here; nil brings ours back.
    case chooseFigure(lens: Lens, figure: LensFigure?)
    case addIdea(Idea)
    case takeOutIdea(ID<Idea>)
    case markPlanned(idea: ID<Idea>, planned: Bool)
    case takeToTheGrid(theme: ID<Cluster>, ideas: [ID<Idea>], how: String)
    case guess(idea: ID<Idea>, person: ID<Person>, guess: Guess)
    case settle(idea: ID<Idea>, guess: Guess)
    case decide(idea: ID<Idea>, kind: Decision.Kind, why: String)

    var permission: Permission {
        switch self {
        case .noteInPlace, .noteTried, .addIdea, .guess: .contribute
        case .takeOutInPlace, .takeOutTried, .chooseFigure, .takeOutIdea, .markPlanned, .takeToTheGrid, .settle, .decide: .facilitate
        }
    }
}

public enum PlanEvent: Sendable, Codable, Equatable {
    case inPlaceNoted(item: InPlace)
    case inPlaceTakenOut(id: ID<InPlace>)
    case triedNoted(item: Tried)
    case triedTakenOut(id: ID<Tried>)
    case figureChosen(lens: Lens, figure: LensFigure?)
    case ideaAdded(idea: Idea)
    case ideaTakenOut(id: ID<Idea>)
    case ideaMarkedPlanned(id: ID<Idea>, planned: Bool)
    case takenToTheGrid(theme: ID<Cluster>, ideas: [ID<Idea>], how: String)
    case guessed(idea: ID<Idea>, person: ID<Person>, guess: Guess)
    case settled(idea: ID<Idea>, guess: Guess)
    case decided(idea: ID<Idea>, decision: Decision)
}

public enum PlanRefusal: Error, Equatable {
    case themeNotCarried
    case noSuchIdea
    case wordsMissing
    case notOnTheScale
    case notPlaced
    case reasonMissing
    case noneChosen
    case alreadyVotedOn
    case plannedAlready
    case notOnTheGrid
    case figureTooLong(most: Int)
}
