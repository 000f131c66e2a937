/// One person's answers, known by a code and never by a name (L1-07). What came with the words is kept with them.
///
/// There is no field for a name on purpose. What is optional came later than the first stored reviews, or is not always asked.
public struct Review: Sendable, Codable, Equatable {
    public let id: ID<Review>
    /// As the collecting organisation wrote it, such as `P01`. The list from code to person stays with them.
    public let code: String
    public var day: Day?
    public var service: String
    public var team: String
    /// The group of people whose needs these are, in the words of the form.
    public var needs: String
    /// How the person told us.
    public var method: String
    /// Who chose the two most important things under each heading.
    public var chosenBy: [String]
    /// Whose voice it is, where the person did not put it into words themselves.
    public var voice: String
    public var source: ReviewSource
    public var consent: Consent
    public var statements: [Statement]
    /// The partner organisation that sent the form (L1-03).
    public var provider: String?
    public var collector: ID<Collector>?
    /// Whether the person helped to choose what comes first; false is a fault of quality (W2-03), nil is not asked.
    public var helpedToChoose: Bool?
    /// False for somebody who does not use words to speak (W1-15).
    public var usesWords: Bool?
    /// Who helped the person to say it, by their part: "her sister", "an advocate".
    public var helpedBy: String?
    /// Who put into words what the person showed. Never shown as the person's own words.
    public var interpretedBy: String?
    public var howSure: HowSure?
    /// What the collector left for whoever asks what a card means (L1-10). For the collecting team and the facilitator only.
    public var note: String?
    /// What the person agrees to, one by one. `consent` stays the truth for the wall and for quotes; the two never disagree.
    public var agrees: Agreement?
    /// The day of the person's latest person-centred or outcomes-focused review (W1-29).
    public var reviewed: Day?

    public init(
        id: ID<Review>, code: String, day: Day? = nil, service: String = "", team: String = "", needs: String = "",
        method: String = "", chosenBy: [String] = [], voice: String = "", source: ReviewSource = .review,
        consent: Consent = .yes, statements: [Statement], provider: String? = nil, collector: ID<Collector>? = nil,
        helpedToChoose: Bool? = nil, usesWords: Bool? = nil, helpedBy: String? = nil, interpretedBy: String? = nil,
        howSure: HowSure? = nil, note: String? = nil, agrees: Agreement? = nil, reviewed: Day? = nil
    ) {
        self.id = id
        self.code = code
        self.day = day
        self.service = service
        self.team = team
        self.needs = needs
        self.method = method
        self.chosenBy = chosenBy
        self.voice = voice
        self.source = source
        self.consent = consent
        self.statements = statements
        self.provider = provider
        self.collector = collector
        self.helpedToChoose = helpedToChoose
        self.usesWords = usesWords
        self.helpedBy = helpedBy
        self.interpretedBy = interpretedBy
        self.howSure = howSure
        self.note = note
        self.agrees = agrees
        self.reviewed = reviewed
    }
}

/// Where the words come from (W2-04): a full review is preferred, lighter ways are welcome.
public enum ReviewSource: String, Sendable, Codable, CaseIterable {
    case review, survey, dailyWork, dropIn
}

/// How sure those are who put into words what somebody showed.
public enum HowSure: String, Sendable, Codable, CaseIterable {
    case sure, fairlySure, aGuess
}

extension Statement {
    fileprivate var isAsFirstStored: Bool { form == nil && attachment == nil && interpretation == nil && id == nil }
}

extension Review {
    /// Whether the form says nothing beyond what the first stored reviews could say. Whoever writes those down by hand, for speed, must
    /// leave all others to `Codable`.
    public var isAsFirstStored: Bool {
        let later: [Any?] = [provider, collector, helpedToChoose, usesWords, helpedBy, interpretedBy, howSure, note, agrees, reviewed]
        return later.allSatisfy { $0 == nil } && statements.allSatisfy(\.isAsFirstStored)
    }
}
