/// Finds statements that may tell of harm: for the safeguarding lead to read, not for the wall. When in doubt about people and bodies it
/// marks; when in doubt about turns of speech it does not.
enum HarmMarker {
    private static let book = PhraseBook(HarmWords.lists + FearWords.lists + MoneyWords.lists + CareLeftWords.lists)
    private static let everyday = PhraseBook([PhraseList(0, .bodilyHarm, EverydayWords.phrases)])

    static func finding(in words: SpokenWords, under heading: Heading) -> Finding? {
        let harmless = everyday.hits(in: words.words).map(\.places)
        let isMeant = { (hit: PhraseHit) in
            !harmless.contains { $0.overlaps(hit.places) } && !isDenied(hit, in: words.words) && !words.words[hit.places.lowerBound].isAside
        }
        return told(PhraseHit.apart(book.hits(in: words.words).filter(isMeant)), words)
            ?? (heading == .working ? nil : SignsTogether.finding(in: words, keeping: isMeant))
    }

    private static func told(_ hits: [PhraseHit], _ words: SpokenWords) -> Finding? {
        guard hits.reduce(0, { $0 + $1.phrase.weight }) >= 100, let worst = hits.max(by: { $0.phrase.weight < $1.phrase.weight }) else { return nil }
        let others = hits.filter { $0.places != worst.places }.map { words.original($0.places) }
        return Finding(where: words.original(worst.places), also: others, why: worst.phrase.why)
    }

    /// A denial within three words before, in the same part of the sentence, that no feeling follows.
    private static func isDenied(_ hit: PhraseHit, in words: [SpokenWord]) -> Bool {
        var at = hit.places.lowerBound
        for _ in 0..<3 where at > 0 && words[at].breakBefore < .comma {
            at -= 1
            guard EverydayWords.denials.contains(words[at].folded) else { continue }
            return !EverydayWords.feelings.contains(words[at + 1].folded)
        }
        return false
    }
}
