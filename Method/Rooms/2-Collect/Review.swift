/// One person's answers, known by a code and never by a name (L1-07). What came with the words is kept with them.
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

    public init(
        id: ID<Review>, code: String, day: Day? = nil, service: String = "", team: String = "", needs: String = "",
        method: String = "", chosenBy: [String] = [], voice: String = "", source: ReviewSource = .review,
        consent: Consent = .yes, statements: [Statement]
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
    }
}

/// Where the words come from (W2-04): a full review is preferred, lighter ways are welcome.
public enum ReviewSource: String, Sendable, Codable, CaseIterable {
    case review, survey, dailyWork, dropIn
}

/// What the person said about the use of their words.
public enum Consent: String, Sendable, Codable, CaseIterable {
    case yes
    /// In the workshop, but their exact words are never printed.
    case yesNoQuotes
    /// Somebody who may decide for them did so in their best interests.
    case bestInterests
    case notAsked
    case no

    /// May the words be read out in the workshop?
    public var letsWordsBeHeard: Bool { self == .yes || self == .yesNoQuotes || self == .bestInterests }
    /// May the exact words stand in a report?
    public var letsWordsBeQuoted: Bool { self == .yes || self == .bestInterests }
}

/// What the person said under one heading, first or second (W2-01). The words are never changed (W2-02).
public struct Statement: Sendable, Codable, Equatable {
    public let heading: Heading
    /// 1 for the most important, 2 for the next.
    public let rank: Int
    public let words: String

    public init(heading: Heading, rank: Int, words: String) {
        self.heading = heading
        self.rank = rank
        self.words = words
    }
}
