import Foundation
import Method

/// A picture or sound in an archive, after the events. Its key stands in the event that tells of it.
struct ArchivedAttachment {
    /// Bytes: more than any that was made anew here has.
    static let most = 24 << 20

    private struct Line: Codable {
        let attachment: ID<Attachment>
        /// Base64.
        let bytes: String
    }

    let id: String
    let bytes: [UInt8]
    let key: Key
    let review: ID<Review>

    /// Nil for what the story does not tell of.
    init?(_ text: String, _ told: [String: ToldAttachment]) {
        // Four letters hold three bytes.
        guard text.utf8.count < Self.most / 3 * 4 + 1_000, let line = try? JSON.value(Line.self, from: Array(text.utf8)),
            let known = told[line.attachment.text], let key = Token.bytes(known.attachment.key).flatMap(Key.init(bytes:)),
            let data = Data(base64Encoded: line.bytes), !data.isEmpty
        else { return nil }
        (id, bytes, self.key, review) = (line.attachment.text, Array(data), key, known.review)
    }

    static func text(_ id: ID<Attachment>, _ bytes: [UInt8]) throws -> String {
        String(decoding: try JSON.bytes(of: Line(attachment: id, bytes: Data(bytes).base64EncodedString())), as: UTF8.self)
    }
}

/// An attachment that an event tells of, and whose it is.
struct ToldAttachment: Sendable {
    let review: ID<Review>
    let attachment: Attachment
}

extension ProjectEvent {
    var attachments: [ToldAttachment] {
        func told(_ review: ID<Review>, _ statements: [Statement]) -> [ToldAttachment] {
            statements.compactMap(\.attachment).map { ToldAttachment(review: review, attachment: $0) }
        }
        switch self {
        case .collect(.reviewCollected(let review, _)): return told(review.id, review.statements)
        case .collect(.statementAdded(let review, let statement, _)): return told(review, [statement])
        case .collect(.askAgain(.answeredAgain(let review, let answers, _))): return told(review, answers.statements)
        default: return []
        }
    }
}

extension House {
    /// A line for each that is still there: of reviews that were taken back, pictures and sounds are gone.
    func archived(_ told: [ToldAttachment], in project: ID<Project>) async throws -> [String] {
        var lines: [String] = []
        for one in told {
            guard let bytes = try await attachment(one.attachment.id.text, key: one.attachment.key, in: project) else { continue }
            lines.append(try ArchivedAttachment.text(one.attachment.id, bytes))
        }
        return lines
    }

    func keep(_ archived: ArchivedAttachment?, in project: ID<Project>) async throws {
        guard let archived else { return }
        try await keep(archived.bytes, id: archived.id, key: archived.key, of: archived.review, in: project)
    }
}
