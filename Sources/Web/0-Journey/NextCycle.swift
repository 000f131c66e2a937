import House
import Method

/// Starts the next time round (W0-03): a new project that knows the last one and takes on its themes, measures and open promises.
struct NextCyclePage: Page {
    static let template = "0-journey/next-cycle"
    let title: String
    let action: String
    let back: String
    let newID: String
    let name: String
    let carried: CarriedList
    static let sample = NextCyclePage(title: "Go round again", action: "/x", back: "/y", newID: "a1", name: "Riverside", carried: .sample)
}

extension NextCyclePage {
    init(_ project: Project, _ visit: Visit) {
        let given: ID<Project>? = visit.form.id("id")
        self.init(
            title: visit.words("journey.cycle.title"), action: Site.nextCycle(project.id), back: Site.project(project.id),
            newID: (project.journey.next ?? given ?? visit.newID()).text,
            name: visit.form.has("title") ? visit.form["title"] : visit.words("journey.cycle.name", ["title": project.journey.title]),
            carried: CarriedList(project.leavesBehind, visit.words))
    }

    static func open(_ door: Door) {
        door.get(Site.nextCycle(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.lead, in: project)
            if let next = project.journey.next, try await visit.house.project(next) != nil { return visit.seeOther(Site.project(next)) }
            return try visit.page(NextCyclePage(project, visit), in: project)
        }
        door.post(Site.nextCycle(.at("project"))) { visit in
            let project = try await visit.project()
            guard let id: ID<Project> = visit.form.id("id") else { throw Fault.unreadable }
            do {
                guard !visit.form["title"].isEmpty else { throw ProjectRefusal.journey(.titleMissing) }
                return visit.seeOther(Site.project(try await begin(id, after: project, visit)), notice: "journey.cycle.begun")
            } catch let refusal as ProjectRefusal {
                return try visit.again(NextCyclePage(project, visit), in: project, refusal, field: "title")
            }
        }
    }

    /// The old cycle notes the new one first: whatever happens in between, sending the form again ends what was begun.
    private static func begin(_ id: ID<Project>, after old: Project, _ visit: Visit) async throws -> ID<Project> {
        let account = try visit.signedIn()
        let noted = try await visit.put(.journey(.beginNextCycle(project: id)), to: old.id)
        let next = noted.journey.next ?? id
        if try await visit.house.project(next) != nil { return next }
        let roles = noted.journey.roles.filter { $0.key != account.id }.sorted { $0.key < $1.key }
        let commands: [JourneyCommand] =
            [.start(title: visit.form["title"], owner: account.id, follows: old.id), .carryOver(noted.leavesBehind)]
            + roles.map { .giveRole(person: $0.key, role: $0.value) }
        try await visit.house.put(commands.map(ProjectCommand.journey), to: next, by: Who(id: account.id, role: .coordinator))
        return next
    }
}
