public import Method
import Storage

extension House {
    /// Keeps a picture or a sound, sealed with a key of its own. What comes back has to stand in the person's statement: only with it
    /// can anybody open it again, and where their words are erased it is gone with them, and the bytes too.
    public func keep(_ bytes: [UInt8], of review: ID<Review>, in project: ID<Project>) async throws -> (id: String, key: String) {
        let (id, key) = (Token().text, Key.random())
        try await keep(bytes, id: id, key: key, of: review, in: project)
        return (id, Token.written(key.bytes))
    }

    /// Nil where there is none, or the key is not its own.
    public func attachment(_ id: String, key: String, in project: ID<Project>) async throws -> [UInt8]? {
        guard let key = Token.bytes(key).flatMap(Key.init(bytes:)) else { return nil }
        let kept = try await translated { try await self.place.store.attachment(id, of: project.text) }
        return kept.flatMap { Seal.open($0.body, with: key, context: Context.attachment(stream: project.text, id: id)) }
    }

    /// Takes away one that no statement came to hold.
    public func forget(attachment id: String, in project: ID<Project>) async throws {
        try await translated { try await self.place.store.forget(attachment: id, of: project.text) }
    }

    func keep(_ bytes: [UInt8], id: String, key: Key, of review: ID<Review>, in project: ID<Project>) async throws {
        let body = Seal.close(bytes, with: key, context: Context.attachment(stream: project.text, id: id))
        try await translated {
            try await self.place.store.keep(KeptAttachment(stream: project.text, id: id, subject: review.text, body: body))
        }
    }

    /// Of whoever's review was taken back, pictures and sounds go at once; their words stay in the story, sealed, until they are erased.
    func forgetAttachments(after asks: [Ask], in project: Project) async throws {
        let gone = asks.flatMap { ask -> [ID<Review>] in
            switch ask.command {
            case .collect(.takeBackReview(let review)): [review]
            case .collect(.takeBackImport(let id)): project.collect.imports.first { $0.id == id }?.reviews ?? []
            default: []
            }
        }
        guard !gone.isEmpty else { return }
        try await place.store.forget(attachmentsOf: gone.map(\.text), in: project.id.text)
    }
}
