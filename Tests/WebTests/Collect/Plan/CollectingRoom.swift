import Foundation
import House
import Method
import Testing

@testable import Web

/// A project under way for tests: Anna leads, Col collects, and forms from two teams are in. It is always the same day.
struct CollectingRoom {
    static let today = Day("2025-01-14") ?? Day(daysSince1970: 0)
    let anna: Visitor
    let project: ID<Project>

    /// So many forms from North (`N01` …) and from South (`S01` …), each with words of its own.
    init(north: Int = 6, south: Int = 2, _ settings: WebSettings = WebSettings()) async throws {
        let noon = Moment(milliseconds: Int64(Self.today.number) * 86_400_000 + 43_200_000)
        anna = try await Visitor.stranger(settings, now: { noon }).joined(by: "Anna")
        project = try await anna.startProject()
        let forms = Self.forms("N", north, team: "North", service: "Homecare") + Self.forms("S", south, team: "South", service: "Day centre")
        if !forms.isEmpty { try await put(.bringIn(id: ID(trusted: "i"), file: "f", tool: "t", reviews: forms)) }
    }

    static func forms(_ letter: String, _ number: Int, team: String, service: String) -> [Review] {
        (0..<number).map { at in
            let code = "\(letter)\(at < 9 ? "0" : "")\(at + 1)"
            return Review(
                id: ID(trusted: "review-\(code)"), code: code, service: service, team: team,
                statements: [
                    Statement(heading: .working, rank: 1, words: "\(code) xylophone working"),
                    Statement(heading: .notWorking, rank: 1, words: "\(code) xylophone broken"),
                ])
        }
    }

    static func id<Thing>(_ text: String) -> ID<Thing> { ID(trusted: text) }
    func id<Thing>(_ text: String) -> ID<Thing> { ID(trusted: text) }

    func put(_ commands: CollectCommand...) async throws {
        let who = Who(id: try await anna.account().id, role: .coordinator)
        try await anna.house.put(commands.map { .collect($0) }, to: project, by: who)
    }

    func plan(_ commands: CollectionPlanCommand...) async throws { for command in commands { try await put(.plan(command)) } }

    var room: CollectRoom { get async throws { try #require(try await anna.house.project(project)).collect } }

    /// Somebody else, in a role.
    func joined(_ name: String, as role: Role) async throws -> Visitor {
        let other = try await anna.joined(by: name)
        _ = try await anna.post(Site.people(project), ["name": name, "role": role.rawValue])
        return other
    }

    /// Two who ask: A. H. of North, prepared and steady; a team leader of South, strong.
    func withCollectors() async throws {
        try await plan(
            .keepCollector(
                Collector(
                    id: id("ann"), words: "A. H.", team: "North", provider: "HFT", training: "xylophonetraining", prepared: true, skill: .steady)),
            .keepCollector(Collector(id: id("ben"), words: "Team leader", team: "South", skill: .strong)))
    }

    func get(_ address: String) async throws -> Seen { try await anna.get(address) }
    func post(_ address: String, _ fields: KeyValuePairs<String, String>) async throws -> Seen { try await anna.post(address, fields) }
}
