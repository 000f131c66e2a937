public import Storage

/// What went wrong in the house itself. It is nobody's mistake in a form: it is logged once and answered with a kind page.
public enum HouseFault: Error, Equatable, CustomStringConvertible {
    /// Others changed the project again and again while this was decided. Show how it is now and let the person try again.
    case conflict
    /// The operator key does not open the project's key.
    case keyDoesNotOpen(project: String)
    /// What is stored does not fit together from this version on; `heard verify` says more.
    case broken(project: String, version: Int)
    /// A newer version of the program wrote this event, or it is damaged.
    case cannotRead(project: String, version: Int, type: String)
    /// The person's words were erased; nothing can be kept in their name any more.
    case erased
    case projectExists(project: String)
    case notAnArchive(line: Int, why: String)
    /// Too many people are signing in at this moment.
    case tooBusy
    case storage(StorageFault)

    public var description: String {
        switch self {
        case .conflict: "Somebody was quicker."
        case .keyDoesNotOpen(let project): "The operator key does not open project \(project). Is it the right key file?"
        case .broken(let project, let version):
            "What is stored of project \(project) does not fit together at version \(version). Nothing of it is shown. Run heard verify, then restore a backup."
        case .cannotRead(let project, let version, let type):
            "Version \(version) of project \(project) (\(type)) cannot be read. It may have been written by a newer version of Heard."
        case .erased: "This person's words were erased."
        case .projectExists(let project): "Project \(project) is here already. Bring it into an empty place."
        case .notAnArchive(let line, let why): "Line \(line) is not of a project archive: \(why)"
        case .tooBusy: "Too many people are signing in at this moment. Please try again."
        case .storage(let fault): fault.description
        }
    }
}
