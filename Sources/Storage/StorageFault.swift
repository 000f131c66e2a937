/// Why something could not be kept or read.
public enum StorageFault: Error, Equatable, CustomStringConvertible {
    /// The stream has gone on in the meantime: read it again and decide again.
    case conflict(stream: String)
    case nameTaken
    /// There is no room left. Nothing was kept; it works again once there is.
    case full
    /// Somebody else holds the database for longer than we wait.
    case busy
    /// Writing failed in a way after which nobody can know what is on the disk. Nothing more is written: the program must end.
    case stopped(String)
    /// The engine would not promise to keep what it says it has kept.
    case notDurable(String)
    /// Written by a newer version of this program.
    case tooNew
    case failed(String)

    public var description: String {
        switch self {
        case .conflict: "Somebody was quicker."
        case .nameTaken: "There is already an account with this name."
        case .full: "There is no room left on the disk. Nothing was lost, and nothing new can be kept until there is room."
        case .busy: "Another program is using the database and does not let go."
        case .stopped(let why):
            "Writing to the disk failed (\(why)). Nothing more is written, so that nothing is lost unseen. Check the disk, then start again."
        case .notDurable(let why): "The database does not promise to keep what it has answered (\(why)), so Heard does not start."
        case .tooNew: "The database was written by a newer version of Heard. Use that version."
        case .failed(let why): "The database could not do this: \(why)"
        }
    }
}
