/// A part of a statement between commas, stops and "and": what it is about and who it is about.
struct Part {
    let places: Range<Int>
    let topics: Set<Topic>
    /// Without a leading "and".
    let words: [String]
    let joinsWithAnd: Bool
    /// What stands before it.
    let after: Break

    init(_ places: Range<Int>, _ words: SpokenWords) {
        let own = words.words[places].map(\.folded)
        joinsWithAnd = own.first == "and"
        after = words.words[places.lowerBound].breakBefore
        self.places = joinsWithAnd && places.count > 1 ? places.lowerBound + 1..<places.upperBound : places
        self.words = joinsWithAnd ? Array(own.dropFirst()) : own
        topics = Topic.of(self.words)
    }

    /// The parts of a statement, in their order.
    static func all(in words: SpokenWords) -> [Part] {
        words.clauses.flatMap { clause -> [Part] in
            let joints = clause.dropFirst().filter { words.words[$0].folded == "and" }
            let starts = [clause.lowerBound] + joints
            let ends = joints + [clause.upperBound]
            return zip(starts, ends).filter { $0 < $1 }.map { Part($0..<$1, words) }
        }
    }

    /// The words without "I want to", "I'd like", "to".
    var wish: [String] {
        let opener = JoiningWords.wishOpeners.first { words.starts(with: $0) } ?? []
        return Array(words.dropFirst(opener.count))
    }

    var head: String { wish.first ?? "" }

    /// It tells something rather than wishing for something. What follows "because" and the like is only the reason.
    var isTold: Bool { wish.prefix { !JoiningWords.reasons.contains($0) }.contains { JoiningWords.tellers.contains($0) } }

    /// It carries on what was said before.
    var isMoreOfTheSame: Bool {
        guard let first = words.first else { return true }
        if JoiningWords.goingOn.contains(first) || words.contains(where: { JoiningWords.pointingBack.contains($0) }) { return true }
        if !joinsWithAnd, ["someone", "somebody"].contains(first) { return true }
        if first == "have" { return !(words.count > 1 && ["a", "an", "somebody", "someone"].contains(words[1])) }
        return after == .comma && !joinsWithAnd && !JoiningWords.wishVerbs.union(JoiningWords.articles).contains(head)
    }

    /// The person or thing that the part is about, where it opens with one and says something of it.
    var subject: String? {
        guard words.count >= 3, words.contains(where: { JoiningWords.verbs.contains($0) }) else { return nil }
        if JoiningWords.speakers.contains(words[0]) { return JoiningWords.me.contains(words[0]) ? "i" : words[0] }
        return JoiningWords.owners.contains(words[0]) ? words[1] : words[1] == "is" || words[1] == "are" ? words[0] : nil
    }

    /// The same for the part that opens a statement, where "Dinner's too early" will do.
    var openingSubject: String? {
        if let subject { return subject }
        guard words.count >= 3 else { return nil }
        return JoiningWords.owners.contains(words[0]) ? words[1] : Topic.of([words[0]]).isEmpty ? nil : words[0]
    }
}
