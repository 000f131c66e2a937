import Exchange
import Method
import Synchronization

/// Files between "look at it" and "bring it in".
///
/// A file of reviews holds names and e-mail addresses that must not be left around. So it is held in memory only, never on a disk;
/// for 15 minutes; for the one person who sent it; and at most `mostOfOne` a person, `most` and `mostBytes` in all, where the oldest goes first.
/// After a restart, or when the time is over, the page asks for the file again.
final class HeldFiles: Sendable {
    struct Held: Sendable {
        let id: ID<Import>
        let project: ID<Project>
        let sender: ID<Person>
        let name: String
        let bytes: [UInt8]
        var answers = PreviewAnswers()
        fileprivate(set) var until: Moment
        /// How often the time was started.
        fileprivate var turn = 1

        fileprivate var key: Key { Key(id: id, project: project, sender: sender) }
    }

    /// Ids come from forms, so an id alone never finds somebody else's file.
    fileprivate struct Key: Hashable {
        let id: ID<Import>
        let project: ID<Project>
        let sender: ID<Person>
    }

    static let minutes = 15
    static let most = 20
    static let mostOfOne = 3
    static let mostBytes = 100_000_000
    static let here = HeldFiles()

    private let held = Mutex<[Held]>([])

    /// Holds a file, and lets go of what is too old or too much.
    func hold(_ bytes: [UInt8], named name: String, as id: ID<Import>, in project: ID<Project>, by sender: ID<Person>, now: Moment) {
        let new = Held(id: id, project: project, sender: sender, name: name, bytes: bytes, until: Self.end(from: now))
        held.withLock { held in
            held.removeAll { $0.key == new.key || $0.until <= now }
            while held.count(where: { $0.sender == sender }) >= Self.mostOfOne, let at = held.firstIndex(where: { $0.sender == sender }) {
                held.remove(at: at)
            }
            while !held.isEmpty, held.count >= Self.most || held.reduce(bytes.count, { $0 + $1.bytes.count }) > Self.mostBytes { held.removeFirst() }
            held.append(new)
        }
        forgetLater(new.key, unless: new.turn)
    }

    /// Nil once its time is over, and for everybody but who sent it.
    func file(_ id: ID<Import>, in project: ID<Project>, of sender: ID<Person>, now: Moment) -> Held? {
        let key = Key(id: id, project: project, sender: sender)
        return held.withLock { held in
            held.removeAll { $0.until <= now }
            return held.first { $0.key == key }
        }
    }

    /// Keeps what the person said of it so far. The time starts again.
    func keep(_ file: Held, now: Moment) {
        var file = file
        file.until = Self.end(from: now)
        file.turn += 1
        held.withLock { held in
            guard let at = held.firstIndex(where: { $0.key == file.key }) else { return }
            held[at] = file
        }
        forgetLater(file.key, unless: file.turn)
    }

    func forget(_ file: Held) {
        held.withLock { $0.removeAll { $0.key == file.key } }
    }

    private static func end(from now: Moment) -> Moment { Moment(milliseconds: now.milliseconds + Int64(minutes) * 60_000) }

    /// When the time is over, even if nobody comes by; unless it was started again since.
    private func forgetLater(_ key: Key, unless turn: Int) {
        Task.detached { [weak self] in
            do { try await Task.sleep(for: .seconds(Self.minutes * 60)) } catch { return }
            self?.held.withLock { $0.removeAll { $0.key == key && $0.turn == turn } }
        }
    }
}

/// What a person says of a file before it is brought in.
struct PreviewAnswers: Sendable, Equatable {
    var mapping: [Int: ColumnMeaning] = [:]
    var dateOrder: DateOrder?
    /// For a file that does not say what people agreed to; nil until somebody has said it.
    var consent: Consent?
    var source = ReviewSource.review
    /// The id of who asked all of these people; empty where it is not said.
    var collector = ""
}
