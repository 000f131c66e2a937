import Method

/// Step 8 on one page: how each measure stands, what each group says of success, what we learned about the process.
struct ProgressPage: Page {
    struct Theme {
        let soFar: ThemeSoFar
        let measures: [MeasureStanding]
        let hasMeasures: Bool
    }

    struct Fact {
        let number: Int
        let words: String
    }

    static let template = "8-review/review"
    let title: String
    let steps: [StepMark]
    let next: ToDoNow?
    let facts: [Fact]
    let themes: [Theme]
    let hasThemes: Bool
    let successCheck: String
    let marked: [Fact]
    let process: String
    let processWords: String
    /// For how many of the people themselves somebody said what changed: a number, never what.
    let ownChanges: String
    /// For the collecting team.
    let ownChangesAddress: String
    let end: StepEnd
    /// Where the next cycle is begun; empty where the reader may not, or there is one.
    let nextCycle: String
    let laterCycle: String

    static let sample = ProgressPage(
        title: "Review", steps: [.sample], next: .sample, facts: [Fact(number: 1, words: "better")],
        themes: [Theme(soFar: .sample, measures: [.sample], hasMeasures: true)], hasThemes: true, successCheck: "/x",
        marked: [Fact(number: 1, words: "true")], process: "/x", processWords: "8 things", ownChanges: "3 of 17",
        ownChangesAddress: "/x", end: .sample, nextCycle: "/x", laterCycle: "/x")
}

extension ProgressPage {
    init(_ project: Project, _ visit: Visit) {
        let (words, id) = (visit.words, project.id)
        let isDone = project.journey.done.contains(.review)
        self.init(
            title: words("review.title"), steps: StepMark.all(of: project, words), next: ToDoNow(reviewing: project, visit),
            facts: Self.facts(project, words), themes: project.carriedThemes.map { Theme($0, in: project, words) },
            hasThemes: !project.theme.carried.isEmpty, successCheck: Site.successCheck(id), marked: Self.marked(project, words),
            process: Site.processReview(id), processWords: words.count("review.process.count", project.review.notes.count),
            ownChanges: Self.ownChanges(project, words), ownChangesAddress: visit.may(.collect, in: project) ? Site.ownChanges(id) : "",
            end: StepEnd(.review, in: project, visit),
            nextCycle: isDone && project.journey.next == nil && visit.may(.lead, in: project) ? Site.nextCycle(id) : "",
            laterCycle: project.journey.next.map { Site.project($0) } ?? "")
    }

    static func open(_ door: Door) {
        door.get(Site.review(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(ProgressPage(project, visit), in: project)
        }
    }

    private static func ownChanges(_ project: Project, _ words: Phrases) -> String {
        let all = project.collect.reviewsThatCount.count
        let told = all - project.withoutOwnChange.count
        return words("collect.changed.counted", ["told": String(told), "all": String(all)])
    }

    private static func facts(_ project: Project, _ words: Phrases) -> [Fact] {
        let progress = project.success.measures.compactMap { project.progress(of: $0.id) }
        guard !progress.isEmpty else { return [] }
        let compared = MeasureProgress.Comparison.allCases.map { kind in
            let number = progress.count { $0.compared == kind }
            return Fact(number: number, words: words.count("review.fact.\(kind)", number))
        }
        let met = progress.count(where: \.targetMet)
        return compared + [Fact(number: met, words: words.count("review.fact.met", met))]
    }

    /// What each statement's own group found.
    private static func marked(_ project: Project, _ words: Phrases) -> [Fact] {
        let marks = project.success.statements.compactMap { project.ownMark(of: $0) }
        return marks.isEmpty ? [] : Mark.allCases.map { mark in Fact(number: marks.count { $0 == mark }, words: words("review.mark.\(mark)")) }
    }
}

extension ProgressPage.Theme {
    init(_ theme: Cluster, in project: Project, _ words: Phrases) {
        let measures = project.success.measures(of: theme.id).map { MeasureStanding($0, in: project, words) }
        self.init(soFar: ThemeSoFar(theme.id, in: project, words), measures: measures, hasMeasures: !measures.isEmpty)
    }
}

extension ToDoNow {
    /// What step 8 waits for, for whoever may do it; nil where nothing is left.
    init?(reviewing project: Project, _ visit: Visit) {
        let (words, id) = (visit.words, project.id)
        let unmarked = project.success.statements.first { project.ownMark(of: $0) == nil }
        if visit.may(.measure, in: project), let measure = project.success.measures.first(where: { !project.hasReading($0.id) }) {
            self.init(
                words: words("review.next.reading", ["measure": measure.words]), address: Site.measure(id, measure.id), action: words("review.next.reading.do"))
        } else if visit.may(.contribute, in: project), let unmarked {
            self.init(
                words: words("review.next.mark"), address: Site.successCheck(id, "\(unmarked.perspective)"), action: words("review.next.mark.do"))
        } else if visit.may(.contribute, in: project), project.review.notes.isEmpty {
            self.init(words: words("review.next.process"), address: Site.processReview(id), action: words("review.next.process.do"))
        } else {
            return nil
        }
    }
}

extension Project {
    func hasReading(_ measure: ID<Measure>) -> Bool { review.readings.contains { $0.measure == measure } }
}
