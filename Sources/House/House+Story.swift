public import Method
import Storage

/// One thing that happened, as the story of a project tells it.
public struct StoryLine: Sendable, Equatable {
    public let version: Int
    /// The room and what happened there, such as `theme.cardPlaced`.
    public let name: String
    public let by: ID<Person>
    public let at: Moment
    /// `wordsErased` where the person's words are gone.
    public let event: ProjectEvent
}

extension House {
    /// What happened after a version, in order: at most `limit` lines.
    public func story(of project: ID<Project>, from version: Int = 0, limit: Int = 1_000) async throws -> [StoryLine] {
        try await translated {
            let reader = try await self.reader(of: project)
            let entries = try await self.place.store.entries(of: project.text, after: version, limit: limit)
            let events = try reader.events(entries)
            return zip(entries, events).map { entry, event in
                StoryLine(
                    version: entry.version, name: entry.type, by: ID(trusted: entry.by), at: Moment(milliseconds: entry.at),
                    event: event)
            }
        }
    }

    /// With all keys that there are.
    func reader(of project: ID<Project>) async throws -> Reader {
        let (store, stream) = (place.store, project.text)
        var keys = try ProjectKeys(
            stream: stream, wrapping: place.wrapping, project: await store.projectKey(of: stream),
            erasures: await store.erasures(of: stream))
        keys.take(try await store.subjectKeys(of: stream))
        return Reader(stream: stream, keys: keys)
    }
}
