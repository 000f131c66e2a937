/// Reads what is told once for each review out of its row.
struct RowLabels {
    private let service: Int?, provider: Int?, team: Int?, group: Int?, method: Int?, consent: Int?, voice: Int?
    private let choices: [(column: Int, choice: String?)]
    /// What cells that were met before were taken for: most say the same.
    private var known: [String: [String]] = [:]

    init(_ plan: ColumnPlan) {
        (service, provider, team, group) = (plan.column(.service), plan.column(.provider), plan.column(.team), plan.column(.group))
        (method, consent, voice) = (plan.column(.method), plan.column(.consent), plan.column(.voice))
        choices = plan.all(.chosenBy).map { ($0, plan.columns[$0].choice) }
    }

    /// Fills in what the review does not have yet.
    mutating func fill(_ review: inout ExportReview, from row: Sheet.Row) {
        review.service = review.service ?? label(service, row)
        review.provider = review.provider ?? label(provider, row)
        review.team = review.team ?? label(team, row)
        review.group = review.group ?? label(group, row)
        review.method = review.method ?? label(method, row)
        review.consent = review.consent ?? label(consent, row)
        review.voice = review.voice ?? label(voice, row)
        guard review.chosenBy.isEmpty else { return }
        for (column, choice) in choices { review.chosenBy += chosen(choice, row.cell(column).trimmedWords) }
    }

    private func label(_ column: Int?, _ row: Sheet.Row) -> String? {
        guard let column else { return nil }
        let label = row.cell(column).trimmedWords
        return label.isEmpty ? nil : label
    }

    /// A ticked box stands for its choice; a cell of its own may hold several, as `I chose;My family;` or `I chose, My family`.
    private mutating func chosen(_ choice: String?, _ cell: String) -> [String] {
        guard !cell.isEmpty else { return [] }
        if let choice {
            if RowLabels.ticks.contains(cell.lowercased()) { return [choice] }
            if RowLabels.crosses.contains(cell.lowercased()) { return [] }
        }
        if let found = known[cell] { return found }
        let found = RowLabels.split(cell)
        if known.count < 1_000 { known[cell] = found }
        return found
    }

    private static func split(_ cell: String) -> [String] {
        let signs = [";", "\n", ","].map { (sign: Unicode.Scalar) in UInt8(ascii: sign) }
        guard let sign = signs.first(where: cell.utf8.contains) else { return [cell] }
        return cell.utf8.split(separator: sign).map { String(Substring($0)).trimmedWords }.filter { !$0.isEmpty }
    }

    private static let ticks: Set<String> = ["y", "yes", "x", "1", "true", "ticked", "checked", "\u{2713}", "\u{2714}"]
    private static let crosses: Set<String> = ["n", "no", "0", "false", "-"]
}
