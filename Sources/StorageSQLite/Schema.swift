import GRDB
import Storage

/// The tables. They keep their own promises: what must be unique, whole or never changed is said here, not only in code.
enum Schema {
    static func bringUpToDate(_ pool: DatabasePool) throws {
        if try pool.read(migrator.hasBeenSuperseded) { throw StorageFault.tooNew }
        try migrator.migrate(pool)
    }

    private static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 journal") { try $0.execute(sql: journal) }
        migrator.registerMigration("1 keys") { try $0.execute(sql: keys) }
        migrator.registerMigration("1 lists") { try $0.execute(sql: lists) }
        migrator.registerMigration("1 accounts") { try $0.execute(sql: accounts) }
        migrator.registerMigration("2 attachments") { try $0.execute(sql: attachments) }
        migrator.registerMigration("3 whose attachments") { try $0.execute(sql: whoseAttachments) }
        return migrator
    }

    private static let journal = """
        CREATE TABLE entries (
            position INTEGER PRIMARY KEY,
            stream TEXT NOT NULL,
            version INTEGER NOT NULL CHECK (version > 0),
            type TEXT NOT NULL,
            body BLOB NOT NULL,
            subject TEXT,
            by TEXT NOT NULL,
            at INTEGER NOT NULL,
            hash BLOB NOT NULL CHECK (length(hash) = 32),
            UNIQUE (stream, version)
        ) STRICT;
        CREATE TRIGGER entries_are_never_changed BEFORE UPDATE ON entries
            BEGIN SELECT RAISE(ABORT, 'the story is never changed'); END;
        CREATE TRIGGER entries_are_never_taken_out BEFORE DELETE ON entries
            BEGIN SELECT RAISE(ABORT, 'nothing is taken out of the story'); END;
        CREATE TABLE heads (
            stream TEXT PRIMARY KEY,
            version INTEGER NOT NULL,
            hash BLOB NOT NULL,
            mark BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE snapshots (
            stream TEXT PRIMARY KEY,
            version INTEGER NOT NULL,
            body BLOB NOT NULL
        ) STRICT;
        """

    private static let keys = """
        CREATE TABLE keys (
            stream TEXT NOT NULL,
            kind INTEGER NOT NULL,
            subject TEXT NOT NULL,
            wrapped BLOB NOT NULL,
            PRIMARY KEY (stream, kind, subject)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE erasures (
            stream TEXT NOT NULL,
            subject TEXT NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (stream, subject)
        ) STRICT, WITHOUT ROWID;
        """

    private static let attachments = """
        CREATE TABLE attachments (
            stream TEXT NOT NULL,
            id TEXT NOT NULL,
            body BLOB NOT NULL,
            PRIMARY KEY (stream, id)
        ) STRICT;
        """

    /// No page kept any before this.
    private static let whoseAttachments = """
        ALTER TABLE attachments ADD COLUMN subject TEXT NOT NULL DEFAULT '';
        CREATE INDEX attachments_by_subject ON attachments (stream, subject);
        """

    private static let lists = """
        CREATE TABLE projects (
            project TEXT PRIMARY KEY,
            title BLOB NOT NULL,
            started INTEGER NOT NULL,
            step TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE members (
            person TEXT NOT NULL,
            project TEXT NOT NULL REFERENCES projects ON DELETE CASCADE,
            role TEXT NOT NULL,
            PRIMARY KEY (person, project)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX members_by_project ON members (project);
        """

    private static let accounts = """
        CREATE TABLE accounts (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL UNIQUE COLLATE NOCASE,
            password TEXT,
            made INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE sessions (
            hash BLOB PRIMARY KEY,
            account TEXT NOT NULL REFERENCES accounts ON DELETE CASCADE,
            until INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX sessions_by_account ON sessions (account);
        CREATE TABLE links (
            hash BLOB PRIMARY KEY,
            account TEXT NOT NULL REFERENCES accounts ON DELETE CASCADE,
            until INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX links_by_account ON links (account);
        CREATE TABLE notes (
            name TEXT PRIMARY KEY,
            value BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
}
