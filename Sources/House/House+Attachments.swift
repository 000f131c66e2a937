public import Method
import Storage

extension House {
    /// Keeps a picture or a sound, sealed with a key of its own. What comes back has to stand in the person's statement: only with it
    /// can anybody open it again, and where their words are erased it is gone with them.
    public func keep(_ bytes: [UInt8], in project: ID<Project>) async throws -> (id: String, key: String) {
        let (id, key) = (Token().text, Key.random())
        let body = Seal.close(bytes, with: key, context: Context.attachment(stream: project.text, id: id))
        try await translated { try await self.place.store.keep(KeptAttachment(stream: project.text, id: id, body: body)) }
        return (id, Token.written(key.bytes))
    }

    /// Nil where there is none, or the key is not its own.
    public func attachment(_ id: String, key: String, in project: ID<Project>) async throws -> [UInt8]? {
        guard let key = Token.bytes(key).flatMap(Key.init(bytes:)) else { return nil }
        let kept = try await translated { try await self.place.store.attachment(id, of: project.text) }
        return kept.flatMap { Seal.open($0.body, with: key, context: Context.attachment(stream: project.text, id: id)) }
    }
}
