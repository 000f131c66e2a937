import Method

/// Changes the project's title.
struct RenamePage: Page {
    static let template = "0-journey/rename"
    let title: String
    let action: String
    let back: String
    let name: String
    var mainClass: String { "narrow" }
    static let sample = RenamePage(title: "The title", action: "/x", back: "/y", name: "Riverside")
}

extension RenamePage {
    init(_ project: Project, _ visit: Visit) {
        self.init(
            title: visit.words("journey.rename.title"), action: Site.rename(project.id), back: Site.project(project.id),
            name: visit.form.has("title") ? visit.form["title"] : project.journey.title)
    }

    static func open(_ door: Door) {
        door.get(Site.rename(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.lead, in: project)
            return try visit.page(RenamePage(project, visit), in: project)
        }
        door.post(Site.rename(.at("project"))) { visit in
            let project = try await visit.project()
            do {
                try await visit.put(.journey(.rename(title: visit.form["title"])), to: project.id)
                return visit.seeOther(Site.project(project.id), notice: "journey.rename.kept")
            } catch let refusal as ProjectRefusal {
                return try visit.again(RenamePage(project, visit), in: project, refusal, field: "title")
            }
        }
    }
}
