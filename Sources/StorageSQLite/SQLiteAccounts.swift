import GRDB
public import Storage

extension SQLiteStore {
    public func add(_ account: AccountRecord) async throws(StorageFault) {
        try await writer.write { db in
            try db.execute(
                sql: "INSERT INTO accounts (id, name, password, made) VALUES (?, ?, ?, ?) ON CONFLICT (name) DO NOTHING",
                arguments: [account.id, account.name, account.password, account.made])
            guard db.changesCount == 1 else { throw StorageFault.nameTaken }
        }
    }

    public func account(named name: String) async throws(StorageFault) -> AccountRecord? {
        try await reading { db in try Self.accounts(db, "WHERE name = ?", [name]).first }
    }

    public func account(id: String) async throws(StorageFault) -> AccountRecord? {
        try await reading { db in try Self.accounts(db, "WHERE id = ?", [id]).first }
    }

    public func accounts() async throws(StorageFault) -> [AccountRecord] {
        try await reading { db in try Self.accounts(db, "ORDER BY name", []) }
    }

    public func setPassword(_ password: String?, of id: String) async throws(StorageFault) {
        try await writer.write { db in
            try db.execute(sql: "UPDATE accounts SET password = ? WHERE id = ?", arguments: [password, id])
        }
    }

    public func removeAccount(id: String) async throws(StorageFault) {
        try await writer.write { db in try db.execute(sql: "DELETE FROM accounts WHERE id = ?", arguments: [id]) }
    }

    static func accounts(_ db: Database, _ which: String, _ arguments: StatementArguments) throws -> [AccountRecord] {
        let select = try db.cachedStatement(
            sql: "SELECT accounts.id, accounts.name, accounts.password, accounts.made FROM accounts " + which)
        return try GRDB.Row.fetchAll(select, arguments: arguments).map {
            AccountRecord(id: $0[0], name: $0[1], password: $0[2], made: $0[3])
        }
    }
}
