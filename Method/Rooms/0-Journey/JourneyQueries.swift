extension Project {
    /// Which cycle hands what to the next (W0-03): names of carried themes, measures where they stand, actions neither done nor dropped.
    public var leavesBehind: CarriedOver {
        CarriedOver(
            themes: theme.carried.compactMap { theme.clusters[$0]?.name },
            measures: success.measures.map { measure in
                CarriedOver.Measure(
                    words: measure.words, unit: measure.unit,
                    standing: latestReading(of: measure.id)?.value.text ?? "")
            },
            openActions: implement.actions.filter { $0.isOpen }.map(\.words))
    }

    /// How far a step is, in whole hundredths, for "you are here": nil where a step has no count of its own.
    public func share(of step: Step) -> Int? {
        guard step == .theme else { return nil }
        let all = collect.cardsForTheWall.count
        return all == 0 ? nil : (all - unheard.count) * 100 / all
    }
}
