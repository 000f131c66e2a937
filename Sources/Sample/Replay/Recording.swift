import Foundation
import Method

/// A whole project as it was recorded, from start to finish (the format of `walk.json`). Every part but the project itself may be
/// missing, so that a recording can stop anywhere on the way.
public struct Recording: Decodable, Sendable {
    public let set: String?
    public let project: RecordedProject
    public let participants: [RecordedParticipant]?
    public let cards: [RecordedCard]?
    public let cardsLeftOut: RecordedLeftOut?
    public let cardsParkedThenPlaced: [RecordedParking]?
    public let reviewsWhoseExactWordsMustNotBePrinted: [String]?
    public let clusters: [RecordedCluster]?
    public let themeVote: RecordedThemeVote?
    public let themesTakenForward: RecordedForward?
    public let fiveWhys: [RecordedWhys]?
    public let rootCauseVote: RecordedCauseVote?
    public let rootCausesTakenForwardForEachTheme: Int?
    public let success: [RecordedSuccess]?
    public let measures: [RecordedMeasure]?
    public let measurePairs: [RecordedPair]?
    public let alreadyInPlace: [RecordedInPlace]?
    public let triedElsewhere: [RecordedTried]?
    public let ideas: [RecordedIdea]?
    public let ideaVote: RecordedIdeaVote?
    public let ideasToTheGridForEachTheme: Int?
    public let grid: RecordedGrid?
    public let plans: [RecordedPlan]?
    public let actions: [RecordedAction]?
    public let checkOn: String?
    public let successCheck: [RecordedMark]?
    public let processReview: [RecordedProcess]?
    public let qualityMeeting: RecordedQualityMeeting?
}

public struct RecordedProject: Decodable, Sendable {
    public let title: String
    public let level: String?
    public let purpose: String?
    public let how: String?
    public let localPoints: [String]?
    public let planningGroup: [String]?
    public let venue: String?
    public let dates: [String: String]?
    public let sample: RecordedSample?
    public let aim: String?
    public let involved: RecordedInvolved?
    public let expectations: RecordedExpectations?
    public let means: RecordedMeans?
}

/// Since when people who use support were in it.
public struct RecordedInvolved: Decodable, Sendable {
    public let on: String
    public let how: String
}

public struct RecordedExpectations: Decodable, Sendable {
    public let expect: String
    public let affect: String
}

public struct RecordedMeans: Decodable, Sendable {
    public let pounds: Int?
    public let staffDays: Int?
    public let mostReviews: Int?
    public let words: String?
}

public struct RecordedSample: Decodable, Sendable {
    public struct Service: Decodable, Sendable {
        public let service: String
        public let supported: Int
    }

    public struct Need: Decodable, Sendable {
        public let need: String
        public let supported: Int
    }

    /// What was agreed on a day, and why.
    public struct Agreed: Decodable, Sendable {
        public let on: String
        public let there: String
        public let perspectives: [String]
        public let debated: String
        public let reviews: Int
        public let why: String
    }

    public let byService: [Service]?
    public let byNeed: [Need]?
    public let agreed: [Agreed]?
    public let decision: String?
}

public struct RecordedParticipant: Decodable, Sendable {
    public let id: String
    public let perspective: String
    public let role: String
    public let decisionMaker: Bool?
    public let dayOne: String?
    public let dayTwo: String?
}

public struct RecordedCard: Decodable, Sendable {
    public let card: String
    public let review: String
    public let heading: Heading
    public let words: String
    public let wordsOnTheWall: String?
    public let splitFrom: String?
    public let cluster: String?
}

public struct RecordedLeftOut: Decodable, Sendable {
    public struct Item: Decodable, Sendable {
        public let card: String
        public let why: String
        public let sameAs: String?
    }

    public let keptOffTheWall: [Item]?
    public let countedOnce: [Item]?
    public let setAside: [Item]?
}

public struct RecordedParking: Decodable, Sendable {
    public let card: String
    public let cluster: String
    public let why: String?
}

public struct RecordedCluster: Decodable, Sendable {
    public let id: String
    public let heading: Heading
    public let name: String
    public let cards: [String]
}

public struct RecordedThemeVote: Decodable, Sendable {
    public struct Ballot: Decodable, Sendable {
        public let participant: String
        public let themes: [String]
    }

    public let dotsEach: Int
    public let ballots: [Ballot]
}

public struct RecordedForward: Decodable, Sendable {
    public let themes: [String]
    public let how: String?
}

public struct RecordedWhys: Decodable, Sendable {
    public struct Reason: Decodable, Sendable {
        public let id: String
        public let parent: String?
        public let words: String
        public let from: String?
        public let kind: String
    }

    public let theme: String
    public let group: [String]?
    public let reasons: [Reason]
}

public struct RecordedCauseVote: Decodable, Sendable {
    public struct Ballot: Decodable, Sendable {
        public let participant: String
        public let theme: String
        public let rootCauses: [String]
    }

    public let dotsEachForATheme: Int
    public let ballots: [Ballot]
}

public struct RecordedSuccess: Decodable, Sendable {
    public let id: String
    public let theme: String
    public let perspective: String
    public let statement: String
}

/// A number or words, as the recording has them.
public enum RecordedValue: Decodable, Sendable {
    case number(Double)
    case words(String)

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Double.self) { self = .number(number) } else { self = .words(try container.decode(String.self)) }
    }
}

public struct RecordedReading: Decodable, Sendable {
    public let date: String
    public let value: RecordedValue
}

public struct RecordedMeasure: Decodable, Sendable {
    public let id: String
    public let theme: String
    public let success: String?
    public let collectedBy: String?
    public let words: String
    public let kind: String
    public let unit: String?
    public let betterIs: String?
    public let source: String?
    public let alreadyCollected: Bool?
    public let standsInForSomethingElse: Bool?
    public let baseline: RecordedReading?
    public let target: Double?
    public let readings: [RecordedReading]?
}

public struct RecordedPair: Decodable, Sendable {
    public let from: String
    public let to: String
    public let why: String?
}

public struct RecordedInPlace: Decodable, Sendable {
    public let theme: String
    public let items: [String]
}

public struct RecordedTried: Decodable, Sendable {
    public let theme: String
    public let what: String
    public let use: String?
}

public struct RecordedIdea: Decodable, Sendable {
    public let id: String
    public let theme: String
    public let lens: Lens
    public let words: String
    public let alreadyPlanned: Bool?
}

public struct RecordedIdeaVote: Decodable, Sendable {
    public struct Ballot: Decodable, Sendable {
        public let participant: String
        public let theme: String
        public let ideas: [String]
    }

    public let votesEachForATheme: Int
    public let ballots: [Ballot]
}

public struct RecordedGrid: Decodable, Sendable {
    public struct Spot: Decodable, Sendable {
        public let idea: String
        public let theme: String
        public let cost: Int
        public let impact: Int
        public let decision: Decision.Kind?
        public let why: String?
    }

    public let placed: [Spot]
}

public struct RecordedPlan: Decodable, Sendable {
    public let id: String
    public let title: String
    public let theme: String
    public let ideas: [String]
    public let lead: String?
    public let answers: [String: String]?
}

public struct RecordedAction: Decodable, Sendable {
    public let id: String
    public let words: String
    public let ownerRole: String
    public let theme: String
    public let idea: String?
    public let accepted: Bool?
    public let start: String?
    public let due: String?
    public let done: String?
}

public struct RecordedMark: Decodable, Sendable {
    public let success: String
    public let mark: Mark
}

public struct RecordedProcess: Decodable, Sendable {
    public let perspective: String
    public let working: [String]?
    public let notWorking: [String]?
}

public struct RecordedQualityMeeting: Decodable, Sendable {
    public let date: String?
    public let reviewsInByThen: Int?
}

/// The reviews behind a recording (the format of `reviews.json`), where they lie beside it: they hold the whole of what was split or kept off.
public struct RecordedReviews: Decodable, Sendable {
    public struct Review: Decodable, Sendable {
        public struct Statement: Decodable, Sendable {
            public let heading: Heading
            public let rank: Int
            public let text: String
        }

        public let id: String
        public let service: String?
        public let team: String?
        public let needsGroup: String?
        public let method: String?
        public let whoChose: [String]?
        public let date: String?
        public let consent: String?
        public let voice: String?
        public let statements: [Statement]
    }

    public let reviews: [Review]
}
