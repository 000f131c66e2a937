import Method

/// Who asked the person, of those on the list of collectors: their given work counts only what is known to be theirs (W2-22, L1-05).
enum WhoAsked {
    /// Everybody on the list, in the order in which they joined.
    static func all(in project: Project, chosen: String) -> [Choice] {
        project.collect.plan.collectors.map { Choice(value: $0.id.text, name: $0.words, chosen: $0.id.text == chosen) }
    }

    /// Nil where nobody was chosen, or somebody who is not on the list.
    static func read(_ typed: String, in project: Project) -> ID<Collector>? {
        project.collect.plan.collectors.first { $0.id.text == typed }?.id
    }
}
