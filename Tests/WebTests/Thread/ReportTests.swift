import House
import Method
import Testing

@testable import Web

/// The report is what leaves the house: numbers that point at few people are not in its bytes.
@Suite struct ReportTests {
    /// So many guests of each perspective, and so many reviews from each service.
    static func project(_ guests: [Perspective: Int], _ reviews: [String: Int] = [:]) async throws -> (Visitor, ID<Project>) {
        let lead = try await Visitor.coordinator()
        let project = try await lead.startProject()
        let invited = guests.flatMap { perspective, count in
            (0..<count).map { number in
                ProjectCommand.prepare(
                    .invite(Guest(id: ID(trusted: "\(perspective)\(number)"), words: "Somebody", perspective: perspective, decides: false)))
            }
        }
        let words = [Statement(heading: .working, rank: 1, words: "I see my sister")]
        let brought = reviews.sorted { $0.key < $1.key }.flatMap { service, count in
            (0..<count).map { Review(id: ID(trusted: "\(service)\($0)"), code: "\(service)\($0)", service: service, statements: words) }
        }
        let bring = brought.isEmpty ? [] : [ProjectCommand.collect(.bringIn(id: ID(trusted: "i"), file: "f", tool: "t", reviews: brought))]
        try await lead.house.put(invited + bring, to: project, by: Who(id: try await lead.account().id, role: .coordinator))
        return (lead, project)
    }

    @Test func groupsOfFiveAndMoreAreShown() async throws {
        let (lead, project) = try await Self.project([.people: 9, .providers: 8, .commissioners: 7], ["Elm": 6, "Oak": 11])
        let page = try await lead.get(Site.report(project))
        #expect(page.text.contains("People and families 9") && page.text.contains("Providers 8") && page.text.contains("Commissioners 7"))
        #expect(page.text.contains("Elm 6 people") && page.text.contains("Oak 11 people") && page.text.contains("17 people gave their words"))
        #expect(!page.text.contains("not shown"))
    }

    @Test func aSmallGroupIsHiddenAndSoIsTheNextOneThatWouldGiveItAway() async throws {
        let (lead, project) = try await Self.project([.people: 13, .providers: 12, .commissioners: 9, .others: 3], ["Elm": 4, "Oak": 11, "Ash": 21])
        let page = try await lead.get(Site.report(project))
        #expect(page.text.contains("People and families 13") && page.text.contains("Providers 12"))
        #expect(page.text.contains("Commissioners not shown") && page.text.contains("Others not shown"))
        #expect(page.text.contains("Elm not shown") && page.text.contains("Oak not shown") && page.text.contains("Ash 21 people"))
        #expect(page.text.contains("37 people in the room") && page.text.contains("nobody can be picked out"))
    }

    @Test func wherePeopleAreFewInAllTheSumIsHiddenToo() async throws {
        let (lead, project) = try await Self.project([.people: 2, .providers: 1], ["Elm": 3])
        let page = try await lead.get(Site.report(project))
        #expect(page.text.contains("fewer than 5 people gave their words") && page.text.contains("fewer than 5 people in the room"))
        #expect(page.text.contains("Elm not shown") && page.text.contains("People and families not shown"))
    }
}
