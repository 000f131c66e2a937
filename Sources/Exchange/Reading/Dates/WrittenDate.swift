import Method

/// What a cell says about a day, before it is known which way round the file writes them.
enum WrittenDate: Equatable {
    /// It can only be this day.
    case day(Day)
    /// The number that a spreadsheet keeps for this day.
    case number(Day)
    /// Figures that only fit one way round; nil where even so there is no such day (31/02/2025).
    case figures(DateOrder, Day?)
    /// Figures that fit both ways.
    case either(dayFirst: Day, monthFirst: Day)
    case impossible

    /// Nil for an empty cell.
    init?(_ text: String) {
        guard !text.isEmpty else { return nil }
        self = DateReader(text).read()
    }
}
