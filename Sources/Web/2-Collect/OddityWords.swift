import Exchange
import Method

extension Phrases {
    /// What is odd in a file, in the words of this language.
    func callAsFunction(_ oddity: ExportOddity) -> String {
        switch oddity {
        case .separator(let sign): odd("separator", ["sign": sign == "\t" ? self("collect.odd.tabs") : sign])
        case .unicodeText: odd("unicodeText")
        case .brokenLetters: odd("brokenLetters")
        case .hiddenCharacters(let rows): odd("hiddenCharacters", rows)
        case .lostLetters(let rows): odd("lostLetters", rows)
        case .unevenRows(let rows): odd("unevenRows", rows)
        case .shortRows(let rows): odd("shortRows", rows)
        case .headingsAreCodes(let codes): odd("headingsAreCodes", ["codes": codes.joined(separator: ", ")])
        case .headingMissing(let heading): odd("headingMissing", ["heading": name(heading)])
        case .extraAnswers(let column): odd("extraAnswers", ["column": column])
        case .stillDropped(let column): odd("stillDropped", ["column": column])
        case .dateOfForm(let column): odd("dateOfForm", ["column": column])
        case .codesMade(let count): odd("codesMade", ["count": String(count)])
        case .codeMissing(let rows): odd("codeMissing", rows)
        case .codeFilledDown(let rows): odd("codeFilledDown", rows)
        case .codesDisagree(let column, let first, let second, let row):
            odd("codesDisagree", ["column": column, "first": first, "second": second, "row": String(row)])
        case .sameCode(let code, let rows): odd("sameCode", rows, ["code": code])
        case .dateCannotBe(let text, let row): odd("dateCannotBe", ["text": text, "row": String(row)])
        case .datesCannotBe(let rows): odd("datesCannotBe", rows)
        case .datesTwoWays(let example, let rows): odd("datesTwoWays", rows, ["example": example])
        case .datesReadAs(let order, let example, let rows):
            odd("datesReadAs", rows, ["example": example, "order": self("collect.dates.\(order.rawValue)")])
        case .dayNumbers(let rows): odd("dayNumbers", rows)
        case .formulaLike(let rows): odd("formulaLike", rows)
        case .directionMarks(let rows): odd("directionMarks", rows)
        case .notAReview(let text, let row): odd("notAReview", ["text": text, "row": String(row)])
        case .noWords(let rows): odd("noWords", rows)
        case .notFinished(let rows): odd("notFinished", rows)
        case .headingUnknown(let text, let row): odd("headingUnknown", ["text": text, "row": String(row)])
        case .headingMisspelt(let text, let row): odd("headingMisspelt", ["text": text, "row": String(row)])
        case .samePlace(let row): odd("samePlace", ["row": String(row)])
        case .more(let count): self.count("collect.odd.more", count)
        }
    }

    /// What was done to a review on its way in.
    func callAsFunction(_ note: BringInNote) -> String {
        switch note {
        case .codeChanged(let from, let to, _): odd("codeChanged", ["from": from, "to": to])
        case .codeRepeated(let code, _): odd("codeRepeated", ["code": code])
        case .moreThanTwo(_, let left): self.count("collect.odd.moreThanTwo", left)
        case .consentUnclear(let text, _): odd("consentUnclear", ["text": text])
        }
    }

    /// Why a file cannot be used.
    func callAsFunction(_ refusal: ExportRefusal) -> String {
        switch refusal {
        case .empty: self("collect.refused.empty")
        case .noReviews: self("collect.refused.noReviews")
        case .notASpreadsheet: self("collect.refused.notASpreadsheet")
        case .locked: self("collect.refused.locked")
        case .damaged: self("collect.refused.damaged")
        case .openQuote(let line): self("collect.refused.openQuote", ["line": String(line)])
        case .cellTooLong(let row, let letters): self("collect.refused.cellTooLong", ["row": String(row), "letters": String(letters)])
        case .tooManyRows(let limit): self("collect.refused.tooManyRows", ["limit": String(limit)])
        case .tooManyColumns(let row, let limit): self("collect.refused.tooManyColumns", ["row": String(row), "limit": String(limit)])
        case .tooLarge(let megabytes): self("collect.refused.tooLarge", ["megabytes": String(megabytes)])
        case .unpacksTooLarge: self("collect.refused.unpacksTooLarge")
        case .noStatementColumns: self("collect.refused.noStatementColumns")
        }
    }

    private func odd(_ key: String, _ values: [String: String] = [:]) -> String { self("collect.odd.\(key)", values) }

    private func odd(_ key: String, _ rows: [Int], _ values: [String: String] = [:]) -> String {
        odd(key, values.merging(["rows": listed(rows)]) { mine, _ in mine })
    }

    /// "row 4", "rows 2–6, 8, 10": where there are very many, the first of them.
    private func listed(_ rows: [Int]) -> String {
        var runs: [ClosedRange<Int>] = []
        for row in rows.sorted() {
            if let last = runs.last, row <= last.upperBound + 1 {
                runs[runs.count - 1] = last.lowerBound...max(row, last.upperBound)
            } else {
                runs.append(row...row)
            }
        }
        let written = runs.prefix(12).map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
        return count("collect.rows", rows.count, ["rows": written.joined(separator: ", ") + (runs.count > 12 ? " …" : "")])
    }
}

extension BringInNote {
    var row: Int {
        switch self {
        case .codeChanged(_, _, let row), .codeRepeated(_, let row), .moreThanTwo(let row, _), .consentUnclear(_, let row): row
        }
    }
}
