/// The short labels that people put over columns: code, service, team, and those of a long list.
enum LabelWords {
    static func guess(_ text: HeadingText) -> HeadingGuess? {
        if isCode(text) { return .code(1) }
        if let certainty = code(text) { return .code(certainty) }
        if text.isOne(of: ranks) { return .meaning(.rank) }
        if text.has(["provider", "organisation", "organization", "agency", "company", "supplier", "darparwr"]) { return .meaning(.provider) }
        if text.says(kinds) || text.isOne(of: services) { return .meaning(.service) }
        if text.has(teams) && text.tokens.count <= 6 { return .meaning(.team) }
        if text.isOne(of: ["who", "people"]) || text.has(groups) { return .meaning(.group) }
        if text.has(["service", "services", "support", "gwasanaeth"]) && text.tokens.count <= 6 { return .meaning(.service) }
        if text.isOne(of: headings) { return .meaning(.heading) }
        if text.isOne(of: words) || text.says(said) { return .meaning(.words) }
        return nil
    }

    /// Says "code" and nothing that would make it the code of something else.
    static func isCode(_ text: HeadingText) -> Bool {
        text.has(["code", "codes", "cod"]) && !text.has(["post", "team", "service", "consent", "zip"])
    }

    private static func code(_ text: HeadingText) -> Int? {
        if text.has(["ref", "reference"]), text.tokens.count <= 4 { return 2 }
        return text.isOne(of: people) ? 3 : nil
    }

    /// A number or a word for a person, which may stand over codes.
    private static let people: Set<String> = [
        "id", "no", "nr", "number", "review", "review id", "review no", "review number", "person", "person id", "person no", "person number",
        "participant", "participant id", "participant no", "participant number", "client", "client id", "individual", "resident", "tenant",
        "card", "card id", "card no", "card number", "unique id", "service user", "service user id", "statement id",
    ]
    private static let kinds = phrases(
        "kind of support", "type of support", "support type", "kind of service", "type of service", "service type", "kind of care",
        "type of care", "service name", "name of service", "name of the service", "name of your service", "which service", "which support",
        "what support", "what service", "support received")
    private static let services: Set<String> = ["service", "services", "setting", "support", "care", "gwasanaeth"]
    private static let teams: Set<String> = [
        "team", "round", "locality", "house", "site", "ward", "unit", "branch", "area", "patch", "base", "centre", "location", "tîm", "district",
    ]
    private static let groups: Set<String> = ["group", "groups", "need", "needs", "cohort", "population", "condition", "disability", "describes", "grŵp"]
    private static let ranks: Set<String> = [
        "rank", "ranking", "order", "priority", "position", "place", "first or second", "1 or 2", "1st or 2nd", "rank 1 or 2", "number in order",
    ]
    private static let headings: Set<String> = ["heading", "headings", "question", "section", "column", "under", "category", "type", "kind", "list"]
    private static let words: Set<String> = [
        "words", "statement", "statements", "quote", "comment", "comments", "text", "answer", "response", "card text", "own words", "what",
        "their words", "geiriau",
    ]
    private static let said = phrases(
        "what they said", "what was said", "what the person said", "in their own words", "in their words", "the words", "person's words",
        "persons words", "what did they say")
}
