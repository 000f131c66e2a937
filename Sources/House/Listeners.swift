import Method
import Synchronization

/// A listener's place; give it back with `House.stopListening`.
public struct Listening: Sendable, Hashable {
    let number: Int
}

/// Who wants to hear that a project has gone on.
final class Listeners: Sendable {
    typealias Heard = @Sendable (ID<Project>, Int) -> Void

    private struct Ears {
        var last = 0
        var all: [Int: (project: ID<Project>?, heard: Heard)] = [:]
    }

    private let ears = Mutex(Ears())

    func add(to project: ID<Project>?, _ heard: @escaping Heard) -> Listening {
        ears.withLock { ears in
            ears.last += 1
            ears.all[ears.last] = (project, heard)
            return Listening(number: ears.last)
        }
    }

    func remove(_ listening: Listening) { ears.withLock { _ = $0.all.removeValue(forKey: listening.number) } }

    func tell(_ project: ID<Project>, _ version: Int) {
        let all = ears.withLock { $0.all.values.filter { $0.project == nil || $0.project == project }.map(\.heard) }
        for heard in all { heard(project, version) }
    }
}
