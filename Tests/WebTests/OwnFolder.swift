import Foundation
import House
import Method
import StorageSQLite

/// A folder in the system's place for such things. It goes when nobody holds it any more.
final class OwnFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/heard-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// A house in a folder of its own. The folder stays as long as the house does: the clock holds it.
    static func house(now: @escaping @Sendable () -> Moment = House.systemClock) throws -> House {
        let folder = try OwnFolder()
        return House(
            store: try SQLiteStore(path: folder.path + "/heard.db"), operatorKey: .random(), passwords: Passwords(effort: .least),
            now: { withExtendedLifetime(folder, now) })
    }
}
