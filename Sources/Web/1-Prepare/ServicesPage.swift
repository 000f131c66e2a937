import Method

/// How many people each service supports: what the sample is measured against.
struct ServicesPage: Page {
    struct Line {
        let service: String
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
    let mayChange: Bool
    var mainClass: String { "narrow" }
    static let sample = ServicesPage(
        title: "Services", back: "/x", action: "/y", lines: [Line(service: "Homecare", supported: 380)], isEmpty: true, total: 380,
        service: "Homecare", supported: "380", mayChange: true)
}

extension ServicesPage {
    init(_ project: Project, _ visit: Visit) {
        let services = project.prepare.services
        self.init(
            title: visit.words("prepare.services.title"), back: Site.prepare(project.id), action: Site.services(project.id),
            lines: services.map { Line(service: $0.service, supported: $0.supported) }, isEmpty: services.isEmpty,
            total: project.prepare.supported, service: visit.form["service"], supported: visit.form["supported"],
            mayChange: visit.may(.prepare, in: project))
    }

    static func open(_ door: Door) {
        door.get(Site.services(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(ServicesPage(project, visit), in: project)
        }
        door.post(Site.services(.at("project"))) { visit in
            let project = try await visit.project()
            let page = { ServicesPage(project, visit) }
            // A count that is none is refused by the method, with its own words.
            let count = ServiceCount(service: visit.form["service"], supported: visit.form.int("supported") ?? -1)
            let field = count.service.isEmpty ? "service" : "supported"
            return try await visit.put(
                .prepare(.countPeople(count)), in: project, then: Site.services(project.id), notice: "prepare.kept", field: field, or: page)
        }
    }
}
