import Method

/// Reads reviews where each is one row.
struct WideReviews {
    private let plan: ColumnPlan
    private var labels: RowLabels
    private let places: [(heading: Heading, rank: Int, column: Int)]
    private let code: Int?
    private var found = FoundReviews()
    private var unfinished: [Int] = []
    private var wordless: [Int] = []

    static func read(_ data: ArraySlice<Sheet.Row>, _ plan: ColumnPlan, told: DateOrder?) -> FoundReviews {
        var reader = WideReviews(plan)
        reader.found.reviews.reserveCapacity(data.count)
        for row in data { reader.take(row) }
        return reader.finished(told: told)
    }

    private init(_ plan: ColumnPlan) {
        self.plan = plan
        labels = RowLabels(plan)
        code = plan.column(.code)
        places = plan.columns.compactMap { column in column.meaning.place.map { ($0.heading, $0.rank, column.position) } }
            .sorted { ($0.heading, $0.rank) < ($1.heading, $1.rank) }
    }

    private mutating func take(_ row: Sheet.Row) {
        let statements = statements(row)
        let written = code.map { row.cell($0).trimmedWords } ?? ""
        if isAside(row, written, statements) {
            if row.cells.contains(where: { !$0.trimmedWords.isEmpty }) {
                found.warnings.append(ExportWarning(.notAReview(AsideRow.text(row, plan), row: row.number), row: row.number))
            }
            return
        }
        var review = ExportReview(code: written, row: row.number)
        review.statements = statements
        labels.fill(&review, from: row)
        noteCode(review, row)
        if plan.marksUnfinished, let sent = plan.formTime, row.cell(sent).isEmpty { unfinished.append(row.number) }
        if statements.isEmpty { wordless.append(row.number) }
        for heading in Heading.allCases {
            found.blank[heading, default: 0] += places.count { $0.heading == heading } - statements.count { $0.heading == heading }
        }
        found.reviews.append(review)
        found.noteDates(row, plan)
    }

    private func statements(_ row: Sheet.Row) -> [ExportStatement] {
        var statements: [ExportStatement] = []
        statements.reserveCapacity(places.count)
        for place in places {
            let words = row.cell(place.column).trimmedWords
            if !words.isEmpty { statements.append(ExportStatement(heading: place.heading, rank: place.rank, words: words)) }
        }
        return statements
    }

    /// Totals, notes and headings that come again. A row with a code and no words is still somebody's review.
    private func isAside(_ row: Sheet.Row, _ code: String, _ statements: [ExportStatement]) -> Bool {
        guard !statements.isEmpty else {
            if !code.isEmpty, ColumnSample.isCode(code) { return false }
            return self.code != nil && code.isEmpty || row.cells.count { !$0.trimmedWords.isEmpty } <= 2 || AsideRow.isTotal(row)
        }
        if statements.allSatisfy({ AsideRow.isFigure($0.words) }) { return AsideRow.isTotal(row) }
        return places.allSatisfy { row.cell($0.column).trimmedWords == plan.columns[$0.column].heading }
    }

    private mutating func noteCode(_ review: ExportReview, _ row: Sheet.Row) {
        guard let code, let second = plan.secondCode else { return }
        let other = row.cell(second).trimmedWords
        guard !other.isEmpty, other != review.code else { return }
        let oddity = ExportOddity.codesDisagree(column: plan.columns[code].heading, first: review.code, second: other, row: row.number)
        found.warnings.append(ExportWarning(oddity, row: row.number))
    }

    private consuming func finished(told: DateOrder?) -> FoundReviews {
        found.makeCodes(hasColumn: code != nil)
        found.noteSameCodes()
        found.warnings += [
            ExportWarning.about(wordless) { .noWords(rows: $0) }, ExportWarning.about(unfinished) { .notFinished(rows: $0) },
        ].compactMap { $0 }
        found.readDates(plan, told: told)
        return found
    }
}
