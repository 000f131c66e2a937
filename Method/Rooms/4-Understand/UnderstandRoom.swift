/// One answer in a tree of whys.
public struct Why: Sendable, Codable, Equatable {
    public enum Kind: Sendable, Equatable {
        case reason
        /// The group says: this is at the root.
        case root
        /// Noted and left, because a group gets no further with it (W4-05, W4-06).
        case setAside(SetAside)
    }

    public enum SetAside: String, Sendable, Codable, CaseIterable {
        case money, howPeopleAre
    }

    public let id: ID<Why>
    public let parent: ID<Why>?
    public let words: String
    public let perspective: Perspective?
    public internal(set) var kind = Kind.reason

    public var isSetAside: Bool { if case .setAside = kind { true } else { false } }
}

/// An idea that came before its time; it waits for the sixth step (W4-08).
public struct HeldIdea: Sendable, Codable, Equatable {
    public let id: ID<HeldIdea>
    public let words: String
}

/// The whys under one theme.
public struct WhyTree: Sendable, Codable, Equatable {
    public internal(set) var whys: [ID<Why>: Why] = [:]
    public internal(set) var order: [ID<Why>] = []
    public internal(set) var group: [ID<Person>] = []
    /// The group has named as many causes as it can (W4-10).
    public internal(set) var enough = false
    /// The causes that go on, most wanted first, and how that was settled.
    public internal(set) var carried: [ID<Why>] = []
    public internal(set) var carriedHow = ""
    public internal(set) var held: [HeldIdea] = []
}

/// Why things are as they are: a tree of whys for each theme that was carried forward.
public struct UnderstandRoom: Sendable, Codable, Equatable {
    public internal(set) var trees: [ID<Cluster>: WhyTree] = [:]

    public func tree(of theme: ID<Cluster>) -> WhyTree { trees[theme] ?? WhyTree() }

    mutating func evolve(_ event: UnderstandEvent) {
        switch event {
        case .groupGathered(let theme, let people): trees[theme, default: WhyTree()].group = people
        case .whyAnswered(let theme, let why):
            trees[theme, default: WhyTree()].whys[why.id] = why
            trees[theme]?.order.append(why.id)
        case .whySetAside(let theme, let why, let kind): trees[theme]?.whys[why]?.kind = .setAside(kind)
        case .whyBroughtBack(let theme, let why): trees[theme]?.whys[why]?.kind = .reason
        case .rootMarked(let theme, let why): trees[theme]?.whys[why]?.kind = .root
        case .whyTakenOut(let theme, let why):
            trees[theme]?.whys[why] = nil
            trees[theme]?.order.removeAll { $0 == why }
        case .ideaHeld(let theme, let idea): trees[theme, default: WhyTree()].held.append(idea)
        case .enoughSaid(let theme): trees[theme, default: WhyTree()].enough = true
        case .diggingAgain(let theme): trees[theme]?.enough = false
        case .causesCarried(let theme, let causes, let how):
            trees[theme]?.carried = causes
            trees[theme]?.carriedHow = how
        }
    }
}

public enum UnderstandCommand: Sendable, Equatable {
    case gatherGroup(theme: ID<Cluster>, people: [ID<Person>])
    case answerWhy(id: ID<Why>, theme: ID<Cluster>, parent: ID<Why>?, words: String, perspective: Perspective?)
    case setAside(why: ID<Why>, theme: ID<Cluster>, as: Why.SetAside)
    case bringBack(why: ID<Why>, theme: ID<Cluster>)
    case markRoot(why: ID<Why>, theme: ID<Cluster>)
    case takeOut(why: ID<Why>, theme: ID<Cluster>)
    case holdIdea(id: ID<HeldIdea>, theme: ID<Cluster>, words: String)
    case sayEnough(theme: ID<Cluster>)
    case digAgain(theme: ID<Cluster>)
    case carryCauses(theme: ID<Cluster>, causes: [ID<Why>], how: String)

    var permission: Permission {
        switch self {
        case .answerWhy, .holdIdea: .contribute
        case .gatherGroup, .setAside, .bringBack, .markRoot, .takeOut, .sayEnough, .digAgain, .carryCauses: .facilitate
        }
    }
}

public enum UnderstandEvent: Sendable, Codable, Equatable {
    case groupGathered(theme: ID<Cluster>, people: [ID<Person>])
    case whyAnswered(theme: ID<Cluster>, why: Why)
    case whySetAside(theme: ID<Cluster>, why: ID<Why>, kind: Why.SetAside)
    case whyBroughtBack(theme: ID<Cluster>, why: ID<Why>)
    case rootMarked(theme: ID<Cluster>, why: ID<Why>)
    case whyTakenOut(theme: ID<Cluster>, why: ID<Why>)
    case ideaHeld(theme: ID<Cluster>, idea: HeldIdea)
    case enoughSaid(theme: ID<Cluster>)
    case diggingAgain(theme: ID<Cluster>)
    case causesCarried(theme: ID<Cluster>, causes: [ID<Why>], how: String)
}

public enum UnderstandRefusal: Error, Equatable {
    case themeNotCarried
    case noSuchWhy
    case wordsMissing
    /// Whys stand under it: take those out first.
    case hasAnswers
    case parentSetAside
    case noRootYet
    case notARoot
    case noneChosen
    case votingStarted
}

/// Stored as one word: `reason`, `root`, `money` or `howPeopleAre`.
extension Why.Kind: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        switch text {
        case "reason": self = .reason
        case "root": self = .root
        default:
            guard let aside = Why.SetAside(rawValue: text) else {
                throw DecodingError.dataCorruptedError(in: container, debugDescription: "no kind of why: \(text)")
            }
            self = .setAside(aside)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .reason: try container.encode("reason")
        case .root: try container.encode("root")
        case .setAside(let aside): try container.encode(aside.rawValue)
        }
    }
}
