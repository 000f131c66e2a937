/// How an action stands on a day.
public enum ActionStatus: String, Sendable, CaseIterable {
    case ask = "an ask"
    case open, overdue, done
    case doneLate = "done late"
    case declined, dropped
}

extension Action {
    /// How it stands on a day, and by how many days it is late.
    public func status(on day: Day) -> (status: ActionStatus, daysLate: Int) {
        if droppedBecause != nil { return (.dropped, 0) }
        if declinedBecause != nil { return (.declined, 0) }
        if let done {
            let late = due.map { max(0, $0.days(to: done)) } ?? 0
            return (late > 0 ? .doneLate : .done, late)
        }
        guard accepted else { return (.ask, 0) }
        let late = due.map { max(0, $0.days(to: day)) } ?? 0
        return (late > 0 ? .overdue : .open, late)
    }
}

extension ImplementRoom {
    public func plan(_ id: ID<ActionPlan>) -> ActionPlan? { plans.first { $0.id == id } }
    public func action(_ id: ID<Action>) -> Action? { actions.first { $0.id == id } }
    public func actions(for theme: ID<Cluster>) -> [Action] { actions.filter { $0.theme == theme } }
    public func actions(for idea: ID<Idea>) -> [Action] { actions.filter { $0.idea == idea } }

    /// Promises by owner, most first.
    public var countByOwner: [(owner: String, actions: Int)] {
        Dictionary(grouping: actions.filter(\.accepted), by: \.owner).map { ($0.key, $0.value.count) }
            .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    }

    /// Owners with many promises on them: five or more. The number is ours.
    public var loaded: [(owner: String, actions: Int)] { countByOwner.filter { $0.actions >= 5 } }
}

extension Project {
    /// Measures with no value from before the work (W7-15).
    public var measuresWithoutBaseline: [Measure] { success.measures.filter { implement.baselines[$0.id] == nil } }
}
