/// The half day on which those who collect look at the words together (W2-12).
public struct QualityMeeting: Sendable, Codable, Equatable {
    public let id: ID<QualityMeeting>
    public let day: Day
    /// By their part: "manager of the north team".
    public let attended: [String]
    /// Reviews that were drawn to be looked at; see `CollectRoom.drawSample`.
    public let sample: [ID<Review>]
    public internal(set) var answers: [MeetingAnswer] = []
    public internal(set) var isConcluded = false
    /// None, once it is concluded, means: carry on (W2-24).
    public internal(set) var mitigations: [Mitigation] = []

    public init(id: ID<QualityMeeting>, day: Day, attended: [String], sample: [ID<Review>]) {
        self.id = id
        self.day = day
        self.attended = attended
        self.sample = sample
    }

    /// Questions that were answered neither for the whole nor for any review of the sample. Gentle: a meeting may end without.
    public var openQuestions: [QualityQuestion] {
        QualityQuestion.allCases.filter { question in !answers.contains { $0.question == question } }
    }

    /// Questions answered with a plain no for the whole.
    public var saidNo: [QualityQuestion] { answers.filter { $0.review == nil && $0.answer == .no }.map(\.question).sorted() }

    /// A stored meeting is as it began; what was answered is in happenings of its own.
    var beginning: QualityMeeting { QualityMeeting(id: id, day: day, attended: attended, sample: sample) }
}

/// The three questions that are put to a sample (W2-13).
public enum QualityQuestion: String, Sendable, Codable, CaseIterable, Comparable {
    case trueToPeople, ownWords, usable

    public static func < (left: QualityQuestion, right: QualityQuestion) -> Bool { left.place < right.place }
    private var place: Int { QualityQuestion.allCases.firstIndex(of: self) ?? 0 }
}

public struct MeetingAnswer: Sendable, Codable, Equatable {
    /// Nil for the sample as a whole.
    public let review: ID<Review>?
    public let question: QualityQuestion
    public let answer: QualityAnswer
    public let words: String
}

/// What is done about poor words, by whom and by when, and what it changes (W2-24).
public struct Mitigation: Sendable, Codable, Equatable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case adjustSample, askAgain, moveWork
    }

    public let id: ID<Mitigation>
    public let kind: Kind
    public let words: String
    public let owner: String
    public let due: Day
    public let changes: String
    public internal(set) var done: Day?
    public internal(set) var outcome: String?

    public init(id: ID<Mitigation>, kind: Kind, words: String, owner: String, due: Day, changes: String) {
        self.id = id
        self.kind = kind
        self.words = words
        self.owner = owner
        self.due = due
        self.changes = changes
    }

    var isWhole: Bool { !words.isEmpty && !owner.isEmpty && !changes.isEmpty }
}
