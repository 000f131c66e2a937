/// What a partner organisation sent, as both sides see it (L1-06): no words, no name, nothing about anybody's wishes.
public struct Receipt: Sendable, Equatable {
    public let code: String
    public let provider: String
    public let collector: ID<Collector>?
    public let day: Day?
    public let statements: Int
}

extension CollectRoom {
    /// Forms that came from one organisation, in the order in which they came; nil for all.
    public func receipts(from provider: String? = nil) -> [Receipt] {
        order.compactMap { reviews[$0] }.filter { provider == nil || $0.provider == provider }.map { review in
            Receipt(
                code: review.code, provider: review.provider ?? "", collector: review.collector, day: review.day,
                statements: review.statements.count)
        }
    }

    /// The forms that a collector brought, in the order in which they came.
    public func receipts(of collector: ID<Collector>) -> [Receipt] { receipts().filter { $0.collector == collector } }
}
