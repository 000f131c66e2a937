import Method
import Storage

/// Turns what is stored back into what happened.
struct Reader: Sendable {
    let stream: String
    let keys: ProjectKeys

    func events(_ entries: [Entry]) throws -> [ProjectEvent] { try SideBySide.map(entries, event) }

    /// Where the person's key was destroyed, `wordsErased` stands in place of what they said.
    func event(_ entry: Entry) throws -> ProjectEvent {
        guard let key = try key(for: entry) else {
            return .collect(.wordsErased(review: ID(trusted: entry.subject ?? "")))
        }
        let context = Context.event(stream: stream, version: entry.version, type: entry.type)
        guard let clear = Seal.open(entry.body, with: key, context: context) else {
            throw HouseFault.broken(project: stream, version: entry.version)
        }
        do { return try EventCodec.read(type: entry.type, body: clear) } catch {
            // The error itself could hold somebody's words.
            throw HouseFault.cannotRead(project: stream, version: entry.version, type: entry.type)
        }
    }

    /// Nil only for a person whose key is gone.
    private func key(for entry: Entry) throws -> Key? {
        if let subject = entry.subject { return keys.key(of: subject) }
        guard let key = keys.project else { throw HouseFault.keyDoesNotOpen(project: stream) }
        return key
    }

    /// Throws `broken` with the first version that does not follow from the one before it.
    func checkChain(_ entries: [Entry], after hash: [UInt8], version: Int) throws {
        let digests = try SideBySide.map(entries) { Chain.digest($0) }
        var (hash, version) = (hash, version)
        for (entry, digest) in zip(entries, digests) {
            version += 1
            hash = Chain.hash(after: hash, digest: digest)
            guard entry.version == version, entry.hash == hash else { throw HouseFault.broken(project: stream, version: version) }
        }
    }
}
