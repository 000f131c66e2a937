import Foundation
import GRDB
public import Storage

extension SQLiteStore {
    public func keep(_ attachment: KeptAttachment) async throws(StorageFault) {
        try await writer.write { db in
            try db.execute(
                sql: "INSERT INTO attachments (stream, id, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                arguments: [attachment.stream, attachment.id, Data(attachment.body)])
        }
    }

    public func attachment(_ id: String, of stream: String) async throws(StorageFault) -> KeptAttachment? {
        try await reading { db in
            try GRDB.Row.fetchOne(db, sql: "SELECT body FROM attachments WHERE stream = ? AND id = ?", arguments: [stream, id])
                .map { KeptAttachment(stream: stream, id: id, body: bytes($0[0])) }
        }
    }
}
