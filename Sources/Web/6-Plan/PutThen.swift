import Method

extension Visit {
    /// Puts commands, all or none; then goes on with a notice, or shows the page again with what has to be put right beside its field.
    func put(
        _ commands: ProjectCommand..., in project: Project, then address: String, notice: String, field: String = "",
        or page: () throws -> some Page
    ) async throws -> Answer {
        do {
            try await put(commands, to: project.id)
            return seeOther(address, notice: notice)
        } catch let refusal as ProjectRefusal {
            return try again(page(), in: project, refusal, field: field)
        }
    }

    /// The id that a form brought with it, so that a page shown again makes the same thing; else a new one.
    func sameID<Thing>(_ field: String = "id") -> ID<Thing> { form.id(field) ?? newID() }

    /// The text of a new id, for the hidden field of a form.
    func newText() -> String { (newID() as ID<Project>).text }

    /// A theme of the path that goes through the later steps; to anything else the page is not there.
    func carriedTheme(in project: Project) throws -> Cluster {
        let id: ID<Cluster> = try path("theme")
        guard project.theme.carried.contains(id), let theme = project.theme.clusters[id] else { throw Fault.notThere }
        return theme
    }
}

extension Form {
    /// One of the cases of a kind, by its name in the code; nil for anything else that was sent.
    func oneOf<Kind: CaseIterable>(_ name: String, _: Kind.Type = Kind.self) -> Kind? {
        Kind.allCases.first { "\($0)" == self[name] }
    }
}
