import Method

/// Reads what somebody ticked or wrote about the use of their words.
///
/// It errs on the side of the person: "yes" only where nothing is held back, and what we are not sure of is "not asked".
public enum ConsentWords {
    /// Nil where we cannot tell. An empty answer means that nobody asked.
    public static func read(_ text: String?) -> Consent? {
        let words = tokens(of: text ?? "")
        guard let first = words.first else { return .notAsked }
        let line = " \(words.joined(separator: " ")) "
        if let known = Consent(stored: line) { return known }
        if has(line, ["not asked", "not yet", "not known", "unknown", "not sure", "do not know", "don t know", "n a"]) { return .notAsked }
        if refusals.contains(first) || has(line, ["do not use", "don t use", "not agreed", "not given", "has refused"]) { return .no }
        if has(line, ["best interest", "best interests"]) { return has(line, negations) ? nil : .bestInterests }
        guard agreements.contains(first) || has(line, ["i agree", "consent given", "can be used"]) else { return nil }
        if has(line, ["quote", "quotes", "quoted", "exact words", "print", "printed"]) { return has(line, negations) ? .yesNoQuotes : nil }
        return has(line, negations + hedges) ? nil : .yes
    }

    private static let agreements: Set<String> = [
        "yes", "y", "agreed", "agree", "ok", "okay", "true", "1", "x", "✓", "given", "consented", "ja", "ie", "ydw", "ano",
    ]
    private static let refusals: Set<String> = ["no", "n", "refused", "declined", "withdrawn", "false", "0", "never", "na", "nein", "ne"]
    private static let negations = ["no", "not", "don t", "never", "without", "cannot", "can t"]
    private static let hedges = ["but", "only", "except", "unless", "if", "some", "ask", "maybe"]

    private static func tokens(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "✓" }.map(String.init)
    }

    private static func has(_ line: String, _ phrases: [String]) -> Bool {
        phrases.contains { phrase in contains(line, " \(phrase) ") }
    }

    private static func contains(_ text: String, _ part: String) -> Bool {
        let (text, part) = (Array(text.utf8), Array(part.utf8))
        guard text.count >= part.count else { return false }
        return (0...(text.count - part.count)).contains { text[$0..<($0 + part.count)].elementsEqual(part) }
    }
}

extension Consent {
    /// As we write it ourselves: `best_interests`, `yesNoQuotes`.
    fileprivate init?(stored line: String) {
        switch line.filter({ $0 != " " }) {
        case "yes": self = .yes
        case "yesnoquotes": self = .yesNoQuotes
        case "bestinterests": self = .bestInterests
        case "notasked": self = .notAsked
        case "no": self = .no
        default: return nil
        }
    }
}
