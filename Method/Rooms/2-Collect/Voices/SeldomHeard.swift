/// A group of people, how many of them were heard, and how (W1-15).
public struct VoicesHeard: Sendable, Equatable {
    public enum Group: Sendable, Equatable {
        /// People who do not use words to speak.
        case withoutWords
        /// Somebody put into words what they showed.
        case interpreted
        case helpedToSayIt
        /// Said otherwise than in words: a picture, a sound, something that was seen.
        case otherForms
        /// People of one group of needs, in the words of the form.
        case need(String)
        /// A lighter way than a review reached them.
        case source(ReviewSource)
    }

    public struct Way: Sendable, Equatable {
        /// As on the form; empty where it does not say.
        public let method: String
        public let reviews: Int
    }

    public let group: Group
    public let reviews: Int
    /// Most used first.
    public let ways: [Way]
}

extension CollectRoom {
    /// Counts people, never cards; somebody may be in several groups. Groups with nobody in them are there as well where they should not be
    /// forgotten: a nought is what the team needs to see.
    public var voicesHeard: [VoicesHeard] {
        let all = reviewsThatCount
        func heard(_ group: VoicesHeard.Group, _ wanted: (Review) -> Bool) -> VoicesHeard {
            let theirs = all.filter(wanted)
            let ways = Dictionary(grouping: theirs, by: \.method).map { VoicesHeard.Way(method: $0, reviews: $1.count) }
            return VoicesHeard(group: group, reviews: theirs.count, ways: ways.sorted { ($1.reviews, $0.method) < ($0.reviews, $1.method) })
        }
        let groups = [
            heard(.withoutWords) { $0.usesWords == false },
            heard(.interpreted) { review in
                Voice(review).isInterpretation || review.statements.contains { $0.interpretation != nil }
            },
            heard(.helpedToSayIt) { !($0.helpedBy ?? "").isEmpty },
            heard(.otherForms) { $0.statements.contains { $0.form.map { $0 != .words } ?? false } },
        ]
        let needs = Set(all.map(\.needs)).subtracting([""]).sorted().map { need in heard(.need(need)) { $0.needs == need } }
        let sources = ReviewSource.allCases.map { source in heard(.source(source)) { $0.source == source } }.filter { $0.reviews > 0 }
        return groups + needs + sources
    }
}
