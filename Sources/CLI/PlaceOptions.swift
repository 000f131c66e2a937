import ArgumentParser
import Foundation
import House
import StorageSQLite

/// Which place a command works on.
struct PlaceOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The database file: a path, or sqlite:PATH.", discussion: "Else HEARD_DATABASE, else data/heard.db in this folder.", valueName: "file"))
    var database: String?

    @Option(
        help: ArgumentHelp(
            "The file with the operator key. Others must not be able to read it (mode 0600).",
            discussion: "Else HEARD_KEY_FILE, else the database's name with .key at the end.", valueName: "file"))
    var keyFile: String?

    var databasePath: String {
        PlaceFiles.path(of: database ?? ProcessInfo.processInfo.environment["HEARD_DATABASE"] ?? "data/heard.db")
    }

    var keyPath: String {
        keyFile ?? ProcessInfo.processInfo.environment["HEARD_KEY_FILE"] ?? PlaceFiles.key(beside: databasePath)
    }

    func validate() throws {
        if let database, let colon = database.firstIndex(of: ":"), database[..<colon] != "sqlite" {
            throw ValidationError("Heard keeps its data in SQLite files: name a file, or sqlite:FILE. “\(database)” is neither.")
        }
    }

    /// The house of this place. A new place is made where there is none, unless it has to be there already.
    func open(mustExist: Bool = true) async throws -> OpenPlace {
        let path = databasePath
        if mustExist, !FileManager.default.fileExists(atPath: path) {
            throw CommandFailure("There is no database at \(path). Name it with --database, or make one with “heard demo” or “heard serve”.")
        }
        return try await OpenPlace(database: path, keyFile: keyPath)
    }
}

/// Where a place's files lie.
enum PlaceFiles {
    /// `sqlite:PATH` is PATH.
    static func path(of database: String) -> String {
        database.hasPrefix("sqlite:") ? String(database.dropFirst("sqlite:".count)) : database
    }

    static func key(beside database: String) -> String { (database as NSString).deletingPathExtension + ".key" }
}

/// A place that is open: its house and its store.
struct OpenPlace: Sendable {
    let house: House
    let store: SQLiteStore

    /// Makes the folder, the database and the key where they are missing. A new key's recovery sheet is printed, once, unless the place is thrown away afterwards (`quietly`).
    init(database: String, keyFile: String, quietly: Bool = false) async throws {
        let folder = (database as NSString).deletingLastPathComponent
        if !folder.isEmpty { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }
        let key = try OperatorKey.open(at: keyFile)
        store = try SQLiteStore(path: database) { fault in
            Terminal.complain("Writing to \(database) failed, so Heard stops now and nothing is answered that is not kept: \(fault)")
            exit(ExitCodes.ioError)
        }
        house = try await House.open(store: store, operatorKey: key.key)
        if key.isNew, !quietly {
            Terminal.complain("A new operator key was made: \(keyFile)\nPrint this sheet and lock it away. It is shown only now.\n\n\(key.key.sheet)\n")
        }
    }
}
