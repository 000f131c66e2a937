import Foundation
import House
import Method
import Storage
import StorageSQLite
import Synchronization
import Testing

/// A house in a folder of its own, with a clock that a test can turn. The folder goes when the test is over.
struct Home: Sendable {
    let folder: String
    let store: SQLiteStore
    let house: House
    let key: OperatorKey
    let clock: Clock

    final class Clock: Sendable {
        private let time = Mutex<Int64>(1_700_000_000_000)
        var now: Moment { Moment(milliseconds: time.withLock { $0 }) }
        func turn(hours: Int64) { time.withLock { $0 += hours * 3_600_000 } }
    }

    var path: String { folder + "/heard.db" }

    static func with(_ work: (Home) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.path + "/heard-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await work(Home(folder: folder, key: .random(), clock: Clock()))
    }

    private init(folder: String, key: OperatorKey, clock: Clock) throws {
        (self.folder, self.key, self.clock) = (folder, key, clock)
        store = try SQLiteStore(path: folder + "/heard.db")
        house = House(store: store, operatorKey: key, passwords: Passwords(effort: .least), now: { clock.now })
    }

    /// The same place after the program was ended and started again.
    func startedAgain() throws -> Home {
        try store.close()
        return try Home(folder: folder, key: key, clock: clock)
    }

    /// A second program on the same database at the same time.
    func another() throws -> Home { try Home(folder: folder, key: key, clock: clock) }

    /// Whether these words are anywhere in the files of the database.
    func filesHold(_ words: String) throws -> Bool {
        try FileManager.default.contentsOfDirectory(atPath: folder).contains { name in
            try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)).range(of: Data(words.utf8)) != nil
        }
    }
}

let ann = Who(id: ID(trusted: "ann"), role: .coordinator)
let bob = Who(id: ID(trusted: "bob"), role: .reader)
let town = ID<Project>(trusted: "town")

extension House {
    @discardableResult
    func begin(_ id: ID<Project> = town, title: String = "Hartley town") async throws -> Project {
        try await put(.journey(.start(title: title, owner: ann.id, follows: nil)), to: id, by: ann)
    }

    @discardableResult
    func say(_ words: String, in id: ID<Project> = town) async throws -> Project {
        try await put(.prepare(.sayHow(words: words)), to: id, by: ann)
    }
}

func review(_ code: String, _ words: String = "I like my new flat") -> Review {
    Review(
        id: ID(trusted: "review-\(code)"), code: code, day: Day("2025-01-14"), service: "Supported living", chosenBy: ["person"],
        statements: [
            Statement(heading: .working, rank: 1, words: words), Statement(heading: .notWorking, rank: 1, words: "\(words), \"but\"\nnot"),
        ])
}
