import Method

// MARK: 2-Collect, the cards on paper and as slides
extension Site {
    static func printing(_ project: ID<Project>) -> String { "\(collect(project))/print" }
    static func printedCards(_ project: ID<Project>) -> String { "\(printing(project))/cards" }
    static func slides(_ project: ID<Project>) -> String { "\(collect(project))/slides" }
    /// One card of the show, counted from 1.
    static func slide(_ project: ID<Project>, _ number: Int, of heading: Heading?) -> String {
        "\(slides(project))?\(heading.map { "heading=\($0.rawValue)&" } ?? "")at=\(number)"
    }
}
