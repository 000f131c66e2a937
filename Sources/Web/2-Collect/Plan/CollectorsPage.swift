import Method

/// Who asks people: by their part, with what they learned, whether they came to the introduction, and how strong they are (W2-23, L1-04).
/// Training and strength are for those who prepare; everybody who collects sees who is prepared.
struct CollectorsPage: Page {
    struct Line {
        let id: String
        let words: String
        let about: String
        let prepared: Bool
        let skill: String
        let training: String
        let brought: String
        let change: String
    }
    static let template = "2-collect/collectors"
    let title: String
    let back: String
    let tabs: [WallTab]
    let mayChange: Bool
    let lines: [Line]
    let isNobody: Bool
    let asksPrepared: Bool
    let preparedAction: String
    let introduction: String
    let partners: String
    let outAction: String
    let action: String
    let id: String
    let isChange: Bool
    let words: String
    let team: String
    let provider: String
    let training: String
    let prepared: Bool
    let skills: [Choice]
    let teams: [String]
    let providers: [String]
    let cancel: String
    let next: String
    static let sample = CollectorsPage(
        title: "Who asks", back: "/x", tabs: WallTab.sample, mayChange: true,
        lines: [
            Line(
                id: "a", words: "A. H.", about: "North", prepared: true, skill: "Strong", training: "A day on reviews", brought: "4 forms", change: "/c")
        ], isNobody: true, asksPrepared: true, preparedAction: "/p", introduction: "3 December", partners: "/s", outAction: "/o", action: "/y", id: "n",
        isChange: true, words: "A. H.", team: "North", provider: "HFT", training: "One day", prepared: true, skills: [.sample], teams: ["North"],
        providers: ["HFT"], cancel: "/x", next: "/n")
}

extension CollectorsPage {
    init(_ project: Project, _ visit: Visit) {
        let (room, words, form) = (project.collect, visit.words, visit.form)
        let mayChange = visit.may(.prepare, in: project)
        let changing = mayChange ? room.plan.collector(ID(visit.query["change"]) ?? form.id("id") ?? ID(trusted: "-")) : nil
        let isSent = form.has("words")
        let typed = { (name: String, known: String?) in isSent ? form[name] : known ?? "" }
        let skill = isSent ? form.oneOf("skill") ?? .notKnown : changing?.skill ?? .notKnown
        self.init(
            title: words("collect.collectors.title"), back: Site.collect(project.id), tabs: WallTab.collecting(.collectors, project, words),
            mayChange: mayChange, lines: room.plan.collectors.map { Self.line($0, project, words, isForAll: !mayChange) },
            isNobody: room.plan.collectors.isEmpty, asksPrepared: room.plan.preparedOnly, preparedAction: Site.collectors(project.id, .prepared),
            introduction: project.prepare.circle.introduction.map { words.day($0.day) } ?? "", partners: Site.partners(project.id),
            outAction: Site.collectors(project.id, .out), action: Site.collectors(project.id),
            id: changing?.id.text ?? (visit.sameID() as ID<Collector>).text, isChange: changing != nil, words: typed("words", changing?.words),
            team: typed("team", changing?.team), provider: typed("provider", changing?.provider), training: typed("training", changing?.training),
            prepared: isSent ? form.has("prepared") : changing?.prepared ?? false,
            skills: Collector.Skill.allCases.map {
                Choice(
                    field: "skill-\($0.rawValue)", value: $0.rawValue, name: words.name($0), about: words("collect.skill.\($0.rawValue).about"),
                    chosen: $0 == skill)
            }, teams: project.knownParts(.team).map(\.name), providers: project.knownParts(.provider).map(\.name),
            cancel: Site.collectors(project.id), next: Site.tasks(project.id))
    }

    private static func line(_ collector: Collector, _ project: Project, _ words: Phrases, isForAll: Bool) -> Line {
        Line(
            id: collector.id.text, words: collector.words,
            about: words.list([collector.team, collector.provider ?? ""].filter { !$0.isEmpty }), prepared: collector.prepared,
            skill: isForAll || collector.skill == .notKnown ? "" : words.name(collector.skill), training: isForAll ? "" : collector.training,
            brought: words.count("collect.forms", project.collect.receipts(of: collector.id).count),
            change: isForAll ? "" : Site.collector(project.id, collector.id))
    }

    static func open(_ door: Door) {
        door.get(Site.collectors(.at("project"))) { visit in
            let project = try await visit.projectToCollect()
            return try visit.page(CollectorsPage(project, visit), in: project)
        }
        post(door, Site.collectors(.at("project")), notice: "collect.collectors.kept", field: "words") { visit in
            let form = visit.form
            return .keepCollector(
                Collector(
                    id: visit.sameID(), words: form["words"], team: form["team"], provider: form["provider"].isEmpty ? nil : form["provider"],
                    training: form["training"], prepared: form.has("prepared"), skill: form.oneOf("skill") ?? .notKnown))
        }
        post(door, Site.collectors(.at("project"), .out), notice: "collect.plan.takenOut", field: "list") { visit in
            guard let id: ID<Collector> = visit.form.id("collector") else { throw Fault.unreadable }
            return .takeOutCollector(id)
        }
        post(door, Site.collectors(.at("project"), .prepared), notice: "collect.plan.kept", field: "list") { visit in
            .preparedOnly(visit.form["asked"] == "yes")
        }
    }

    private static func post(
        _ door: Door, _ address: String, notice: String, field: String, _ command: @escaping @Sendable (Visit) throws -> CollectionPlanCommand
    ) {
        door.post(address) { visit in
            let project = try await visit.projectToCollect()
            try visit.need(.prepare, in: project)
            return try await visit.collecting(
                project, then: Site.collectors(project.id), notice: notice, field: field, or: { _ in CollectorsPage(project, visit) }
            ) { [.plan(try command(visit))] }
        }
    }
}
