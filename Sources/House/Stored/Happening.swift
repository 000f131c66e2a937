import Method

/// One event, by whom and when: what becomes an entry.
struct Happening: Sendable {
    let event: ProjectEvent
    let by: ID<Person>
    let at: Moment
}
