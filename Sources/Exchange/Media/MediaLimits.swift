/// Bounds on what people send that is not text. Ours; generous for a telephone, small for a server.
public enum MediaLimits {
    /// Bytes of one file.
    public static let bytes = 12 << 20
    /// Points of a picture, before it is unpacked: four bytes each in memory.
    public static let points = 40_000_000
    /// The longer side of what is kept, in points: plenty for a wall of 1920.
    public static let side = 1_600
    /// Seconds of sound.
    public static let seconds = 300
}
