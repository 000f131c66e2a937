import Method

/// Reads reviews from a list that has a row for each statement, in any order. Empty answers are not in such a list.
struct LongReviews {
    private let plan: ColumnPlan
    private var labels: RowLabels
    private let heading: Int, words: Int, rank: Int?, code: Int?
    private let fillsDown: Bool
    private var found = FoundReviews()
    private var byCode: [String: Int] = [:]
    private var lastCode = ""
    private var filledDown: [Int] = []
    private var named: [String: Heading?] = [:]
    private var taken: [Under: Set<Int>] = [:]
    private var highest: [Under: Int] = [:]

    private struct Under: Hashable {
        var review: Int
        var heading: Heading
    }

    /// Empty where the plan is for no long list.
    static func read(_ data: ArraySlice<Sheet.Row>, _ plan: ColumnPlan, told: DateOrder?) -> FoundReviews {
        guard let heading = plan.column(.heading), let words = plan.column(.words) else { return FoundReviews() }
        var reader = LongReviews(data, plan, heading: heading, words: words)
        for row in data { reader.take(row) }
        return reader.finished(told: told)
    }

    private init(_ data: ArraySlice<Sheet.Row>, _ plan: ColumnPlan, heading: Int, words: Int) {
        self.plan = plan
        labels = RowLabels(plan)
        (self.heading, self.words, rank, code) = (heading, words, plan.column(.rank), plan.column(.code))
        // Codes may stand only in the first row of each person, as in merged cells.
        fillsDown = code.map { code in data.count { $0.cell(code).trimmedWords.isEmpty } * 3 > data.count } ?? false
    }

    private mutating func take(_ row: Sheet.Row) {
        let said = row.cell(words).trimmedWords
        let under = row.cell(heading).trimmedWords
        let written = code.map { row.cell($0).trimmedWords } ?? ""
        if !written.isEmpty { lastCode = written }
        if said.isEmpty && heading(under) != nil { return }
        guard let found = heading(under) ?? misspelt(under, row), !said.isEmpty else { return leaveOut(row, under) }
        put(said, found, review(for: written, row), row)
    }

    private mutating func heading(_ cell: String) -> Heading? {
        if let known = named[cell] { return known }
        let heading = LongColumns.named(cell)
        named[cell] = .some(heading)
        return heading
    }

    private mutating func misspelt(_ cell: String, _ row: Sheet.Row) -> Heading? {
        guard let heading = SpellingSlip.heading(cell) else { return nil }
        found.warnings.append(ExportWarning(.headingMisspelt(cell, row: row.number), row: row.number))
        return heading
    }

    private mutating func leaveOut(_ row: Sheet.Row, _ under: String) {
        let isNote = row.cells.count { !$0.trimmedWords.isEmpty } <= 2 || AsideRow.isTotal(row)
        let oddity =
            isNote
            ? ExportOddity.notAReview(AsideRow.text(row, plan), row: row.number)
            : .headingUnknown(String(under.prefix(40)), row: row.number)
        found.warnings.append(ExportWarning(oddity, row: row.number))
    }

    /// The place of the review that the row belongs to; a new one where the code is new. Capitals do not matter.
    private mutating func review(for written: String, _ row: Sheet.Row) -> Int {
        var code = written
        if code.isEmpty, fillsDown, !lastCode.isEmpty {
            code = lastCode
            filledDown.append(row.number)
        }
        if !code.isEmpty, let known = byCode[code.uppercased()] { return known }
        found.reviews.append(ExportReview(code: code, row: row.number))
        found.noteDates(row, plan)
        if !code.isEmpty { byCode[code.uppercased()] = found.reviews.count - 1 }
        return found.reviews.count - 1
    }

    private mutating func put(_ words: String, _ heading: Heading, _ review: Int, _ row: Sheet.Row) {
        labels.fill(&found.reviews[review], from: row)
        let under = Under(review: review, heading: heading)
        let free = highest[under, default: 0] + 1
        var place = rank.flatMap { Rank.cell(row.cell($0).trimmedWords) } ?? free
        if taken[under, default: []].contains(place) {
            place = free
            found.warnings.append(ExportWarning(.samePlace(row: row.number), row: row.number))
        }
        taken[under, default: []].insert(place)
        highest[under] = max(place, free - 1)
        found.reviews[review].statements.append(ExportStatement(heading: heading, rank: place, words: words))
    }

    private consuming func finished(told: DateOrder?) -> FoundReviews {
        for index in found.reviews.indices {
            found.reviews[index].statements.sort { ($0.heading, $0.rank) < ($1.heading, $1.rank) }
        }
        for heading in Heading.allCases {
            found.blank[heading] = found.reviews.reduce(0) { $0 + max(0, 2 - $1.statements.count { $0.heading == heading }) }
        }
        found.makeCodes(hasColumn: code != nil)
        found.warnings += [ExportWarning.about(filledDown) { .codeFilledDown(rows: $0) }].compactMap { $0 }
        found.readDates(plan, told: told)
        return found
    }
}
