import Foundation
import House
import Method
import Storage
import StorageSQLite

/// A house that somebody kills. Says on standard output, one line each, what it has answered.
@main
enum KillProbe {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4 else { return complain("KillProbe load|early|limited DATABASE KEYFILE") }
        let key = try OperatorKey.open(at: arguments[3]).key
        let store = try SQLiteStore(path: arguments[2], stopped: { say("stopped \($0)") })
        let house = try await House.open(store: store, operatorKey: key)
        switch arguments[1] {
        case "load": try await load(house, early: false)
        case "early": try await load(house, early: true)
        case "limited": try await runIntoTheLimit(house)
        default: complain("load, early or limited")
        }
    }

    /// Four people, each with a project of their own, as fast as they are answered, until the end.
    /// - Parameter early: says so before it is answered, so that tests can see that they would notice.
    private static func load(_ house: House, early: Bool) async throws {
        try await withThrowingTaskGroup(of: Void.self) { people in
            for person in 1...4 {
                people.addTask {
                    let id = ID<Project>(trusted: "project-\(person)")
                    var project = try await start(house, id)
                    while true {
                        if early { say("\(id) \(project.version + 1)") }
                        project = try await house.put(
                            .prepare(.sayHow(words: "version \(project.version + 1)")), to: id, by: coordinator)
                        if !early { say("\(id) \(project.version)") }
                    }
                }
            }
            try await people.waitForAll()
        }
    }

    /// The system refuses to let files grow: a real error from a real write.
    private static func runIntoTheLimit(_ house: House) async throws {
        let id = ID<Project>(trusted: "project-1")
        var project = try await start(house, id)
        signal(SIGXFSZ, SIG_IGN)
        var limit = rlimit(rlim_cur: 600_000, rlim_max: 600_000)
        setrlimit(__rlimit_resource_t(1), &limit)
        var refusedAfterwards = 0
        for number in 1...2_000 {
            do {
                project = try await house.put(.prepare(.sayHow(words: "\(number) of many words")), to: id, by: coordinator)
                say("\(id) \(project.version)")
                if refusedAfterwards > 0 { return complain("answered after it had stopped") }
            } catch {
                refusedAfterwards += 1
                if refusedAfterwards == 3 { return say("refused \(error)") }
            }
        }
    }

    private static func start(_ house: House, _ id: ID<Project>) async throws -> Project {
        try await house.put(.journey(.start(title: "Probe", owner: coordinator.id, follows: nil)), to: id, by: coordinator)
    }

    private static let coordinator = Who(id: ID(trusted: "probe"), role: .coordinator)

    /// One write for one line, so that a line is there whole or not at all.
    private static func say(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        _ = write(1, bytes, bytes.count)
    }

    private static func complain(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
        exit(2)
    }
}
