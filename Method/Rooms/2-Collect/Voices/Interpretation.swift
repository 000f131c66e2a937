/// Somebody else's best understanding of what a person showed. Never to be shown as the person's own words.
public struct Interpretation: Sendable, Codable, Hashable {
    public let by: Interpreter
    public let howSure: HowSure

    public init(by: Interpreter, howSure: HowSure) {
        self.by = by
        self.howSure = howSure
    }
}

/// Who put it into words, by their part and never by their name: a room sees it.
public enum Interpreter: String, Sendable, Codable, CaseIterable {
    case family, friend, supporter, advocate, professional
    /// Two or more who know the person well, together.
    case several
}
