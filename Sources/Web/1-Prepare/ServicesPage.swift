import Method

/// How many people each service supports, and how many have each need: what the sample is measured against.
struct ServicesPage: Page {
    struct Line {
        let name: String
        let supported: Int
    }
    static let template = "1-prepare/services"
    let title: String
    let back: String
    let action: String
    let lines: [Line]
    let isEmpty: Bool
    let total: Int
    let service: String
    let supported: String
    /// How few have a need can tell who they are: for those who prepare or collect.
    let seesNeeds: Bool
    let needs: [Line]
    let hasNoNeeds: Bool
    let needTotal: Int
    let differ: String
    let need: String
    let having: String
    let next: String
    let mayChange: Bool
    var mainClass: String { "narrow" }
    static let sample = ServicesPage(
        title: "Services", back: "/x", action: "/y", lines: [Line(name: "Homecare", supported: 380)], isEmpty: true, total: 380,
        service: "Homecare", supported: "380", seesNeeds: true, needs: [Line(name: "Dementia", supported: 30)], hasNoNeeds: true, needTotal: 30,
        differ: "Not the same", need: "Dementia", having: "30", next: "/n", mayChange: true)
}

extension ServicesPage {
    init(_ project: Project, _ visit: Visit) {
        let (room, form) = (project.prepare, visit.form)
        let differ = room.sampleWarnings.first { if case .countsDiffer = $0 { true } else { false } }
        self.init(
            title: visit.words("prepare.services.title"), back: Site.prepare(project.id), action: Site.services(project.id),
            lines: room.services.map { Line(name: $0.service, supported: $0.supported) }, isEmpty: room.services.isEmpty, total: room.supported,
            service: form["service"], supported: form["supported"], seesNeeds: SamplePlacesPage.maySee(project, visit),
            needs: room.sample.needs.map { Line(name: $0.need, supported: $0.supported) }, hasNoNeeds: room.sample.needs.isEmpty,
            needTotal: room.sample.needs.reduce(0) { $0 + $1.supported }, differ: differ?.said(in: visit.words) ?? "", need: form["need"],
            having: form["having"], next: Site.sample(project.id), mayChange: visit.may(.prepare, in: project))
    }

    static func open(_ door: Door) {
        door.get(Site.services(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(ServicesPage(project, visit), in: project)
        }
        door.post(Site.services(.at("project"))) { visit in
            let project = try await visit.project()
            let (form, page) = (visit.form, { ServicesPage(project, visit) })
            // A count that is none is refused by the method, with its own words.
            if form.has("need") {
                let count = NeedCount(need: form["need"], supported: form.int("having") ?? -1)
                return try await visit.put(
                    .prepare(.sample(.countNeed(count))), in: project, then: Site.services(project.id), notice: "prepare.kept",
                    field: count.need.isEmpty ? "need" : "having", or: page)
            }
            let count = ServiceCount(service: form["service"], supported: form.int("supported") ?? -1)
            let field = count.service.isEmpty ? "service" : "supported"
            return try await visit.put(
                .prepare(.countPeople(count)), in: project, then: Site.services(project.id), notice: "prepare.kept", field: field, or: page)
        }
    }
}
