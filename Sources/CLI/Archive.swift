import ArgumentParser
import Foundation
import House
import Method

struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write a whole project as lines of JSON.",
        discussion: """
            Everything that happened, with pictures and sounds, in the clear: whoever holds the file can read every word. \
            “heard import” makes an equal project of it in another place.
            """)

    @OptionGroup var place: PlaceOptions
    @Argument(help: "The project's id, as “heard export --list” shows it.") var project: String?
    @Flag(help: "List the projects of the place instead.") var list = false
    @ArgumentParser.Option(
        name: .shortAndLong, help: ArgumentHelp("Write to this file and not to the screen. It is made for its owner alone.", valueName: "file"))
    var output: String?

    func validate() throws {
        if project == nil && !list { throw ValidationError("Which project? Name its id, or ask with --list.") }
    }

    func run() async throws {
        let open = try await place.open()
        if list {
            for line in try await open.house.allProjects() { print("\(line.id)  \(line.title)") }
            return
        }
        let id = try ProjectArgument.id(project ?? "")
        guard let lines = try await open.house.exportProject(id) else { throw ProjectArgument.missing(id) }
        try Output.write(lines.joined(separator: "\n") + "\n", to: output)
    }
}

struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Bring in a project that “heard export” wrote.",
        discussion: "Whole or not at all, sealed with keys of its own here. (Reviews from a forms tool are brought in on the project's Collect page.)")

    @OptionGroup var place: PlaceOptions
    @Argument(help: "The file of JSON lines.") var file: String
    @ArgumentParser.Option(help: ArgumentHelp("The account that becomes a coordinator of it here.", valueName: "name")) var coordinator: String?

    func run() async throws {
        let text = String(decoding: try Terminal.bytes(of: file), as: UTF8.self)
        let open = try await place.open(mustExist: false)
        let account = try await account(in: open.house)
        let project = try await open.house.importProject(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        if let account, let owner = project.journey.owner {
            try await open.house.put(
                .journey(.giveRole(person: account, role: .coordinator)), to: project.id, by: Who(id: owner, role: .coordinator))
        }
        print("Brought in “\(project.journey.title)” with \(project.version) events. Its id is \(project.id).")
    }

    private func account(in house: House) async throws -> ID<Person>? {
        guard let coordinator else { return nil }
        guard let account = try await house.account(named: coordinator) else {
            throw CommandFailure("There is no account named “\(coordinator)”. “heard account list” shows who there is.")
        }
        return account.id
    }
}

/// A project named on the command line.
enum ProjectArgument {
    static func id(_ text: String) throws -> ID<Project> {
        guard let id = ID<Project>(text) else { throw CommandFailure("“\(text)” is not a project's id. “heard export --list” shows them.") }
        return id
    }

    static func missing(_ id: ID<Project>) -> CommandFailure {
        CommandFailure("There is no project \(id) in this place. “heard export --list” shows those that there are.")
    }
}

/// To a new file, or to the screen.
enum Output {
    static func write(_ text: String, to file: String?) throws {
        guard let file else { return print(text, terminator: "") }
        guard FileManager.default.createFile(atPath: file, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600]) else {
            throw CommandFailure("\(file) cannot be written. Is the folder there, and may you write to it?")
        }
    }
}
