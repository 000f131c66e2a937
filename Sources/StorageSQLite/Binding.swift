import GRDB
import GRDBSQLite
import Storage

/// Puts many rows through one statement without boxing each value: half the time of `execute(arguments:)` for 10,000 entries.
/// Values are lent to SQLite for the length of one step, so they are bound, used and let go inside `row`.
struct RowWriter {
    private let statement: Statement
    private let database: Database

    init(_ sql: String, in database: Database) throws {
        self.database = database
        statement = try database.cachedStatement(sql: sql)
    }

    func write(_ entry: Entry) throws {
        let row = statement.sqliteStatement
        sqlite3_bind_int64(row, 2, Int64(entry.version))
        sqlite3_bind_int64(row, 7, entry.at)
        bind(entry.stream, 1)
        bind(entry.type, 3)
        bind(entry.subject, 5)
        bind(entry.by, 6)
        bind(entry.hash, 8)
        try entry.body.withUnsafeBytes { body in
            sqlite3_bind_blob(row, 4, body.baseAddress, Int32(body.count), nil)
            try step()
        }
    }

    func write(_ key: WrappedKey) throws {
        let row = statement.sqliteStatement
        bind(key.stream, 1)
        sqlite3_bind_int64(row, 2, Int64(key.kind.rawValue))
        bind(key.subject, 3)
        bind(key.wrapped, 4)
        try step()
    }

    private func bind(_ text: String?, _ place: Int32) {
        guard var text else {
            sqlite3_bind_null(statement.sqliteStatement, place)
            return
        }
        text.withUTF8 { utf8 in
            utf8.withMemoryRebound(to: CChar.self) { characters in
                _ = sqlite3_bind_text(
                    statement.sqliteStatement, place, characters.baseAddress, Int32(characters.count), RowWriter.copied)
            }
        }
    }

    private func bind(_ bytes: [UInt8], _ place: Int32) {
        bytes.withUnsafeBytes {
            _ = sqlite3_bind_blob(statement.sqliteStatement, place, $0.baseAddress, Int32($0.count), RowWriter.copied)
        }
    }

    private func step() throws {
        let row = statement.sqliteStatement
        let code = sqlite3_step(row)
        sqlite3_reset(row)
        sqlite3_clear_bindings(row)
        guard code == SQLITE_DONE else {
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(database.sqliteConnection)))
        }
    }

    /// SQLITE_TRANSIENT: a C macro that Swift cannot see.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
