import Method
import Synchronization

/// What the markers found, by the words they read: a project's words are read once and not at every page. In memory only, and let go of
/// with everything else when somebody's words are erased.
final class KnownMarks: Sendable {
    private struct Text: Hashable {
        let heading: Heading
        let words: String
    }
    private let known = Mutex<[ID<Project>: [Text: [WordMark]]]>([:])

    func forget(_ project: ID<Project>) { known.withLock { $0[project] = nil } }

    /// What to point out about each of `wanted`, in the words that a room would see. Costs about 0.4 ms for each that is new.
    func marks(of wanted: [Card], in project: Project) -> [ID<Card>: [WordMark]] {
        let cards = project.collect.cardOrder.compactMap { project.collect.cards[$0] }.filter(Self.isRead)
        return known.withLock { known in
            var texts = known[project.id] ?? [:]
            if texts.count > 2 * cards.count + 50 { texts = [:] }
            let repeats = Self.repeats(cards, wanted)
            var found: [ID<Card>: [WordMark]] = [:]
            for card in wanted where Self.isRead(card) {
                let text = Text(heading: card.heading, words: card.shown)
                let marks = texts[text] ?? Marker.marks(in: [card.statement(card.review.text, 1)])
                texts[text] = marks
                found[card.id] = marks + (repeats[card.id].map { [$0] } ?? [])
            }
            known[project.id] = texts
            return found
        }
    }

    private static func isRead(_ card: Card) -> Bool {
        if case .split = card.standing { return false }
        return !card.shown.isEmpty
    }

    /// Only cards whose letters are the same are compared, by the marker itself.
    private static func repeats(_ cards: [Card], _ wanted: [Card]) -> [ID<Card>: WordMark] {
        let ids = Set(wanted.map(\.id))
        let alike = Dictionary(grouping: cards) { Text(heading: $0.heading, words: bare($0.shown)) }
        var found: [ID<Card>: WordMark] = [:]
        for group in alike.values where group.count > 1 && group.contains(where: { ids.contains($0.id) }) {
            let marks = Marker.marks(in: group.enumerated().map { $1.statement($1.review.text, $0) })
            for mark in marks where mark.marker == .duplicate { found[group[mark.rank].id] = mark }
        }
        return found
    }

    /// Letters and digits only: the same for words that may be the same.
    static func bare(_ words: String) -> String {
        String(
            decoding: words.utf8.compactMap { byte -> UInt8? in
                switch byte {
                case 65...90: byte + 32
                case 48...57, 97...122, 128...: byte
                default: nil
                }
            }, as: UTF8.self)
    }
}

extension Card {
    fileprivate func statement(_ review: String, _ place: Int) -> MarkableStatement {
        MarkableStatement(review: review, heading: heading, rank: place, words: shown)
    }
}
