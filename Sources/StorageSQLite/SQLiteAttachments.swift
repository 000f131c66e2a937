import Foundation
import GRDB
public import Storage

extension SQLiteStore {
    public func keep(_ attachment: KeptAttachment) async throws(StorageFault) {
        try await writer.write { db in
            try db.execute(
                sql: "INSERT INTO attachments (stream, id, subject, body) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                arguments: [attachment.stream, attachment.id, attachment.subject, Data(attachment.body)])
        }
    }

    public func attachment(_ id: String, of stream: String) async throws(StorageFault) -> KeptAttachment? {
        try await reading { db in
            try GRDB.Row.fetchOne(db, sql: "SELECT subject, body FROM attachments WHERE stream = ? AND id = ?", arguments: [stream, id])
                .map { KeptAttachment(stream: stream, id: id, subject: $0[0], body: bytes($0[1])) }
        }
    }

    public func forget(attachment id: String, of stream: String) async throws(StorageFault) {
        try await writer.write { db in
            try db.execute(sql: "DELETE FROM attachments WHERE stream = ? AND id = ?", arguments: [stream, id])
        }
    }

    public func forget(attachmentsOf subjects: [String], in stream: String) async throws(StorageFault) {
        try await writer.write { db in
            for subject in subjects { try Self.forget(attachmentsOf: subject, in: stream, db) }
        }
    }

    static func forget(attachmentsOf subject: String, in stream: String, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM attachments WHERE stream = ? AND subject = ?", arguments: [stream, subject])
    }
}
