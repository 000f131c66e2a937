import Method

/// Codes in the order in which people count: `P2` before `P10`, and `P01-W1` before `P01-N1` as on the wall.
struct CodeOrder: Comparable {
    private enum Part: Comparable {
        case number(Int)
        case letters(String)
    }

    private let review: [Part]
    /// Heading, rank and part of a whole; empty for the code of a person.
    private let card: [Part]

    /// Reads `P01` or `P01-N2` or `P01-N2a`, in small letters or large.
    init(_ code: String) {
        let code = code.uppercased()
        if let found = code.wholeMatch(of: #/(.+)-([WNF])([0-9]{1,3})([A-H]?)/#) {
            review = Self.parts(of: found.1)
            let place = Heading.allCases.first { $0.letter == found.2 }?.place ?? 0
            card = [.number(place), .number(Int(found.3) ?? 0), .letters(String(found.4))]
        } else {
            (review, card) = (Self.parts(of: code[...]), [])
        }
    }

    static func < (left: Self, right: Self) -> Bool {
        left.review == right.review ? left.card.lexicographicallyPrecedes(right.card) : left.review.lexicographicallyPrecedes(right.review)
    }

    /// Whether it is this one, or one of the cards of this person, or a part of this card.
    func isWithin(_ other: CodeOrder) -> Bool {
        review == other.review && (other.card.isEmpty || self == other || (card.dropLast() == other.card.dropLast() && other.card.last == .letters("")))
    }

    private static func parts(of text: Substring) -> [Part] {
        text.matches(of: #/[0-9]{1,15}|[^0-9]+|[0-9]+/#).map { match in Int(match.0).map(Part.number) ?? .letters(String(match.0)) }
    }
}
