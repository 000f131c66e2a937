import Method
import Storage

/// Turns what happened into what is stored: written, sealed and chained.
struct Scribe: Sendable {
    let stream: String
    let marking: Key

    /// An event as JSON, not yet sealed.
    struct Written: Sendable {
        let happening: Happening
        let type: String
        let body: [UInt8]
    }

    /// The first half, in which something can be wrong: a number that JSON does not have, or a person whose words were erased.
    func write(_ happened: [Happening], keys: ProjectKeys) throws -> [Written] {
        let erased = keys.erased
        return try SideBySide.map(happened) { happening in
            if let subject = happening.event.subject, erased.contains(subject.text) { throw HouseFault.erased }
            let (type, body) = try EventCodec.written(happening.event)
            return Written(happening: happening, type: type, body: body)
        }
    }

    /// Everything for one append. `project` is the state after these events; it is asked only for what lists must say.
    func append(
        _ written: [Written], after head: Head?, keys: inout ProjectKeys, project: Project, erasing: Erasure? = nil
    ) throws -> Append {
        let made = try keys.make(for: written.compactMap { $0.happening.event.subject?.text })
        let entries = try chain(
            try seal(written, after: head?.version ?? 0, keys: keys), after: head?.hash ?? Chain.beginning)
        guard let last = entries.last, let projectKey = keys.project else { throw HouseFault.conflict }
        return Append(
            entries: entries, after: head,
            head: Chain.markedHead(stream: stream, version: last.version, hash: last.hash, with: marking),
            keys: made,
            listing: ProjectLists.listing(of: project, after: written.map(\.happening), key: projectKey),
            erasure: erasing)
    }

    private struct Sealed: Sendable {
        let version: Int
        let type: String
        let body: [UInt8]
        let digest: [UInt8]
        let happening: Happening
    }

    private func seal(_ written: [Written], after version: Int, keys: ProjectKeys) throws -> [Sealed] {
        let nonces = Sodium.random(written.count * Seal.nonceLength)
        return try SideBySide.map(Array(written.enumerated())) { index, one in
            let (happening, type) = (one.happening, one.type)
            let subject = happening.event.subject?.text
            guard let key = subject.map(keys.key(of:)) ?? keys.project else { throw HouseFault.erased }
            let version = version + index + 1
            let body = Seal.close(
                one.body, with: key, context: Context.event(stream: stream, version: version, type: type),
                nonce: nonces[(index * Seal.nonceLength)..<((index + 1) * Seal.nonceLength)])
            let digest = Chain.digest(
                stream: stream, version: version, type: type, body: body, subject: subject, by: happening.by.text,
                at: happening.at.milliseconds)
            return Sealed(version: version, type: type, body: body, digest: digest, happening: happening)
        }
    }

    private func chain(_ sealed: [Sealed], after hash: [UInt8]) throws -> [Entry] {
        var hash = hash
        return sealed.map { one in
            hash = Chain.hash(after: hash, digest: one.digest)
            return Entry(
                stream: stream, version: one.version, type: one.type, body: one.body,
                subject: one.happening.event.subject?.text, by: one.happening.by.text,
                at: one.happening.at.milliseconds, hash: hash)
        }
    }
}
