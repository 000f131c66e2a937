import Method

/// All the days that the project turns on, on one page. Days out of order are pointed out and kept all the same.
struct DatesPage: Page {
    struct Line {
        let field: String
        let name: String
        let about: String
        let value: String
        let written: String
        let isOdd: Bool
        /// What is wrong with what was typed; empty where it can be read.
        let unread: String
    }
    static let template = "1-prepare/dates"
    let title: String
    let back: String
    let action: String
    let lines: [Line]
    let odd: String
    let timeline: String
    let mayChange: Bool
    var mainClass: String { "narrow" }
    static let sample = DatesPage(
        title: "Dates", back: "/x", action: "/y",
        lines: [Line(field: "date-dayOne", name: "Day one", about: "Together", value: "2026-03-03", written: "3 March 2026", isOdd: true, unread: "Not a day")],
        odd: "Day two", timeline: "/t", mayChange: true)
}

extension DatesPage {
    init(_ project: Project, _ visit: Visit) {
        let (room, words) = (project.prepare, visit.words)
        let odd = room.datesOutOfOrder
        self.init(
            title: words("prepare.dates.title"), back: Site.prepare(project.id), action: Site.dates(project.id),
            lines: Milestone.allCases.map { milestone in
                let (key, field) = ("prepare.date.\(milestone.rawValue)", Self.field(milestone))
                let day = room.dates[milestone]
                return Line(
                    field: field, name: words(key), about: words("\(key).about"),
                    value: visit.form.has(field) ? visit.form[field] : day?.description ?? "",
                    written: day.map { words.day($0) } ?? words("prepare.notYet"), isOdd: odd.contains(milestone),
                    unread: Self.isUnread(milestone, visit.form) ? Self.complaint(milestone, words) : "")
            }, odd: odd.map { words("prepare.date.\($0.rawValue)") }.joined(separator: ", "), timeline: Site.timeline(project.id),
            mayChange: visit.may(.prepare, in: project))
    }

    private static func isUnread(_ milestone: Milestone, _ form: Form) -> Bool {
        !form[field(milestone)].isEmpty && form.day(field(milestone)) == nil
    }

    private static func complaint(_ milestone: Milestone, _ words: Phrases) -> String {
        words("prepare.dates.unread", ["name": words("prepare.date.\(milestone.rawValue)")])
    }

    private static func field(_ milestone: Milestone) -> String { "date-\(milestone.rawValue)" }

    static func open(_ door: Door) {
        door.get(Site.dates(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(DatesPage(project, visit), in: project)
        }
        door.post(Site.dates(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.prepare, in: project)
            let unread = Milestone.allCases.filter { isUnread($0, visit.form) }
            guard unread.isEmpty else {
                let problems = unread.map { Frame.Problem(message: complaint($0, visit.words), field: field($0)) }
                return visit.again(DatesPage(project, visit), in: project, problems: problems)
            }
            let sent = Milestone.allCases.filter { visit.form.has(field($0)) }
            try await visit.put(sent.map { .prepare(.setDate($0, visit.form.day(field($0)))) }, to: project.id)
            return visit.seeOther(Site.dates(project.id), notice: "prepare.dates.kept")
        }
    }
}
