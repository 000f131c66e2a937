public import Method
import Storage

extension House {
    /// How long somebody stays signed in: 24 hours.
    public static let sessionLength: Int64 = 24 * 60 * 60 * 1_000
    /// How long a sign-in link may be used: 24 hours, once.
    public static let linkLength: Int64 = 24 * 60 * 60 * 1_000

    /// Makes an account; without a password it is entered by sign-in links alone. Throws `AccountRefusal`.
    ///
    /// - Parameter id: for samples and tests that must name people; random where it is nil.
    @discardableResult
    public func addAccount(name: String, password: String?, id: ID<Person>? = nil) async throws -> Account {
        let name = String(name.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
        guard !name.isEmpty else { throw AccountRefusal.nameMissing }
        guard name.count <= Account.longestName else { throw AccountRefusal.nameTooLong }
        let hash = try await hashed(password)
        let record = AccountRecord(
            id: id?.text ?? Token.written(Sodium.random(16)), name: name, password: hash, made: now().milliseconds)
        do { try await place.store.add(record) } catch {
            if case .nameTaken = error { throw AccountRefusal.nameTaken }
            throw HouseFault.storage(error)
        }
        return Account(record)
    }

    /// Nil where name and password do not belong together; it takes as long where there is no such name. Throws `HouseFault.tooBusy`.
    public func checkPassword(name: String, password: String) async throws -> Account? {
        guard password.count <= Account.longestPassword else { return nil }
        let record = try await translated { try await self.place.store.account(named: name) }
        guard let record, let hash = record.password else {
            _ = try await passwords.hash(password)
            return nil
        }
        return try await passwords.check(password, against: hash) ? Account(record) : nil
    }

    /// Ends all their sessions, too. nil leaves sign-in links alone.
    public func setPassword(_ password: String?, of person: ID<Person>) async throws {
        let hash = try await hashed(password)
        try await translated {
            guard try await self.place.store.account(id: person.text) != nil else { throw AccountRefusal.noSuchAccount }
            try await self.place.store.setPassword(hash, of: person.text)
            try await self.place.store.endSessions(of: person.text)
        }
    }

    public func account(_ person: ID<Person>) async throws -> Account? {
        try await translated { try await self.place.store.account(id: person.text).map(Account.init) }
    }

    public func account(named name: String) async throws -> Account? {
        try await translated { try await self.place.store.account(named: name).map(Account.init) }
    }

    /// All who can sign in, by name.
    public func accounts() async throws -> [Account] {
        try await translated { try await self.place.store.accounts().map(Account.init) }
    }

    /// Takes the account out, with its sessions and links. What the person did in projects stays.
    public func removeAccount(_ person: ID<Person>) async throws {
        try await translated {
            try await self.place.store.removeAccount(id: person.text)
            try await self.place.store.settle()
        }
    }

    private func hashed(_ password: String?) async throws -> String? {
        guard let password else { return nil }
        guard password.count >= Account.shortestPassword else { throw AccountRefusal.passwordTooShort }
        guard password.count <= Account.longestPassword else { throw AccountRefusal.passwordTooLong }
        return try await passwords.hash(password)
    }
}
