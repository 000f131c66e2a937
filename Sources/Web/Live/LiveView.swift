import Method

/// One kind of view of a project, the same for everybody who has it open.
///
/// `kind` names it together with what its viewers may see ("wall", "desk"): all with the same kind get the same bytes.
/// `regions` always gives regions of the same names; what is empty is an empty element. It may depend on nothing else.
struct LiveView: Sendable {
    let project: ID<Project>
    let kind: String
    /// Who may no longer do this gets no more of it: rights are looked at with every change.
    let needs: Permission
    let regions: @Sendable (Project, Phrases) -> [any Region]

    init(
        of project: ID<Project>, _ kind: String, needs: Permission = .read,
        regions: @escaping @Sendable (Project, Phrases) -> [any Region]
    ) {
        (self.project, self.kind, self.needs, self.regions) = (project, kind, needs, regions)
    }
}
