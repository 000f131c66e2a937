/// What the work covers, beyond why and how.
public struct Scope: Sendable, Codable, Equatable {
    /// One sentence at the top: whose lives it will improve, and with what information (L1-13).
    public internal(set) var aim = ""
    /// The lines of the scope sheet that were written; `how` is `PrepareRoom.how` (W1-30).
    public internal(set) var lines: [ScopeLine: String] = [:]
    public internal(set) var means: Means?
    public internal(set) var expectations: Expectations?
    public internal(set) var learning: [LearningQuestion: String] = [:]
    public internal(set) var ticked: Set<ChecklistItem> = []

    mutating func evolve(_ event: PrepareEvent) {
        switch event {
        case .aimSaid(let words): aim = words
        case .scopeLineWritten(let line, let words): lines[line] = words.isEmpty ? nil : words
        case .meansStated(let means): self.means = means
        case .expectationsSet(let expectations): self.expectations = expectations
        case .learningQuestionSet(let question, let words): learning[question] = words.isEmpty ? nil : words
        case .itemTicked(let item): ticked.insert(item)
        case .itemUnticked(let item): ticked.remove(item)
        default: break
        }
    }
}

/// The lines of the scope sheet (W1-30), in the order in which they are asked.
public enum ScopeLine: String, Sendable, Codable, CaseIterable {
    case how, when, place, who
    /// How much information.
    case amount
    /// How it is gathered.
    case method
    case timescale
}

/// What the team has (W1-31). The sample never asks for more than it says (W1-38). nil is "not said".
public struct Means: Sendable, Codable, Equatable {
    public let pence: Int?
    /// Working days of staff, over the whole project.
    public let staffDays: Int?
    /// The most reviews that the team says it can do well.
    public let mostReviews: Int?
    public let words: String

    public init(pence: Int? = nil, staffDays: Int? = nil, mostReviews: Int? = nil, words: String = "") {
        self.pence = pence
        self.staffDays = staffDays
        self.mostReviews = mostReviews
        self.words = words
    }
}

/// What taking part means, said before anybody is asked to (W0-11).
public struct Expectations: Sendable, Codable, Equatable {
    /// What people can expect.
    public let expect: String
    /// What decisions they can affect.
    public let affect: String

    public init(expect: String, affect: String) {
        self.expect = expect
        self.affect = affect
    }
}

/// The three things that a project sets out to learn (L1-01); their usual words are the page's, these are the project's own.
public enum LearningQuestion: String, Sendable, Codable, CaseIterable {
    /// What is good and should be shared with other providers.
    case share
    /// What to do differently now.
    case now
    /// What must be different in future.
    case future
}
