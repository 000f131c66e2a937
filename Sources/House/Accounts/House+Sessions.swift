public import Method
import Storage

extension House {
    /// Signs somebody in and gives back the token for their cookie. A session they had in this browser ends with it, so that
    /// nobody can slip them a session of their own beforehand.
    public func openSession(for person: ID<Person>, replacing old: String? = nil) async throws -> String {
        let token = Token()
        try await translated {
            try await self.place.store.open(
                session: token.hash, of: person.text, until: self.now().milliseconds + House.sessionLength,
                replacing: old.flatMap { Token($0) }?.hash)
        }
        return token.text
    }

    /// Whose session it is; nil where it has ended or run out.
    public func session(_ token: String) async throws -> Account? {
        guard let token = Token(token) else { return nil }
        return try await translated {
            try await self.place.store.account(ofSession: token.hash, now: self.now().milliseconds).map(Account.init)
        }
    }

    public func endSession(_ token: String) async throws {
        guard let token = Token(token) else { return }
        try await translated { try await self.place.store.end(session: token.hash) }
    }

    /// A link's token, to be handed to that person only. It works once, within a day.
    public func makeSignInLink(for person: ID<Person>) async throws -> String {
        let token = Token()
        try await translated {
            guard try await self.place.store.account(id: person.text) != nil else { throw AccountRefusal.noSuchAccount }
            try await self.place.store.keep(
                link: token.hash, to: person.text, until: self.now().milliseconds + House.linkLength)
        }
        return token.text
    }

    /// Whose link it was; nil where it was used before, has run out, or never was one.
    public func useSignInLink(_ token: String) async throws -> Account? {
        guard let token = Token(token) else { return nil }
        return try await translated {
            try await self.place.store.use(link: token.hash, now: self.now().milliseconds).map(Account.init)
        }
    }
}
