/// What happened at the wall, in order, kept in pieces: adding to a story that somebody else is reading copies one piece and not all of it.
struct WallStory: Sendable, Codable, Equatable {
    /// Events in a piece.
    private static let size = 64

    private var pieces: [[ThemeEvent]] = []
    private var newest: [ThemeEvent] = []

    var last: ThemeEvent? { newest.last ?? pieces.last?.last }

    mutating func add(_ event: ThemeEvent) {
        newest.append(event)
        guard newest.count == WallStory.size else { return }
        pieces.append(newest)
        newest = []
    }

    /// All but the last.
    var withoutLast: ArraySlice<ThemeEvent> { (pieces.flatMap { $0 } + newest).dropLast() }
}
