import Method
import Synchronization

/// The projects that are open. At most about 200 stay so: those that nobody used for longest are closed first.
final class Shelf: Sendable {
    private static let room = 200

    private struct Slot {
        let project: OpenProject
        var users = 0
        var lastUsed: UInt64
    }

    private struct Slots {
        var all: [ID<Project>: Slot] = [:]
        var clock: UInt64 = 0
    }

    private let slots = Mutex(Slots())
    private let place: Place

    init(place: Place) { self.place = place }

    /// The project if it is open already.
    func open(_ id: ID<Project>) -> OpenProject? { slots.withLock { $0.all[id]?.project } }

    func with<Result: Sendable>(
        _ id: ID<Project>, _ work: @Sendable (OpenProject) async throws -> Result
    ) async throws -> Result {
        let project = take(id)
        defer { giveBack(id) }
        return try await work(project)
    }

    private func take(_ id: ID<Project>) -> OpenProject {
        slots.withLock { slots in
            slots.clock += 1
            var slot = slots.all[id] ?? Slot(project: OpenProject(id: id, place: place), lastUsed: 0)
            slot.users += 1
            slot.lastUsed = slots.clock
            slots.all[id] = slot
            return slot.project
        }
    }

    private func giveBack(_ id: ID<Project>) {
        slots.withLock { slots in
            slots.all[id]?.users -= 1
            // An address that names no project must not push out those that are there.
            if let slot = slots.all[id], slot.users == 0, slot.project.shown.withLock({ $0.version }) == 0 {
                slots.all[id] = nil
            }
            guard slots.all.count > Shelf.room else { return }
            let oldest = slots.all.filter { $0.value.users == 0 }.min { $0.value.lastUsed < $1.value.lastUsed }
            if let oldest { slots.all[oldest.key] = nil }
        }
    }
}
