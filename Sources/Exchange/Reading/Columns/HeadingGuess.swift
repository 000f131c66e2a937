import Method

/// What a heading on its own seems to mean.
enum HeadingGuess: Equatable {
    case statement(Heading)
    /// Lower is surer: 1 says "code", 2 a reference, 3 a number or a word for a person.
    case code(Int)
    /// Lower is surer: 1 speaks of the review, 2 only of a date.
    case date(Int)
    case meaning(ColumnMeaning)
    case identifying
    /// When the form was begun or sent, which the tool itself writes.
    case begun
    case sent
    /// Other columns that tools write for themselves.
    case paperwork
    case unknown

    init(_ heading: String) {
        let text = HeadingText(heading)
        self = text.isEmpty ? .unknown : .guess(text)
    }

    private static func guess(_ text: HeadingText) -> HeadingGuess {
        if let tool = ToolWords.guess(text) { return tool }
        if IdentifyingWords.begins(text) { return .identifying }
        if let question = QuestionWords.guess(text) { return question }
        if let heading = StatementWords.heading(text) { return .statement(heading) }
        if !LabelWords.isCode(text), IdentifyingWords.isIn(text) { return .identifying }
        return LabelWords.guess(text) ?? .unknown
    }

    /// How much it tells that a row is the row of headings.
    var weight: Int {
        switch self {
        case .statement: 4
        case .unknown: 0
        default: 2
        }
    }
}
