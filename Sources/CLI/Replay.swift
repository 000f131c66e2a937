import ArgumentParser
import Foundation
import House
import Method
import Reports
import Sample

struct Replay: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Play a recorded project through the eight steps and print its figures.",
        discussion: """
            Every step goes through the same commands that pages use. Reviews are read from reviews.json beside the recording, \
            where there is one. Without --database nothing is kept.
            """)

    @Argument(help: "The recording (the format of walk.json).") var recording: String
    @ArgumentParser.Option(help: ArgumentHelp("An empty or new database to play it into.", valueName: "file")) var database: String?
    @Flag(help: "Print JSON, for scripts.") var json = false

    func run() async throws {
        _ = try Terminal.bytes(of: recording)
        let coordinator = ID<Person>(trusted: "recording")
        let replay: Sample.Replay
        do { replay = try Sample.Replay.read(URL(fileURLWithPath: recording), coordinator: coordinator) } catch {
            Terminal.complain("\(recording) is not a recorded project: \(Replay.place(of: error))")
            throw ExitCode(ExitCodes.badData)
        }
        let project = try await play(replay)
        let figures = Figures(of: project, on: replay.checkOn)
        print(json ? figures.json.text : figures.text)
    }

    private func play(_ replay: Sample.Replay) async throws -> Project {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("heard-\(UUID().uuidString)")
        defer { if database == nil { try? FileManager.default.removeItem(at: folder) } }
        let path = PlaceFiles.path(of: database ?? folder.appendingPathComponent("replay.db").path)
        let isNew = !FileManager.default.fileExists(atPath: path)
        let place = try await OpenPlace(database: path, keyFile: PlaceFiles.key(beside: path), quietly: database == nil)
        let projects = try await place.house.allProjects()
        guard isNew || projects.isEmpty else {
            throw CommandFailure("\(path) holds projects already. A recording is played into an empty or new database.")
        }
        let project = try await replay.play(in: place.house, as: ID(trusted: Sample.Replay.projectName(recording)))
        try place.store.close()
        return project
    }

    /// Where in the file the trouble is.
    private static func place(of error: any Error) -> String {
        guard let error = error as? DecodingError else { return "it cannot be read." }
        let path: [any CodingKey] =
            switch error {
            case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context): context.codingPath
            case .keyNotFound(let key, let context): context.codingPath + [key]
            @unknown default: []
            }
        return path.isEmpty ? "it is not JSON." : "look at \(path.map(\.stringValue).joined(separator: " → "))."
    }
}
