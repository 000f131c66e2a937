import Foundation
public import Method
public import Storage

/// Where projects live: puts commands to them, writes down what happened, shows what is durable, tells who listens.
///
/// Refusals are thrown as `ProjectRefusal`, everything that went wrong as `HouseFault`.
public final class House: Sendable {
    let place: Place
    let shelf: Shelf
    let now: @Sendable () -> Moment
    let passwords: Passwords

    public init(
        store: any Store, operatorKey: OperatorKey, passwords: Passwords = Passwords(),
        now: @escaping @Sendable () -> Moment = House.systemClock
    ) {
        place = Place(store: store, operatorKey: operatorKey)
        shelf = Shelf(place: place)
        self.now = now
        self.passwords = passwords
    }

    /// Opens a house for serving: makes sure that the key is the one that this store was sealed with, and sweeps out old sessions.
    ///
    /// - Throws: `OperatorKeyFault.belongsToAnother`.
    public static func open(
        store: any Store, operatorKey: OperatorKey, now: @escaping @Sendable () -> Moment = House.systemClock
    ) async throws -> House {
        let house = House(store: store, operatorKey: operatorKey, now: now)
        try await house.checkKey(operatorKey)
        try await store.sweep(now: now().milliseconds)
        return house
    }

    @Sendable public static func systemClock() -> Moment {
        Moment(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded()))
    }

    /// The project as last made durable; nil where there is none. Kept in memory and shared.
    public func project(_ id: ID<Project>) async throws -> Project? {
        if let open = shownNow(id) { return open }
        return try await translated {
            try await self.shelf.with(id) { open in
                try await open.ready()
                let project = open.shown.withLock { $0 }
                return project.version == 0 ? nil : project
            }
        }
    }

    /// The same without waiting; nil also where it is not open yet.
    public func shownNow(_ id: ID<Project>) -> Project? {
        guard let project = shelf.open(id)?.shown.withLock({ $0 }), project.version > 0 else { return nil }
        return project
    }

    /// Puts a command and answers when what happened is durable. A command that changes nothing (a form sent twice) answers at once.
    ///
    /// - Parameter at: when it was said; now where it is nil. Only replays give another moment.
    /// - Returns: a state that includes what happened, and perhaps what others did since.
    @discardableResult
    public func put(_ command: ProjectCommand, to project: ID<Project>, by: Who, at: Moment? = nil) async throws -> Project {
        try await put([Ask(command, by: by, at: at ?? now())], to: project)
    }

    /// Several commands by one person in one commit, all or none.
    @discardableResult
    public func put(_ commands: [ProjectCommand], to project: ID<Project>, by: Who, at: Moment? = nil) async throws -> Project {
        let moment = at ?? now()
        return try await put(commands.map { Ask($0, by: by, at: moment) }, to: project)
    }

    /// Several commands by several people in one commit, all or none.
    @discardableResult
    public func put(_ asks: [Ask], to project: ID<Project>) async throws -> Project {
        try await translated {
            let after = try await self.shelf.with(project) { try await $0.put(asks) }
            try await self.forgetAttachments(after: asks, in: after)
            return after
        }
    }

    /// Calls back after every durable commit with the project and its version, and for several in a row perhaps once, with the newest.
    /// `heard` runs on the project's own thread: keep it short, hand the work on.
    ///
    /// - Parameter project: nil for all projects.
    public func listen(
        to project: ID<Project>? = nil, _ heard: @escaping @Sendable (ID<Project>, Int) -> Void
    ) -> Listening {
        place.listeners.add(to: project, heard)
    }

    public func stopListening(_ listening: Listening) { place.listeners.remove(listening) }

    /// What the engine threw, in the house's words.
    func translated<Result>(_ work: () async throws -> Result) async throws -> Result {
        do { return try await work() } catch let fault as StorageFault {
            if case .conflict = fault { throw HouseFault.conflict }
            throw HouseFault.storage(fault)
        }
    }

    private func checkKey(_ key: OperatorKey) async throws {
        let proof = Sodium.mark(Array("heard".utf8), with: key.proving)
        guard let known = try await place.store.note("operator key") else {
            return try await place.store.keep(note: "operator key", proof)
        }
        guard Sodium.same(known, proof) else { throw OperatorKeyFault.belongsToAnother }
    }
}
