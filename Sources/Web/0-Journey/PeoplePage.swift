import House
import Method

/// Who may do what in this project. A role is given to somebody by the name they sign in with.
struct PeoplePage: Page {
    struct Line {
        let person: String
        let name: String
        let roleName: String
        let isMe: Bool
        let field: String
        let choices: [Choice]
    }
    struct Choice {
        let value: String
        let name: String
        let about: String
        let chosen: Bool
    }
    static let template = "0-journey/people"
    let title: String
    let back: String
    let action: String
    let takeAction: String
    let lines: [Line]
    let mayChange: Bool
    let name: String
    let choices: [Choice]
    static let sample = PeoplePage(
        title: "People", back: "/x", action: "/y", takeAction: "/z",
        lines: [Line(person: "a", name: "Asha", roleName: "Coordinator", isMe: true, field: "role-a", choices: [.sample])], mayChange: true,
        name: "Ben", choices: [.sample])
}

extension PeoplePage.Choice {
    static let sample = Self(value: "reader", name: "Reader", about: "Sees the project", chosen: true)

    static func all(_ words: Phrases, chosen: String) -> [Self] {
        Role.allCases.map { role in
            Self(
                value: role.rawValue, name: words("journey.role.\(role.rawValue)"), about: words("journey.role.\(role.rawValue).about"),
                chosen: role.rawValue == chosen)
        }
    }
}

extension PeoplePage {
    init(_ project: Project, _ names: [ID<Person>: String], _ visit: Visit) {
        let lines = project.journey.roles.map { person, role in
            Line(
                person: person.text, name: names[person] ?? visit.words("journey.people.gone"),
                roleName: visit.words("journey.role.\(role.rawValue)"), isMe: person == visit.account?.id, field: "role-\(person)",
                choices: Choice.all(visit.words, chosen: role.rawValue))
        }
        self.init(
            title: visit.words("journey.people.title"), back: Site.project(project.id), action: Site.people(project.id),
            takeAction: Site.takeRole(project.id), lines: lines.sorted { ($0.name, $0.person) < ($1.name, $1.person) },
            mayChange: visit.may(.lead, in: project), name: visit.form["name"],
            choices: Choice.all(visit.words, chosen: visit.form["role"]))
    }

    static func open(_ door: Door) {
        door.get(Site.people(.at("project"))) { visit in
            let project = try await visit.project()
            _ = try visit.signedIn()
            return try visit.page(PeoplePage(project, try await visit.names(in: project), visit), in: project)
        }
        door.post(Site.people(.at("project"))) { visit in try await give(visit) }
        door.post(Site.takeRole(.at("project"))) { visit in
            let project = try await visit.project()
            let names = try await visit.names(in: project)
            guard let person: ID<Person> = visit.form.id("person") else { throw Fault.unreadable }
            return try await visit.put(
                .journey(.takeRole(person: person)), in: project, then: Site.people(project.id), notice: "journey.people.taken",
                field: "role-\(person)"
            ) { PeoplePage(project, names, visit) }
        }
    }

    /// To somebody on the list by their id, or to somebody new by their name.
    private static func give(_ visit: Visit) async throws -> Answer {
        let project = try await visit.project()
        try visit.need(.lead, in: project)
        let names = try await visit.names(in: project)
        let page = { PeoplePage(project, names, visit) }
        guard let role = Role(rawValue: visit.form["role"]) else {
            return try visit.again(page(), in: project, message: visit.words("journey.people.noRole"), field: "role-new-coordinator")
        }
        guard let person = try await person(visit) else {
            return try visit.again(
                page(), in: project, message: visit.words("journey.people.unknown", ["name": visit.form["name"]]), field: "name")
        }
        return try await visit.put(
            .journey(.giveRole(person: person, role: role)), in: project, then: Site.people(project.id), notice: "journey.people.given",
            field: visit.form.has("person") ? "role-\(person)" : "name", or: page)
    }

    private static func person(_ visit: Visit) async throws -> ID<Person>? {
        if visit.form.has("person") { return visit.form.id("person") }
        return visit.form["name"].isEmpty ? nil : try await visit.house.account(named: visit.form["name"])?.id
    }
}

extension Visit {
    /// What those are called who have a role in a project. Whose account is gone is not among them.
    func names(in project: Project) async throws -> [ID<Person>: String] {
        var names: [ID<Person>: String] = [:]
        for person in project.journey.roles.keys { names[person] = try await house.account(person)?.name }
        return names
    }
}
