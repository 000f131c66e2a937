/// Finds statements that may hold two ideas (W2-21): two parts about different things, joined by words or signs that add one thing to
/// another. Cautious: people tell one thing in several breaths, and a room splits a card quickly when it hears two.
enum TwoIdeas {
    /// Parts of a list of wishes are no longer than this, in words.
    static let longestWish = 9

    private static let more = PhraseBook([PhraseList(100, .saysThereIsMore, JoiningWords.more)])
    private static let notMore = PhraseBook([PhraseList(0, .saysThereIsMore, JoiningWords.notMore)])

    static func finding(in words: SpokenWords, under heading: Heading) -> Finding? {
        let parts = Part.all(in: words)
        if let found = added(words, parts) ?? subjects(parts, words) { return found }
        switch heading {
        case .working: return nil
        case .notWorking: return lacks(parts, words)
        case .future: return wishes(parts, words)
        }
    }

    /// "Also", "another thing", "as well" at the end: the person says that there is more.
    private static func added(_ words: SpokenWords, _ parts: [Part]) -> Finding? {
        let never = notMore.hits(in: words.words).map(\.places)
        let hit = more.hits(in: words.words).first { hit in
            let place = hit.places.lowerBound
            guard place >= 3, !words.words[place].isQuoted, !never.contains(where: { $0.overlaps(hit.places) }) else { return false }
            return !hit.phrase.endsSentence || turns(at: place, parts)
        }
        return hit.map { Finding(where: words.original($0.places), why: .saysThereIsMore) }
    }

    /// Does the part that holds this word speak of something or somebody else than the parts before it?
    private static func turns(at place: Int, _ parts: [Part]) -> Bool {
        guard let at = parts.firstIndex(where: { $0.places.contains(place) }), at > 0 else { return false }
        let before = parts[..<at].reduce(into: Set<Topic>()) { $0.formUnion($1.topics) }
        let isNewSpeaker = parts[at].words.contains("i") && !parts[..<at].contains { $0.words.contains("i") }
        return isNewSpeaker || (!parts[at].topics.isEmpty && !before.isEmpty && before.isDisjoint(with: parts[at].topics))
    }

    /// A list of wishes, each about something else.
    private static func wishes(_ parts: [Part], _ words: SpokenWords) -> Finding? {
        guard let first = parts.firstIndex(where: { !$0.topics.isEmpty }), isWish(parts[first]), !parts[first].isMoreOfTheSame || first == 0 else { return nil }
        let other = parts[(first + 1)...].first {
            isWish($0) && !$0.isMoreOfTheSame && $0.topics.isDisjoint(with: parts[first].topics) && isApart($0, from: parts[first])
        }
        return other.map { Finding(where: words.original(parts[first].places.lowerBound..<$0.places.upperBound), why: .listOfWishes) }
    }

    private static func isWish(_ part: Part) -> Bool { !part.topics.isEmpty && !part.isTold && part.words.count <= longestWish }

    /// After a stop or a comma anything may be a second wish; after a bare "and" only what sets out to do something, and not after "go".
    private static func isApart(_ part: Part, from first: Part) -> Bool {
        guard part.after == .none else { return true }
        return JoiningWords.wishVerbs.contains(first.head) && first.head != "go" && (JoiningWords.wishVerbs.contains(part.head) || part.words.first == "to")
    }

    /// Two clauses with a subject each, about different things, joined by "and" or a semicolon.
    private static func subjects(_ parts: [Part], _ words: SpokenWords) -> Finding? {
        for (first, second) in zip(parts, parts.dropFirst()) where second.joinsWithAnd || second.after == .semicolon {
            guard let one = first.openingSubject, let other = second.subject, one != other, !second.isMoreOfTheSame else { continue }
            if !first.topics.isEmpty, !second.topics.isEmpty, first.topics.isDisjoint(with: second.topics) {
                return Finding(where: words.original(first.places.lowerBound..<second.places.upperBound), why: .twoSubjects)
            }
        }
        return nil
    }

    /// "Too many carers. No ramp.": two things that are lacking or too much, each in a sentence of its own.
    private static func lacks(_ parts: [Part], _ words: SpokenWords) -> Finding? {
        let lacking = parts.filter { $0.after >= .sentence && JoiningWords.lacking.contains($0.head) && !$0.topics.isEmpty && !$0.isTold }
        guard let first = lacking.first, let other = lacking.dropFirst().first(where: { $0.topics.isDisjoint(with: first.topics) }) else { return nil }
        return Finding(where: words.original(first.places.lowerBound..<other.places.upperBound), why: .twoSubjects)
    }
}
