extension Project {
    func decide(_ command: CollectionPlanCommand) throws(CollectRefusal) -> [CollectionPlanEvent] {
        switch command {
        case .answer(let prompt, let words):
            return (collect.plan.prompts[prompt] ?? "") == words ? [] : [.promptAnswered(prompt: prompt, words: words)]
        case .setTotal(let number):
            if let number { try possible(number) }
            return collect.plan.total == number ? [] : [.totalSet(number: number)]
        case .setQuota(let quota):
            try possible(quota.number)
            if collect.plan.quotas.contains(where: { $0.part == quota.part && $0.id != quota.id }) { throw .quotaThere(quota.part) }
            return collect.plan.quotas.contains(quota) ? [] : [.quotaSet(quota: quota)]
        case .takeOutQuota(let id): return collect.plan.quota(id) == nil ? [] : [.quotaTakenOut(id: id)]
        case .shift(let id, let from, let to, let number, let why): return try shift(id, from, to, number, why)
        case .dropBatch(let id, let part, let why, let smaller): return try drop(id, part, why, smaller)
        case .putBackBatch(let id): return collect.plan.dropped.contains { $0.id == id } ? [.batchPutBack(id: id)] : []
        case .keepCollector(let collector):
            guard !collector.words.isEmpty else { throw .noWords }
            return collect.plan.collectors.contains(collector) ? [] : [.collectorKept(collector: collector)]
        case .takeOutCollector(let id): return try takeOutCollector(id)
        case .preparedOnly(let asked): return collect.plan.preparedOnly == asked ? [] : [.preparedOnlySet(asked: asked)]
        case .assign(let assignment): return try assign(assignment)
        case .setDue(let id, let due):
            guard let assignment = collect.plan.assignment(id) else { throw .noSuchAssignment }
            return assignment.due == due ? [] : [.dueDaySet(id: id, due: due)]
        case .takeOutAssignment(let id): return collect.plan.assignment(id) == nil ? [] : [.assignmentTakenOut(id: id)]
        case .move(let id, let to, let new, let why): return try move(id, to: to, as: new, why)
        }
    }

    private func possible(_ number: Int) throws(CollectRefusal) { if !(0...10_000).contains(number) { throw .numberNotPossible } }

    private func shift(
        _ id: ID<QuotaShift>, _ from: ID<Quota>, _ to: ID<Quota>, _ number: Int, _ why: String
    ) throws(CollectRefusal) -> [CollectionPlanEvent] {
        if collect.plan.shifts.contains(where: { $0.id == id }) { return [] }
        guard let giving = collect.plan.quota(from), let taking = collect.plan.quota(to), from != to else { throw .noSuchQuota }
        guard !why.isEmpty else { throw .reasonMissing }
        guard giving.part.kind == taking.part.kind else { throw .otherWayOfSplitting }
        guard number > 0 else { throw .numberNotPossible }
        guard number <= giving.number else { throw .notThatMany(giving.number) }
        return [.quotaShifted(id: id, from: from, to: to, number: number, why: why)]
    }

    private func drop(
        _ id: ID<DroppedBatch>, _ part: SamplePart, _ why: String, _ smaller: Bool
    ) throws(CollectRefusal) -> [CollectionPlanEvent] {
        if collect.plan.dropped.contains(where: { $0.id == id }) { return [] }
        guard !why.isEmpty else { throw .reasonMissing }
        let reviews = collect.reviewsThatCount.filter { $0.belongs(to: part) }.map(\.id)
        guard !reviews.isEmpty else { throw .nothingToDrop }
        try notOnTheWall(reviews)
        return [.batchDropped(id: id, part: part, reviews: reviews, why: why, makesSmaller: smaller)]
    }

    private func takeOutCollector(_ id: ID<Collector>) throws(CollectRefusal) -> [CollectionPlanEvent] {
        guard collect.plan.collector(id) != nil else { return [] }
        let work = collect.work.filter { $0.assignment.collector == id }.reduce(0) { $0 + $1.open }
        guard work == 0 else { throw .collectorHasWork(work) }
        return [.collectorTakenOut(id: id)]
    }

    private func assign(_ assignment: Assignment) throws(CollectRefusal) -> [CollectionPlanEvent] {
        if collect.plan.assignment(assignment.id) != nil { return [] }
        guard collect.plan.collector(assignment.collector) != nil else { throw .noSuchCollector }
        guard (1...10_000).contains(assignment.number) else { throw .numberNotPossible }
        return [.workAssigned(assignment: assignment)]
    }

    private func move(
        _ id: ID<Assignment>, to collector: ID<Collector>, as new: ID<Assignment>, _ why: String
    ) throws(CollectRefusal) -> [CollectionPlanEvent] {
        if collect.plan.assignment(new) != nil { return [] }
        guard let work = collect.work.first(where: { $0.assignment.id == id }) else { throw .noSuchAssignment }
        guard collect.plan.collector(collector) != nil else { throw .noSuchCollector }
        guard !why.isEmpty else { throw .reasonMissing }
        let old = work.assignment
        guard work.open > 0, old.collector != collector else { throw .nothingLeftToMove }
        let rest =
            old.codes.isEmpty
            ? Assignment(id: new, collector: collector, number: work.open, parts: old.parts, due: old.due)
            : Assignment(id: new, collector: collector, codes: work.missing, parts: old.parts, due: old.due)
        return [.workMoved(id: id, assignment: rest, why: why)]
    }
}
