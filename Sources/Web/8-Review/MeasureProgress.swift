import Method

/// One measure over time: chart, table, plain words, and the next reading (W8-01, W8-02).
struct MeasureProgressPage: Page {
    struct Row {
        let day: String
        let value: String
        let change: String
        let takeOut: String
    }

    static let template = "8-review/measure"
    let title: String
    let back: String
    let theme: String
    let standing: MeasureStanding
    let chart: Chart?
    let rows: [Row]
    let hasRows: Bool
    let unit: String
    let source: String
    let standsIn: Bool
    let isNumber: Bool
    /// Where the value before work is still to be given; empty where it is known.
    let baseline: String
    let mayMeasure: Bool
    let action: String
    let id: String
    let day: String
    let value: String
    let thread: String
    let soFar: ThemeSoFar

    static let sample = MeasureProgressPage(
        title: "Days out", back: "/x", theme: "I am bored", standing: .sample, chart: .sample,
        rows: [Row(day: "1 May 2026", value: "3", change: "+1", takeOut: "/x")], hasRows: true, unit: "days", source: "Diary", standsIn: true,
        isNumber: true, baseline: "/x", mayMeasure: true, action: "/x", id: "r", day: "2026-01-01", value: "3", thread: "/x", soFar: .sample)
}

extension MeasureProgressPage {
    init(_ measure: Measure, in project: Project, _ visit: Visit) {
        let (words, id, form) = (visit.words, project.id, visit.form)
        let mayMeasure = visit.may(.measure, in: project)
        let rows = Self.rows(measure, project, words, mayMeasure: mayMeasure)
        self.init(
            title: measure.words, back: Site.review(id), theme: project.theme.clusters[measure.theme]?.name ?? "",
            standing: MeasureStanding(measure, in: project, words), chart: Chart(measure, in: project, words), rows: rows, hasRows: !rows.isEmpty,
            unit: measure.unit, source: measure.source, standsIn: measure.standsIn, isNumber: measure.kind == .number,
            baseline: project.implement.baselines[measure.id] == nil && mayMeasure ? Site.baseline(id, measure.id) : "", mayMeasure: mayMeasure,
            action: Site.readings(id, measure.id), id: (visit.sameID() as ID<Reading>).text,
            day: form.has("day") ? form["day"] : visit.now.day.description, value: form["value"], thread: Site.thread(id, .measure(measure.id)),
            soFar: ThemeSoFar(measure.theme, in: project, words))
    }

    private static func rows(_ measure: Measure, _ project: Project, _ words: Phrases, mayMeasure: Bool) -> [Row] {
        let baseline = project.implement.baselines[measure.id]
        let first =
            baseline.map {
                [Row(day: words.day($0.day), value: $0.value.text, change: words("review.row.before"), takeOut: "")]
            } ?? []
        let taken = project.review.readings.filter { $0.measure == measure.id }.sorted { $0.reading.day < $1.reading.day }
        return first
            + taken.map { taken in
                Row(
                    day: words.day(taken.reading.day), value: taken.reading.value.text, change: change(taken.reading, baseline),
                    takeOut: mayMeasure ? Site.readingOut(project.id, measure.id, taken.id) : "")
            }
    }

    /// "+5" against the value before work; empty for words.
    private static func change(_ reading: Reading, _ baseline: Reading?) -> String {
        guard let now = reading.value.number, let before = baseline?.value.number else { return "" }
        let change = MeasureProgress.rounded(now - before)
        let text = Reading.Value.number(abs(change)).text
        return change > 0 ? "+\(text)" : change < 0 ? "−\(text)" : "0"
    }

    static func open(_ door: Door) {
        door.get(Site.measure(.at("project"), .at("measure"))) { visit in
            let project = try await visit.project()
            return try visit.page(MeasureProgressPage(try visit.measure(in: project), in: project, visit), in: project)
        }
        door.post(Site.readings(.at("project"), .at("measure"))) { visit in
            let project = try await visit.project()
            let measure = try visit.measure(in: project)
            guard let day = visit.form.day("day"), day <= visit.now.day else {
                return try visit.again(
                    MeasureProgressPage(measure, in: project, visit), in: project,
                    message: visit.words(visit.form.day("day") == nil ? "implement.day.wrong" : "review.day.later"), field: "day")
            }
            let reading = Reading(day: day, value: visit.form.value("value", for: measure))
            return try await visit.put(
                .review(.takeReading(id: visit.sameID(), measure: measure.id, reading: reading)), in: project,
                then: Site.measure(project.id, measure.id), notice: "review.reading.kept", field: "value"
            ) { MeasureProgressPage(measure, in: project, visit) }
        }
    }
}
