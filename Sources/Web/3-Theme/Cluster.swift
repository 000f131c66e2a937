import Method

/// One cluster: the words inside it, its name with a gentle word where it helps, and all that can be done with it.
struct ClusterPage: Page {
    static let template = "3-theme/cluster"
    let title: String
    let tabs: [WallTab]
    let heading: String
    let headingWord: String
    let back: String
    let label: String
    let isNamed: Bool
    let inside: String
    let insideAddress: String
    let countWords: String
    let cards: [WallCard]
    let subThemes: [SubTheme]
    let undo: WallUndoRegion?
    /// What those who lead can do; nil for everybody else.
    let lead: Lead?
    /// The next cluster of this heading that has no name yet.
    let nextUnnamed: String
    var mainClass: String { "" }

    struct SubTheme {
        let label: String
        let address: String
        let count: Int
    }

    struct Lead {
        let cards: String
        let name: String
        let typed: String
        let hints: [String]
        let nest: String
        let merge: String
        let newID: String
        let choices: [WallChoice]
    }

    static let sample = ClusterPage(
        title: "I am lonely", tabs: WallTab.sample, heading: "not-working", headingWord: "Not working", back: "/x", label: "I am lonely",
        isNamed: true, inside: "I am on my own", insideAddress: "/x", countWords: "1 card", cards: [.sample],
        subThemes: [SubTheme(label: "Sundays", address: "/x", count: 2)], undo: .sample,
        lead: Lead(
            cards: "/x", name: "/x", typed: "I am lonely", hints: ["Long"], nest: "/x", merge: "/x", newID: "c1",
            choices: [.sample]),
        nextUnnamed: "/x")
}

extension ClusterPage {
    init(_ cluster: Cluster, _ project: Project, _ visit: Visit, typed: String? = nil) {
        let words = visit.words
        let lead = visit.may(.facilitate, in: project)
        let cards = project.cards(in: cluster.id)
        let all = project.clusters(under: cluster.heading)
        let label = project.label(of: cluster, words)
        self.init(
            title: label.shortened, tabs: WallTab.all(nil, in: project, visit), heading: cluster.heading.look,
            headingWord: words.name(cluster.heading), back: Site.board(project.id, cluster.heading), label: label,
            isNamed: cluster.name != nil, inside: cluster.inside.map { project.label(of: $0, words) } ?? "",
            insideAddress: cluster.inside.map { Site.cluster(project.id, $0) } ?? "",
            countWords: words.count("theme.cards", cards.count)
                + (cards.isEmpty ? "" : ". " + words.count("theme.people", project.people(behind: cluster.id)) + "."),
            cards: cards.map { WallCard($0, in: project.id, tick: lead) },
            subThemes: all.filter { $0.inside == cluster.id }.map {
                SubTheme(
                    label: project.label(of: $0, words), address: Site.cluster(project.id, $0.id), count: project.cards(in: $0.id).count)
            },
            undo: lead ? WallUndoRegion(project, words, to: cluster.id.text) : nil,
            lead: lead ? Lead(cluster, project, words, typed: typed) : nil,
            nextUnnamed: lead && cluster.name != nil
                ? all.first { $0.name == nil && !project.cards(in: $0.id).isEmpty }.map { Site.cluster(project.id, $0.id) } ?? "" : "")
    }

    static func open(_ door: Door) {
        door.get(Site.cluster(.at("project"), .at("cluster"))) { visit in
            let project = try await visit.project()
            return try visit.page(ClusterPage(try visit.cluster(in: project), project, visit), in: project)
        }
        door.post(Site.clusterCards(.at("project"), .at("cluster"))) { visit in
            let project = try await visit.project()
            try visit.need(.facilitate, in: project)
            let cluster = try visit.cluster(in: project)
            let doing = MoveCards(visit.form)
            if let missing = doing.missing { return visit.seeOther(Site.cluster(project.id, cluster.id), notice: missing) }
            return try await visit.answer(doing.commands, cluster, in: project, notice: "theme.cluster.moved", field: "move-to")
        }
        openName(door)
        openOthers(door)
    }

    private static func openName(_ door: Door) {
        door.post(Site.clusterName(.at("project"), .at("cluster"))) { visit in
            let project = try await visit.project()
            try visit.need(.facilitate, in: project)
            let cluster = try visit.cluster(in: project)
            let name = visit.form["name"]
            return try await visit.answer(
                [.theme(.name(cluster: cluster.id, words: name))], cluster, in: project, notice: "theme.cluster.named", field: "name",
                typed: name)
        }
    }

    private static func openOthers(_ door: Door) {
        door.post(Site.clusterNest(.at("project"), .at("cluster"))) { visit in
            let project = try await visit.project()
            try visit.need(.facilitate, in: project)
            let cluster = try visit.cluster(in: project)
            return try await visit.answer(
                [.theme(.nest(cluster: cluster.id, inside: visit.form.id("inside")))], cluster, in: project, notice: "theme.cluster.nested",
                field: "inside")
        }
        door.post(Site.clusterMerge(.at("project"), .at("cluster"))) { visit in
            let project = try await visit.project()
            try visit.need(.facilitate, in: project)
            // Sent again after it was done: the first of the two is gone, and that is what was wanted.
            guard let into: ID<Cluster> = visit.form.id("into"), into != (try visit.path("cluster")) else {
                return visit.seeOther(Site.cluster(project.id, try visit.path("cluster")), notice: "theme.board.noPlace")
            }
            let address = Site.cluster(project.id, into)
            guard let cluster = project.theme.clusters[try visit.path("cluster")] else { return visit.seeOther(address) }
            return try await visit.answer(
                [.theme(.merge(cluster: cluster.id, into: into))], cluster, in: project, notice: "theme.cluster.merged", field: "into",
                then: address)
        }
    }
}

extension ClusterPage.Lead {
    fileprivate init(_ cluster: Cluster, _ project: Project, _ words: Phrases, typed: String?) {
        self.init(
            cards: Site.clusterCards(project.id, cluster.id), name: Site.clusterName(project.id, cluster.id),
            typed: typed ?? cluster.name ?? "", hints: cluster.name.map { NameHint.hints(for: $0).map(words.hint) } ?? [],
            nest: Site.clusterNest(project.id, cluster.id), merge: Site.clusterMerge(project.id, cluster.id),
            newID: WallStamp.of(cluster.id.text, project.theme.stamp),
            choices: WallChoice.clusters(under: cluster.heading, in: project, words, without: cluster.id))
    }
}

extension Visit {
    fileprivate func cluster(in project: Project) throws -> Cluster {
        guard let cluster = project.theme.clusters[try path("cluster")] else { throw Fault.notThere }
        return cluster
    }

    fileprivate func answer(
        _ commands: [ProjectCommand], _ cluster: Cluster, in project: Project, notice: String, field: String, typed: String? = nil,
        then address: String? = nil
    ) async throws -> Answer {
        do {
            try await put(commands, to: project.id)
            return seeOther(address ?? Site.cluster(project.id, cluster.id), notice: notice)
        } catch let refusal as ProjectRefusal {
            return try again(ClusterPage(cluster, project, self, typed: typed), in: project, refusal, field: field)
        }
    }
}
