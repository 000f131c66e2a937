import House
import Method

@testable import Web

/// A project with one theme carried forward, what success would sound like, and a measure: ready for step 6.
struct PlannedRoom {
    let project: ID<Project>
    let theme: ID<Cluster>
    let lead: Visitor

    static let measure = Measure(
        id: ID(trusted: "m1"), theme: ID(trusted: "theme0"), statement: ID(trusted: "s1"), words: "People who saw a friend this week", kind: .number,
        unit: "people out of 68", betterIs: .up, source: "Daily notes", target: 40)

    static func make() async throws -> PlannedRoom {
        let lead = try await Visitor.coordinator()
        let room = try await SortedRoom.make(by: lead)
        let planned = PlannedRoom(project: room.project, theme: room.themes[0], lead: lead)
        let statement = SuccessStatement(id: ID(trusted: "s1"), theme: room.themes[0], perspective: .people, words: "I see a friend each week")
        try await planned.put(
            .theme(.carryForward(clusters: [room.themes[0]], how: "")),
            .understand(.holdIdea(id: ID(trusted: "h1"), theme: room.themes[0], words: "A lift home")),
            .success(.say(statement)), .success(.addMeasure(measure)))
        return planned
    }

    /// The same with two ideas on the grid, one of them placed as a quick win.
    static func withIdeas() async throws -> PlannedRoom {
        let room = try await make()
        let ideas = ["i1", "i2"].map { Idea(id: ID(trusted: $0), theme: room.theme, lens: .radical, words: "Idea \($0)") }
        try await room.put(
            .plan(.addIdea(ideas[0])), .plan(.addIdea(ideas[1])), .plan(.takeToTheGrid(theme: room.theme, ideas: ideas.map(\.id), how: "All")),
            .plan(.settle(idea: ideas[0].id, guess: Guess(takes: 2, changes: 8))))
        return room
    }

    func put(_ commands: ProjectCommand...) async throws {
        try await lead.house.put(commands, to: project, by: Who(id: try await lead.account().id, role: .coordinator))
    }

    var state: Project {
        get async throws {
            guard let project = try await lead.house.project(project) else { throw Fault.notThere }
            return project
        }
    }
}
