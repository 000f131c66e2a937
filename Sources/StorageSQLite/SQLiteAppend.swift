import Foundation
import GRDB
import Storage

/// Writing one append, inside the transaction that it shares with others.
extension SQLiteStore {
    static func write(_ append: Append, in db: Database) throws {
        // First, because it is the lock: where the stream has gone on, nothing at all is written for this append.
        try move(append.head, from: append.after, in: db)
        try insert(append.keys, in: db)
        try insert(append.entries, in: db)
        if let listing = append.listing { try write(listing, in: db) }
        if let erasure = append.erasure { try write(erasure, in: db) }
    }

    private static func move(_ head: Head, from before: Head?, in db: Database) throws {
        if let before {
            let update = try db.cachedStatement(
                sql: "UPDATE heads SET version = ?, hash = ?, mark = ? WHERE stream = ? AND version = ? AND hash = ?")
            try update.execute(arguments: [
                head.version, Data(head.hash), Data(head.mark), head.stream, before.version, Data(before.hash),
            ])
        } else {
            let insert = try db.cachedStatement(
                sql: "INSERT INTO heads (stream, version, hash, mark) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
            try insert.execute(arguments: [head.stream, head.version, Data(head.hash), Data(head.mark)])
        }
        guard db.changesCount == 1 else { throw StorageFault.conflict(stream: head.stream) }
    }

    private static func insert(_ entries: [Entry], in db: Database) throws {
        let rows = try RowWriter(
            "INSERT INTO entries (stream, version, type, body, subject, by, at, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", in: db)
        for entry in entries { try rows.write(entry) }
    }

    private static func insert(_ keys: [WrappedKey], in db: Database) throws {
        guard !keys.isEmpty else { return }
        let rows = try RowWriter("INSERT INTO keys (stream, kind, subject, wrapped) VALUES (?, ?, ?, ?)", in: db)
        for key in keys { try rows.write(key) }
    }

    private static func write(_ listing: Listing, in db: Database) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO projects (project, title, started, step) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT (project) DO UPDATE SET title = ?2, step = ?4
                """
        ).execute(arguments: [listing.project, Data(listing.title), listing.started, listing.step])
        try db.cachedStatement(sql: "DELETE FROM members WHERE project = ?").execute(arguments: [listing.project])
        let insert = try db.cachedStatement(sql: "INSERT INTO members (person, project, role) VALUES (?, ?, ?)")
        for (person, role) in listing.members {
            try insert.execute(arguments: [person, listing.project, role])
        }
    }

    private static func write(_ erasure: Erasure, in db: Database) throws {
        try db.execute(
            sql: "INSERT INTO erasures (stream, subject, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            arguments: [erasure.stream, erasure.subject, erasure.at])
        try db.execute(
            sql: "DELETE FROM keys WHERE stream = ? AND kind = ? AND subject = ?",
            arguments: [erasure.stream, KeyKind.subject.rawValue, erasure.subject])
        try forget(attachmentsOf: erasure.subject, in: erasure.stream, db)
        try dropSnapshots(of: erasure.stream, in: db)
    }

    static func dropSnapshots(of stream: String, in db: Database) throws {
        try db.execute(sql: "DELETE FROM snapshots WHERE stream = ?", arguments: [stream])
        try db.execute(
            sql: "DELETE FROM keys WHERE stream = ? AND kind = ?", arguments: [stream, KeyKind.snapshot.rawValue])
    }
}
