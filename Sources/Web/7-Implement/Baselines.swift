import Method

/// How things stood before the work began, measure by measure (W7-15).
struct BaselinesPage: Page {
    struct Line {
        let words: String
        let theme: String
        let baseline: String
        let day: String
        let source: String
        let address: String
        /// The work had begun already on that day.
        let isLate: Bool
    }

    static let template = "7-implement/baselines"
    let title: String
    let back: String
    let missing: [Line]
    let hasMissing: Bool
    let taken: [Line]
    let hasTaken: Bool
    let isEmpty: Bool
    let success: String
    let mayMeasure: Bool

    static let sample = BaselinesPage(
        title: "Before", back: "/x", missing: [.sample], hasMissing: true, taken: [.sample], hasTaken: true, isEmpty: true, success: "/x", mayMeasure: true)
}

extension BaselinesPage.Line {
    static let sample = Self(words: "Days out", theme: "I am bored", baseline: "3", day: "1 May 2026", source: "Diary", address: "/x", isLate: true)

    init(_ measure: Measure, in project: Project, _ words: Phrases) {
        let baseline = project.implement.baselines[measure.id]
        self.init(
            words: measure.words, theme: project.theme.clusters[measure.theme]?.name ?? "", baseline: baseline?.text(of: measure) ?? "",
            day: baseline.map { words.day($0.day) } ?? "", source: measure.source, address: Site.baseline(project.id, measure.id),
            isLate: baseline.map { project.workHadBegun(on: measure.theme, by: $0.day) } ?? false)
    }
}

extension BaselinesPage {
    init(_ project: Project, _ visit: Visit) {
        let lines = project.success.measures.map { Line($0, in: project, visit.words) }
        let (missing, taken) = (lines.filter { $0.baseline.isEmpty }, lines.filter { !$0.baseline.isEmpty })
        self.init(
            title: visit.words("implement.baselines.title"), back: Site.implement(project.id), missing: missing, hasMissing: !missing.isEmpty,
            taken: taken, hasTaken: !taken.isEmpty, isEmpty: lines.isEmpty, success: Site.success(project.id),
            mayMeasure: visit.may(.measure, in: project))
    }

    static func open(_ door: Door) {
        door.get(Site.baselines(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(BaselinesPage(project, visit), in: project)
        }
    }
}

extension Project {
    /// Whether promised work on a theme had started before a day.
    func workHadBegun(on theme: ID<Cluster>, by day: Day) -> Bool {
        implement.actions(for: theme).contains { $0.accepted && $0.start.map { $0 < day } ?? false }
    }
}
