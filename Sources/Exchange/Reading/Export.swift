import Method

/// What one file of reviews holds. Nothing has been brought in: this is what a person looks at before saying yes (W2-01, W2-02).
public struct Export: Sendable, Equatable {
    /// Who saved the file: "MS Forms", "Google Forms", "SurveyMonkey", "LimeSurvey", "Spreadsheet" or "Long list".
    public var tool: String
    /// "utf-8", "utf-16", "windows-1252" or "xlsx".
    public var encoding: String
    /// The sign between the columns, as it is in the file; nil in a workbook.
    public var delimiter: String?
    /// Every column in the order of the file, dropped ones too (these without a sample).
    public var columns: [ExportColumn]
    /// At most five rows as they were read, for a person to check. Each holds the cells of the columns that are not dropped, in order.
    public var firstRows: [[String]]
    public var reviews: [ExportReview]
    /// Places for words that were left empty, under each heading.
    public var blank: [Heading: Int]
    /// Headings of the columns that could tell who somebody is. Their cells are never kept, shown or passed on (L1-07).
    public var dropped: [String]
    public var warnings: [ExportWarning]
    /// How dates written in figures were read; nil when there were none or the file does not say.
    public var dateOrder: DateOrder?

    /// How many statements there are under one heading.
    public func count(_ heading: Heading) -> Int {
        reviews.indices.reduce(0) { $0 + reviews[$1].statements.count { $0.heading == heading } }
    }

    /// The columns that stand over the cells of `firstRows`.
    public var shownColumns: [ExportColumn] { columns.filter { $0.meaning != .dropped } }
}

/// One column, and what we take it for. A person may say otherwise: `ExportReader.read(mapping:)`.
public struct ExportColumn: Sendable, Equatable {
    /// 0 for the first column of the file.
    public var position: Int
    /// The heading as it is written, ends trimmed.
    public var heading: String
    /// The choice that this column stands for, in a question where several may be ticked.
    public var choice: String?
    public var meaning: ColumnMeaning
    /// At most three of its first values; none for a dropped column.
    public var sample: [String]
}
