import Method

/// Headings that are only codes, as LimeSurvey writes them unless told otherwise: `QS`, `QW[SQ001]`, `Q1[SQ002]`.
enum CodedHeadings {
    /// What a code usually stands for in a form made for these reviews; unknown for the rest.
    static func guess(_ title: String) -> HeadingGuess {
        switch question(title)?.uppercased() {
        case "Q0": .code(1)
        case "QS": .meaning(.service)
        case "QP": .meaning(.provider)
        case "QT": .meaning(.team)
        case "QN", "QG": .meaning(.group)
        case "QM": .meaning(.method)
        case "QW": .meaning(.chosenBy)
        case "QD": .date(1)
        case "QC": .meaning(.consent)
        case "QV": .meaning(.voice)
        default: .unknown
        }
    }

    /// The choice behind `[SQ002]` under "who chose", in the order in which the form asks.
    static func choice(_ title: String) -> String? {
        guard let open = title.firstIndex(of: "["), title.last == "]" else { return nil }
        let code = String(title[title.index(after: open)...].dropLast())
        let choices = ["I chose", "My family or a friend", "My support worker or carer", "An advocate"]
        guard code.uppercased().hasPrefix("SQ"), let number = Int(code.dropFirst(2)), choices.indices.contains(number - 1) else { return code }
        return choices[number - 1]
    }

    /// The three questions that hold people's words, in the order of the file: those with boxes in them (`Q1[SQ001]`), else plain ones.
    /// Empty unless they are just three.
    static func statements(_ titles: [Int: String], _ sample: ColumnSample) -> [(question: String, columns: [Int])] {
        let worded = titles.keys.sorted().filter { sample.holdsWords($0) || titles[$0]?.last == "]" }
        for isBoxed in [true, false] {
            let columns = worded.filter { (titles[$0]?.last == "]") == isBoxed }
            let groups = grouped(columns, titles).filter { $0.columns.contains(where: sample.holdsWords) }
            if groups.count == 3 { return groups }
        }
        return []
    }

    private static func grouped(_ columns: [Int], _ titles: [Int: String]) -> [(question: String, columns: [Int])] {
        var groups: [(question: String, columns: [Int])] = []
        for column in columns {
            guard let name = titles[column].flatMap(question) else { continue }
            if groups.last?.question == name { groups[groups.count - 1].columns.append(column) } else { groups.append((name, [column])) }
        }
        return groups
    }

    /// `Q1` for `Q1[SQ001]`; nil for a heading in words.
    private static func question(_ title: String) -> String? {
        let name = title.prefix { $0 != "[" }
        let isCode =
            !name.isEmpty && name.utf8.count <= 20
            && name.utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0 | 32) || $0 == UInt8(ascii: "_") }
        return isCode ? String(name) : nil
    }
}
