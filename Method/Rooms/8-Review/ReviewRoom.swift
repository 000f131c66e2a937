/// How a group finds that a success statement stands now (W5-18).
public enum Mark: String, Sendable, Codable, CaseIterable {
    case isTrue = "true"
    case partly
    case notYet = "not yet"
}

/// What worked, or did not, in the process itself (W8-07).
public struct ProcessNote: Sendable, Codable, Equatable {
    public let id: ID<ProcessNote>
    public let perspective: Perspective
    public let worked: Bool
    public let words: String

    public init(id: ID<ProcessNote>, perspective: Perspective, worked: Bool, words: String) {
        self.id = id
        self.perspective = perspective
        self.worked = worked
        self.words = words
    }
}

/// A dated value with its own name, so that a slip can be put right without being hidden.
public struct TakenReading: Sendable, Codable, Equatable {
    public let id: ID<Reading>
    public let measure: ID<Measure>
    public let reading: Reading
}

/// What became of it.
public struct ReviewRoom: Sendable, Codable, Equatable {
    public internal(set) var readings: [TakenReading] = []
    public internal(set) var marks: [ID<SuccessStatement>: [Perspective: Mark]] = [:]
    public internal(set) var notes: [ProcessNote] = []

    mutating func evolve(_ event: ReviewEvent) {
        switch event {
        case .readingTaken(let id, let measure, let reading):
            readings.append(TakenReading(id: id, measure: measure, reading: reading))
        case .readingTakenOut(let id, _): readings.removeAll { $0.id == id }
        case .marked(let statement, let perspective, let mark): marks[statement, default: [:]][perspective] = mark
        case .processNoted(let note): notes.append(note)
        case .processNoteTakenOut(let id): notes.removeAll { $0.id == id }
        }
    }
}

public enum ReviewCommand: Sendable, Equatable {
    case takeReading(id: ID<Reading>, measure: ID<Measure>, reading: Reading)
    case takeOutReading(id: ID<Reading>, why: String)
    case mark(statement: ID<SuccessStatement>, perspective: Perspective, mark: Mark)
    case noteProcess(ProcessNote)
    case takeOutProcessNote(ID<ProcessNote>)

    var permission: Permission {
        switch self {
        case .takeReading, .takeOutReading: .measure
        case .mark, .noteProcess: .contribute
        case .takeOutProcessNote: .facilitate
        }
    }
}

public enum ReviewEvent: Sendable, Codable, Equatable {
    case readingTaken(id: ID<Reading>, measure: ID<Measure>, reading: Reading)
    case readingTakenOut(id: ID<Reading>, why: String)
    case marked(statement: ID<SuccessStatement>, perspective: Perspective, mark: Mark)
    case processNoted(note: ProcessNote)
    case processNoteTakenOut(id: ID<ProcessNote>)
}

public enum ReviewRefusal: Error, Equatable {
    case noSuchMeasure
    case noSuchReading
    case noSuchStatement
    case otherKindOfValue
    /// No number that can be counted (`Measure.isPossible`).
    case numberNotPossible
    case wordsMissing
    case reasonMissing
    /// There is a reading for that day already, with another value.
    case dayTaken(Day)
}
