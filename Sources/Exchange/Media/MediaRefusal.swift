/// Why a picture or a sound is not taken. Nothing of it is kept.
public enum MediaRefusal: Error, Equatable, Sendable {
    case empty
    /// More bytes than are taken.
    case tooLarge(megabytes: Int)
    /// More picture points than are taken, in millions.
    case tooManyPoints(millions: Int)
    /// Not a JPEG, PNG or WebP picture, and not a WAV sound: what it says it is does not count, only how it begins.
    case notTaken
    /// It begins as one and cannot be read to its end.
    case damaged
    case tooLong(minutes: Int)
}
