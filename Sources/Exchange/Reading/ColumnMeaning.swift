import Method

/// What a column of an export can hold. The raw value is what a form on a page posts back.
public enum ColumnMeaning: String, Sendable, Codable, CaseIterable {
    case code
    case service
    case provider
    case team
    /// Whom the support is for, such as "older people".
    case group
    /// How the person told us.
    case method
    /// Who chose the two most important things; several columns may say so, one for each choice.
    case chosenBy = "chosen_by"
    case date
    case consent
    /// Whose words they are.
    case voice
    case working1
    case working2
    case notWorking1 = "not_working1"
    case notWorking2 = "not_working2"
    case future1
    case future2
    /// In a long list (a row for each statement): which of the three headings the row is under.
    case heading
    /// In a long list: whether it is the first or second thing under the heading.
    case rank
    /// In a long list: the words.
    case words
    /// Could tell who somebody is, so it is never read.
    case dropped
    /// Of no use here, so it is left out.
    case unused

    /// The heading and the place under it, for a column that holds one statement of each review.
    public var place: (heading: Heading, rank: Int)? {
        switch self {
        case .working1: (.working, 1)
        case .working2: (.working, 2)
        case .notWorking1: (.notWorking, 1)
        case .notWorking2: (.notWorking, 2)
        case .future1: (.future, 1)
        case .future2: (.future, 2)
        default: nil
        }
    }

    /// The meaning for a place under a heading; nil past the second, as the method has two (W2-04).
    static func place(_ heading: Heading, _ rank: Int) -> ColumnMeaning? {
        allCases.first { $0.place.map { $0 == (heading, rank) } ?? false }
    }

    /// Whether only one column can mean this.
    var isSingle: Bool {
        switch self {
        case .chosenBy, .dropped, .unused: false
        default: true
        }
    }
}
