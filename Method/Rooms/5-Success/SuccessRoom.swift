/// What people would be saying if it was put right, from one perspective (W5-01).
public struct SuccessStatement: Sendable, Codable, Equatable {
    public let id: ID<SuccessStatement>
    public let theme: ID<Cluster>
    public let cause: ID<Why>?
    public let perspective: Perspective
    public internal(set) var words: String

    public init(id: ID<SuccessStatement>, theme: ID<Cluster>, cause: ID<Why>? = nil, perspective: Perspective, words: String) {
        self.id = id
        self.theme = theme
        self.cause = cause
        self.perspective = perspective
        self.words = words
    }
}

/// How else we would know (W5-02, W5-15).
public struct Measure: Sendable, Codable, Equatable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case number, words
    }

    public enum Direction: String, Sendable, Codable, CaseIterable {
        case up, down
    }

    /// The three things a measure should be (W5-07).
    public enum Quality: String, Sendable, Codable, CaseIterable {
        case specific, adoptable, possibleToCollect
    }

    public let id: ID<Measure>
    public let theme: ID<Cluster>
    public let statement: ID<SuccessStatement>?
    public let words: String
    public let kind: Kind
    /// Empty for words.
    public let unit: String
    public let betterIs: Direction?
    public let source: String
    /// Somebody collects it already (W5-12).
    public let alreadyCollected: Bool
    /// It stands in for something that cannot be counted itself (W5-08).
    public let standsIn: Bool
    public let collectedBy: Perspective?
    public let target: Double?
    public let qualities: Set<Quality>

    public init(
        id: ID<Measure>, theme: ID<Cluster>, statement: ID<SuccessStatement>?, words: String, kind: Kind, unit: String = "",
        betterIs: Direction? = nil, source: String = "", alreadyCollected: Bool = false, standsIn: Bool = false,
        collectedBy: Perspective? = nil, target: Double? = nil, qualities: Set<Quality> = []
    ) {
        self.id = id
        self.theme = theme
        self.statement = statement
        self.words = words
        self.kind = kind
        self.unit = unit
        self.betterIs = betterIs
        self.source = source
        self.alreadyCollected = alreadyCollected
        self.standsIn = standsIn
        self.collectedBy = collectedBy
        self.target = target
        self.qualities = qualities
    }
}

extension Measure {
    /// A million million, up or down. What is beyond it counts nothing that people do: it is a slip of the keyboard.
    public static let mostCounted = 1_000_000_000_000.0

    /// Whether something can be counted with this number: not "not a number", not without end, not beyond `mostCounted`.
    public static func isPossible(_ number: Double) -> Bool { number.isFinite && abs(number) <= mostCounted }
}

/// Two measures that belong together, such as money that moves from one thing to another.
public struct MeasurePair: Sendable, Codable, Equatable {
    public let from: ID<Measure>
    public let to: ID<Measure>
    public let why: String
}

/// What success looks like, as said by each group, and the basket of measures that would show it.
public struct SuccessRoom: Sendable, Codable, Equatable {
    public internal(set) var statements: [SuccessStatement] = []
    public internal(set) var measures: [Measure] = []
    public internal(set) var pairs: [MeasurePair] = []

    mutating func evolve(_ event: SuccessEvent) {
        switch event {
        case .said(let statement): statements.append(statement)
        case .reworded(let id, let words):
            if let at = statements.firstIndex(where: { $0.id == id }) { statements[at].words = words }
        case .takenOut(let id): statements.removeAll { $0.id == id }
        case .measureAdded(let measure): measures.append(measure)
        case .measureChanged(let measure):
            if let at = measures.firstIndex(where: { $0.id == measure.id }) { measures[at] = measure }
        case .measureDropped(let id, _): measures.removeAll { $0.id == id }
        case .paired(let from, let to, let why): pairs.append(MeasurePair(from: from, to: to, why: why))
        }
    }
}

public enum SuccessCommand: Sendable, Equatable {
    case say(SuccessStatement)
    case reword(id: ID<SuccessStatement>, words: String)
    case takeOut(ID<SuccessStatement>)
    case addMeasure(Measure)
    case changeMeasure(Measure)
    case dropMeasure(id: ID<Measure>, why: String)
    case pair(from: ID<Measure>, to: ID<Measure>, why: String)
}

public enum SuccessEvent: Sendable, Codable, Equatable {
    case said(statement: SuccessStatement)
    case reworded(id: ID<SuccessStatement>, words: String)
    case takenOut(id: ID<SuccessStatement>)
    case measureAdded(measure: Measure)
    case measureChanged(measure: Measure)
    case measureDropped(id: ID<Measure>, why: String)
    case paired(from: ID<Measure>, to: ID<Measure>, why: String)
}

public enum SuccessRefusal: Error, Equatable {
    case themeNotCarried
    case noSuchStatement
    case noSuchMeasure
    case wordsMissing
    /// A number needs a unit and the direction that is better.
    case unitMissing
    case directionMissing
    /// The aim is no number that can be counted (`Measure.isPossible`).
    case numberNotPossible
    case reasonMissing
    /// Measures hang on it: drop or move them first.
    case hasMeasures
    case hasReadings
    case withItself
}
