import Method

/// All that has to be in place before anybody is asked anything: the next thing first, then what is done and what is missing, in four parts.
struct PreparePage: Page {
    typealias Part = StepPart
    static let template = "1-prepare/overview"
    let title: String
    let back: String
    let steps: [StepMark]
    let count: Int
    let all: Int
    let counted: String
    let next: Part?
    let isWhole: Bool
    let stepsAddress: String
    let groups: [StepPartGroup]
    let questions: [String]
    static let sample = PreparePage(
        title: "Prepare", back: "/x", steps: [.sample], count: 3, all: 17, counted: "3 of 17", next: .sample, isWhole: true, stepsAddress: "/s",
        groups: [.sample], questions: ["What works?"])
}

extension PreparePage {
    init(_ project: Project, _ visit: Visit) {
        let words = visit.words
        func counted(_ parts: [Part]) -> String {
            let needed = parts.filter { !$0.isExtra }
            return words("prepare.counted", ["count": String(needed.count { $0.isIn }), "all": String(needed.count)])
        }
        let groups = PrepareGroup.allCases.map { group in
            let parts = PrepareParts(project, visit).parts(of: group)
            return StepPartGroup(id: group.rawValue, name: words("prepare.overview.\(group.rawValue)"), counted: counted(parts), parts: parts)
        }
        let parts = groups.flatMap(\.parts)
        let needed = parts.filter { !$0.isExtra }
        let done = needed.count { $0.isIn }
        self.init(
            title: words("step.prepare"), back: Site.project(project.id), steps: StepMark.all(of: project, words), count: done, all: needed.count,
            counted: counted(parts), next: visit.may(.prepare, in: project) ? needed.first { !$0.isIn } : nil, isWhole: done == needed.count,
            stepsAddress: Site.steps(project.id), groups: groups,
            questions: Heading.allCases.map { words("prepare.question.\($0.rawValue)") })
    }

    static func open(_ door: Door) {
        door.get(Site.prepare(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(PreparePage(project, visit), in: project)
        }
    }
}

extension Phrases {
    /// "People and families, Providers".
    func names(of perspectives: [Perspective]) -> String { perspectives.map { self("prepare.perspective.\($0)") }.joined(separator: ", ") }
}
