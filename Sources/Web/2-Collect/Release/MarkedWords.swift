import Method

/// A stretch of somebody's words, as they stand. All of them together are the words, to the letter.
struct Stretch: Hashable {
    let words: String
    let isMarked: Bool

    /// The words with those stretches apart that a marker named. A mark on the whole statement marks nothing in it.
    static func all(of words: String, _ marks: [WordMark]) -> [Stretch] {
        let named = marks.filter { $0.marker != .duplicate }.flatMap { [$0.where] + $0.also }
        let ranges = named.filter { !$0.isEmpty && $0 != words }.compactMap { words.firstRange(of: $0) }.sorted { $0.lowerBound < $1.lowerBound }
        var (stretches, at) = ([Stretch](), words.startIndex)
        for range in ranges where range.lowerBound >= at {
            if at < range.lowerBound { stretches.append(Stretch(words: String(words[at..<range.lowerBound]), isMarked: false)) }
            stretches.append(Stretch(words: String(words[range]), isMarked: true))
            at = range.upperBound
        }
        if at < words.endIndex { stretches.append(Stretch(words: String(words[at...]), isMarked: false)) }
        return stretches
    }
}

/// What a marker points out, in words: what kind it is, which words, why, and to whom it goes.
struct MarkLine: Hashable {
    let name: String
    let picture: String
    /// The words it is about; empty where it is the whole statement.
    let quote: String
    let why: String
    static let sample = MarkLine(name: "Could tell who it is", picture: "person", quote: "Mill Lane", why: "It tells where somebody lives.")

    init(name: String, picture: String, quote: String, why: String) {
        (self.name, self.picture, self.quote, self.why) = (name, picture, quote, why)
    }

    init(_ mark: WordMark, in words: String, _ phrases: Phrases) {
        let named = [mark.where] + mark.also
        self.init(
            name: phrases("look.marker.\(mark.marker.rawValue)"), picture: mark.marker.picture,
            quote: mark.marker == .duplicate || mark.where == words ? "" : phrases.list(named.map { "“\($0)”" }),
            why: phrases("look.mark.\(mark.why.rawValue)"))
    }
}

extension Marker {
    fileprivate var picture: String {
        switch self {
        case .professionalLanguage: "words"
        case .twoIdeas: "split"
        case .duplicate: "card"
        case .identifying: "person"
        case .safeguarding: "safe"
        }
    }
}
