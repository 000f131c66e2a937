import Foundation
import House
import Method
import Testing

@Suite(.serialized) struct ArchiveTests {
    private func archive(_ home: Home) async throws -> [String] {
        try await home.house.begin()
        let file = ProjectCommand.collect(
            .bringIn(id: ID(trusted: "i"), file: "f", tool: "t", reviews: (1...80).map { review("P\($0)", "It's \"good\" ☀️ \u{1F600}\t\u{1}") }))
        try await home.house.put(file, to: town, by: ann)
        return try #require(await home.house.exportProject(town))
    }

    @Test func whatWasExportedComesInEqual() async throws {
        try await Home.with { home in
            let lines = try await archive(home)
            #expect(lines.count == 84)
            try await Home.with { other in
                let brought = try await other.house.importProject(lines)
                #expect(try await home.house.project(town) == brought)
                let story = try await home.house.story(of: town)
                #expect(try await other.house.story(of: town) == story)
                #expect(try await other.startedAgain().house.project(town) == brought)
                let fresh = try other.another()
                #expect(try await fresh.house.verify().isEmpty)
                #expect(try await fresh.house.projects(of: ann.id).map(\.title) == ["Hartley town"])
                #expect(try await fresh.house.exportProject(town)?.dropFirst() == lines.dropFirst())
            }
        }
    }

    @Test func linesAreJSONAsOthersReadIt() async throws {
        try await Home.with { home in
            for (number, line) in try await archive(home).enumerated().dropFirst() {
                let object = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
                #expect(object["version"] as? Int == number && object["event"] is [String: Any] && object["by"] as? String == "ann")
            }
        }
    }

    @Test func erasedWordsAreNotExported() async throws {
        try await Home.with { home in
            _ = try await archive(home)
            try await home.house.put(.collect(.typeIn(review("Q1", "CANARY"))), to: town, by: ann)
            try await home.house.erase(review: ID(trusted: "review-Q1"), in: town, by: ann)
            let lines = try #require(await home.house.exportProject(town))
            #expect(!lines.contains { $0.contains("CANARY") })
            try await Home.with { other in
                let brought = try await other.house.importProject(lines)
                #expect(try await home.house.project(town) == brought)
            }
        }
    }

    @Test func nothingIsBroughtInWhereOneLineIsWrong() async throws {
        try await Home.with { home in
            let lines = try await archive(home)
            let wrong: [(line: Int, lines: [String])] = [
                (1, []), (1, ["hello"]), (1, Array(lines.dropFirst())), (83, lines.dropLast()),
                (5, lines.prefix(4) + ["{}"] + lines.dropFirst(5)), (6, Array(lines.prefix(5)) + lines.dropFirst(6)),
                (7, lines.prefix(6) + [lines[6].replacingOccurrences(of: "reviewCollected", with: "reviewLost")] + lines.dropFirst(7)),
            ]
            try await Home.with { other in
                for (line, lines) in wrong {
                    let fault = await #expect(throws: HouseFault.self) { try await other.house.importProject(lines) }
                    guard case .notAnArchive(let told, _) = fault else {
                        Issue.record("line \(line): \(String(describing: fault))")
                        continue
                    }
                    #expect(told == line)
                }
                let streams = try await other.store.streams()
                #expect(streams.isEmpty)
            }
        }
    }

    @Test func aProjectThatIsHereIsNotWrittenOver() async throws {
        try await Home.with { home in
            let lines = try await archive(home)
            await #expect(throws: HouseFault.projectExists(project: "town")) { try await home.house.importProject(lines) }
            #expect(try await home.house.exportProject(ID(trusted: "none")) == nil)
        }
    }
}
