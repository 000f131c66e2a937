/// The name of one thing, for ever. Made by the page or the importer (random), never by the method itself,
/// so that a form sent twice makes one thing. `Thing` only keeps a card's id from being used as a theme's.
public struct ID<Thing>: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
    public let text: String

    /// At most 64 characters of letters, digits, `.`, `-` and `_`; nil for anything else (ids arrive in addresses and forms).
    public init?(_ text: String) {
        guard !text.isEmpty, text.utf8.count <= 64, text.utf8.allSatisfy(Self.isPlain) else { return nil }
        self.text = text
    }

    /// For ids that the program itself makes or reads back from its own store.
    public init(trusted text: String) { self.text = text }

    public init(from decoder: any Decoder) throws { text = try decoder.singleValueContainer().decode(String.self) }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }

    public var description: String { text }

    /// The same name, for another kind of thing (an option on a ballot is the id of a theme, a cause or an idea).
    public func of<Other>(_: Other.Type) -> ID<Other> { ID<Other>(trusted: text) }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
