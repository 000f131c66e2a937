/// How many people's words are wanted, from whom, and how that was agreed. Kept apart from the guest list (W1-25): the two share no id.
public struct SampleDesign: Sendable, Codable, Equatable {
    public internal(set) var needs: [NeedCount] = []
    /// The equal share of each service type that the team chose, in whole per cent; nil leaves it to the sum (W1-08).
    public internal(set) var share: Int?
    /// Every record of the debate, oldest first. A new one never erases the last (W1-12).
    public internal(set) var records: [SampleRecord] = []
    /// The people in the sample, by code.
    public internal(set) var places: [SamplePlace] = []

    /// What stands now: the latest by its day, and of one day the one written last.
    public var latest: SampleRecord? {
        records.max { $0.day < $1.day }.flatMap { newest in records.last { $0.day == newest.day } }
    }

    mutating func evolve(_ event: PrepareEvent) {
        switch event {
        case .needCounted(let count):
            needs.removeAll { $0.need == count.need }
            if count.supported > 0 { needs.append(count) }
        case .shareChosen(let percent): share = percent
        case .sampleRecorded(let record): records.append(record)
        case .samplePlaceGiven(let place):
            places.removeAll { $0.id == place.id }
            places.append(place)
        case .samplePlaceTakenOut(let id): places.removeAll { $0.id == id }
        default: break
        }
    }
}

/// How many people have a need, in the words of the place. Nought takes it out.
public struct NeedCount: Sendable, Codable, Equatable {
    public let need: String
    public let supported: Int

    public init(need: String, supported: Int) {
        self.need = need
        self.supported = supported
    }
}

/// What was debated about the sample, by whom, and what was agreed (W1-12).
public struct SampleRecord: Sendable, Codable, Equatable {
    public let id: ID<SampleRecord>
    public let day: Day
    /// Who was there, by their part.
    public let there: String
    /// The perspectives that were there.
    public let perspectives: [Perspective]
    public let debated: String
    /// How many reviews were agreed.
    public let reviews: Int
    public let why: String

    public init(id: ID<SampleRecord>, day: Day, there: String, perspectives: [Perspective], debated: String, reviews: Int, why: String) {
        self.id = id
        self.day = day
        self.there = there
        self.perspectives = perspectives
        self.debated = debated
        self.reviews = reviews
        self.why = why
    }
}

/// One person in the sample: a code, never a name (L1-07), and the day of their last person-centred review (W1-29).
public struct SamplePlace: Sendable, Codable, Equatable {
    public let id: ID<SamplePlace>
    public let service: String
    public let need: String
    public let reviewed: Day?

    public init(id: ID<SamplePlace>, service: String, need: String, reviewed: Day?) {
        self.id = id
        self.service = service
        self.need = need
        self.reviewed = reviewed
    }

    public var code: String { id.text }
}
