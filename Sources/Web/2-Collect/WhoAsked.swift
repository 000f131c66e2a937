import Method

/// Who asked the person, of those on the list of collectors: their given work counts only what is known to be theirs (W2-22, L1-05).
struct WhoAsked {
    let id: String
    let name: String
    let chosen: Bool
    static let sample = WhoAsked(id: "a", name: "A. H.", chosen: true)

    /// Everybody on the list, in the order in which they joined.
    static func all(in project: Project, chosen: String) -> [WhoAsked] {
        project.collect.plan.collectors.map { WhoAsked(id: $0.id.text, name: $0.words, chosen: $0.id.text == chosen) }
    }

    /// Nil where nobody was chosen, or somebody who is not on the list.
    static func read(_ typed: String, in project: Project) -> ID<Collector>? {
        project.collect.plan.collectors.first { $0.id.text == typed }?.id
    }
}
