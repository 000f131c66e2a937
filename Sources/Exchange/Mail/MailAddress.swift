/// An e-mail address that can stand in a header as it is: letters, figures and a few signs, an `@`, and a name of a machine.
///
/// Narrower than RFC 5322 on purpose: no quotes, no comments, no spaces, no second address, so that nothing typed can become another header.
public struct MailAddress: Sendable, Equatable {
    public let text: String

    /// Nil for anything else, and for more than 254 letters.
    public init?(_ text: String) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard text.utf8.count <= 254, parts.count == 2, Self.isLocal(parts[0]), Self.isMachine(parts[1]) else { return nil }
        self.text = text
    }

    private static let signs = Set("!#$%&'*+-/=?^_`{|}~.".utf8)

    private static func isLocal(_ part: Substring) -> Bool {
        (1...64).contains(part.utf8.count) && !part.hasPrefix(".") && !part.hasSuffix(".") && !part.contains("..")
            && part.utf8.allSatisfy { isLetterOrFigure($0) || signs.contains($0) }
    }

    private static func isMachine(_ part: Substring) -> Bool {
        part.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
            (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
                && label.utf8.allSatisfy { isLetterOrFigure($0) || $0 == UInt8(ascii: "-") }
        }
    }

    private static func isLetterOrFigure(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: false
        }
    }
}
