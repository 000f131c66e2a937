/// Somebody who can sign in. An ordinary row: it can be changed and erased.
public struct AccountRecord: Sendable, Equatable {
    public let id: String
    public let name: String
    /// As `crypto_pwhash_str` makes it; nil for somebody who signs in by links alone.
    public let password: String?
    /// Milliseconds since the start of 1970 (UTC).
    public let made: Int64

    public init(id: String, name: String, password: String?, made: Int64) {
        self.id = id
        self.name = name
        self.password = password
        self.made = made
    }
}

/// Who can sign in. Names are compared without regard to letter case in plain Latin letters.
public protocol Accounts: Sendable {
    /// Throws `nameTaken`.
    func add(_ account: AccountRecord) async throws(StorageFault)
    func account(named name: String) async throws(StorageFault) -> AccountRecord?
    func account(id: String) async throws(StorageFault) -> AccountRecord?
    func accounts() async throws(StorageFault) -> [AccountRecord]
    func setPassword(_ password: String?, of id: String) async throws(StorageFault)
    /// Their sessions and links go with them.
    func removeAccount(id: String) async throws(StorageFault)
}

/// Who is signed in, and which links may still be used. Only hashes of tokens are kept: who reads the database cannot sign in.
public protocol Sessions: Sendable {
    /// Opens one session and ends the one it takes the place of, together.
    func open(session hash: [UInt8], of account: String, until: Int64, replacing old: [UInt8]?) async throws(StorageFault)
    /// Nil where it has ended or run out.
    func account(ofSession hash: [UInt8], now: Int64) async throws(StorageFault) -> AccountRecord?
    func end(session hash: [UInt8]) async throws(StorageFault)
    func endSessions(of account: String) async throws(StorageFault)
    func keep(link hash: [UInt8], to account: String, until: Int64) async throws(StorageFault)
    /// Whose link it was. It works once.
    func use(link hash: [UInt8], now: Int64) async throws(StorageFault) -> AccountRecord?
    /// Takes out what has run out.
    func sweep(now: Int64) async throws(StorageFault)
}
