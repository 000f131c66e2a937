import Exchange
import Method

/// What a file holds, before anything is brought in: which column is which, what is left out, what is odd, who is new.
struct PreviewPage: Page {
    struct Column {
        let field: String
        let heading: String
        let examples: [String]
        let choices: [Choice]
    }
    struct Row {
        let cells: [String]
    }
    struct Oddity {
        let row: String
        let words: String
    }
    struct Fact {
        let number: Int
        let words: String
    }
    static let template = "2-collect/preview"
    let title: String
    let back: String
    let action: String
    let forget: String
    let file: String
    let savedBy: String
    let canBringIn: Bool
    let facts: [Fact]
    let newWords: String
    let sameWords: String
    /// Words that were taken away for good and stay away.
    let erasedWords: String
    let changed: [String]
    let hasChanged: Bool
    let dropped: [String]
    let hasDropped: Bool
    let oddities: [Oddity]
    let hasOddities: Bool
    let columns: [Column]
    let headings: [String]
    let rows: [Row]
    let dateOrders: [Choice]
    let asksDateOrder: Bool
    let asksConsent: Bool
    let consents: [Choice]
    let agreed: [Fact]
    let sources: [Choice]
    let asked: [Choice]
    let doWords: String
    static let sample = PreviewPage(
        title: "Look", back: "/x", action: "/y", forget: "/f", file: "a.csv", savedBy: "MS Forms", canBringIn: true,
        facts: [Fact(number: 17, words: "people")], newWords: "17 are new", sameWords: "2 are here", erasedWords: "1 was erased", changed: ["P01"],
        hasChanged: true,
        dropped: ["Name"], hasDropped: true, oddities: [Oddity(row: "Row 4", words: "Odd")], hasOddities: true,
        columns: [Column(field: "column-0", heading: "Code", examples: ["P01"], choices: [.sample])], headings: ["Code"],
        rows: [Row(cells: ["P01"])], dateOrders: [.sample], asksDateOrder: true, asksConsent: true, consents: [.sample],
        agreed: [Fact(number: 12, words: "said yes")], sources: [.sample], asked: [.sample], doWords: "Bring in 17")
}

extension PreviewPage {
    init(_ export: Export, _ held: HeldFiles.Held, isReadable: Bool, _ project: Project, _ visit: Visit) {
        let (words, answers) = (visit.words, held.answers)
        // Only to look at: what is brought in is read again, with its consent.
        let bringIn = BringIn(export, consent: answers.consent ?? .notAsked, source: answers.source) { ID(trusted: "-") }
        let compared = project.collect.compare(bringIn.reviews)
        let canBringIn = isReadable && !compared.new.isEmpty
        self.init(
            title: words("collect.preview.title"), back: Site.collect(project.id), action: Site.preview(project.id, held.id),
            forget: Site.forgetFile(project.id, held.id), file: held.name, savedBy: Self.savedBy(export, words), canBringIn: canBringIn,
            facts: isReadable ? Self.facts(bringIn.reviews, words) : [],
            newWords: canBringIn ? words.count("collect.preview.new", compared.new.count) : "",
            sameWords: compared.same.isEmpty ? "" : words.count("collect.preview.same", compared.same.count),
            erasedWords: compared.erased.isEmpty ? "" : words.count("collect.preview.erased", compared.erased.count),
            changed: compared.changed.map(\.code), hasChanged: !compared.changed.isEmpty, dropped: export.dropped,
            hasDropped: !export.dropped.isEmpty, oddities: Self.oddities(export, bringIn, words),
            hasOddities: !export.warnings.isEmpty || !bringIn.notes.isEmpty,
            columns: Self.columns(export, words), headings: export.shownColumns.map { $0.choice ?? $0.heading },
            rows: export.firstRows.map { Row(cells: $0) },
            dateOrders: DateOrder.allCases.map {
                Choice(value: $0.rawValue, name: words("collect.dates.\($0.rawValue)"), chosen: (answers.dateOrder ?? export.dateOrder) == $0)
            }, asksDateOrder: Self.asksDateOrder(export) || answers.dateOrder != nil, asksConsent: isReadable && !export.hasConsentColumn,
            consents: Consent.allCases.filter { $0 != .no }.map {
                Choice(value: $0.rawValue, name: words("collect.consentOfAll.\($0.rawValue)"), chosen: answers.consent == $0)
            },
            agreed: export.hasConsentColumn ? Self.agreed(bringIn.reviews, words) : [],
            sources: ReviewSource.allCases.map {
                Choice(value: $0.rawValue, name: words("collect.source.\($0.rawValue)"), chosen: answers.source == $0)
            }, asked: WhoAsked.all(in: project, chosen: answers.collector), doWords: words.count("collect.preview.do", compared.new.count))
    }

    private static func savedBy(_ export: Export, _ words: Phrases) -> String {
        switch export.tool {
        case "Spreadsheet": words("collect.preview.spreadsheet")
        case "Long list": words("collect.preview.longList")
        default: words("collect.preview.savedBy", ["tool": export.tool])
        }
    }

    private static func facts(_ reviews: [Review], _ words: Phrases) -> [Fact] {
        let said = Heading.allCases.map { heading in
            let count = reviews.reduce(0) { $0 + $1.statements.count { $0.heading == heading } }
            return Fact(number: count, words: words.count("journey.fact.\(heading.rawValue)", count))
        }
        return [Fact(number: reviews.count, words: words.count("journey.fact.people", reviews.count))] + said
    }

    private static func agreed(_ reviews: [Review], _ words: Phrases) -> [Fact] {
        Consent.allCases.compactMap { consent in
            let count = reviews.count { $0.consent == consent }
            return count == 0 ? nil : Fact(number: count, words: words("collect.consent.\(consent.rawValue)"))
        }
    }

    private static func columns(_ export: Export, _ words: Phrases) -> [Column] {
        export.shownColumns.map { column in
            Column(
                field: "column-\(column.position)", heading: column.choice.map { "\(column.heading): \($0)" } ?? column.heading,
                examples: column.sample.map { String($0.prefix(120)) },
                choices: ColumnMeaning.allCases.map {
                    Choice(value: $0.rawValue, name: words("collect.column.\($0.rawValue)"), chosen: $0 == column.meaning)
                })
        }
    }

    private static func oddities(_ export: Export, _ bringIn: BringIn, _ words: Phrases) -> [Oddity] {
        let read = export.warnings.map { Oddity(row: "", words: words($0.oddity)) }
        return read + bringIn.notes.map { Oddity(row: words("collect.row", ["row": String($0.row)]), words: words($0)) }
    }

    private static func asksDateOrder(_ export: Export) -> Bool {
        export.warnings.contains {
            switch $0.oddity {
            case .datesTwoWays, .datesReadAs: true
            default: false
            }
        }
    }
}
