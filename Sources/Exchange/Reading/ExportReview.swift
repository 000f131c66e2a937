import Method

/// One person's review as a file holds it. Everything but the words is as written, ends trimmed.
public struct ExportReview: Sendable, Equatable {
    /// The code on the person's cards; made up ("R1") where the file has none.
    public var code: String
    public var service: String?
    public var provider: String?
    public var team: String?
    public var group: String?
    public var method: String?
    /// Who chose the most important things, a choice each.
    public var chosenBy: [String] = []
    /// Nil where there is none, where it cannot be, or where it can be read two ways.
    public var date: Day?
    public var consent: String?
    public var voice: String?
    /// The row in the file as a spreadsheet counts: 1 is the first, whatever it holds. In a long list the row where the review first shows.
    public var row: Int
    public var statements: [ExportStatement] = []

    init(code: String, row: Int) {
        self.code = code
        self.row = row
    }
}

/// One thing that a person said. The words are theirs to the letter: only blank space at the ends is gone, and every line ends in `\n`.
public struct ExportStatement: Sendable, Equatable {
    public var heading: Heading
    /// 1 for the first thing under the heading, 2 for the second; more only where a long list goes on.
    public var rank: Int
    public var words: String

    public init(heading: Heading, rank: Int, words: String) {
        self.heading = heading
        self.rank = rank
        self.words = words
    }
}
