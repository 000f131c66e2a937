/// Finds statements that may hold two ideas (W2-21): two parts about different things, joined by words or signs that add one thing to
/// another. Cautious: people tell one thing in several breaths, and a room splits a card quickly when it hears two.
enum TwoIdeas {
    private static let more = PhraseBook([PhraseList(100, .saysThereIsMore, JoiningWords.more)])
    private static let notMore = PhraseBook([PhraseList(0, .saysThereIsMore, JoiningWords.notMore)])

    static func finding(in words: SpokenWords, under heading: Heading) -> Finding? {
        guard words.words.count >= 4 else { return nil }
        let parts = words.clauses.map { Part($0, words) }
        return added(words) ?? (heading == .future ? wishes(parts, words) : nil) ?? subjects(parts, words)
    }

    /// "Also", "another thing", "as well" at the end: the person says that there is more.
    private static func added(_ words: SpokenWords) -> Finding? {
        let never = notMore.hits(in: words.words).map(\.places)
        let hit = more.hits(in: words.words).first { hit in
            !never.contains { $0.overlaps(hit.places) } && hit.places.lowerBound >= 3 && !words.words[hit.places.lowerBound].isQuoted
        }
        guard let hit else { return nil }
        let before = Part(0..<hit.places.lowerBound, words).topics, after = Part(hit.places.lowerBound..<words.words.count, words).topics
        guard hit.phrase.endsSentence ? before.isDisjoint(with: after) || Part.changesSpeaker(words, at: hit.places.upperBound) : true else { return nil }
        return Finding(where: words.original(hit.places), why: .saysThereIsMore)
    }

    /// A list of wishes: parts without a person in front, each about something else.
    private static func wishes(_ parts: [Part], _ words: SpokenWords) -> Finding? {
        let telling = parts.filter { !$0.topics.isEmpty }
        guard parts.count >= 2, let first = telling.first, !first.isTold, first.places.count <= 9 else { return nil }
        let other = telling.dropFirst().first { !$0.isTold && !$0.isMoreOfTheSame && $0.topics.isDisjoint(with: first.topics) && $0.places.count <= 9 }
        return other.map { Finding(where: words.original(first.places.lowerBound..<$0.places.upperBound), why: .listOfWishes) }
    }

    /// Two clauses with a subject each, about different things, joined by "and" or a comma.
    private static func subjects(_ parts: [Part], _ words: SpokenWords) -> Finding? {
        for (first, second) in zip(parts, parts.dropFirst())
        where second.joinsWithAnd && first.subject != nil && second.subject != nil && first.subject != second.subject {
            if !first.topics.isEmpty, !second.topics.isEmpty, first.topics.isDisjoint(with: second.topics) {
                return Finding(where: words.original(first.places.lowerBound..<second.places.upperBound), why: .twoSubjects)
            }
        }
        return nil
    }
}
