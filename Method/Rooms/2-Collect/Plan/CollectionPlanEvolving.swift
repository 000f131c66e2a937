extension CollectRoom {
    mutating func evolve(_ event: CollectionPlanEvent) {
        switch event {
        case .batchDropped(let id, let part, let reviews, let why, let makesSmaller):
            drop(DroppedBatch(id: id, part: part, reviews: reviews, why: why, makesSmaller: makesSmaller))
        case .batchPutBack(let id): putBackBatch(id)
        case .promptAnswered, .totalSet, .quotaSet, .quotaTakenOut, .quotaShifted, .collectorKept, .collectorTakenOut, .preparedOnlySet,
            .workAssigned, .dueDaySet, .assignmentTakenOut, .workMoved:
            plan.evolve(event)
        }
    }

    /// Only what stands by itself is set aside with a batch: what was kept off stays kept off.
    private mutating func drop(_ batch: DroppedBatch) {
        let gone = Set(batch.reviews)
        var batch = batch
        batch.cards = cardOrder.filter { id in
            guard let card = cards[id], gone.contains(card.review) else { return false }
            switch standingUnderneath(id) {
            case .forTheWall, .withoutConsent, .waitsForLooks: return true
            case .keptOff, .withSafeguardingLead, .countedOnce, .setAside, .split, nil: return false
            }
        }
        for card in batch.cards { stand(card, .setAside(why: batch.why)) }
        plan.dropped.append(batch)
    }

    private mutating func putBackBatch(_ id: ID<DroppedBatch>) {
        guard let batch = plan.dropped.first(where: { $0.id == id }) else { return }
        plan.dropped.removeAll { $0.id == id }
        for card in batch.cards { standByItself(card) }
    }
}

extension CollectionPlan {
    fileprivate mutating func evolve(_ event: CollectionPlanEvent) {
        switch event {
        case .promptAnswered(let prompt, let words): prompts[prompt] = words.isEmpty ? nil : words
        case .totalSet(let number): total = number
        case .quotaSet(let quota): Self.keep(quota, in: &quotas) { $0.id == quota.id }
        case .quotaTakenOut(let id): quotas.removeAll { $0.id == id }
        case .quotaShifted(let id, let from, let to, let number, let why): shift(id, from, to, number, why)
        case .collectorKept(let collector): Self.keep(collector, in: &collectors) { $0.id == collector.id }
        case .collectorTakenOut(let id): collectors.removeAll { $0.id == id }
        case .preparedOnlySet(let asked): preparedOnly = asked
        case .workAssigned(let assignment): assignments.append(assignment)
        case .dueDaySet(let id, let due): change(id) { $0.due = due }
        case .assignmentTakenOut(let id): assignments.removeAll { $0.id == id }
        case .workMoved(let id, let assignment, let why): move(id, to: assignment, why)
        case .batchDropped, .batchPutBack: break
        }
    }

    private static func keep<Thing>(_ thing: Thing, in things: inout [Thing], same: (Thing) -> Bool) {
        if let at = things.firstIndex(where: same) { things[at] = thing } else { things.append(thing) }
    }

    private mutating func shift(_ id: ID<QuotaShift>, _ from: ID<Quota>, _ to: ID<Quota>, _ number: Int, _ why: String) {
        guard let giving = quotas.firstIndex(where: { $0.id == from }), let taking = quotas.firstIndex(where: { $0.id == to }) else { return }
        quotas[giving].number -= number
        quotas[taking].number += number
        shifts.append(QuotaShift(id: id, from: quotas[giving].part, to: quotas[taking].part, number: number, why: why))
    }

    private mutating func change(_ id: ID<Assignment>, _ how: (inout Assignment) -> Void) {
        if let at = assignments.firstIndex(where: { $0.id == id }) { how(&assignments[at]) }
    }

    private mutating func move(_ id: ID<Assignment>, to new: Assignment, _ why: String) {
        guard let old = assignment(id) else { return }
        change(id) {
            $0.number -= new.number
            $0.codes.removeAll { new.codes.contains($0) }
        }
        assignments.removeAll { $0.id == id && $0.number <= 0 }
        assignments.append(new)
        moves.append(WorkMove(assignment: new.id, from: old.collector, to: new.collector, number: new.number, why: why))
    }
}
