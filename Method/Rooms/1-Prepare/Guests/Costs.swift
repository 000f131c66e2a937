/// What taking part costs, in pence (W1-23).
public struct CostTotals: Sendable, Equatable {
    public let payment: Int
    public let travel: Int
    public let food: Int
    /// Of the people's share: guests for whom nothing has been written down, nor that it is nought.
    public let peopleNotSeenTo: [Guest]

    public var total: Int { payment + travel + food }
}

extension GuestList {
    public var costs: CostTotals {
        let all = guests.compactMap(\.record.cost)
        return CostTotals(
            payment: all.reduce(0) { $0 + $1.payment }, travel: all.reduce(0) { $0 + $1.travel }, food: all.reduce(0) { $0 + $1.food },
            peopleNotSeenTo: of(.people).guests.filter { $0.record.cost == nil }.map(\.guest))
    }
}

extension PrepareRoom {
    /// By how many pence the guests cost more than the money that was said to be there (W1-31); nil where they do not, or none was said.
    public var costsAboveMeans: Int? {
        guard let pence = scope.means?.pence else { return nil }
        let over = guestList.expected.costs.total - pence
        return over > 0 ? over : nil
    }
}
