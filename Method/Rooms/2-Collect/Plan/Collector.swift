/// Somebody who asks people the three questions, known by their part or initials: a name is not needed (W2-23).
public struct Collector: Sendable, Codable, Equatable {
    public let id: ID<Collector>
    public let words: String
    public let team: String
    /// The partner organisation they belong to; nil where there is only one.
    public let provider: String?
    /// What they have learned of person-centred practice, and what they still want.
    public let training: String
    /// Came to the introduction workshop (L1-04).
    public let prepared: Bool
    public let skill: Skill

    /// How well somebody works in a person-centred way, for giving out work and for training (W2-23). For the collecting team only.
    public enum Skill: String, Sendable, Codable, CaseIterable, Comparable {
        case notKnown, learning, steady, strong

        public static func < (left: Skill, right: Skill) -> Bool { left.place < right.place }
        private var place: Int { Skill.allCases.firstIndex(of: self) ?? 0 }
    }

    public init(
        id: ID<Collector>, words: String, team: String = "", provider: String? = nil, training: String = "", prepared: Bool = false,
        skill: Skill = .notKnown
    ) {
        self.id = id
        self.words = words
        self.team = team
        self.provider = provider
        self.training = training
        self.prepared = prepared
        self.skill = skill
    }
}

/// Forms that one collector is to bring by a day: so many, or those of certain people, known by their codes.
public struct Assignment: Sendable, Codable, Equatable {
    public let id: ID<Assignment>
    public let collector: ID<Collector>
    /// 1 to 10,000; where there are codes, as many as there are codes.
    public internal(set) var number: Int
    public internal(set) var codes: [String]
    /// Forms count only where they belong to all of these; none means any.
    public let parts: [SamplePart]
    public internal(set) var due: Day

    public init(id: ID<Assignment>, collector: ID<Collector>, number: Int, parts: [SamplePart] = [], due: Day) {
        self.id = id
        self.collector = collector
        self.number = number
        codes = []
        self.parts = parts
        self.due = due
    }

    public init(id: ID<Assignment>, collector: ID<Collector>, codes: [String], parts: [SamplePart] = [], due: Day) {
        self.id = id
        self.collector = collector
        number = codes.count
        self.codes = codes
        self.parts = parts
        self.due = due
    }
}

/// Work that went from one collector to another (W2-16).
public struct WorkMove: Sendable, Codable, Equatable {
    public let assignment: ID<Assignment>
    public let from: ID<Collector>
    public let to: ID<Collector>
    public let number: Int
    public let why: String
}
