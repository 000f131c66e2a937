import Method
import Reports

/// The first report: one page that prints well (W8-05).
struct ReportPage: Page {
    static let template = "thread/report"
    let title: String
    let project: String
    let why: String
    let how: String
    let aim: String
    let expect: String
    let asOf: String
    let reviews: String
    let cards: String
    let people: String
    /// Why some numbers are not there.
    let hidesSmallGroups: Bool
    /// What a reader must know of the words: numbers and topics only (W2-18).
    let data: [String]
    let services: [Row]
    let room: [Row]
    let headings: [HeadingPart]
    let carried: [ThemePart]
    let promises: [Promise]
    let measures: [MeasureRow]
    let worked: [Row]
    let didNot: [Row]
    let isEmpty: Bool

    static let sample = ReportPage(
        title: "t", project: "p", why: "w", how: "h", aim: "m", expect: "e", asOf: "a", reviews: "r", cards: "c", people: "p", hidesSmallGroups: true,
        data: ["3 of 17"],
        services: [.sample], room: [.sample],
        headings: [.sample], carried: [.sample], promises: [.sample], measures: [.sample], worked: [.sample], didNot: [.sample], isEmpty: true)

    struct Row: Hashable {
        let words: String
        let note: String
        static let sample = Row(words: "w", note: "n")
    }

    struct HeadingPart: Hashable {
        let heading: String
        let headingWord: String
        let themes: [ThemeRow]
        static let sample = HeadingPart(heading: "working", headingWord: "Working", themes: [.sample])
    }

    struct ThemeRow: Hashable {
        let words: String
        let address: String
        let cards: String
        let dots: String
        let isCarried: Bool
        let quotes: [Row]
        static let sample = ThemeRow(words: "w", address: "/x", cards: "c", dots: "d", isCarried: true, quotes: [.sample])
    }

    struct ThemePart: Hashable {
        let words: String
        let address: String
        let causes: [Row]
        let success: [Row]
        static let sample = ThemePart(words: "w", address: "/x", causes: [.sample], success: [.sample])
    }

    struct Promise: Hashable {
        let words: String
        let address: String
        let owner: String
        let due: String
        let status: String
        let statusWord: String
        static let sample = Promise(words: "w", address: "/x", owner: "o", due: "d", status: "done", statusWord: "s")
    }

    struct MeasureRow: Hashable {
        let words: String
        let address: String
        let before: String
        let now: String
        let said: String
        static let sample = MeasureRow(words: "w", address: "/x", before: "b", now: "n", said: "s")
    }
}

extension ReportPage {
    static func open(_ door: Door) {
        door.get(Site.report(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(ReportPage(ProjectReport(project, on: visit.now.day), visit.words), in: project)
        }
    }

    init(_ report: ProjectReport, _ words: Phrases) {
        let project = report.project
        let lines = ReportLines(report: report, words: words)
        self.init(
            title: words("report.title"), project: project.journey.title, why: project.prepare.why, how: project.prepare.how,
            aim: project.prepare.scope.aim, expect: project.prepare.scope.expectations.map { "\($0.expect) \($0.affect)" } ?? "",
            asOf: words("report.asOf", ["day": words.day(report.on)]), reviews: Self.number(report.gaveWords, words),
            cards: String(project.collect.cardsForTheWall.count), people: Self.number(report.inTheRoom, words),
            hidesSmallGroups: report.hidesSmallGroups, data: project.dataWarnings.map { $0.said(in: words, smallestShown: SmallGroups.least) },
            services: lines.services, room: lines.room, headings: lines.headings, carried: lines.carried, promises: lines.promises,
            measures: lines.measures, worked: lines.notes(worked: true), didNot: lines.notes(worked: false),
            isEmpty: project.collect.reviews.isEmpty)
    }

    private static func number(_ count: Int?, _ words: Phrases) -> String { count.map { String($0) } ?? words("report.few") }
}
