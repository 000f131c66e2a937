import Method
import Storage

/// Reads a project in: the snapshot where there is one, then what came after it, checking that it all hangs together.
struct Loading: Sendable {
    let id: ID<Project>
    let place: Place

    struct Loaded: Sendable {
        let project: Project
        let head: Head?
        let keys: ProjectKeys
        let snapshotVersion: Int
    }

    func load() async throws -> Loaded {
        let (store, stream) = (place.store, id.text)
        guard let head = try await store.head(of: stream) else {
            guard try await store.entries(of: stream, after: 0, limit: 1).isEmpty else {
                throw HouseFault.broken(project: stream, version: 1)
            }
            return Loaded(
                project: Project(id: id), head: nil, keys: ProjectKeys(beginning: stream, wrapping: place.wrapping), snapshotVersion: 0)
        }
        var keys = try ProjectKeys(
            stream: stream, wrapping: place.wrapping, project: await store.projectKey(of: stream),
            erasures: await store.erasures(of: stream))
        let shortcut = try await snapshot(upTo: head.version)
        // One entry more than is missing: its hash is what the next one follows.
        var rest = try await store.entries(of: stream, after: max((shortcut?.version ?? 0) - 1, 0), limit: .max)
        var before = (hash: Chain.beginning, version: 0)
        if let shortcut, !rest.isEmpty {
            let last = rest.removeFirst()
            before = (last.hash, shortcut.version)
        }
        if rest.contains(where: { $0.subject != nil }) { keys.take(try await store.subjectKeys(of: stream)) }
        let project = try fold(rest, onto: shortcut, keys: keys, before: before)
        try check(head, against: rest.last?.hash ?? before.hash, version: project.version)
        return Loaded(project: project, head: head, keys: keys, snapshotVersion: shortcut?.version ?? 0)
    }

    private func snapshot(upTo version: Int) async throws -> Project? {
        guard version >= SnapshotKeeper.from, let kept = try await place.store.snapshot(of: id.text), kept.version <= version
        else { return nil }
        return SnapshotKeeper(stream: id.text, wrapping: place.wrapping).opened(kept)
    }

    private func fold(
        _ entries: [Entry], onto shortcut: Project?, keys: ProjectKeys, before: (hash: [UInt8], version: Int)
    ) throws -> Project {
        let reader = Reader(stream: id.text, keys: keys)
        try reader.checkChain(entries, after: before.hash, version: before.version)
        var project = shortcut ?? Project(id: id)
        for event in try reader.events(entries) { project.evolve(event) }
        return project
    }

    /// A stream cut short, or a head that somebody without the operator key made, is not served.
    private func check(_ head: Head, against hash: [UInt8], version: Int) throws {
        let mark = Chain.mark(stream: id.text, version: head.version, hash: head.hash, with: place.marking)
        guard head.version == version, head.hash == hash else {
            throw HouseFault.broken(project: id.text, version: min(head.version, version) + 1)
        }
        guard Sodium.same(mark, head.mark) else { throw HouseFault.broken(project: id.text, version: version) }
    }
}
