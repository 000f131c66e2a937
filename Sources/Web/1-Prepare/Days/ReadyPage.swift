import Method

/// What is in place for Day One and what is not, in order of what matters, on one page. It stops nobody (X08).
struct ReadyPage: Page {
    struct Line {
        let name: String
        let why: String
        /// What exactly is odd, or how far it is.
        let now: String
        let address: String
        let isMissing: Bool
        static let sample = Line(name: "Day one fits", why: "Time is short", now: "40 minutes over", address: "/a", isMissing: true)
    }
    static let template = "1-prepare/ready"
    let title: String
    let back: String
    let tabs: [WallTab]
    let count: Int
    let all: Int
    let said: String
    let dayOne: String
    let open: [Line]
    let done: [Line]
    let agenda: String
    static let sample = ReadyPage(
        title: "Ready?", back: "/x", tabs: WallTab.sample, count: 19, all: 27, said: "19 of 27", dayOne: "In 23 days", open: [.sample], done: [.sample],
        agenda: "/a")
}

extension ReadyPage {
    init(_ project: Project, _ visit: Visit) {
        let (words, today) = (visit.words, visit.now.day)
        let points = project.readiness(on: today)
        let done = points.filter { $0.state == .done }
        self.init(
            title: words("prepare.ready.title"), back: Site.prepare(project.id), tabs: WallTab.days(.ready, in: project, visit), count: done.count,
            all: points.count, said: Self.said(points, words), dayOne: Self.dayOne(project.prepare.dates[.dayOne], today, words),
            open: points.filter { $0.state != .done }.map { Line($0, project, words) }, done: done.map { Line($0, project, words) },
            agenda: Site.agenda(project.id))
    }

    /// "19 of 27 things are in place. 3 need a look. 5 are missing."
    static func said(_ points: [ReadyPoint], _ words: Phrases) -> String {
        let count = { (state: ReadyState) in points.count { $0.state == state } }
        let whole = words("prepare.ready.count", ["count": String(count(.done)), "all": String(points.count)])
        let odd = count(.warning) == 0 ? [] : [words.count("prepare.ready.look", count(.warning))]
        let missing = count(.missing) == 0 ? [] : [words.count("prepare.ready.lack", count(.missing))]
        return ([whole] + odd + missing).joined(separator: " ")
    }

    private static func dayOne(_ day: Day?, _ today: Day, _ words: Phrases) -> String {
        guard let day else { return words("prepare.ready.noDay") }
        let days = today.days(to: day)
        if days == 0 { return words("prepare.ready.today") }
        return days > 0 ? words.count("prepare.ready.inDays", days) : words("prepare.ready.dayWas", ["day": words.day(day)])
    }

    static func open(_ door: Door) {
        door.get(Site.ready(.at("project"))) { visit in
            let project = try await visit.projectToPrepare()
            return try visit.page(ReadyPage(project, visit), in: project)
        }
    }
}

extension ReadyPage.Line {
    init(_ point: ReadyPoint, _ project: Project, _ words: Phrases) {
        let late = Self.dayThatDoesNotFit(point, project)
        self.init(
            name: words.name(point.kind), why: words.why(point.kind), now: late.map { words.verdict($0.1) } ?? Self.now(point, project, words),
            address: late.map { Site.at($0.0, Site.agenda(project.id)) } ?? point.kind.address(in: project.id), isMissing: point.state == .missing)
    }

    /// The first event whose day does not fit.
    private static func dayThatDoesNotFit(_ point: ReadyPoint, _ project: Project) -> (ID<LinkedEvent>?, Agenda)? {
        guard point.state == .warning, point.kind == .dayOneFits || point.kind == .dayTwoFits else { return nil }
        let day = point.kind == .dayOneFits ? WorkshopDay.one : .two
        return project.prepare.events.map { ($0?.id, project.agendaPlan(at: $0?.id).agenda(day)) }.first { !$0.1.fits }
    }

    private static func now(_ point: ReadyPoint, _ project: Project, _ words: Phrases) -> String {
        switch point.kind {
        case _ where point.state == .done: ""
        case .planningGroup: words("prepare.group.lacks", ["names": words.names(of: project.prepare.planningGroupLacks)])
        case .timeline: project.prepare.timelineWarnings.first.map { words.said($0) } ?? ""
        default: words.soFar(point)
        }
    }
}
