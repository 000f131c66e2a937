import Method

extension ExportOddity {
    /// The oddity in plain words.
    public var message: String {
        fileMessage ?? columnMessage ?? codeMessage ?? dateMessage ?? rowMessage ?? ""
    }

    private var fileMessage: String? {
        switch self {
        case .separator(let sign):
            "This file uses \(sign == "\t" ? "tabs" : sign) between the columns. Look at the first rows: did we read it right?"
        case .unicodeText: "This file was saved as Unicode Text. We could read it."
        case .brokenLetters: "Some letters in this file are broken. They show as \u{FFFD}."
        case .hiddenCharacters(let rows):
            "We took out some hidden characters in \(rows.count == 1 ? "1 row" : "\(rows.count) rows") (\(listed(rows)))."
        case .lostLetters(let rows): "There is ?? in \(listed(rows)). Letters or pictures may have been lost when the file was saved."
        case .unevenRows(let rows): "There are more cells than headings in \(listed(rows)). Has an answer been cut in two?"
        case .shortRows(let rows):
            "There are fewer cells than headings in \(listed(rows)). If a cell is missing in the middle, answers stand under the wrong heading: compare with the form, put it into the file and read it again. If only empty ones at the end are missing, all is well."
        default: nil
        }
    }

    private var columnMessage: String? {
        switch self {
        case .headingsAreCodes(let codes):
            "The headings are only codes. We took \(joined(codes)) as working, not working and future, in this order. Is it right?"
        case .headingMissing(let heading): "There is no column for \(words(of: heading))."
        case .extraAnswers(let column): "The column \u{201C}\(column)\u{201D} is left out, because each heading has two places."
        case .stillDropped(let column): "The column \u{201C}\(column)\u{201D} could tell who somebody is, so it stays out."
        case .dateOfForm(let column): "There is no date of the review, so we use the day in \u{201C}\(column)\u{201D}."
        default: nil
        }
    }

    private var codeMessage: String? {
        switch self {
        case .codesMade(let count): "There are no codes in this file. We made them: R1 to R\(count)."
        case .codeMissing(let rows): "There is no code in \(listed(rows)). We made one."
        case .codeFilledDown(let rows): "There is no code in \(listed(rows)). We used the one above."
        case .codesDisagree(let column, let first, let second, let row):
            "Two columns have the same name \u{201C}\(column)\u{201D} and row \(row) has two different codes, \(first) and \(second). We use the first."
        case .sameCode(let code, let rows): "The code \(code) is there more than once: \(listed(rows))."
        default: nil
        }
    }

    private var dateMessage: String? {
        switch self {
        case .dateCannotBe(let text, let row): "The date in row \(row) (\(text)) cannot be used. The words are in."
        case .datesCannotBe(let rows): "\(dates(rows)) cannot be used. The words are all in."
        case .datesTwoWays(let example, let rows):
            "\(dates(rows)) can be read two ways, such as \(example). Please say if the day or the month comes first."
        case .datesReadAs(let order, let example, let rows):
            "We read \(example) in \(listed(rows)) with the \(order == .dayFirst ? "day" : "month") first. Is it right?"
        case .dayNumbers(let rows): "There are day numbers from a spreadsheet in \(listed(rows)). We read them as dates."
        default: nil
        }
    }

    private var rowMessage: String? {
        switch self {
        case .formulaLike(let rows): "Some answers in \(listed(rows)) start with = + - or @. We kept them as plain words."
        case .directionMarks(let rows):
            "There are hidden marks that change direction in \(listed(rows)). We kept them inside their own cards."
        case .notAReview(let text, let row): "Row \(row) is not a review\(text.isEmpty ? "" : " (\(text))"), so it was left out."
        case .noWords(let rows): "There are no words in \(listed(rows))."
        case .notFinished(let rows): "The form was not finished in \(listed(rows)). The words are in."
        case .headingUnknown(let text, let row): "Row \(row) has a heading that we do not know (\(text)), so it was left out."
        case .headingMisspelt(let text, let row): "We took \u{201C}\(text)\u{201D} in row \(row) for a spelling slip."
        case .samePlace(let row): "Row \(row) has the same place as a row above it. We put its words after them."
        case .more(let count): "There are \(count) more rows to look at."
        default: nil
        }
    }

    private func words(of heading: Heading) -> String {
        switch heading {
        case .working: "what is working"
        case .notWorking: "what is not working"
        case .future: "what is important for the future"
        }
    }

    private func dates(_ rows: [Int]) -> String { (rows.count == 1 ? "The date in " : "The dates in ") + listed(rows) }

    /// "row 4", "rows 2 to 6, 8 and 10"; past twelve only how many more.
    private func listed(_ rows: [Int]) -> String {
        let runs = runs(in: rows)
        let shown = runs.count > 12 ? runs.prefix(11) + ["\(runs.count - 11) more"] : runs
        return (rows.count == 1 ? "row " : "rows ") + joined(Array(shown))
    }

    private func runs(in rows: [Int]) -> [String] {
        var runs: [ClosedRange<Int>] = []
        for row in rows.sorted() {
            if let last = runs.last, row <= last.upperBound + 1 {
                runs[runs.count - 1] = last.lowerBound...max(row, last.upperBound)
            } else {
                runs.append(row...row)
            }
        }
        return runs.flatMap { run in
            run.count > 2 ? ["\(run.lowerBound) to \(run.upperBound)"] : run.map(String.init)
        }
    }

    private func joined(_ parts: [String]) -> String {
        parts.count < 2 ? parts.joined() : parts.dropLast().joined(separator: ", ") + " and " + (parts.last ?? "")
    }
}
