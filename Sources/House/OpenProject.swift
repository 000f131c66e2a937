import Method
import Storage
import Synchronization

/// One project while somebody uses it. Decides on the newest state, shows only what is durable.
///
/// Several people's commands share one commit: while the first waits for the disk, the next are decided on top of it and stand in
/// the line behind it. Should one fail, all behind it fail, too, and are decided again on what is really there.
actor OpenProject {
    let id: ID<Project>
    /// The state as last made durable.
    nonisolated let shown: Mutex<Project>

    private let place: Place
    private let scribe: Scribe
    /// What has been decided, durable or not.
    private var newest: Project
    private var head: Head?
    private var keys: ProjectKeys
    private var waiting = Waiting()
    private var state = State.unloaded
    /// Goes up whenever what is in memory is thrown away.
    private var generation = 0
    private var snapshotVersion = 0
    private var isKeepingSnapshot = false

    private enum State {
        case unloaded
        case busy(Task<Void, any Error>)
        case ready
    }

    init(id: ID<Project>, place: Place) {
        self.id = id
        self.place = place
        scribe = Scribe(stream: id.text, marking: place.marking)
        newest = Project(id: id)
        shown = Mutex(Project(id: id))
        keys = ProjectKeys(beginning: id.text, wrapping: place.wrapping)
    }

    /// Waits until it is read in.
    func ready() async throws {
        while true {
            switch state {
            case .ready: return
            case .busy(let task): try await task.value
            case .unloaded: state = .busy(Task { try await self.load() })
            }
        }
    }

    /// All or nothing: where one is refused, none of them happened. Answers when they are durable.
    func put(_ asks: [Ask]) async throws -> Project {
        try await write { () throws(ProjectRefusal) in try self.decide(asks) }
    }

    /// Takes over the story of a project from elsewhere. Throws `projectExists` where there is one of this id.
    ///
    /// - Parameter first: what has to be kept before the story says that it is there.
    func adopt(_ happened: [Happening], first: @Sendable () async throws -> Void = {}) async throws -> Project {
        try await ready()
        guard newest.version == 0 else { throw HouseFault.projectExists(project: id.text) }
        try await first()
        guard newest.version == 0 else { throw HouseFault.projectExists(project: id.text) }
        return try await write {
            var after = self.newest
            for one in happened { after.evolve(one.event) }
            return (happened, after)
        }
    }

    // MARK: Writing

    private typealias Decided = (happened: [Happening], after: Project?)

    private func write(_ decide: () throws -> Decided) async throws -> Project {
        for _ in 0..<3 {
            try await ready()
            let decided = try decide()
            if decided.happened.contains(where: { needsKeys($0.event) }) {
                try await fetchKeys()
                continue
            }
            if decided.happened.isEmpty, waiting.isEmpty { return current }
            guard let fault = decided.happened.isEmpty ? await durable() : try await append(decided) else { return current }
            guard case .conflict = fault else { throw HouseFault.storage(fault) }
        }
        throw HouseFault.conflict
    }

    private var current: Project { shown.withLock { $0 } }

    /// One command is decided without a copy of the state, so that it costs the same in a project of any size.
    private func decide(_ asks: [Ask]) throws(ProjectRefusal) -> Decided {
        if let ask = asks.first, asks.count == 1 {
            return (try newest.decide(ask).map { Happening(event: $0, by: ask.by.id, at: ask.at) }, nil)
        }
        var after = newest
        var happened: [Happening] = []
        for ask in asks {
            for event in try after.decide(ask) {
                after.evolve(event)
                happened.append(Happening(event: event, by: ask.by.id, at: ask.at))
            }
        }
        return (happened, after)
    }

    /// Nil when durable. Up to the await nothing else runs here, so the order of deciding is the order of writing.
    private func append(_ decided: Decided) async throws -> StorageFault? {
        let generation = generation
        let written = try scribe.write(decided.happened, keys: keys)
        let append: Append
        do {
            evolve(decided)
            append = try scribe.append(written, after: head, keys: &keys, project: newest)
        } catch {
            forget(because: .failed("not written"))
            throw error
        }
        head = append.head
        waiting.events.append((append.head.version, decided.happened.map(\.event)))
        let fault: StorageFault? = await withCheckedContinuation { answered in
            place.store.append(append) { answered.resume(returning: $0) }
        }
        if let fault {
            if generation == self.generation { forget(because: fault) }
        } else {
            advance(to: append.head.version)
        }
        return fault
    }

    private func evolve(_ decided: Decided) {
        if let after = decided.after {
            newest = after
        } else {
            for one in decided.happened { newest.evolve(one.event) }
        }
    }

    /// Nothing new was decided, but what it rests on may still be on its way to the disk.
    private func durable() async -> StorageFault? {
        let version = newest.version
        return await withCheckedContinuation { waiting.people.append((version, $0)) }
    }

    /// Shows all that is durable by now and tells who listens, once.
    private func advance(to version: Int) {
        let events = waiting.takeEvents(upTo: version)
        guard !events.isEmpty else { return }
        if waiting.events.isEmpty, events.count > 64 {
            shown.withLock { $0 = newest }
        } else {
            shown.withLock { shown in for event in events { shown.evolve(event) } }
        }
        waiting.answer(upTo: version)
        place.listeners.tell(id, version)
        keepSnapshotIfDue()
    }

    /// Throws away what is in memory: it is not what is stored.
    private func forget(because fault: StorageFault) {
        generation += 1
        state = .unloaded
        waiting.answerAll(fault)
    }

    // MARK: Keys

    private func needsKeys(_ event: ProjectEvent) -> Bool {
        guard let subject = event.subject else { return false }
        return !keys.knows(subject.text)
    }

    private func fetchKeys() async throws {
        let generation = generation
        let all = try await place.store.subjectKeys(of: id.text)
        if generation == self.generation { keys.take(all) }
    }

    // MARK: Reading in

    private func load() async throws {
        do {
            let loaded = try await Loading(id: id, place: place).load()
            newest = loaded.project
            head = loaded.head
            keys = loaded.keys
            snapshotVersion = loaded.snapshotVersion
            waiting.events.removeAll()
            shown.withLock { $0 = loaded.project }
            state = .ready
        } catch {
            state = .unloaded
            throw error
        }
        keepSnapshotIfDue()
    }

    // MARK: Erasing

    /// Destroys the person's key. Everybody else's commands wait until the project is read in again without their words.
    func erase(_ review: ID<Review>, by: ID<Person>, at: Moment) async throws {
        for _ in 0..<3 {
            try await ready()
            let task = Task { try await self.eraseNow(Happening(event: .collect(.wordsErased(review: review)), by: by, at: at)) }
            state = .busy(task)
            do { return try await task.value } catch let fault as StorageFault {
                guard case .conflict = fault else { throw HouseFault.storage(fault) }
            }
        }
        throw HouseFault.conflict
    }

    private func eraseNow(_ happening: Happening) async throws {
        guard case .collect(.wordsErased(let review)) = happening.event, !keys.erased.contains(review.text) else {
            state = .ready
            return
        }
        do {
            var after = newest
            after.evolve(happening.event)
            let append = try scribe.append(
                scribe.write([happening], keys: keys), after: head, keys: &keys, project: after,
                erasing: Erasure(stream: id.text, subject: review.text, at: happening.at.milliseconds))
            try await place.store.append(append)
        } catch {
            forget(because: StorageFault.conflict(stream: id.text))
            throw error
        }
        generation += 1
        try await load()
        waiting.answerAll(nil)
        place.listeners.tell(id, newest.version)
    }

    // MARK: Snapshots

    private func keepSnapshotIfDue() {
        let project = current
        guard project.version >= SnapshotKeeper.from, project.version >= snapshotVersion + SnapshotKeeper.step,
            !isKeepingSnapshot
        else { return }
        isKeepingSnapshot = true
        let (keeper, erasures, store) = (
            SnapshotKeeper(stream: id.text, wrapping: place.wrapping), keys.erased.count, place.store
        )
        Task.detached(priority: .utility) {
            // Without a snapshot the next start is slower; nothing else depends on it.
            let isKept = (try? await store.keep(keeper.sealed(project), erasures: erasures)) != nil
            await self.keptSnapshot(isKept ? project.version : nil)
        }
    }

    private func keptSnapshot(_ version: Int?) {
        isKeepingSnapshot = false
        if let version { snapshotVersion = version }
        for waiter in snapshotWaiters { waiter.resume() }
        snapshotWaiters.removeAll()
    }

    private var snapshotWaiters: [CheckedContinuation<Void, Never>] = []

    /// Waits for a snapshot that is being made.
    func snapshotKept() async {
        guard isKeepingSnapshot else { return }
        await withCheckedContinuation { snapshotWaiters.append($0) }
    }
}
