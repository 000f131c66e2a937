/// What somebody may do in one project. A person may have different roles in different projects.
public enum Role: String, Sendable, Codable, CaseIterable {
    case coordinator, facilitator, collector, participant, safeguardingLead, reader
}

/// Anybody who does something: the holder of an account, or a person who sat down at a seat with a code.
public enum Person {}

/// Who puts a command, and as what.
public struct Who: Sendable, Equatable {
    public let id: ID<Person>
    public let role: Role

    public init(id: ID<Person>, role: Role) {
        self.id = id
        self.role = role
    }
}
