extension PrepareRoom {
    /// The perspectives that the planning group still lacks, of the three that it must have (W1-03).
    public var planningGroupLacks: [Perspective] {
        [.people, .providers, .commissioners].filter { wanted in !planningGroup.contains { $0.perspective == wanted } }
    }

    /// All people supported, over the services that were counted.
    public var supported: Int { services.reduce(0) { $0 + $1.supported } }

    public func guest(_ id: ID<Person>) -> Guest? { guests.first { $0.id == id } }

    /// Dates that come before one they should follow; a gentle warning, never a refusal.
    public var datesOutOfOrder: [Milestone] {
        let known = Milestone.allCases.compactMap { milestone in dates[milestone].map { (milestone, $0) } }
        return zip(known, known.dropFirst()).compactMap { earlier, later in later.1 < earlier.1 ? later.0 : nil }
    }
}
