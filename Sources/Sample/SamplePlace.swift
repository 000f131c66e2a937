import Foundation
import House
import Method

/// One invented place with three projects: one just begun, one in the middle of theming, one whole.
/// The demo, the tests and the screenshots share it. Nobody in it exists.
public struct SamplePlace: Sendable {
    let house: House

    public init(house: House) { self.house = house }

    /// The projects of the place, by the folder of their recording.
    public enum SampleProject: String, CaseIterable, Sendable {
        case begun = "orchard"
        case theming = "harbour"
        case whole = "allotment"

        public var id: ID<Project> { ID(trusted: rawValue) }

        var end: Replay.End {
            switch self {
            case .begun: .afterPreparing
            case .theming: .whileTheming(commands: 100)
            case .whole: .whole
            }
        }
    }

    public var isEmpty: Bool {
        get async throws { try await house.allProjects().isEmpty }
    }

    /// Makes the accounts and plays the recordings.
    public func fill() async throws {
        for person in SamplePerson.all { try await house.addAccount(name: person.name, password: person.password, id: person.id) }
        for project in SampleProject.allCases {
            let replay = try Replay.read(try SamplePlace.recording(of: project), coordinator: SamplePerson.coordinator.id)
            try await replay.play(in: house, as: project.id, to: project.end)
            try await house.put(
                SamplePerson.all.filter { $0.role != .coordinator }.map { .journey(.giveRole(person: $0.id, role: $0.role)) }, to: project.id,
                by: Who(id: SamplePerson.coordinator.id, role: .coordinator))
            try await goOn(project)
        }
    }

    /// What no recording holds: how the guests are prepared for, and how far collecting is at the house that has just begun.
    private func goOn(_ project: SampleProject) async throws {
        let coordinator = Who(id: SamplePerson.coordinator.id, role: .coordinator)
        if let room = try await house.project(project.id)?.prepare, let guests = SampleGuests(room) {
            try await house.put(guests.commands, to: project.id, by: coordinator)
        }
        guard project == .begun else { return }
        try await house.put(SampleCollecting.planned, to: project.id, by: coordinator)
        try await house.put(SampleCollecting.brought, to: project.id, by: Who(id: SamplePerson.collector.id, role: .collector))
    }

    /// What the terminal prints: who can sign in, with what, and what to try.
    public func howToSignIn() async throws -> String {
        let width = SamplePerson.all.map(\.name.count).max() ?? 0
        let rows = SamplePerson.all.map { person in
            "  \(person.name.padding(toLength: width + 2, withPad: " ", startingAt: 0))\(person.password.padding(toLength: 24, withPad: " ", startingAt: 0))\(person.does)"
        }
        let joinCode = try await house.project(SampleProject.theming.id)?.gathering.today?.code
        let join = joinCode.map { ["", "A workshop day is open: join it at /join with the code \(JoinCode.shown($0))."] } ?? []
        let words = ["", "Follow one person's words: /words, with the code of a card such as P01-N1."]
        return (["Sign in as one of these invented people (name, password):"] + rows + join + words).joined(separator: "\n")
    }

    /// Where the recording of a project lies. Throws where somebody moved the program without its recordings.
    public static func recording(of project: SampleProject) throws -> URL {
        let program = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments.first ?? "")
        let beside = [Bundle.main.bundleURL, program.resolvingSymlinksInPath().deletingLastPathComponent()]
        // `Bundle.module` would end the program where they are missing.
        let files = beside.map { $0.appending(path: "Heard_Sample.resources/Recordings/\(project.rawValue)/walk.json") }
        guard let file = files.first(where: { FileManager.default.fileExists(atPath: $0.path) }) else { throw MissingRecording(path: files[0].path) }
        return file
    }
}

/// The recordings lie beside the program; somebody moved it without them.
struct MissingRecording: Error, CustomStringConvertible {
    let path: String
    var description: String { "The invented place's recordings are not at \(path). They belong beside the program." }
}

/// Somebody of the invented place who can sign in.
public struct SamplePerson: Sendable {
    public let id: ID<Person>
    public let name: String
    public let password: String
    public let role: Role
    let does: String

    public static let coordinator = SamplePerson("morgan", "warm-kettle-morning", .coordinator, "coordinator: leads the three projects")
    public static let facilitator = SamplePerson("ashley", "two-big-pinboards", .facilitator, "facilitator: runs the days")
    public static let collector = SamplePerson("frankie", "three-good-questions", .collector, "collector: brings in people's words")
    public static let participant = SamplePerson("jo", "my-own-words-first", .participant, "participant: takes part, votes, says “I will”")
    public static let safeguardingLead = SamplePerson(
        "rowan", "every-door-can-open", .safeguardingLead, "safeguarding lead: reads what may tell of harm")
    public static let reader = SamplePerson("lee", "read-it-to-me-please", .reader, "reader: sees what was promised")

    public static let all = [coordinator, facilitator, collector, participant, safeguardingLead, reader]

    private init(_ name: String, _ password: String, _ role: Role, _ does: String) {
        id = ID(trusted: name)
        self.name = name
        self.password = password
        self.role = role
        self.does = does
    }
}
