import House
import Method
import Testing

@testable import Web

/// A project that asks for two looks, with Anna who coordinates and Ben who collects.
struct LookRoom {
    let anna: Visitor
    let ben: Visitor
    let project: ID<Project>

    init(_ reviews: [Review]? = nil) async throws {
        anna = try await Visitor.coordinator()
        project = try await anna.startProject()
        ben = try await anna.joined(by: "Ben")
        try await give(.collector, to: ben)
        try await put([.collect(.release(.askForTwoLooks))])
        for review in reviews ?? [Self.review("P01", notWorking: "I live at 14 Mill Lane and I hate it")] { try await put([.collect(.typeIn(review))]) }
    }

    static func review(_ code: String, working: String = "My dog", notWorking: String = "The bus", consent: Consent = .yes) -> Review {
        Review(
            id: ID(trusted: "review-\(code)"), code: code, consent: consent,
            statements: [Statement(heading: .working, rank: 1, words: working), Statement(heading: .notWorking, rank: 1, words: notWorking)])
    }

    func put(_ commands: [ProjectCommand]) async throws {
        _ = try await anna.house.put(commands, to: project, by: Who(id: try await anna.account().id, role: .coordinator))
    }

    func give(_ role: Role, to visitor: Visitor) async throws {
        try await put([.journey(.giveRole(person: try await visitor.account().id, role: role))])
    }

    func card(_ code: String) async throws -> Card { try #require(try await room().cards[ID(trusted: code)]) }

    func room() async throws -> CollectRoom { try #require(try await anna.house.project(project)).collect }

    func doing(_ visitor: Visitor, _ doing: LookDoing, _ code: String, words: String = "") async throws -> Seen {
        try await visitor.post(Site.look(project, doing), ["card": code, "words": words, "id": "id-\(doing)-\(code)"])
    }
}
