/// The eight questions of a plan (W7-06 to W7-13), in their order.
public enum PlanQuestion: String, Sendable, Codable, CaseIterable {
    case keyFeatures, who, first, sixToTwelveMonths, resources, whatElseHelps, track, tellPeople
}

/// How an idea becomes work.
public struct ActionPlan: Sendable, Codable, Equatable {
    public let id: ID<ActionPlan>
    public let theme: ID<Cluster>
    public let ideas: [ID<Idea>]
    public internal(set) var title: String
    public internal(set) var lead = ""
    public internal(set) var answers: [PlanQuestion: String] = [:]

    public init(id: ID<ActionPlan>, theme: ID<Cluster>, ideas: [ID<Idea>], title: String) {
        self.id = id
        self.theme = theme
        self.ideas = ideas
        self.title = title
    }
}

/// Something put to somebody. It is an ask until they say "I will" (W7-18).
public struct Action: Sendable, Codable, Equatable {
    public let id: ID<Action>
    public let words: String
    /// Who it is put to, by their part in things.
    public let owner: String
    /// Their account, where they have one.
    public let person: ID<Person>?
    public let theme: ID<Cluster>
    public let idea: ID<Idea>?
    public let plan: ID<ActionPlan>?
    public internal(set) var start: Day?
    public internal(set) var due: Day?
    public internal(set) var accepted = false
    public internal(set) var acceptedHow: Acceptance?
    public internal(set) var declinedBecause: String?
    public internal(set) var droppedBecause: String?
    public internal(set) var done: Day?
    /// What would help, in the owner's words.
    public internal(set) var help = ""

    public init(
        id: ID<Action>, words: String, owner: String, person: ID<Person>? = nil, theme: ID<Cluster>, idea: ID<Idea>? = nil,
        plan: ID<ActionPlan>? = nil, start: Day? = nil, due: Day? = nil
    ) {
        self.id = id
        self.words = words
        self.owner = owner
        self.person = person
        self.theme = theme
        self.idea = idea
        self.plan = plan
        self.start = start
        self.due = due
    }

    /// Neither done, declined nor dropped.
    public var isOpen: Bool { done == nil && declinedBecause == nil && droppedBecause == nil }
}

/// How an ask became a promise.
public enum Acceptance: String, Sendable, Codable, CaseIterable {
    case onOwnScreen, aloudInTheRoom
}

/// A value on a day: a number, or what people say.
public struct Reading: Sendable, Codable, Equatable {
    public enum Value: Sendable, Equatable {
        case number(Double)
        case words(String)

        public var number: Double? { if case .number(let number) = self { number } else { nil } }

        /// As people write it: whole numbers without a point.
        public var text: String {
            switch self {
            case .words(let words): words
            case .number(let number): number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
            }
        }
    }

    public let day: Day
    public let value: Value

    public init(day: Day, value: Value) {
        self.day = day
        self.value = value
    }
}

/// Stored as it is: a number, or a text.
extension Reading.Value: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Double.self) { self = .number(number) } else { self = .words(try container.decode(String.self)) }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .number(let number): try container.encode(number)
        case .words(let words): try container.encode(words)
        }
    }
}

/// Who does what by when, and how things stood before.
public struct ImplementRoom: Sendable, Codable, Equatable {
    public internal(set) var plans: [ActionPlan] = []
    public internal(set) var actions: [Action] = []
    /// The value before work began (W7-15).
    public internal(set) var baselines: [ID<Measure>: Reading] = [:]

    mutating func evolve(_ event: ImplementEvent) {
        switch event {
        case .planDrafted(let plan): plans.append(plan)
        case .planTitled(let id, let title): change(id) { $0.title = title }
        case .planLed(let id, let lead): change(id) { $0.lead = lead }
        case .planAnswered(let id, let question, let words): change(id) { $0.answers[question] = words }
        case .asked(let action): actions.append(action)
        case .promised(let id, let how):
            change(id) {
                $0.accepted = true
                $0.acceptedHow = how
                $0.declinedBecause = nil
            }
        case .declined(let id, let why):
            change(id) {
                $0.accepted = false
                $0.declinedBecause = why
            }
        case .datesMoved(let id, let start, let due):
            change(id) {
                $0.start = start
                $0.due = due
            }
        case .doneOn(let id, let day): change(id) { $0.done = day }
        case .notDoneAfterAll(let id): change(id) { $0.done = nil }
        case .dropped(let id, let why): change(id) { $0.droppedBecause = why }
        case .helpAsked(let id, let words): change(id) { $0.help = words }
        case .baselineTaken(let measure, let reading): baselines[measure] = reading
        }
    }

    private mutating func change(_ id: ID<ActionPlan>, _ how: (inout ActionPlan) -> Void) {
        if let at = plans.firstIndex(where: { $0.id == id }) { how(&plans[at]) }
    }

    private mutating func change(_ id: ID<Action>, _ how: (inout Action) -> Void) {
        if let at = actions.firstIndex(where: { $0.id == id }) { how(&actions[at]) }
    }
}

public enum ImplementCommand: Sendable, Equatable {
    case draftPlan(ActionPlan)
    case titlePlan(id: ID<ActionPlan>, title: String)
    case leadPlan(id: ID<ActionPlan>, lead: String)
    case answerPlan(id: ID<ActionPlan>, question: PlanQuestion, words: String)
    case ask(Action)
    /// "I will": on the owner's own screen, or said aloud in the room and noted by whoever leads it.
    case promise(id: ID<Action>, how: Acceptance)
    case decline(id: ID<Action>, why: String)
    case moveDates(id: ID<Action>, start: Day?, due: Day?)
    case sayDone(id: ID<Action>, on: Day)
    case sayNotDone(id: ID<Action>)
    case drop(id: ID<Action>, why: String)
    case askForHelp(id: ID<Action>, words: String)
    case takeBaseline(measure: ID<Measure>, reading: Reading)

    var permission: Permission {
        switch self {
        case .promise, .decline, .askForHelp, .sayDone: .answerAsk
        case .draftPlan, .titlePlan, .leadPlan, .answerPlan, .ask, .moveDates, .sayNotDone, .drop: .promise
        case .takeBaseline: .measure
        }
    }
}

public enum ImplementEvent: Sendable, Codable, Equatable {
    case planDrafted(plan: ActionPlan)
    case planTitled(id: ID<ActionPlan>, title: String)
    case planLed(id: ID<ActionPlan>, lead: String)
    case planAnswered(id: ID<ActionPlan>, question: PlanQuestion, words: String)
    case asked(action: Action)
    case promised(id: ID<Action>, how: Acceptance)
    case declined(id: ID<Action>, why: String)
    case datesMoved(id: ID<Action>, start: Day?, due: Day?)
    case doneOn(id: ID<Action>, day: Day)
    case notDoneAfterAll(id: ID<Action>)
    case dropped(id: ID<Action>, why: String)
    case helpAsked(id: ID<Action>, words: String)
    case baselineTaken(measure: ID<Measure>, reading: Reading)
}

public enum ImplementRefusal: Error, Equatable {
    /// A plan has a theme (W7-24), and an action too.
    case themeNotCarried
    case noSuchPlan
    case noSuchAction
    case noSuchMeasure
    case wordsMissing
    case ownerMissing
    case reasonMissing
    /// Nobody is given a promise: only the person asked, or the room's facilitator who heard it, can say "I will" (W7-18).
    case notYours
    /// The action is an ask still; it is done when it was promised first.
    case notPromised
    case dueBeforeStart
    /// A number for a measure in words, or the other way round.
    case otherKindOfValue
    /// No number that can be counted (`Measure.isPossible`).
    case numberNotPossible
    case alreadyEnded
}
