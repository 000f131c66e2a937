import House
import Method

extension Visit {
    /// Whoever is signed in; else the visit goes to the sign-in page and comes back.
    func signedIn() throws -> Account {
        guard let account else { throw Fault.signInFirst }
        return account
    }

    /// The project named by `:project` in the path, as last made durable. To somebody who may not read it, it is not there.
    /// A seat opens none of its pages: what a seat may see is on the seat's own pages.
    func project() async throws -> Project {
        let id: ID<Project> = try path("project")
        let account = try signedIn()
        guard let project = try await house.project(id), project.journey.roles[account.id]?.may(.read) == true else { throw Fault.notThere }
        return project
    }

    /// In which role the visitor is in this project. Throws `notThere` where they have none.
    func who(in project: Project) throws -> Who {
        guard let who = role(in: project) else { throw Fault.notThere }
        return who
    }

    /// Whether the visitor may do something there: pages hide what cannot be done.
    func may(_ permission: Permission, in project: Project) -> Bool {
        role(in: project)?.role.may(permission) ?? false
    }

    /// Throws `notAllowed` where they may not. Commands are checked by `put` itself.
    func need(_ permission: Permission, in project: Project) throws {
        guard try who(in: project).role.may(permission) else { throw Fault.notAllowed }
    }

    private func role(in project: Project) -> Who? { Self.role(of: account, seat, in: project) }

    /// A seat is worth something only while its day is open and the person has not left.
    static func role(of account: Account?, _ seat: Seat?, in project: Project) -> Who? {
        if let account, let role = project.journey.roles[account.id] { return Who(id: account.id, role: role) }
        guard let seat, seat.project == project.id, let me = project.gathering.today?.people[seat.person], !me.left else { return nil }
        return Who(id: seat.person, role: .participant)
    }
}

extension Visit {
    /// Puts a command to a project, by the visitor, now. What comes back includes it and is durable. Throws `ProjectRefusal`.
    @discardableResult
    func put(_ command: ProjectCommand, to project: ID<Project>) async throws -> Project {
        try await house.put(command, to: project, by: try await mover(in: project))
    }

    /// All of them or none, in one commit.
    @discardableResult
    func put(_ commands: [ProjectCommand], to project: ID<Project>) async throws -> Project {
        try await house.put(commands, to: project, by: try await mover(in: project))
    }

    private func mover(in id: ID<Project>) async throws -> Who {
        guard let project = try await house.project(id) else { throw Fault.notThere }
        return try who(in: project)
    }
}
