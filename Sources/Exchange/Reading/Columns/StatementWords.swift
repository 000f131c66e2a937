import Method

/// Finds which of the three headings (W0-06) somebody means, in the many ways in which people write them.
enum StatementWords {
    /// What the heading clearly says; the first of the three that it names counts.
    static func heading(_ text: HeadingText) -> Heading? {
        let tokens = text.tokens
        if tokens.first == "who" || text.has(aside) { return nil }
        for place in tokens.indices {
            if let heading = heading(tokens, at: place) { return heading }
        }
        return nil
    }

    /// What the heading may say, where nothing in the file says it more clearly.
    static func likely(_ text: HeadingText) -> Heading? {
        if text.has(aside) { return nil }
        if text.says(badly) || text.isOne(of: ["bad", "negative", "negatives", "dislikes", "worries", "problems", "minuses"]) { return .notWorking }
        if text.says(ahead) || text.isOne(of: ["next", "hopes", "wishes", "dreams", "goals", "important", "ambitions"]) { return .future }
        if text.says(nicely) || text.isOne(of: ["good", "positive", "positives", "likes", "pluses"]) { return .working }
        return nil
    }

    private static func heading(_ tokens: [String], at place: Int) -> Heading? {
        let next = place + 1 < tokens.count ? tokens[place + 1] : ""
        switch tokens[place] {
        case "notworking", "nonworking", "nefunguje": return .notWorking
        case "future", "dyfodol", "zukunft", "budoucnost", "budoucnosti", "budoucna": return .future
        case "working", "works", "work", "worked", "gweithio", "funktioniert", "funguje", "läuft":
            if nounsOfWork.contains(next) { return nil }
            if next == "nicht" || isDenied(tokens, place) { return .notWorking }
            return ["work", "worked"].contains(tokens[place]) ? nil : .working
        case "going", "gone", "go", "goes", "went":
            if ["wrong", "badly"].contains(next) { return .notWorking }
            guard isDenied(tokens, place) || ["well", "right", "great", "ok", "okay", "good", "so", "really"].contains(next) else { return nil }
            return isDenied(tokens, place) || next == "not" ? .notWorking : .working
        default: return nil
        }
    }

    /// Whether one of the three words before says no: "not working", "isn't really working".
    private static func isDenied(_ tokens: [String], _ place: Int) -> Bool {
        tokens[max(0, place - 3)..<place].contains { denials.contains($0) || $0.hasSuffix("n't") }
    }

    private static let denials: Set<String> = ["not", "isnt", "arent", "doesnt", "dont", "never", "ddim", "nicht", "no", "non"]
    /// "People of working age" is no statement.
    private static let nounsOfWork: Set<String> = ["age", "aged", "hours", "days", "week", "together", "pattern"]
    /// Columns about statements, such as a theme that somebody gave them.
    private static let aside: Set<String> = ["theme", "themes", "cluster", "flag", "flags", "count", "many", "score"]

    private static let badly = phrases(
        "not good", "not so good", "not right", "not happy", "don't like", "dont like", "do not like", "dislike", "could be better",
        "needs to change", "need to change", "should change", "would change", "like to change", "needs improving", "to improve", "improve",
        "difficult", "frustrates", "frustrating", "the worst", "bad things")
    private static let ahead = phrases(
        "important to you", "important to me", "important for", "most important to", "what's important", "what is important", "matters",
        "hopes", "hope for", "dreams", "wishes", "looking forward", "look forward", "to happen next", "next year", "years time", "years' time",
        "aspirations", "goals", "bwysig")
    private static let nicely = phrases(
        "what is good", "what's good", "good things", "do you like", "you like about", "you like best", "do you enjoy", "you enjoy",
        "happy with", "proud of", "the best", "best thing", "best things")
}
