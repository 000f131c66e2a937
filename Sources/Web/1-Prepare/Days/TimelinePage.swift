import Method

/// All dates worked back from Day One: which are set, which are only proposed, and what is odd about them (W2-07, W2-11).
struct TimelinePage: Page {
    struct Line {
        let name: String
        let day: String
        let distance: String
        let isProposed: Bool
        let isPast: Bool
        let isDayOne: Bool
        static let sample = Line(name: "Day one", day: "3 March", distance: "2 weeks", isProposed: true, isPast: true, isDayOne: true)
    }
    struct Odd {
        let words: String
        let todo: String
        let address: String
    }
    static let template = "1-prepare/timeline"
    let title: String
    let back: String
    let tabs: [WallTab]
    let hasDayOne: Bool
    let dayOneAddress: String
    let odd: [Odd]
    let isGood: Bool
    let lines: [Line]
    let undated: [String]
    let proposed: String
    let mayChange: Bool
    let action: String
    let dates: String
    let next: String
    var mainClass: String { "narrow" }
    static let sample = TimelinePage(
        title: "Timeline", back: "/x", tabs: WallTab.sample, hasDayOne: true, dayOneAddress: "/d",
        odd: [Odd(words: "Late", todo: "Move it", address: "/m")], isGood: true, lines: [.sample], undated: ["Review"], proposed: "3 days are proposed",
        mayChange: true, action: "/a", dates: "/d", next: "/n")
}

extension TimelinePage {
    init(_ project: Project, _ visit: Visit) {
        let (room, words) = (project.prepare, visit.words)
        let (line, mayChange) = (room.timeline, visit.may(.prepare, in: project))
        // Day one without a date is said by the page itself.
        let odd = room.timelineWarnings.filter { $0 != .dayOneMissing }
        self.init(
            title: words("prepare.timeline.title"), back: Site.prepare(project.id), tabs: WallTab.days(.timeline, in: project, visit),
            hasDayOne: line.dates[.dayOne] != nil, dayOneAddress: mayChange ? Site.dates(project.id, .dayOne) : "",
            odd: mayChange ? odd.map { Odd(words: words.said($0), todo: words.todo($0), address: $0.address(in: project.id)) } : [],
            isGood: odd.isEmpty && line.dates[.dayOne] != nil, lines: Self.lines(room, today: visit.now.day, words),
            undated: Milestone.allCases.filter { line.dates[$0] == nil && $0 != .dayOne }.map { words.name($0) },
            proposed: line.proposed.isEmpty ? "" : words.count("prepare.timeline.proposedCount", line.proposed.count), mayChange: mayChange,
            action: Site.timeline(project.id), dates: Site.dates(project.id), next: mayChange ? Site.agenda(project.id) : "")
    }

    private static func lines(_ room: PrepareRoom, today: Day, _ words: Phrases) -> [Line] {
        let line = room.timeline
        let dayOne = line.dates[.dayOne]
        func row(_ name: String, _ day: Day, isProposed: Bool, isDayOne: Bool = false) -> Line {
            Line(
                name: name, day: words.dayInFull(day), distance: dayOne.map { words.distance(day, from: $0) } ?? "", isProposed: isProposed,
                isPast: isProposed && day < today, isDayOne: isDayOne)
        }
        var rows = Milestone.allCases.compactMap { milestone in
            line.dates[milestone].map {
                ($0, row(words.name(milestone), $0, isProposed: line.proposed.contains(milestone), isDayOne: milestone == .dayOne))
            }
        }
        let introduction = room.circle.introduction?.day
        // Nobody needs to be introduced to it where no partner brings reviews in.
        if let day = introduction ?? (room.circle.partners.isEmpty ? nil : line.introduction) {
            rows.insert((day, row(words("prepare.timeline.introduction"), day, isProposed: introduction == nil)), at: 0)
        }
        return rows.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element.1)
    }

    static func open(_ door: Door) {
        door.get(Site.timeline(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(TimelinePage(project, visit), in: project)
        }
        door.post(Site.timeline(.at("project"))) { visit in
            let project = try await visit.projectToPrepare()
            let line = project.prepare.timeline
            let proposed = Milestone.allCases.filter { line.proposed.contains($0) }
            try await visit.put(proposed.map { .prepare(.setDate($0, line.dates[$0])) }, to: project.id)
            return visit.seeOther(Site.timeline(project.id), notice: "prepare.timeline.kept")
        }
    }
}
