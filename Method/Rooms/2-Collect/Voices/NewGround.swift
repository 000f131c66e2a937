/// A guess at whether new cards still say something new, or only repeat what is there (W1-11).
///
/// How it is judged: of the last cards that came, how many say nothing new. Before there are clusters, a card says nothing new when all its
/// words that carry meaning stood on earlier cards; afterwards, when it went into a cluster that was there before it. Both are crude: the
/// first counts words and not what is meant. People decide; this only makes them look.
public struct NewGround: Sendable, Equatable {
    public enum Basis: Sendable, Equatable {
        case words, clusters
    }

    public enum Guess: Sendable, Equatable, CaseIterable {
        case tooEarlyToSay, stillNew, mostlyRepeats
    }

    public let basis: Basis
    public let guess: Guess
    /// Cards that were looked at: the last that came.
    public let recent: Int
    /// Those among them that say nothing new.
    public let repeating: Int
    /// Cards that came before them.
    public let earlier: Int

    /// Cards of which the end is looked at; as many have to be there before them.
    public static let window = 20
    /// In hundredths: from here on the end counts as repeating. The source gives no number; this one is ours.
    public static let share = 75

    init(basis: Basis, repeats: [Bool]) {
        let end = repeats.suffix(NewGround.window)
        self.basis = basis
        (recent, repeating, earlier) = (end.count, end.count { $0 }, repeats.count - end.count)
        if earlier < NewGround.window {
            guess = .tooEarlyToSay
        } else {
            guess = repeating * 100 >= recent * NewGround.share ? .mostlyRepeats : .stillNew
        }
    }
}

extension Project {
    /// By clusters as soon as enough cards are in some, else by words.
    public var newGround: NewGround {
        let byClusters = newGroundByClusters
        return byClusters.guess == .tooEarlyToSay ? newGroundByWords : byClusters
    }

    public var newGroundByWords: NewGround {
        var seen: Set<String> = []
        var repeats: [Bool] = []
        for card in cardsAsTheyCame {
            let words = MeaningWords.of(card.shown)
            guard !words.isEmpty else { continue }
            repeats.append(words.isSubset(of: seen))
            seen.formUnion(words)
        }
        return NewGround(basis: .words, repeats: repeats)
    }

    public var newGroundByClusters: NewGround {
        var seen: Set<ID<Cluster>> = []
        var repeats: [Bool] = []
        for card in cardsAsTheyCame {
            let clusters = theme.clusters(of: card.id)
            guard !clusters.isEmpty else { continue }
            repeats.append(clusters.allSatisfy { seen.contains($0) })
            seen.formUnion(clusters)
        }
        return NewGround(basis: .clusters, repeats: repeats)
    }

    private var cardsAsTheyCame: [Card] {
        collect.cardOrder.compactMap { collect.cards[$0] }.filter { $0.standing == .forTheWall || $0.standing == .waitsForLooks }
    }
}

/// The words of a sentence that carry its meaning, cut down to their stems so that "friends" and "friend" are one.
enum MeaningWords {
    static func of(_ sentence: String) -> Set<String> {
        let words = sentence.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }
        return Set(words.map { bare($0) }.filter { $0.count > 2 && !empty.contains($0) }.map(stem))
    }

    /// Without what follows an apostrophe: "sister's", "I'm".
    private static func bare(_ word: Substring) -> String { String(word.prefix { $0 != "'" && $0 != "’" }) }

    private static func stem(_ word: String) -> String {
        for ending in ["ings", "ing", "ies", "ied", "es", "ed", "ly", "s", "y", "e"] where word.hasSuffix(ending) {
            if word.count - ending.count >= 3 { return String(word.dropLast(ending.count)) }
        }
        return word
    }

    /// Words that stand in any sentence. Our own list.
    private static let empty: Set<String> = [
        "about", "after", "again", "all", "also", "always", "and", "any", "are", "because", "been", "before", "being", "but", "can", "cannot",
        "could", "did", "didn", "does", "doesn", "don", "every", "for", "from", "get", "gets", "getting", "got", "had", "has", "have", "having",
        "her", "hers", "him", "his", "how", "into", "isn", "its", "just", "like", "lot", "lots", "made", "make", "makes", "many", "more", "most",
        "much", "myself", "need", "not", "now", "off", "often", "one", "only", "other", "our", "out", "over", "own", "people", "really", "she",
        "should", "some", "someone", "something", "sometimes", "than", "that", "the", "their", "them", "then", "there", "these", "they", "thing",
        "things", "this", "those", "too", "very", "want", "wants", "was", "wasn", "way", "well", "were", "what", "when", "where", "which",
        "while", "who", "why", "will", "with", "won", "would", "you", "your",
    ]
}
