import Method

/// What was done last at the wall, and the button that takes it back, as often as wanted (W3-33).
struct WallUndoRegion: Region {
    struct Undo: Hashable {
        let address: String
        let id: String
        let words: String
    }

    static let template = "3-theme/undo"
    let undo: Undo?
    var region: String { "undo" }
    static let sample = WallUndoRegion(undo: Undo(address: "/x", id: "7", words: "Card P01-W1 was parked."))
}

extension WallUndoRegion {
    /// `to` is the page to come back to: "desk", "board" with its heading, or a cluster's id.
    init(_ project: Project, _ words: Phrases, to page: String) {
        self.init(
            undo: project.theme.last.map { last in
                Undo(
                    address: "\(Site.themeTakeBack(project.id))?to=\(page)", id: String(project.theme.number),
                    words: Self.words(for: last, in: project, words))
            })
    }

    static func open(_ door: Door) {
        door.post(Site.themeTakeBack(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.facilitate, in: project)
            let address = back(visit, in: project)
            guard let number = visit.form.int("id") else { throw Fault.unreadable }
            guard number == project.theme.number else { return visit.seeOther(address, notice: "theme.undo.changed") }
            let after = try await visit.put(.theme(.takeBack(number: number)), to: project.id)
            return try answer(visit, at: address, before: project, after: after)
        }
    }

    private static func answer(_ visit: Visit, at address: String, before: Project, after: Project) throws -> Answer {
        switch visit.query["to"] {
        case "desk": return try visit.answer(at: address, CardCallPage.regions, before: before, after: after)
        case let page:
            guard let heading = Heading(rawValue: page) else { return visit.seeOther(address) }
            return try visit.answer(at: address, BoardPage.regions(heading, lead: true), before: before, after: after)
        }
    }

    private static func back(_ visit: Visit, in project: Project) -> String {
        let page = visit.query["to"]
        if page == "desk" { return Site.cardCall(project.id) }
        if let heading = Heading(rawValue: page) { return Site.board(project.id, heading) }
        if let cluster = ID<Cluster>(page), project.theme.clusters[cluster] != nil { return Site.cluster(project.id, cluster) }
        return Site.theme(project.id)
    }

    static func words(for event: ThemeEvent, in project: Project, _ words: Phrases) -> String {
        func label(_ cluster: ID<Cluster>) -> String { project.label(of: cluster, words) }
        switch event {
        case .cardHeard(let card): return words("theme.did.heard", ["code": card.text])
        case .cardPlaced(let card, let cluster, _): return words("theme.did.placed", ["code": card.text, "cluster": label(cluster)])
        case .cardPlacedAlso(let card, let cluster): return words("theme.did.placedAlso", ["code": card.text, "cluster": label(cluster)])
        case .clusterStarted(_, _, let card): return words("theme.did.started", ["code": card.text])
        case .cardParked(let card, _): return words("theme.did.parked", ["code": card.text])
        case .cardLifted(let card): return words("theme.did.lifted", ["code": card.text])
        case .clusterNamed(_, let name): return words("theme.did.named", ["name": name])
        case .clusterNested(let cluster, let inside?):
            return words("theme.did.nested", ["cluster": label(cluster), "inside": label(inside)])
        case .clusterNested(let cluster, nil): return words("theme.did.unnested", ["cluster": label(cluster)])
        case .clustersMerged(_, let into): return words("theme.did.merged", ["into": label(into)])
        case .themesCarried(let themes, _): return words.count("theme.did.carried", themes.count)
        case .takenBack: return ""
        }
    }
}

extension Visit {
    /// After something was done at the wall: a background form gets the regions that changed by it, anybody else the page.
    func answer(
        at address: String, _ regions: (Project, Phrases) -> [any Region], before: Project, after: Project
    ) throws -> Answer {
        guard isInBackground else { return seeOther(address) }
        let old = regions(before, words)
        return try seeOther(address, regions: regions(after, words).flatMap { Self.changed(in: $0, since: old) })
    }

    private static func changed(in region: any Region, since old: [any Region]) -> [any Region] {
        guard let before = old.first(where: { $0.region == region.region }) else { return [region] }
        if before.identity == region.identity { return [] }
        if region.parts.isEmpty || before.outline != region.outline { return [region] }
        return region.parts.flatMap { changed(in: $0, since: before.parts) }
    }
}
