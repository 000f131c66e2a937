import Foundation
import Method
import Storage

/// Projects as they stood, for a quick start. A snapshot is only believed by the program that made it: another build may fold the
/// same story into another shape, so it folds it again, once.
struct SnapshotKeeper: Sendable {
    /// From how many events on there is a snapshot, and after how many more it is made again.
    static let from = 2_000
    static let step = 500

    let stream: String
    let wrapping: Key

    private struct Kept: Codable {
        let build: String
        let project: Project
    }

    func sealed(_ project: Project) throws -> Snapshot {
        let key = Key.random()
        let clear = try JSON.bytes(of: Kept(build: SnapshotKeeper.build, project: project))
        return Snapshot(
            stream: stream, version: project.version,
            body: Seal.close(clear, with: key, context: Context.snapshot(stream: stream, version: project.version)),
            key: ProjectKeys.wrap(key, kind: .snapshot, subject: "", stream: stream, with: wrapping))
    }

    /// Nil where it is of another build or does not open: then the whole story is read.
    func opened(_ snapshot: Snapshot) -> Project? {
        let context = Context.snapshot(stream: stream, version: snapshot.version)
        guard
            let key = ProjectKeys.unwrap(snapshot.key.wrapped, kind: .snapshot, subject: "", stream: stream, with: wrapping),
            let clear = Seal.open(snapshot.body, with: key, context: context),
            let kept = try? JSON.value(Kept.self, from: clear),
            kept.build == SnapshotKeeper.build, kept.project.version == snapshot.version
        else { return nil }
        return kept.project
    }

    private static let build: String = {
        let path = FileManager.default.fileExists(atPath: "/proc/self/exe") ? "/proc/self/exe" : CommandLine.arguments.first ?? ""
        var status = stat()
        guard stat(path, &status) == 0 else { return "unknown \(UInt64.random(in: 0 ... .max))" }
        return "\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    }()
}
