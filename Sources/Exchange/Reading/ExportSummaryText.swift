import Method

extension ExportSummary {
    /// The same for people to read, several lines.
    public var text: String {
        var lines = [
            "Saved by    \(tool) (\(encoding))",
            "Reviews     \(reviews)",
            "Statements  \(line(statements))",
            "Empty       \(line(blank))",
            "Dates       \(days)",
        ]
        if !droppedColumns.isEmpty { lines.append("Left out    \(droppedColumns.joined(separator: ", "))") }
        lines += warnings.isEmpty ? [] : ["", "Please look at:"] + warnings.map { "- \($0.message)" }
        return lines.joined(separator: "\n")
    }

    private func line(_ counts: Counts) -> String {
        "\(counts.total) (working \(counts.working), not working \(counts.notWorking), future \(counts.future))"
    }

    private var days: String {
        guard let first = dates.first, let last = dates.last else { return "none" }
        return first == last ? "\(first)" : "\(first) to \(last)"
    }
}
