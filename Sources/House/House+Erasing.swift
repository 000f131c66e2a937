public import Method

extension House {
    /// Destroys the key of a person's words, for good: here, and in backups once those that hold the key are gone.
    ///
    /// What was built on their words stays, without the words. Doing it twice changes nothing. Throws `HouseFault.storage(.busy)`
    /// where the words are erased but an open reader keeps their last trace in the log: call it again.
    public func erase(review: ID<Review>, in project: ID<Project>, by: Who) async throws {
        let needed = Permission.lead
        guard by.role.may(needed) else { throw ProjectRefusal.notAllowed(needed) }
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
}
