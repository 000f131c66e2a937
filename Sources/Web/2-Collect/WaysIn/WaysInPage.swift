import House
import Method

/// The ways in which people's words come: links for collectors and drop-ins, a file, paper.
struct WaysInPage: Page {
    struct Choice {
        let field: String
        let value: String
        let name: String
        let about: String
        let isChosen: Bool
    }
    static let template = "2-collect/ways-in"
    let title: String
    let back: String
    let action: String
    let id: String
    let label: String
    let service: String
    let team: String
    let kinds: [Choice]
    let sources: [Choice]
    let collectors: [Choice]
    let open: [LinkLine]
    let closed: [LinkLine]
    let isOnlyHere: Bool
    let isNotSecure: Bool
    let bringIn: String
    let typeIn: String
    static let sample = WaysInPage(
        title: "Ways in", back: "/x", action: "/x", id: "k3", label: "Day centre", service: "Homecare", team: "North", kinds: [.sample],
        sources: [.sample], collectors: [.sample], open: [.sample], closed: [.sample], isOnlyHere: true, isNotSecure: true, bringIn: "/b", typeIn: "/t")
}

extension WaysInPage.Choice {
    static let sample = Self(field: "kind-dropIn", value: "dropIn", name: "A drop-in", about: "Anybody", isChosen: true)
}

/// One link as the team sees it.
struct LinkLine {
    let id: String
    let label: String
    let kind: String
    let about: String
    let address: String
    let qr: QR?
    let poster: String
    let withdraw: String
    let openAgain: String
    static let sample = LinkLine(
        id: "k3", label: "Day centre", kind: "A drop-in", about: "Homecare", address: "https://heard.example.org/tell/x/y", qr: .sample, poster: "/p",
        withdraw: "/w", openAgain: "/o")

    init(
        id: String, label: String, kind: String, about: String, address: String, qr: QR?, poster: String, withdraw: String, openAgain: String
    ) {
        (self.id, self.label, self.kind, self.about, self.address) = (id, label, kind, about, address)
        (self.qr, self.poster, self.withdraw, self.openAgain) = (qr, poster, withdraw, openAgain)
    }

    init(_ link: CollectLink, in project: ID<Project>, _ visit: Visit) {
        let address = visit.origin + Site.tell(project, LinkToken(link.id, of: project, in: visit.house).text)
        let source = link.kind == .dropIn ? "" : visit.words("collect.source.\(link.source.rawValue)")
        self.init(
            id: link.id.text, label: link.label, kind: visit.words("waysIn.kind.\(link.kind.rawValue)"),
            about: [source, link.service, link.team].filter { !$0.isEmpty }.joined(separator: " · "), address: address, qr: QR(address),
            poster: Site.linkPoster(project, link.id), withdraw: Site.withdrawLink(project, link.id), openAgain: Site.reopenLink(project, link.id))
    }
}

extension WaysInPage {
    init(_ project: Project, _ visit: Visit) {
        let (form, words) = (visit.form, visit.words)
        let kind = CollectLink.Kind(rawValue: form["kind"]) ?? .collector
        let source = ReviewSource(rawValue: form["source"]) ?? .review
        let links = project.collect.links.reversed()
        self.init(
            title: words("waysIn.title"), back: Site.collect(project.id), action: Site.waysIn(project.id),
            id: (visit.sameID() as ID<CollectLink>).text, label: form["label"], service: form["service"], team: form["team"],
            kinds: CollectLink.Kind.allCases.map {
                Choice(
                    field: "kind-\($0.rawValue)", value: $0.rawValue, name: words("waysIn.kind.\($0.rawValue)"),
                    about: words("waysIn.kind.\($0.rawValue).about"), isChosen: $0 == kind)
            },
            sources: ReviewSource.allCases.map {
                Choice(field: "source-\($0.rawValue)", value: $0.rawValue, name: words("collect.source.\($0.rawValue)"), about: "", isChosen: $0 == source)
            }, collectors: Self.collectors(project, visit), open: links.filter { !$0.withdrawn }.map { LinkLine($0, in: project.id, visit) },
            closed: links.filter(\.withdrawn).map { LinkLine($0, in: project.id, visit) }, isOnlyHere: visit.isOnlyThisMachine,
            isNotSecure: !visit.isOnlyThisMachine && !visit.origin.hasPrefix("https://"), bringIn: Site.bringIn(project.id),
            typeIn: Site.typeIn(project.id))
    }

    /// Nobody in particular first; none of it where the plan names nobody.
    private static func collectors(_ project: Project, _ visit: Visit) -> [Choice] {
        let (all, chosen) = (project.collect.plan.collectors, visit.form["collector"])
        guard !all.isEmpty else { return [] }
        let nobody = Choice(field: "collector-none", value: "", name: visit.words("waysIn.collector.none"), about: "", isChosen: chosen.isEmpty)
        return [nobody]
            + all.map { Choice(field: "collector-\($0.id)", value: $0.id.text, name: $0.words, about: $0.team, isChosen: chosen == $0.id.text) }
    }

    static func open(_ door: Door) {
        door.get(Site.waysIn(.at("project"))) { visit in
            let project = try await found(visit)
            return try visit.page(WaysInPage(project, visit), in: project)
        }
        door.post(Site.waysIn(.at("project"))) { visit in
            let project = try await found(visit)
            let form = visit.form
            guard !form["label"].isEmpty, form["label"].count <= 80 else {
                return try visit.again(WaysInPage(project, visit), in: project, message: visit.words("waysIn.wrong.label"), field: "label")
            }
            guard let kind = CollectLink.Kind(rawValue: form["kind"]), let source = ReviewSource(rawValue: form["source"]) else { throw Fault.unreadable }
            let link = CollectLink(
                id: visit.sameID(), label: form["label"], kind: kind, source: kind == .dropIn ? .dropIn : source,
                service: String(form["service"].prefix(200)), team: String(form["team"].prefix(200)),
                collector: form.id("collector").flatMap { project.collect.plan.collector($0)?.id })
            return try await visit.put(.collect(.openLink(link)), in: project, then: Site.waysIn(project.id), notice: "waysIn.opened") {
                WaysInPage(project, visit)
            }
        }
        door.post(Site.withdrawLink(.at("project"), .at("link"))) { visit in
            let project = try await found(visit)
            return try await visit.put(
                .collect(.withdrawLink(visit.path("link"))), in: project, then: Site.waysIn(project.id), notice: "waysIn.withdrawn"
            ) { WaysInPage(project, visit) }
        }
        door.post(Site.reopenLink(.at("project"), .at("link"))) { visit in
            let project = try await found(visit)
            guard let link = project.collect.link(try visit.path("link")) else { throw Fault.notThere }
            return try await visit.put(.collect(.openLink(link)), in: project, then: Site.waysIn(project.id), notice: "waysIn.opened") {
                WaysInPage(project, visit)
            }
        }
    }

    static func found(_ visit: Visit) async throws -> Project {
        let project = try await visit.project()
        try visit.need(.collect, in: project)
        return project
    }
}
