/// How far the collecting is in one part of it (W2-22): done, due and late never overlap.
public struct CollectionProgress: Sendable, Equatable {
    /// As on the forms; empty for forms that do not say. For a collector, their id.
    public let name: String
    /// How many were agreed; nil where nothing was.
    public let agreed: Int?
    public let done: Int
    /// Still to come, in time.
    public let due: Int
    /// Should be in by now.
    public let late: Int

    public var toCome: Int { due + late }
}

extension Project {
    /// Done, due and late by service, team, source, need or partner organisation, in order of name. What nobody was given to do is late
    /// once the last day of collecting has passed.
    public func progress(by kind: SamplePart.Kind, on today: Day) -> [CollectionProgress] {
        let counted = Dictionary(grouping: collect.reviewsThatCount) { $0.name(of: kind) }
        let quotas = Dictionary(
            collect.plan.quotas.filter { $0.part.kind == kind }.map { ($0.part.name, collect.number(of: $0)) }, uniquingKeysWith: +)
        let work = collect.work.map { (work: $0, name: $0.assignment.parts.first { $0.kind == kind }?.name) }
        let names = Set(counted.keys).union(quotas.keys).union(work.compactMap(\.name))
        return names.sorted().map { name in
            row(name, agreed: quotas[name], done: counted[name]?.count ?? 0, work.filter { $0.name == name }.map(\.work), today)
        }
    }

    /// The same by collector, in the order in which they joined.
    public func progressByCollector(on today: Day) -> [CollectionProgress] {
        let work = Dictionary(grouping: collect.work, by: \.assignment.collector)
        let reviews = Dictionary(grouping: collect.reviewsThatCount, by: \.collector)
        return collect.plan.collectors.map { collector in
            let theirs = work[collector.id] ?? []
            let open = theirs.reduce(0) { $0 + $1.open }
            let late = theirs.filter { $0.isLate(on: today) }.reduce(0) { $0 + $1.open }
            return CollectionProgress(
                name: collector.id.text, agreed: theirs.isEmpty ? nil : theirs.reduce(0) { $0 + $1.assignment.number },
                done: reviews[collector.id]?.count ?? 0, due: open - late, late: late)
        }
    }

    /// How many forms are wanted in all: as the plan of the collecting says, else as the sample was agreed. Nil before anything was agreed.
    public var formsWanted: Int? { collect.target ?? prepare.sample.latest?.reviews }

    /// The whole of it.
    public func progress(on today: Day) -> CollectionProgress {
        row("", agreed: formsWanted, done: collect.reviewsThatCount.count, collect.work, today)
    }

    private func row(_ name: String, agreed: Int?, done: Int, _ work: [Work], _ today: Day) -> CollectionProgress {
        let missing = agreed.map { max(0, $0 - done) } ?? 0
        let toCome = max(missing, work.reduce(0) { $0 + $1.open })
        let isOver = prepare.dates[.collectTo].map { $0 < today } ?? false
        let late = max(work.filter { $0.isLate(on: today) }.reduce(0) { $0 + $1.open }, isOver ? missing : 0)
        return CollectionProgress(name: name, agreed: agreed, done: done, due: toCome - late, late: late)
    }
}

extension CollectRoom {
    /// How many are wanted of a quota now: what was dropped to make the sample smaller is not asked for again.
    public func number(of quota: Quota) -> Int {
        max(0, quota.number - plan.dropped.filter { $0.makesSmaller }.flatMap(\.reviews).count { reviews[$0]?.belongs(to: quota.part) == true })
    }
}
