import Storage

/// The keys of one project while it is open: its own, and people's as far as they were needed.
struct ProjectKeys: Sendable {
    let stream: String
    let wrapping: Key
    private(set) var project: Key?
    /// People whose key was destroyed: nothing is ever sealed for them again.
    private(set) var erased: Set<String> = []
    private var opened: [String: Key] = [:]
    private var wrapped: [String: [UInt8]] = [:]
    /// Whether `wrapped` holds all that there are.
    private(set) var hasAll: Bool

    /// Of a project that is only beginning: there is nothing to fetch.
    init(beginning stream: String, wrapping: Key) {
        self.stream = stream
        self.wrapping = wrapping
        hasAll = true
    }

    /// Throws `keyDoesNotOpen` where the operator key is not the one that wrapped it.
    init(stream: String, wrapping: Key, project: WrappedKey?, erasures: [Erasure]) throws {
        self.stream = stream
        self.wrapping = wrapping
        hasAll = false
        erased = Set(erasures.map(\.subject))
        self.project = try project.map {
            guard let key = ProjectKeys.unwrap($0.wrapped, kind: .project, subject: "", stream: stream, with: wrapping) else {
                throw HouseFault.keyDoesNotOpen(project: stream)
            }
            return key
        }
    }

    mutating func take(_ keys: [WrappedKey]) {
        for key in keys { wrapped[key.subject] = key.wrapped }
        hasAll = true
    }

    func knows(_ subject: String) -> Bool { hasAll || opened[subject] != nil || erased.contains(subject) }

    /// Nil where it was destroyed, or does not open.
    func key(of subject: String) -> Key? {
        if let key = opened[subject] { return key }
        guard !erased.contains(subject), let wrapped = wrapped[subject] else { return nil }
        return ProjectKeys.unwrap(wrapped, kind: .subject, subject: subject, stream: stream, with: wrapping)
    }

    /// Makes the keys that are still missing for these people, and the project's own. Gives back those made, wrapped.
    mutating func make(for subjects: [String]) throws -> [WrappedKey] {
        var new: [WrappedKey] = []
        if project == nil {
            let key = Key.random()
            project = key
            new.append(ProjectKeys.wrap(key, kind: .project, subject: "", stream: stream, with: wrapping))
        }
        let missing = subjects.filter { self.opened[$0] == nil && wrapped[$0] == nil && !erased.contains($0) }
        var keys: [(subject: String, key: Key)] = []
        for (subject, key) in zip(missing, Key.random(missing.count)) where opened[subject] == nil {
            opened[subject] = key
            keys.append((subject, key))
        }
        let (stream, wrapping) = (stream, wrapping)
        let nonces = Sodium.random(keys.count * Seal.nonceLength)
        return new
            + (try SideBySide.map(Array(keys.enumerated())) { index, one in
                let nonce = nonces[(index * Seal.nonceLength)..<((index + 1) * Seal.nonceLength)]
                return ProjectKeys.wrap(one.key, kind: .subject, subject: one.subject, stream: stream, with: wrapping, nonce: nonce)
            })
    }

    static func wrap(
        _ key: Key, kind: KeyKind, subject: String, stream: String, with wrapping: Key, nonce: ArraySlice<UInt8>? = nil
    ) -> WrappedKey {
        let context = Context.key(stream: stream, kind: kind.rawValue, subject: subject)
        let nonce = nonce ?? Sodium.random(Seal.nonceLength)[...]
        return WrappedKey(
            stream: stream, kind: kind, subject: subject,
            wrapped: Seal.close(key.bytes, with: wrapping, context: context, nonce: nonce))
    }

    static func unwrap(_ wrapped: [UInt8], kind: KeyKind, subject: String, stream: String, with wrapping: Key) -> Key? {
        let context = Context.key(stream: stream, kind: kind.rawValue, subject: subject)
        return Seal.open(wrapped, with: wrapping, context: context).flatMap(Key.init(bytes:))
    }
}
