/// Finds details that could tell a neighbour who it is. The two people who release cards decide; safer words stand beside the original.
enum Identifying {
    private static let book = PhraseBook(TellingWords.lists)
    private static let harmless = PhraseBook([PhraseList(0, .address, TellingWords.harmless)])

    static func finding(in words: SpokenWords) -> Finding? {
        let nothing = harmless.hits(in: words.words).map(\.places)
        let told = PhraseHit.apart(book.hits(in: words.words)).map { (places: $0.places, why: $0.phrase.why) }
        let all = (told + IdentifyingDetail.found(in: words)).filter { one in !nothing.contains { $0.overlaps(one.places) } }
            .sorted { ($0.places.lowerBound, -$0.places.count) < ($1.places.lowerBound, -$1.places.count) }
        guard var first = all.first else { return nil }
        // "I live at 14" and "14 Mill Lane" tell one thing.
        for next in all where next.why == first.why && next.places.overlaps(first.places) {
            first.places = first.places.lowerBound..<max(first.places.upperBound, next.places.upperBound)
        }
        let others = all.dropFirst().filter { !$0.places.overlaps(first.places) }.map { words.original($0.places) }
        return Finding(where: words.original(first.places), also: others, why: first.why)
    }
}
