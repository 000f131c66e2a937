import Foundation
import Method

/// What an export holds in figures: what `heard read` prints. No one's words are in it.
public struct ExportSummary: Sendable, Encodable {
    public var tool: String
    public var encoding: String
    public var reviews: Int
    public var statements: Counts
    public var blank: Counts
    public var dates: Dates
    public var droppedColumns: [String]
    public var warnings: [Warning]

    public struct Counts: Sendable, Codable, Equatable {
        public var working: Int
        public var notWorking: Int
        public var future: Int
        public var total: Int

        init(_ count: (Heading) -> Int) {
            (working, notWorking, future) = (count(.working), count(.notWorking), count(.future))
            total = working + notWorking + future
        }

        enum CodingKeys: String, CodingKey {
            case working, future, total
            case notWorking = "not_working"
        }
    }

    /// The first and last day of a review; nil where no review has one.
    public struct Dates: Sendable, Encodable, Equatable {
        public var first: Day?
        public var last: Day?

        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(first, forKey: .first)
            try container.encode(last, forKey: .last)
        }

        enum CodingKeys: String, CodingKey { case first, last }
    }

    public struct Warning: Sendable, Encodable, Equatable {
        public var row: Int?
        public var message: String

        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(row, forKey: .row)
            try container.encode(message, forKey: .message)
        }

        enum CodingKeys: String, CodingKey { case row, message }
    }

    public init(_ export: Export) {
        (tool, encoding, reviews) = (export.tool, export.encoding, export.reviews.count)
        statements = Counts(export.count)
        blank = Counts { export.blank[$0] ?? 0 }
        let days = export.reviews.compactMap(\.date)
        dates = Dates(first: days.min(), last: days.max())
        droppedColumns = export.dropped
        warnings = export.warnings.map { Warning(row: $0.row, message: $0.message) }
    }

    enum CodingKeys: String, CodingKey {
        case tool, encoding, reviews, statements, blank, dates, warnings
        case droppedColumns = "dropped_columns"
    }

    /// One JSON object, keys sorted. Throws only what `JSONEncoder` throws.
    public func json() throws -> String { try ExportSummary.json(self) }

    /// What to print instead, with `--json`, for a file that cannot be used: `{"refused": "…"}`.
    public static func json(refused refusal: ExportRefusal) throws -> String { try json(["refused": refusal.message]) }

    private static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
