import Exchange
import Foundation
import Method
import Testing

/// The shared review data beside this checkout. It is not part of the project; where it is missing its tests are left out,
/// save on CI, where they fail.
enum Cases {
    private static let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "shared/cases")

    static var mustRun: Bool {
        FileManager.default.fileExists(atPath: folder.path) || ProcessInfo.processInfo.environment["CI"] == "true"
    }

    static func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: folder.appending(path: path))) }

    static func decode<Shape: Decodable>(_ shape: Shape.Type, _ path: String) throws -> Shape {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(shape, from: Data(contentsOf: folder.appending(path: path)))
    }
}

/// What a set's `expected.json` says of every file in it.
struct ExpectedSet: Decodable {
    struct Counts: Decodable, Equatable {
        var working, notWorking, future, total: Int

        init(_ counts: ExportSummary.Counts) {
            (working, notWorking, future, total) = (counts.working, counts.notWorking, counts.future, counts.total)
        }
    }
    struct Dates: Decodable { var first, last: Day }
    struct File: Decodable {
        var file: String
        var encoding: String?
        var delimiter: String?
        var personalColumns: [String]
    }
    var reviews: Int
    var statements, blank: Counts
    var reviewDates: Dates
    var files: [File]
}

/// The master copy of a set's reviews.
struct MasterSet: Decodable {
    struct Statement: Decodable {
        var heading: Heading
        var rank: Int
        var text: String
    }
    struct Review: Decodable {
        var id, service, provider, team, needsGroup, method: String
        var date: Day
        var whoChose: [String]
        var statements: [Statement]
    }
    var reviews: [Review]
}

/// `bad/manifest.json`.
struct Manifest: Decodable {
    struct Statement: Decodable {
        var code: String
        var heading: Heading
        var rank: Int
        var words: String
    }
    struct File: Decodable {
        var file: String
        var keptHere: Bool
        var aGoodImporter: String
        var reviews: Int?
        var expectedStatements: [Statement]?
    }
    var files: [File]
}
