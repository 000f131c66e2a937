import Method

/// The reviews of a file, and what was odd about their rows.
struct FoundReviews {
    var reviews: [ExportReview] = []
    var blank: [Heading: Int] = [:]
    var warnings: [ExportWarning] = []
    var dateOrder: DateOrder?
    /// The date cell of each review, and some dates that the tool wrote beside them.
    private var writtenDates: [(row: Int, text: String)] = []
    private var witnesses: [String] = []

    /// Gives a code to each review without one: R and its place among the reviews, or the next number that is free.
    mutating func makeCodes(hasColumn: Bool) {
        let missing = reviews.indices.filter { reviews[$0].code.isEmpty }
        guard !missing.isEmpty else { return }
        var taken = Set(reviews.map { $0.code.uppercased() })
        for index in missing {
            var number = index + 1
            while taken.contains("R\(number)") { number += reviews.count }
            reviews[index].code = "R\(number)"
            taken.insert("R\(number)")
        }
        if hasColumn {
            warnings += [ExportWarning.about(missing.map { reviews[$0].row }) { .codeMissing(rows: $0) }].compactMap { $0 }
        } else {
            warnings.append(ExportWarning(.codesMade(reviews.count)))
        }
    }

    /// Points out codes that stand on several reviews.
    mutating func noteSameCodes() {
        var rows: [String: [Int]] = [:]
        for place in reviews.indices { rows[reviews[place].code, default: []].append(reviews[place].row) }
        guard rows.count < reviews.count else { return }
        for (code, same) in rows.filter({ $0.value.count > 1 }).sorted(by: { $0.value[0] < $1.value[0] }) {
            warnings.append(ExportWarning(.sameCode(code, rows: same)))
        }
    }

    /// Keeps what the row of the newest review says of days.
    mutating func noteDates(_ row: Sheet.Row, _ plan: ColumnPlan) {
        guard let column = plan.column(.date) ?? plan.formTime else { return }
        writtenDates.append((row.number, row.cell(column).trimmedWords))
        guard witnesses.count < 500 else { return }
        for other in plan.toolDates where other != column { witnesses.append(row.cell(other).trimmedWords) }
    }

    /// Reads the column of dates; where there is none, the day on which the tool says that the form was sent.
    mutating func readDates(_ plan: ColumnPlan, told: DateOrder?) {
        guard !writtenDates.isEmpty else { return }
        if plan.column(.date) == nil, let column = plan.formTime {
            warnings.append(ExportWarning(.dateOfForm(column: plan.columns[column].heading)))
        }
        let dates = DateColumn(writtenDates, witnesses: witnesses, habit: plan.tool.dateHabit, told: told)
        for (index, day) in dates.days.enumerated() { reviews[index].date = day }
        dateOrder = dates.order
        warnings += dates.warnings
    }
}
