import Method

/// The dates of one column, read together: the column as a whole tells whether the day or the month comes first. It is never guessed.
struct DateColumn {
    private(set) var order: DateOrder?
    private var written: [(row: Int, text: String, date: WrittenDate?)] = []
    /// Whether a day that exists shows the order, and not only an impossible one such as 31/02/2025.
    private var isProved = false

    /// `witnesses` are other dates that the same program wrote, looked at only where the column does not tell; `habit` is how that program
    /// always writes, for where they do not tell either, and then a person is asked whether it is right. `told` is a person's word.
    init(_ cells: [(row: Int, text: String)], witnesses: [String], habit: DateOrder?, told: DateOrder?) {
        written = cells.map { ($0.row, $0.text, WrittenDate($0.text)) }
        let own = DateColumn.votes(written.compactMap(\.date))
        order = told ?? own.order
        isProved = told != nil || own.isProved
        if order == nil, !own.isSplit {
            let others = DateColumn.votes(witnesses.compactMap { WrittenDate($0) })
            (order, isProved) = (others.order ?? (others.isSplit ? nil : habit), others.isProved)
        }
    }

    private struct Votes {
        var orders: Set<DateOrder> = []
        var isProved = false
        var isSplit: Bool { orders.count > 1 }
        var order: DateOrder? { orders.count == 1 ? orders.first : nil }
    }

    private static func votes(_ dates: [WrittenDate]) -> Votes {
        var votes = Votes()
        for case .figures(let order, let day) in dates {
            votes.orders.insert(order)
            if day != nil { votes.isProved = true }
        }
        return votes
    }

    /// The day of each cell, nil where there is none that can be used.
    var days: [Day?] { written.map { day($0.date) } }

    private func day(_ date: WrittenDate?) -> Day? {
        switch date {
        case .day(let day), .number(let day): day
        case .figures(_, let day): day
        case .either(let dayFirst, let monthFirst): order.map { $0 == .dayFirst ? dayFirst : monthFirst }
        case .impossible, nil: nil
        }
    }

    /// What a person should look at. Past twenty, rows that cannot be are told in one sentence.
    var warnings: [ExportWarning] { impossible + [ways, numbers].compactMap { $0 } }

    private var impossible: [ExportWarning] {
        let cells = written.filter { cell in
            switch cell.date {
            case .either, nil: false
            default: day(cell.date) == nil
            }
        }
        if cells.count > 20 { return [ExportWarning(.datesCannotBe(rows: cells.map(\.row)))] }
        return cells.map { ExportWarning(.dateCannotBe(String($0.text.prefix(30)), row: $0.row), row: $0.row) }
    }

    private var ways: ExportWarning? {
        let cells = written.filter { cell in if case .either = cell.date { true } else { false } }
        guard let example = cells.first?.text, !(isProved && order != nil) else { return nil }
        return ExportWarning.about(cells.map(\.row)) { rows in
            order.map { .datesReadAs($0, example: example, rows: rows) } ?? .datesTwoWays(example: example, rows: rows)
        }
    }

    private var numbers: ExportWarning? {
        let rows = written.compactMap { cell in if case .number = cell.date { cell.row } else { nil } }
        return ExportWarning.about(rows) { .dayNumbers(rows: $0) }
    }
}
