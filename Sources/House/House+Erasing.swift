public import Method
import Storage

/// What became of somebody's words.
public struct Erased: Sendable, Equatable {
    /// How many reviews had them.
    public let reviews: Int
    /// The words are gone, but another program was reading: a last sealed trace stays in the database's log until that ends and
    /// `settle` is called, or the last program lets go of the database.
    public let leavesTrace: Bool
}

extension House {
    /// Destroys the key of a person's words, for good: here, and in backups once those that hold the key are gone.
    ///
    /// What was built on their words stays, without the words. Doing it twice changes nothing. Throws `HouseFault.storage(.busy)`
    /// where the words are erased but an open reader keeps their last trace in the log: call it again.
    public func erase(review: ID<Review>, in project: ID<Project>, by: Who) async throws {
        try allowErasing(by)
        let moment = now()
        try await translated {
            try await self.shelf.with(project) { open in
                let store = self.place.store
                // Their words are in the story even where the review was taken back since.
                let keys = try await store.subjectKeys(of: project.text)
                let erasures = try await store.erasures(of: project.text)
                guard keys.contains(where: { $0.subject == review.text }) || erasures.contains(where: { $0.subject == review.text })
                else { throw ProjectRefusal.collect(.noSuchReview) }
                try await open.erase(review, by: by.id, at: moment)
            }
            try await self.place.store.settle()
        }
    }

    /// The same for everything that ever came in under one code: somebody whose file was brought in, taken back and brought in again
    /// is in the story twice, each time with a key of its own.
    ///
    /// Throws `CollectRefusal.noSuchReview` where the story holds no words of this code, or none any more.
    @discardableResult
    public func erase(code: String, in project: ID<Project>, by: Who) async throws -> Erased {
        try allowErasing(by)
        let moment = now()
        let reviews = try await reviews(everWith: code, in: project)
        guard !reviews.isEmpty else { throw ProjectRefusal.collect(.noSuchReview) }
        // So that the same file brings nothing of it in again.
        try await put(reviews.map { .collect(.closeCode(review: $0)) }, to: project, by: by)
        try await translated {
            try await self.shelf.with(project) { open in
                for review in reviews { try await open.erase(review, by: by.id, at: moment) }
            }
        }
        return Erased(reviews: reviews.count, leavesTrace: try await !settle())
    }

    /// Leaves no trace of what was erased before in the database's log. False where another program still reads in it.
    public func settle() async throws -> Bool {
        do { try await place.store.settle() } catch StorageFault.busy { return false } catch { throw HouseFault.storage(error) }
        return true
    }

    private func allowErasing(_ by: Who) throws {
        let needed = Permission.lead
        guard by.role.may(needed) else { throw ProjectRefusal.notAllowed(needed) }
    }

    /// Oldest first, those that were taken back, too.
    private func reviews(everWith code: String, in project: ID<Project>) async throws -> [ID<Review>] {
        try await story(of: project, limit: .max).compactMap { line in
            guard case .collect(.reviewCollected(let review, _)) = line.event, review.code == code else { return nil }
            return review.id
        }
    }
}
