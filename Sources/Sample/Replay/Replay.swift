import Foundation
import Method

/// Turns a recording into the commands that pages would put, in the order of the eight steps.
///
/// Nothing is computed here: whatever the method works out (tallies, quarters, progress) it works out from these commands.
public struct Replay: Sendable {
    public let recording: Recording
    public let reviews: RecordedReviews?
    /// Who leads the project that is played.
    public let coordinator: ID<Person>

    public init(_ recording: Recording, reviews: RecordedReviews?, coordinator: ID<Person>) {
        self.recording = recording
        self.reviews = reviews
        self.coordinator = coordinator
    }

    /// Reads `FILE`, and `reviews.json` beside it where there is one.
    public static func read(_ file: URL, coordinator: ID<Person>) throws -> Replay {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let recording = try decoder.decode(Recording.self, from: Data(contentsOf: file))
        let beside = file.deletingLastPathComponent().appendingPathComponent("reviews.json")
        let reviews =
            FileManager.default.fileExists(atPath: beside.path)
            ? try decoder.decode(RecordedReviews.self, from: Data(contentsOf: beside)) : nil
        return Replay(recording, reviews: reviews, coordinator: coordinator)
    }

    /// The steps that a replay can be asked to stop after, so that a sample can stand in the middle of one.
    public enum End: Sendable {
        case afterPreparing
        /// So many commands of the card call were put (two a card); the call goes on.
        case whileTheming(commands: Int)
        case whole
    }

    /// All commands, in bunches that belong together: each bunch is put, and made durable, as one. `id` is the project they are for.
    public func commands(for id: ID<Project>, to end: End = .whole) -> [[ProjectCommand]] {
        let start: [[ProjectCommand]] = [[.journey(.start(title: recording.project.title, owner: coordinator, follows: nil))], preparing]
        switch end {
        case .afterPreparing: return start
        case .whileTheming(let count):
            return start + [[.journey(.finish(step: .prepare))], collecting, [.journey(.finish(step: .collect))], arriving(on: .one, in: id)]
                + [[.gathering(.turnWall(day: gathering(.one), wall: .card))], Array(cardCall.prefix(count))]
        case .whole:
            return start
                + [
                    [.journey(.finish(step: .prepare))], collecting, [.journey(.finish(step: .collect))], arriving(on: .one, in: id), cardCall, naming,
                    themeVote, [.journey(.finish(step: .theme))], understanding, causeVotes, [.journey(.finish(step: .understand))], success,
                    leaving(on: .one, in: id), [.journey(.finish(step: .success))], arriving(on: .two, in: id), planning, ideaVotes, grid,
                    [.journey(.finish(step: .plan))], leaving(on: .two, in: id), implementing, [.journey(.finish(step: .implement))], reviewing,
                    [.journey(.finish(step: .review))],
                ].filter { !$0.isEmpty }
        }
    }

    static func id<Thing>(_ text: String) -> ID<Thing> { ID(trusted: text) }
    static func perspective(_ text: String?) -> Perspective? { text.flatMap(Perspective.init(rawValue:)) }
}
