public enum CollectionPlanCommand: Sendable, Equatable {
    /// No words take the answer out.
    case answer(CollectionPrompt, words: String)
    /// nil lets the quotas say it.
    case setTotal(Int?)
    /// Adds a quota, or gives it another number.
    case setQuota(Quota)
    case takeOutQuota(ID<Quota>)
    /// Mitigation A: as many forms fewer from one part, as many more from another (W2-14).
    case shift(id: ID<QuotaShift>, from: ID<Quota>, to: ID<Quota>, number: Int, why: String)
    /// Mitigation A: sets the reviews of one part aside (W2-14).
    case dropBatch(id: ID<DroppedBatch>, part: SamplePart, why: String, makesSmaller: Bool)
    case putBackBatch(ID<DroppedBatch>)
    /// Adds a collector, or says something else of them.
    case keepCollector(Collector)
    case takeOutCollector(ID<Collector>)
    case preparedOnly(Bool)
    case assign(Assignment)
    case setDue(ID<Assignment>, Day)
    case takeOutAssignment(ID<Assignment>)
    /// Mitigation C: what is left of somebody's work goes to somebody else (W2-16). What they brought stays theirs.
    case move(ID<Assignment>, to: ID<Collector>, as: ID<Assignment>, why: String)
}

public enum CollectionPlanEvent: Sendable, Codable, Equatable {
    case promptAnswered(prompt: CollectionPrompt, words: String)
    case totalSet(number: Int?)
    case quotaSet(quota: Quota)
    case quotaTakenOut(id: ID<Quota>)
    case quotaShifted(id: ID<QuotaShift>, from: ID<Quota>, to: ID<Quota>, number: Int, why: String)
    case batchDropped(id: ID<DroppedBatch>, part: SamplePart, reviews: [ID<Review>], why: String, makesSmaller: Bool)
    case batchPutBack(id: ID<DroppedBatch>)
    case collectorKept(collector: Collector)
    case collectorTakenOut(id: ID<Collector>)
    case preparedOnlySet(asked: Bool)
    case workAssigned(assignment: Assignment)
    case dueDaySet(id: ID<Assignment>, due: Day)
    case assignmentTakenOut(id: ID<Assignment>)
    case workMoved(id: ID<Assignment>, assignment: Assignment, why: String)
}
