/// Finds workers' words in what should be the person's own (W2-09). Each phrase weighs something; a first-person voice and plain
/// talk make light phrases lighter, because people use such words too; words that are quoted or laughed at weigh nothing.
enum ProfessionalLanguage {
    static let enough = 100

    private static let book = PhraseBook(
        PeopleWords.lists + RecordWords.lists + OutcomeWords.lists + CommunityWords.lists + CareWords.lists + BehaviourWords.lists)

    static func finding(in words: SpokenWords) -> Finding? {
        let mocked = Quoting.held(in: words)
        let hits = PhraseHit.apart(book.hits(in: words.words).filter { hit in !hit.places.contains { mocked.contains($0) } })
        let voice = SpeakingVoice(words)
        let weights = hits.map { voice.weight(of: $0, in: words) }
        guard weights.reduce(voice.bonus(for: weights), +) >= enough else { return nil }
        let heaviest = weights.indices.max { (weights[$0], -$0) < (weights[$1], -$1) }
        guard let heaviest else { return nil }
        let others = hits.indices.filter { $0 != heaviest && weights[$0] >= 35 }.map { words.original(hits[$0].places) }
        return Finding(where: words.original(hits[heaviest].places), also: others, why: hits[heaviest].phrase.why)
    }
}
