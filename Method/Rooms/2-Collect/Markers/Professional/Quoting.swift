/// Which words of a statement are somebody else's, held up to look at.
enum Quoting {
    private static let before = PhraseBook([PhraseList(0, .serviceWords, QuotingWords.before)])
    private static let after = PhraseBook([PhraseList(0, .serviceWords, QuotingWords.after)])

    /// The places of the words that stand in quotation marks or in brackets, or that a person speaking as themselves says others say.
    static func held(in words: SpokenWords) -> Set<Int> {
        let marked = words.words.indices.filter { words.words[$0].isQuoted || words.words[$0].isAside }
        guard SpeakingVoice(words).isSpoken else { return Set(marked) }
        return Set(marked).union(told(in: words))
    }

    private static func told(in words: SpokenWords) -> Set<Int> {
        let sentences = words.sentences
        var held: Set<Int> = []
        for hit in before.hits(in: words.words) {
            guard let at = sentences.firstIndex(where: { $0.contains(hit.places.lowerBound) }) else { continue }
            held.formUnion(hit.places.lowerBound..<sentences[at].upperBound)
        }
        for hit in after.hits(in: words.words) {
            guard let at = sentences.firstIndex(where: { $0.contains(hit.places.lowerBound) }) else { continue }
            let beginsHere = hit.places.lowerBound - sentences[at].lowerBound <= 1
            let from = beginsHere && at > 0 ? sentences[at - 1].lowerBound : sentences[at].lowerBound
            held.formUnion(from..<hit.places.upperBound)
        }
        return held
    }
}
