import ArgumentParser
import Foundation
import House
import Storage
import StorageSQLite
import Web

struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look whether every story still stands as it was written.",
        discussion: "Walks every chain from its start and looks at every seal. Ends with 1 where one is broken, and says in which project and version.")

    @OptionGroup var place: PlaceOptions

    func run() async throws {
        let open = try await place.open()
        let broken = try await open.house.verify()
        guard !broken.isEmpty else { return print("Every story stands as it was written.") }
        for link in broken { print(link) }
        Terminal.complain("\(broken.count) links are broken. Stop the server and restore a backup (docs/operating.md).")
        throw ExitCode.failure
    }
}

struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Copy the database while it is in use.",
        discussion: "The copy is whole and durable when this ends. The operator key is not in it: keep its recovery sheet somewhere else.")

    @OptionGroup var place: PlaceOptions
    @Argument(help: "The file to make. It must not be there yet.") var file: String

    func run() async throws {
        let open = try await place.open()
        guard !FileManager.default.fileExists(atPath: file) else { throw CommandFailure("\(file) is there already. Name a new file.") }
        try await open.store.backup(to: file)
        print("Copied to \(file). It is of no use without the operator key \(place.keyPath), which is not in it.")
    }
}

struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Put a backup in the place of the database.",
        discussion: """
            Stop the server first. The database that is there is set aside under a name that ends in .replaced. \
            Words that were erased since the backup was made are erased again.
            """)

    @OptionGroup var place: PlaceOptions
    @Argument(help: "The backup.") var file: String

    func run() async throws {
        _ = try Terminal.bytes(of: file).count
        let again = try SQLiteStore.restore(file, to: place.databasePath)
        print("Restored to \(place.databasePath).\(again > 0 ? " Words of \(again) people were erased again." : "")")
    }
}

struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look whether the place is in good health.",
        discussion: "Ends with 1 where something needs a hand.")

    @OptionGroup var place: PlaceOptions

    func run() async throws {
        let open = try await place.open()
        let findings = try await open.store.examine() + [key, pages]
        for finding in findings { print("\(finding.isGood ? "good" : "LOOK")  \(finding.what): \(finding.value)") }
        if findings.contains(where: { !$0.isGood }) { throw ExitCode.failure }
    }

    /// Without them nothing can be served.
    private var pages: Finding {
        let (isGood, value) = WebSite.examine()
        return Finding(what: "pages", value: value, isGood: isGood)
    }

    /// Opening would have failed had others been able to read it; this says so.
    private var key: Finding { Finding(what: "operator key", value: "\(place.keyPath), for its owner alone", isGood: true) }
}
