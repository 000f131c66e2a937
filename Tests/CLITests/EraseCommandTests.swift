import Foundation
import House
import Method
import StorageSQLite
import Testing

@Suite struct EraseCommandTests {
    private let town = ID<Project>(trusted: "town")
    private let ann = Who(id: ID(trusted: "ann"), role: .coordinator)

    /// A place with two people's words in it, and the options that name it.
    private func withPlace(_ work: (_ place: [String], _ house: (() throws -> House)) async throws -> Void) async throws {
        try await Program.withFolder { folder in
            let (database, key) = (folder.path + "/heard.db", folder.path + "/heard.key")
            func house() throws -> House { House(store: try SQLiteStore(path: database), operatorKey: try OperatorKey.open(at: key).key) }
            let store = try SQLiteStore(path: database)
            let first = try await House.open(store: store, operatorKey: try OperatorKey.open(at: key).key)
            try await first.put(.journey(.start(title: "Hartley", owner: ann.id, follows: nil)), to: town, by: ann)
            for code in ["P01", "P02"] {
                let said = [Statement(heading: .working, rank: 1, words: "CANARY-\(code)")]
                try await first.put(.collect(.typeIn(Review(id: ID(trusted: "r-\(code)"), code: code, statements: said))), to: town, by: ann)
            }
            try store.close()
            try await work(["--database", database, "--key-file", key], house)
        }
    }

    @Test func theWordsOfOneCodeGo() async throws {
        try await withPlace { place, house in
            let ended = try Program.run(["erase", "--project", "town", "P01"] + place, typed: "P01\n")
            #expect(ended.code == 0 && ended.said.contains("The words of P01 are gone"), "\(ended)")
            let archive = try Program.run(["export", "town"] + place).said
            #expect(!archive.contains("CANARY-P01") && archive.contains("CANARY-P02"))
            #expect(try Program.run(["verify"] + place).code == 0)
            let again = try Program.run(["erase", "--sure", "--project", "town", "P01"] + place)
            #expect(again.code == 1 && again.complained.contains("no words under the code P01") && again.complained.contains("1 person"))
        }
    }

    @Test(arguments: ["", "P02\n", "yes\n"]) func whoTypesSomethingElseChangesNothing(typed: String) async throws {
        try await withPlace { place, house in
            let ended = try Program.run(["erase", "--project", "town", "P01"] + place, typed: typed)
            #expect(ended.code == 1 && ended.complained.contains("That was not P01. Nothing was changed."))
            #expect(try await house().project(town)?.collect.reviews.count == 2)
        }
    }

    @Test func aProjectOrACodeThatIsNotThereIsNamed() async throws {
        try await withPlace { place, _ in
            let noProject = try Program.run(["erase", "--sure", "--project", "city", "P01"] + place)
            #expect(noProject.code == 1 && noProject.complained.contains("There is no project city"))
            let card = try Program.run(["erase", "--sure", "--project", "town", "P01-W1"] + place)
            #expect(card.code == 1 && card.complained.contains("P01-W1 is the code of a card"))
        }
    }
}
