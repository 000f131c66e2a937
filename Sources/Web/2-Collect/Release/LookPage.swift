import Method

/// "Look at the words": cards that wait for a look, with what the markers point out where it stands. The words themselves never change.
struct LookPage: Page {
    static let template = "2-collect/look"
    let title: String
    let back: String
    let tabs: [WallTab]
    let look: LookRegion
    let isAloneHere: Bool
    /// How many still wait, whoever looks.
    let unreleased: String
    let asks: Bool
    let stopped: String
    let people: String
    let ask: String
    let stop: String
    let why: String
    let safeguarding: String
    static let sample = LookPage(
        title: "Look at the words", back: "/x", tabs: WallTab.sample, look: .sample, isAloneHere: true, unreleased: "12 cards wait", asks: true,
        stopped: "I am alone", people: "/p", ask: "/a", stop: "/s", why: "x", safeguarding: "Nobody is named")
}

extension LookPage {
    init(_ project: Project, _ visit: Visit, names: [ID<Person>: String], _ wrong: LookWrong? = nil) throws {
        let (words, room) = (visit.words, project.collect)
        let mayLead = visit.may(.lead, in: project)
        let region = try LookRegion(project, visit, names: names, wrong)
        self.init(
            title: words("look.title"), back: Site.collect(project.id),
            tabs: LookShow.allCases.map { show in
                WallTab(words: words("look.show.\(show.rawValue)"), address: Site.look(project.id, show), isHere: show.rawValue == region.show)
            },
            look: region, isAloneHere: room.release.asksTwoLooks && project.journey.roles.values.count { $0.may(.collect) } < Release.people,
            unreleased: room.unreleased == 0 ? "" : words.count("look.unreleased", room.unreleased), asks: room.release.asksTwoLooks,
            stopped: room.release.stoppedBecause ?? "", people: Site.people(project.id),
            ask: mayLead && !room.release.asksTwoLooks ? Site.asking(project.id, .ask) : "",
            stop: mayLead && room.release.asksTwoLooks ? Site.asking(project.id, .stop) : "", why: visit.form["stop-why"],
            safeguarding: project.hasSafeguardingLead ? "" : words("safeguarding.nobody"))
    }

    static func open(_ door: Door) {
        door.get(Site.look(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.collect, in: project)
            return try visit.page(LookPage(project, visit, names: try await visit.names(in: project)), in: project)
        }
    }
}

extension LookAsking {
    static func open(_ door: Door) {
        door.post(Site.asking(.at("project"), .ask)) { visit in
            try await put(.askForTwoLooks, notice: "look.asked", field: "ask-looks", visit)
        }
        door.post(Site.asking(.at("project"), .stop)) { visit in
            try await put(.stopAskingForTwoLooks(why: visit.form["stop-why"]), notice: "look.stopped", field: "stop-why", visit)
        }
    }

    private static func put(_ command: ReleaseCommand, notice: String, field: String, _ visit: Visit) async throws -> Answer {
        let project = try await visit.project()
        try visit.need(.lead, in: project)
        let names = try await visit.names(in: project)
        return try await visit.put(.collect(.release(command)), in: project, then: Site.look(project.id), notice: notice, field: field) {
            try LookPage(project, visit, names: names)
        }
    }
}
