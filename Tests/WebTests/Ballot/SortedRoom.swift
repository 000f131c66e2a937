import House
import Method

@testable import Web

/// A project whose cards are all heard and sorted: five not-working themes with names, one of which is said by two cards.
struct SortedRoom {
    let project: ID<Project>
    let themes: [ID<Cluster>]

    static let names = ["I am on my own too much", "My evenings end early", "I do not choose who I live with", "I want a job", "Nobody listens"]

    static func make(by visitor: Visitor) async throws -> SortedRoom {
        let project = try await visitor.startProject()
        let me = Who(id: try await visitor.account().id, role: .coordinator)
        let reviews = (0..<6).map { number in
            Review(
                id: ID(trusted: "r\(number)"), code: "P0\(number)",
                statements: [Statement(heading: .notWorking, rank: 1, words: "Words of card \(number)")])
        }
        try await visitor.house.put(.collect(.bringIn(id: ID(trusted: "i1"), file: "f", tool: "t", reviews: reviews)), to: project, by: me)
        let cards = try await visitor.house.project(project)?.unheard.map(\.id) ?? []
        let themes = names.indices.map { ID<Cluster>(trusted: "theme\($0)") }
        var commands: [ProjectCommand] = zip(themes, cards).map { .theme(.startCluster(id: $0, card: $1)) }
        commands += zip(themes, names).map { .theme(.name(cluster: $0, words: $1)) }
        if let first = themes.first, let last = cards.last { commands.append(.theme(.place(card: last, cluster: first))) }
        try await visitor.house.put(commands, to: project, by: me)
        return SortedRoom(project: project, themes: themes)
    }

    /// The id of the vote on themes, opened through the page.
    func openVote(
        by visitor: Visitor, _ fields: KeyValuePairs<String, String> = ["each": "3", "most": "1", "hidden": "yes", "id": "vote1"]
    ) async throws -> ID<Ballot> {
        _ = try await visitor.post(Site.voteOnThemes(project), fields)
        return ID(trusted: fields.first { $0.key == "id" }?.value ?? "")
    }
}

extension Visitor {
    /// Somebody with an account and a role in the project.
    func joined(by name: String, as role: Role, in project: ID<Project>) async throws -> Visitor {
        let other = try await joined(by: name)
        let me = Who(id: try await account().id, role: .coordinator)
        try await house.put(.journey(.giveRole(person: try await other.account().id, role: role)), to: project, by: me)
        return other
    }
}
