public import Method
import Storage

/// What lists across projects say of one project. They hold no person's words.
enum ProjectLists {
    /// Nil where nothing of it can have changed. Only what happens in the journey changes titles, steps and roles.
    static func listing(of project: Project, after happened: [Happening], key: Key) -> Listing? {
        let isTouched = happened.contains { if case .journey = $0.event { true } else { false } }
        guard isTouched, project.journey.isStarted else { return nil }
        return Listing(
            project: project.id.text,
            title: Seal.close(Array(project.journey.title.utf8), with: key, context: Context.title(stream: project.id.text)),
            started: happened.first?.at.milliseconds ?? 0,
            step: project.journey.here?.rawValue ?? "",
            members: Dictionary(
                uniqueKeysWithValues: project.journey.roles.map { ($0.key.text, $0.value.rawValue) }))
    }
}

/// A project as it stands in a list.
public struct ProjectLine: Sendable, Equatable {
    public let id: ID<Project>
    public let title: String
    public let started: Moment
    /// The first step that is not done; nil when all eight are.
    public let step: Step?
    /// Whose list it is, in this project; nil in a list of all.
    public let role: Role?
    public let version: Int
}

extension ProjectLine {
    init(_ listed: ListedProject, wrapping: Key) {
        let stream = listed.project
        let key = listed.key.flatMap {
            ProjectKeys.unwrap($0.wrapped, kind: .project, subject: "", stream: stream, with: wrapping)
        }
        let title = key.flatMap { Seal.open(listed.title, with: $0, context: Context.title(stream: stream)) }
        self.init(
            id: ID(trusted: stream), title: title.map { String(decoding: $0, as: UTF8.self) } ?? "",
            started: Moment(milliseconds: listed.started), step: Step(rawValue: listed.step),
            role: Role(rawValue: listed.role), version: listed.version)
    }
}
