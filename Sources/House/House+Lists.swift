public import Method

extension House {
    /// The projects in which somebody has a role, the newest first.
    public func projects(of person: ID<Person>) async throws -> [ProjectLine] {
        try await translated {
            try await self.place.store.projects(of: person.text).map { ProjectLine($0, wrapping: self.place.wrapping) }
        }
    }

    /// All projects, for whoever looks after the place.
    public func allProjects() async throws -> [ProjectLine] {
        try await translated {
            try await self.place.store.allProjects().map { ProjectLine($0, wrapping: self.place.wrapping) }
        }
    }

    /// Nil where they have none. The state of a project knows the same; this asks without reading it in.
    public func role(of person: ID<Person>, in project: ID<Project>) async throws -> Role? {
        try await translated { try await self.place.store.role(of: person.text, in: project.text).flatMap(Role.init(rawValue:)) }
    }
}
