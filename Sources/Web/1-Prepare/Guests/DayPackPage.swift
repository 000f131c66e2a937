import Method

/// "What will happen on the days", in easy words with our pictures, to print or to send. One sentence stands on one line.
struct DayPackPage: Page {
    struct Row {
        let picture: String
        let own: String
        let lines: [String]
    }
    struct Part {
        let title: String
        let rows: [Row]
    }
    static let template = "1-prepare/day-pack"
    let title: String
    let back: String
    let projectName: String
    let parts: [Part]
    static let sample = DayPackPage(
        title: "What will happen", back: "/x", projectName: "Riverside",
        parts: [Part(title: "Day 1", rows: [Row(picture: "card", own: "The hall", lines: ["We hear cards."])])])
}

/// What the pack says, in order.
struct DayPack {
    let project: Project
    let event: LinkedEvent?
    let words: Phrases

    var parts: [DayPackPage.Part] {
        [
            part("about", [why, row("voice", "words", 2), row("who", "people", 4)]),
            part("when", [dayOne, dayTwo, place].compactMap { $0 } + [row("part", "clock", 3)]),
            part("before", [row("before", "yes", 2), row("tell", "help", 3), row("money", "money", 2)]),
            part("one", [row("cards", "card", 3), row("themes", "cluster", 2), row("dots", "dot", 2), row("why", "why", 2)] + success(.one)),
            part("two", success(.two) + [row("ideas", "idea", 2), row("choose", "dot", 1), row("plan", "promise", 2)]),
            part(
                "comfort",
                [row("breaks", "break", 2), lunch, row("supporter", "supporter", 2), row("ways", "read-aloud", 3), row("stop", "stop", 3)].compactMap { $0 }),
            part("after", [row("after", "thread", 2)]),
        ]
    }

    private var settings: AgendaSettings { project.prepare.days.agenda }

    private func part(_ key: String, _ rows: [DayPackPage.Row]) -> DayPackPage.Part {
        DayPackPage.Part(title: words("prepare.pack.\(key)"), rows: rows)
    }

    private func row(_ key: String, _ picture: String, _ lines: Int) -> DayPackPage.Row {
        DayPackPage.Row(picture: picture, own: "", lines: (1...lines).map { words("prepare.pack.\(key).\($0)") })
    }

    private var why: DayPackPage.Row {
        DayPackPage.Row(picture: "prepare", own: project.prepare.why, lines: [words("prepare.pack.meet.1"), words("prepare.pack.meet.2")])
    }

    private var dayOne: DayPackPage.Row? {
        guard let day = project.prepare.days(of: event).one else { return DayPackPage.Row(picture: "date", own: "", lines: [words("prepare.pack.noDay")]) }
        return DayPackPage.Row(picture: "date", own: "", lines: times("prepare.pack.dayOne", day, settings.dayOneStart, settings.dayOneEnd))
    }

    private var dayTwo: DayPackPage.Row? {
        project.prepare.days(of: event).two.map { day in
            DayPackPage.Row(picture: "date", own: "", lines: times("prepare.pack.dayTwo", day, settings.dayTwoStart, settings.dayTwoEnd))
        }
    }

    private func times(_ key: String, _ day: Day, _ from: Int, _ to: Int) -> [String] {
        [
            words(key, ["day": words.dayInFull(day)]), words("prepare.pack.start", ["time": words.clock(from)]),
            words("prepare.pack.end", ["time": words.clock(to)]),
        ]
    }

    private var place: DayPackPage.Row {
        let venue = project.prepare.venue
        return DayPackPage.Row(picture: "in-place", own: venue, lines: [words(venue.isEmpty ? "prepare.pack.noPlace" : "prepare.pack.place")])
    }

    /// Success is spoken of at the end of the first day, or on the second where the agenda says so.
    private func success(_ day: WorkshopDay) -> [DayPackPage.Row] {
        settings.successOnDayTwo == (day == .two) ? [row("success", "success", 2)] : []
    }

    private var lunch: DayPackPage.Row? {
        let parts = project.agendaPlan(at: event?.id).agenda(.one).parts
        guard let lunch = parts.first(where: { $0.kind == .lunch }) else { return nil }
        // To the nearest quarter of an hour.
        return DayPackPage.Row(
            picture: "break", own: "", lines: [words("prepare.pack.lunch", ["time": words.clock((lunch.start + 7) / 15 * 15)]), words("prepare.pack.food")])
    }

    /// As text for mail, without pictures.
    func text() -> String {
        parts.flatMap { part in [part.title] + part.rows.flatMap { ($0.own.isEmpty ? [] : [$0.own]) + $0.lines } + [""] }.joined(separator: "\n")
    }
}

extension DayPackPage {
    static func open(_ door: Door) {
        door.get(Site.dayPack(.at("project"))) { visit in
            let project = try await visit.projectToPrepare()
            let event = try visit.event(visit.query["event"], in: project)
            let pack = DayPack(project: project, event: event, words: visit.words)
            let page = DayPackPage(
                title: visit.words("prepare.pack.title"), back: Site.invitations(project.id), projectName: project.journey.title, parts: pack.parts)
            return try visit.page(page, in: project)
        }
    }
}
