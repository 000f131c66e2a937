/// A part of a statement between commas or stops: what it is about and who it is about.
struct Part {
    let places: Range<Int>
    let topics: Set<Topic>
    let words: [String]

    init(_ places: Range<Int>, _ words: SpokenWords) {
        self.places = places
        self.words = words.words[places].map(\.folded)
        topics = self.words.reduce(into: []) { $0.formUnion(Topic.ofWord[$1, default: []]) }
    }

    private var head: String { words.first { !["and", "well", "oh"].contains($0) } ?? "" }

    var joinsWithAnd: Bool { words.first == "and" }

    /// It tells something rather than wishing for something.
    var isTold: Bool { words.contains { Self.tellers.contains($0) } }

    /// It carries on what was said before.
    var isMoreOfTheSame: Bool { JoiningWords.goingOn.contains(head) }

    /// The person or thing that the part is about, where it opens with one.
    var subject: String? {
        if Self.persons.contains(head) { return head }
        let rest = words.drop { ["and", "the", "my", "our"].contains($0) }
        return rest.count < words.count - (joinsWithAnd ? 1 : 0) ? rest.first : nil
    }

    /// Does the last part of a text speak of "I" where the part before spoke of others?
    static func changesSpeaker(_ words: SpokenWords, at end: Int) -> Bool {
        guard let last = words.clauses.last(where: { $0.upperBound <= end || $0.contains(end - 1) }), last.lowerBound > 0 else { return false }
        let before = words.words[0..<last.lowerBound].map(\.folded), after = words.words[last].map(\.folded)
        return after.contains("i") && !before.contains("i")
    }

    private static let persons: Set<String> = ["i", "we", "he", "she", "they", "you", "nobody", "everybody", "somebody", "it"]
    private static let tellers: Set<String> = [
        "i", "im", "ive", "he", "she", "they", "hes", "shes", "theyre", "was", "were", "is", "are", "its", "thats", "theres", "isnt", "dont", "cant", "used", "had", "has", "you", "id", "would",
    ]
}
