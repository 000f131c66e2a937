/// What is collected, how, by whom, where, when and how much (W2-06), and who has which part of it.
public struct CollectionPlan: Sendable, Codable, Equatable {
    public internal(set) var prompts: [CollectionPrompt: String] = [:]
    /// How many forms are wanted in all (W2-08); nil where the quotas say it.
    public internal(set) var total: Int?
    public internal(set) var quotas: [Quota] = []
    public internal(set) var shifts: [QuotaShift] = []
    public internal(set) var collectors: [Collector] = []
    /// Only prepared collectors may submit (L1-05).
    public internal(set) var preparedOnly = false
    public internal(set) var assignments: [Assignment] = []
    public internal(set) var moves: [WorkMove] = []
    public internal(set) var dropped: [DroppedBatch] = []

    public func quota(_ id: ID<Quota>) -> Quota? { quotas.first { $0.id == id } }
    public func collector(_ id: ID<Collector>) -> Collector? { collectors.first { $0.id == id } }
    public func assignment(_ id: ID<Assignment>) -> Assignment? { assignments.first { $0.id == id } }

    /// The prompts that nobody has answered yet, in their order.
    public var unanswered: [CollectionPrompt] { CollectionPrompt.allCases.filter { prompts[$0] == nil } }
}

/// The six prompts of a collection plan (W2-06).
public enum CollectionPrompt: String, Sendable, Codable, CaseIterable {
    case what, how, who, `where`, when, quantity
}

/// One part of the sample: those of one service, team, source, need or partner organisation.
public struct SamplePart: Hashable, Sendable, Codable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case service, team, source, need, provider
    }

    public let kind: Kind
    /// As it stands on the forms; for a source, its `rawValue`.
    public let name: String

    public init(kind: Kind, name: String) {
        self.kind = kind
        self.name = name
    }
}

extension Review {
    /// What the form says for this way of splitting the sample; empty where it says nothing.
    public func name(of kind: SamplePart.Kind) -> String {
        switch kind {
        case .service: service
        case .team: team
        case .source: source.rawValue
        case .need: needs
        case .provider: provider ?? ""
        }
    }

    public func belongs(to part: SamplePart) -> Bool { name(of: part.kind) == part.name }
}

/// How many forms are wanted from one part of the sample.
public struct Quota: Sendable, Codable, Equatable {
    public let id: ID<Quota>
    public let part: SamplePart
    /// 0 to 10,000 forms.
    public internal(set) var number: Int

    public init(id: ID<Quota>, part: SamplePart, number: Int) {
        self.id = id
        self.part = part
        self.number = number
    }
}

/// Forms that are to come from somewhere else (W2-14).
public struct QuotaShift: Sendable, Codable, Equatable {
    public let id: ID<QuotaShift>
    public let from: SamplePart
    public let to: SamplePart
    public let number: Int
    public let why: String
}

/// Reviews that are not used because they were poorly done; nothing is lost, and they can be put back (W2-14).
public struct DroppedBatch: Sendable, Codable, Equatable {
    public let id: ID<DroppedBatch>
    public let part: SamplePart
    public let reviews: [ID<Review>]
    public let why: String
    /// The sample becomes that much smaller; otherwise as many are to come from elsewhere.
    public let makesSmaller: Bool
    /// What was set aside with it, and goes back with it.
    var cards: [ID<Card>] = []
}
