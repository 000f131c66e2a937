/// Everybody around the work, beyond those who plan it: a list that stays open at every step (W1-04).
public struct Circle: Sendable, Codable, Equatable {
    public internal(set) var stakeholders: [Stakeholder] = []
    /// Voices that somebody noticed were missing, and whether they have been found since.
    public internal(set) var missing: [MissingVoice] = []
    public internal(set) var partners: [Partner] = []
    /// The neutral organisation that runs the days (L1-02); empty where nobody is named.
    public internal(set) var host = ""
    public internal(set) var introduction: Introduction?

    mutating func evolve(_ event: PrepareEvent) {
        switch event {
        case .stakeholderAdded(let stakeholder): stakeholders.append(stakeholder)
        case .stakeholderTakenOut(let id): stakeholders.removeAll { $0.id == id }
        case .voiceMissed(let voice): missing.append(voice)
        case .voiceFound(let id): missing.removeAll { $0.id == id }
        case .partnerJoined(let partner): partners.append(partner)
        case .reviewsAgreedWithPartner(let id, let reviews):
            partners = partners.map { $0.id == id ? Partner(id: id, words: $0.words, reviews: reviews) : $0 }
        case .partnerLeft(let id): partners.removeAll { $0.id == id }
        case .hostNamed(let words): host = words
        case .introductionPlanned(let day, let words): introduction = Introduction(day: day, words: words)
        default: break
        }
    }
}

/// Somebody who should be in it somewhere, known by their part.
public struct Stakeholder: Sendable, Codable, Equatable {
    public let id: ID<Stakeholder>
    public let words: String
    public let perspective: Perspective
    /// The step at which they were thought of.
    public let step: Step

    public init(id: ID<Stakeholder>, words: String, perspective: Perspective, step: Step) {
        self.id = id
        self.words = words
        self.perspective = perspective
        self.step = step
    }
}

/// Somebody who is still missing, as it was noticed at a step.
public struct MissingVoice: Sendable, Codable, Equatable {
    public let id: ID<MissingVoice>
    public let words: String
    public let step: Step

    public init(id: ID<MissingVoice>, words: String, step: Step) {
        self.id = id
        self.words = words
        self.step = step
    }
}

/// An organisation that brings reviews of its own into the project (L1-02).
public struct Partner: Sendable, Codable, Equatable {
    public let id: ID<Partner>
    /// The organisation's name.
    public let words: String
    /// How many reviews were agreed with it.
    public let reviews: Int

    public init(id: ID<Partner>, words: String, reviews: Int) {
        self.id = id
        self.words = words
        self.reviews = reviews
    }
}

/// The workshop that introduces the work to those who will run reviews (L1-04).
public struct Introduction: Sendable, Codable, Equatable {
    public let day: Day
    /// Where, and who leads it.
    public let words: String
}
