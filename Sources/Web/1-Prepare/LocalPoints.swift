import Method

/// What makes this place different: who leads, where it is, who lives here, what is known.
struct LocalPointsPage: Page {
    struct Line {
        let id: String
        let words: String
    }
    static let template = "1-prepare/local-points"
    let title: String
    let back: String
    let action: String
    let outAction: String
    let newID: String
    let lines: [Line]
    let isEmpty: Bool
    let words: String
    let mayChange: Bool
    var mainClass: String { "narrow" }
    static let sample = LocalPointsPage(
        title: "This place", back: "/x", action: "/y", outAction: "/z", newID: "a", lines: [Line(id: "b", words: "Two valleys")], isEmpty: true,
        words: "More", mayChange: true)
}

extension LocalPointsPage {
    init(_ project: Project, _ visit: Visit) {
        let points = project.prepare.localPoints
        self.init(
            title: visit.words("prepare.place.title"), back: Site.prepare(project.id), action: Site.localPoints(project.id),
            outAction: Site.localPointOut(project.id), newID: (visit.sameID() as ID<LocalPoint>).text,
            lines: points.map { Line(id: $0.id.text, words: $0.words) }, isEmpty: points.isEmpty, words: visit.form["point"],
            mayChange: visit.may(.prepare, in: project))
    }

    static func open(_ door: Door) {
        door.get(Site.localPoints(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(LocalPointsPage(project, visit), in: project)
        }
        door.post(Site.localPoints(.at("project"))) { visit in
            let project = try await visit.project()
            let point = LocalPoint(id: visit.sameID(), words: visit.form["point"])
            return try await visit.put(
                .prepare(.noteLocalPoint(point)), in: project, then: Site.localPoints(project.id), notice: "prepare.kept", field: "point"
            ) { LocalPointsPage(project, visit) }
        }
        door.post(Site.localPointOut(.at("project"))) { visit in
            let project = try await visit.project()
            guard let id: ID<LocalPoint> = visit.form.id("point") else { throw Fault.unreadable }
            try await visit.put(.prepare(.takeOutLocalPoint(id)), to: project.id)
            return visit.seeOther(Site.localPoints(project.id), notice: "prepare.takenOut")
        }
    }
}
