/// One thing pointed out about one statement.
public struct WordMark: Sendable, Codable, Equatable {
    /// The code of the review, such as `P01`.
    public let review: String
    public let heading: Heading
    /// 1 for the first thing under the heading, 2 for the second.
    public let rank: Int
    public let marker: Marker
    /// The words that gave rise to it, as they stand in the statement; the whole statement for a duplicate.
    public let `where`: String
    /// Other words in the same statement with the same fault, as they stand, in their order.
    public let also: [String]
    public let why: MarkReason
    /// For a duplicate: the code of the review that has the same words first. Nil for every other marker.
    public let sameAs: String?
}

/// A statement to look at: whose it is, where it stands, and the words.
public struct MarkableStatement: Sendable, Equatable {
    public let review: String
    public let heading: Heading
    public let rank: Int
    public let words: String

    public init(review: String, heading: Heading, rank: Int, words: String) {
        (self.review, self.heading, self.rank, self.words) = (review, heading, rank, words)
    }
}

/// What one reader of one statement found: the words and why, the most telling first.
struct Finding: Equatable {
    let `where`: String
    var also: [String] = []
    let why: MarkReason
}
