import Method

/// All that has to be in place before anybody is asked anything, and what is not yet.
struct PreparePage: Page {
    struct Part {
        let name: String
        let about: String
        let picture: String
        let address: String
        let isIn: Bool
        /// What it says so far, in a line.
        let now: String
    }
    static let template = "1-prepare/overview"
    let title: String
    let back: String
    let steps: [StepMark]
    let count: Int
    let all: Int
    let counted: String
    let next: Part?
    let parts: [Part]
    let questions: [String]
    static let sample = PreparePage(
        title: "Prepare", back: "/x", steps: [.sample], count: 3, all: 11, counted: "3 of 11", next: .sample, parts: [.sample], questions: ["What works?"])
}

extension PreparePage.Part {
    static let sample = Self(name: "Why", about: "In one line", picture: "words", address: "/x", isIn: true, now: "To hear people")

    init(_ key: String, _ picture: String, _ address: String, _ isIn: Bool, _ now: String, _ words: Phrases) {
        self.init(
            name: words("prepare.part.\(key)"), about: words("prepare.part.\(key).about"), picture: picture, address: address, isIn: isIn,
            now: now)
    }

    /// In the order in which they are best done.
    static func all(_ project: Project, _ words: Phrases) -> [Self] {
        let (room, id) = (project.prepare, project.id)
        let first = [
            Self("why", "words", Site.why(id), !room.why.isEmpty, room.why, words),
            Self("how", "plan", Site.how(id), !room.how.isEmpty, room.how, words),
            Self("level", "cluster", Site.level(id), room.level != nil, room.level.map { words("prepare.level.\($0.rawValue)") } ?? "", words),
            Self("place", "others", Site.localPoints(id), !room.localPoints.isEmpty, count("prepare.place.count", room.localPoints.count, words), words),
            Self(
                "group", "people", Site.planningGroup(id), !room.planningGroup.isEmpty && room.planningGroupLacks.isEmpty,
                room.planningGroup.isEmpty ? "" : lacks(room, words), words),
            Self("scope", "yes", Site.scope(id), room.scopeAgreed, room.scopeAgreed ? words("prepare.scope.agreed") : "", words),
        ]
        return first + [
            Self(
                "dates", "date", Site.dates(id), room.dates[.dayOne] != nil,
                room.dates[.dayOne].map { words("prepare.dates.dayOneOn", ["day": words.day($0)]) } ?? "", words),
            Self("services", "measure", Site.services(id), !room.services.isEmpty, count("prepare.services.count", room.supported, words), words),
            Self("sample", "search", Site.sample(id), !room.sampleDecision.isEmpty, room.sampleDecision, words),
            Self("guests", "seat", Site.guests(id), !room.guests.isEmpty, count("prepare.guests.count", room.guests.count, words), words),
            Self("venue", "in-place", Site.venue(id), !room.venue.isEmpty, room.venue, words),
        ]
    }

    private static func count(_ key: String, _ number: Int, _ words: Phrases) -> String { number == 0 ? "" : words.count(key, number) }

    private static func lacks(_ room: PrepareRoom, _ words: Phrases) -> String {
        if room.planningGroupLacks.isEmpty { return words.count("prepare.group.count", room.planningGroup.count) }
        return words("prepare.group.lacks", ["names": words.names(of: room.planningGroupLacks)])
    }
}

extension Phrases {
    /// "People and families, Providers".
    func names(of perspectives: [Perspective]) -> String { perspectives.map { self("prepare.perspective.\($0)") }.joined(separator: ", ") }
}

extension PreparePage {
    init(_ project: Project, _ visit: Visit) {
        let parts = Part.all(project, visit.words)
        let done = parts.count { $0.isIn }
        self.init(
            title: visit.words("step.prepare"), back: Site.project(project.id), steps: StepMark.all(of: project, visit.words), count: done,
            all: parts.count, counted: visit.words("prepare.counted", ["count": String(done), "all": String(parts.count)]),
            next: visit.may(.prepare, in: project) ? parts.first { !$0.isIn } : nil, parts: parts,
            questions: Heading.allCases.map { visit.words("prepare.question.\($0.rawValue)") })
    }

    static func open(_ door: Door) {
        door.get(Site.prepare(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(PreparePage(project, visit), in: project)
        }
    }
}
