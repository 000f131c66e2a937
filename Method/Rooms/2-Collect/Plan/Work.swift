/// How far one assignment is.
public struct Work: Sendable, Equatable {
    public let assignment: Assignment
    public let done: Int
    /// Codes that are not in yet; empty where the work is a number.
    public let missing: [String]

    public var open: Int { max(0, assignment.number - done) }
    /// The day itself is still in time.
    public func isLate(on today: Day) -> Bool { open > 0 && assignment.due < today }
}

extension CollectRoom {
    /// Reviews that are in and used: not those of a batch that was dropped. In the order in which they came.
    public var reviewsThatCount: [Review] {
        let dropped = Set(plan.dropped.flatMap(\.reviews))
        return order.filter { !dropped.contains($0) }.compactMap { reviews[$0] }
    }

    /// Every assignment with what is in of it. A form counts once: for the assignment that names its code, else for its collector's
    /// earliest one that it fits.
    public var work: [Work] {
        let reviews = reviewsThatCount
        let named = Set(plan.assignments.flatMap(\.codes))
        let isIn = Set(reviews.map(\.code))
        var free = Dictionary(grouping: reviews.filter { !named.contains($0.code) && $0.collector != nil }, by: \.collector)
        var done: [ID<Assignment>: Int] = [:]
        for assignment in plan.assignments.sorted(by: { $0.due < $1.due }) {
            guard assignment.codes.isEmpty else {
                done[assignment.id] = assignment.codes.count { isIn.contains($0) }
                continue
            }
            let fitting = (free[assignment.collector] ?? []).filter { review in assignment.parts.allSatisfy { review.belongs(to: $0) } }
            let taken = Set(fitting.prefix(assignment.number).map(\.id))
            free[assignment.collector]?.removeAll { taken.contains($0.id) }
            done[assignment.id] = taken.count
        }
        return plan.assignments.map { assignment in
            Work(assignment: assignment, done: done[assignment.id] ?? 0, missing: assignment.codes.filter { !isIn.contains($0) })
        }
    }

    /// How many forms are wanted in all: what was agreed, less what was dropped to make the sample smaller. Nil where nothing was agreed.
    public var target: Int? {
        let sums = SamplePart.Kind.allCases.map { sum(of: $0) }
        guard let agreed = plan.total ?? sums.max().flatMap({ $0 > 0 ? $0 : nil }) else { return nil }
        return max(0, agreed - plan.dropped.filter(\.makesSmaller).reduce(0) { $0 + $1.reviews.count })
    }

    /// What the quotas of one kind add up to, as they were set.
    public func sum(of kind: SamplePart.Kind) -> Int { plan.quotas.filter { $0.part.kind == kind }.reduce(0) { $0 + $1.number } }

    /// Kinds whose quotas do not add up to the total that was set; a gentle warning.
    public var splitsThatDoNotAddUp: [SamplePart.Kind] {
        guard let total = plan.total else { return [] }
        return SamplePart.Kind.allCases.filter { sum(of: $0) != 0 && sum(of: $0) != total }
    }
}
