extension PlanRoom {
    public func idea(_ id: ID<Idea>) -> Idea? { ideas.first { $0.id == id } }
    public func ideas(for theme: ID<Cluster>) -> [Idea] { ideas.filter { $0.theme == theme } }
    public func inPlace(for theme: ID<Cluster>) -> [InPlace] { inPlace.filter { $0.theme == theme } }
    public func tried(for theme: ID<Cluster>) -> [Tried] { tried.filter { $0.theme == theme } }
    public func onTheBallot(for theme: ID<Cluster>) -> [Idea] { ideas(for: theme).filter { !$0.alreadyPlanned } }

    /// Lenses that nobody has used yet for a theme; a vote waits for them (W6-05).
    public func lensesMissing(for theme: ID<Cluster>) -> [Lens] {
        Lens.allCases.filter { lens in !ideas(for: theme).contains { $0.lens == lens } }
    }

    /// Ideas in a quarter, in the order in which they were added.
    public func ideas(in quarter: Quarter) -> [Idea] { ideas.filter { placed[$0.id]?.quarter == quarter } }

    /// The room has agreed to do something: an idea is done now or planned in detail (W6-29).
    public var somethingGoesOn: Bool { decisions.values.contains { [.doNow, .planInDetail].contains($0.kind) } }

    /// Fill-ins are most of what goes on: a plan should not be built on them (W6-20).
    public var mostlyFillIns: Bool {
        let going = ideas.filter { [.doNow, .planInDetail].contains(decisions[$0.id]?.kind) }
        let fillIns = going.count { placed[$0.id]?.quarter == .fillIn }
        return fillIns * 2 > going.count
    }

    /// A quick win that is not being done, with no reason given (W6-21).
    public var quickWinsRefusedWithoutReason: [Idea] {
        ideas(in: .quickWin).filter { idea in
            guard let decision = decisions[idea.id] else { return false }
            return (decision.kind == .hold || decision.kind == .drop) && decision.why.isEmpty
        }
    }

    /// Thankless tasks that were kept (W6-19).
    public var thanklessTasksKept: [Idea] {
        ideas(in: .thanklessTask).filter { [.doNow, .planInDetail].contains(decisions[$0.id]?.kind) }
    }

    /// The middle of what people guessed, to start the talk from: half or more rounds up. Nil where nobody has guessed.
    public func middle(of idea: ID<Idea>) -> Guess? {
        guard let all = guesses[idea]?.values, !all.isEmpty else { return nil }
        func mean(_ numbers: [Int]) -> Int { (numbers.reduce(0, +) * 2 + numbers.count) / (2 * numbers.count) }
        return Guess(takes: mean(all.map(\.takes)), changes: mean(all.map(\.changes)))
    }
}
