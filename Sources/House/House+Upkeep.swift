public import Storage

extension House {
    /// What `heard doctor` says of the store and of the key file.
    public func examine(keyFile: String) async throws -> [Finding] {
        try await translated { try await self.place.store.examine() + [OperatorKey.finding(at: keyFile)] }
    }

    /// A whole copy as of now, made while others go on working. The operator key is not in it: without the key file or its recovery
    /// sheet nobody can read the copy, so those are kept too, and elsewhere.
    public func backup(to path: String) async throws {
        try await translated { try await self.place.store.backup(to: path) }
    }
}
