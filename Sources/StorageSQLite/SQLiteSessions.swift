import Foundation
import GRDB
public import Storage

extension SQLiteStore {
    public func open(
        session hash: [UInt8], of account: String, until: Int64, replacing old: [UInt8]?
    ) async throws(StorageFault) {
        try await writer.write { db in
            if let old { try db.execute(sql: "DELETE FROM sessions WHERE hash = ?", arguments: [Data(old)]) }
            try db.execute(
                sql: "INSERT INTO sessions (hash, account, until) SELECT ?, id, ? FROM accounts WHERE id = ?",
                arguments: [Data(hash), until, account])
        }
    }

    public func account(ofSession hash: [UInt8], now: Int64) async throws(StorageFault) -> AccountRecord? {
        try await reading { db in
            try Self.accounts(
                db, "JOIN sessions ON sessions.account = accounts.id WHERE sessions.hash = ? AND sessions.until > ?",
                [Data(hash), now]
            ).first
        }
    }

    public func end(session hash: [UInt8]) async throws(StorageFault) {
        try await writer.write { db in
            try db.execute(sql: "DELETE FROM sessions WHERE hash = ?", arguments: [Data(hash)])
        }
    }

    public func endSessions(of account: String) async throws(StorageFault) {
        try await writer.write { db in
            try db.execute(sql: "DELETE FROM sessions WHERE account = ?", arguments: [account])
        }
    }

    public func keep(link hash: [UInt8], to account: String, until: Int64) async throws(StorageFault) {
        try await writer.write { db in
            try db.execute(
                sql: "INSERT INTO links (hash, account, until) SELECT ?, id, ? FROM accounts WHERE id = ?",
                arguments: [Data(hash), until, account])
        }
    }

    public func use(link hash: [UInt8], now: Int64) async throws(StorageFault) -> AccountRecord? {
        try await writer.write { db in
            let found = try Self.accounts(
                db, "JOIN links ON links.account = accounts.id WHERE links.hash = ? AND links.until > ?", [Data(hash), now])
            try db.execute(sql: "DELETE FROM links WHERE hash = ?", arguments: [Data(hash)])
            return found.first
        }
    }

    public func sweep(now: Int64) async throws(StorageFault) {
        try await writer.write { db in
            try db.execute(sql: "DELETE FROM sessions WHERE until <= ?", arguments: [now])
            try db.execute(sql: "DELETE FROM links WHERE until <= ?", arguments: [now])
        }
    }
}
