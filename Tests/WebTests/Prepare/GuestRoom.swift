import Method
import Testing

@testable import Web

/// A project with guests named after their side (`people1`, `providers1` …), the first provider and commissioner senior.
struct GuestRoom {
    let anna: Visitor
    let project: ID<Project>

    init(people: Int = 0, providers: Int = 0, commissioners: Int = 0, others: Int = 0) async throws {
        anna = try await Visitor.coordinator()
        project = try await anna.startProject()
        let sides: [(Perspective, String, Int)] = [
            (.people, "people", people), (.providers, "providers", providers), (.commissioners, "commissioners", commissioners), (.others, "others", others),
        ]
        for (perspective, name, count) in sides where count > 0 {
            try await put(
                (1...count).map { number in
                    let decides = number == 1 && (perspective == .providers || perspective == .commissioners)
                    return .prepare(.invite(Guest(id: id("\(name)\(number)"), words: "\(name) number \(number)", perspective: perspective, decides: decides)))
                })
        }
    }

    func id<Thing>(_ name: String) -> ID<Thing> { ID(trusted: name) }

    func put(_ commands: [ProjectCommand]) async throws {
        let me = try await anna.account().id
        _ = try await anna.house.put(commands, to: project, by: Who(id: me, role: .coordinator))
    }

    func guest(_ commands: GuestCommand...) async throws { try await put(commands.map { .prepare(.guest($0)) }) }

    func record(_ name: String) async throws -> GuestRecord? { try await anna.house.project(project)?.prepare.guestBook.records[id(name)] }

    func address(_ name: String, _ doing: GuestDoing) -> String { Site.guest(project, id(name), doing) }

    static func day(_ text: String) throws -> Day { try #require(Day(text)) }
}
