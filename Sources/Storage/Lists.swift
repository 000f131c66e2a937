/// What lists across projects say of one project. Written in the same transaction as the append it follows from.
public struct Listing: Sendable, Equatable {
    public let project: String
    /// Sealed with the project's key.
    public let title: [UInt8]
    /// Milliseconds since the start of 1970 (UTC).
    public let started: Int64
    /// The step it is at; empty when all are done.
    public let step: String
    /// Who has which role: everybody, each time.
    public let members: [String: String]

    public init(project: String, title: [UInt8], started: Int64, step: String, members: [String: String]) {
        self.project = project
        self.title = title
        self.started = started
        self.step = step
        self.members = members
    }
}

/// One line of a list of projects, as somebody in particular sees it.
public struct ListedProject: Sendable, Equatable {
    public let project: String
    public let title: [UInt8]
    public let key: WrappedKey?
    public let started: Int64
    public let step: String
    /// Empty where the list is not somebody's own.
    public let role: String
    public let version: Int

    public init(
        project: String, title: [UInt8], key: WrappedKey?, started: Int64, step: String, role: String, version: Int
    ) {
        self.project = project
        self.title = title
        self.key = key
        self.started = started
        self.step = step
        self.role = role
        self.version = version
    }
}

/// What must be found across projects.
public protocol Lists: Sendable {
    /// The newest first.
    func projects(of person: String) async throws(StorageFault) -> [ListedProject]
    func allProjects() async throws(StorageFault) -> [ListedProject]
    func role(of person: String, in project: String) async throws(StorageFault) -> String?
}
