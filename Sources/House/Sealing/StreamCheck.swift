import Method
import Storage

/// Looks at one stream as it lies there and says where it is not as it was written.
struct StreamCheck {
    /// What is left of an entry once its body has been looked at.
    struct Link: Sendable {
        enum Seal { case opens, erased, keyMissing, broken }
        let version: Int
        let hash: [UInt8]
        let digest: [UInt8]
        let seal: Seal

        init(_ entry: Entry, reader: Reader?) {
            version = entry.version
            hash = entry.hash
            digest = Chain.digest(entry)
            seal = reader?.seal(of: entry) ?? .broken
        }
    }

    let stream: ID<Project>
    /// In the order in which they were written.
    let links: [Link]
    let head: Head?
    let marking: Key

    /// In the order of versions, each kind of fault at each version once.
    var broken: [BrokenLink] {
        (order + gaps + chain + seals + end).sorted { $0.version < $1.version }
    }

    private func link(_ version: Int, _ reason: BrokenLink.Reason) -> BrokenLink {
        BrokenLink(stream: stream, version: version, reason: reason)
    }

    private var outOfPlace: Set<Int> {
        var highest = 0
        var found: Set<Int> = []
        for one in links {
            if one.version <= highest { found.insert(one.version) }
            highest = max(highest, one.version)
        }
        return found
    }

    private var order: [BrokenLink] { outOfPlace.map { link($0, .reordered) } }

    private var gaps: [BrokenLink] {
        let there = Set(links.map(\.version))
        guard let last = there.max() else { return [] }
        return (1...max(last, 1)).filter { !there.contains($0) }.map { link($0, .missing) }
    }

    private var chain: [BrokenLink] {
        let outOfPlace = outOfPlace
        var before: (version: Int, hash: [UInt8]) = (0, Chain.beginning)
        var found: [BrokenLink] = []
        for one in links.sorted(by: { $0.version < $1.version }) {
            let follows = one.version == before.version + 1
            if follows, one.hash != Chain.hash(after: before.hash, digest: one.digest), !outOfPlace.contains(one.version) {
                found.append(link(one.version, .changed))
            }
            before = (one.version, one.hash)
        }
        return found
    }

    private var seals: [BrokenLink] {
        links.compactMap { one in
            switch one.seal {
            case .opens, .erased: nil
            case .keyMissing: link(one.version, .keyMissing)
            case .broken: link(one.version, .sealBroken)
            }
        }
    }

    private var end: [BrokenLink] {
        let last = links.max { $0.version < $1.version }
        guard let head else { return [link(last?.version ?? 1, .headMissing)] }
        let mark = Chain.mark(stream: head.stream, version: head.version, hash: head.hash, with: marking)
        var found = Sodium.same(mark, head.mark) ? [] : [link(head.version, .headForged)]
        let version = last?.version ?? 0
        if version < head.version { found.append(link(version + 1, .truncated)) }
        if version > head.version { found.append(link(head.version + 1, .unknownToHead)) }
        if version == head.version, last?.hash != head.hash { found.append(link(version, .changed)) }
        return found
    }
}

extension Reader {
    func seal(of entry: Entry) -> StreamCheck.Link.Seal {
        let key = entry.subject.map { keys.key(of: $0) } ?? keys.project
        guard let key else { return entry.subject.map(keys.erased.contains) == true ? .erased : .keyMissing }
        let context = Context.event(stream: stream, version: entry.version, type: entry.type)
        return Seal.open(entry.body, with: key, context: context) == nil ? .broken : .opens
    }
}
