/// A picture or a sound made anew from what was sent: nothing hidden that came with it is left, such as where and with what it was taken.
public struct CleanMedia: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case jpeg = "image/jpeg"
        case png = "image/png"
        case wav = "audio/wav"
    }

    public let kind: Kind
    public let bytes: [UInt8]

    /// Looks at how the bytes begin, never at a name or a type that somebody says they have.
    public init(_ sent: [UInt8]) throws(MediaRefusal) {
        guard !sent.isEmpty else { throw .empty }
        guard sent.count <= MediaLimits.bytes else { throw .tooLarge(megabytes: MediaLimits.bytes >> 20) }
        if let form = PictureForm(beginning: sent) {
            (kind, bytes) = try Picture.made(anewFrom: sent, form)
        } else if Sound.begins(sent) {
            (kind, bytes) = (.wav, try Sound.made(anewFrom: sent))
        } else {
            throw .notTaken
        }
    }
}
