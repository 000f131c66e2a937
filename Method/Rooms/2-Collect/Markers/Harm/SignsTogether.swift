/// Signs that say little alone and much together: another person, a hard act, no way to stop it, fear, and what somebody needs or owns.
/// Each kind counts once; without another person, and an act or a feeling, there is nothing.
enum SignsTogether {
    static let enough = 100

    struct Sign {
        let weight: Int
        /// An act or a feeling: without one of these the rest is no sign.
        let isNeeded: Bool
        let book: PhraseBook

        init(_ weight: Int, isNeeded: Bool = false, _ phrases: String) {
            (self.weight, self.isNeeded) = (weight, isNeeded)
            book = PhraseBook([PhraseList(weight, .severalSigns, phrases)])
        }
    }

    /// From the first sign to the last, where together they weigh enough.
    static func finding(in words: SpokenWords, keeping isMeant: (PhraseHit) -> Bool) -> Finding? {
        guard let somebody = SignWords.person.book.hits(in: words.words).first(where: isMeant) else { return nil }
        let signs = SignWords.others.compactMap { sign in sign.book.hits(in: words.words).first(where: isMeant).map { (sign, $0.places) } }
        guard signs.contains(where: { $0.0.isNeeded }), signs.reduce(SignWords.person.weight, { $0 + $1.0.weight }) >= enough else { return nil }
        let found = [(SignWords.person, somebody.places)] + signs
        guard let start = found.map(\.1.lowerBound).min(), let end = found.map(\.1.upperBound).max() else { return nil }
        return Finding(where: words.original(start..<end), why: .severalSigns)
    }
}
