/// A word as letters (L) and figures (9): `ab12` is "LL99".
struct FigureShape {
    let shape: String

    init(_ word: String) {
        isHouse = word.utf8.count > 1 && word.utf8.count < 5 && word.utf8.dropLast().allSatisfy { $0 >= 48 && $0 <= 57 } && "abcef".contains(word.suffix(1))
        shape = String(word.utf8.map { $0 >= 48 && $0 <= 57 ? "9" : "L" as Character })
    }

    var isFigures: Bool { !shape.isEmpty && shape.utf8.allSatisfy { $0 == 57 } }

    /// A number plate written as one word: AB12CDE.
    var isPlate: Bool { shape == "LL99LLL" }

    /// A house number with a letter: 27b. Letters that measure (m, k, g, p, d) or order (st, nd) are none.
    let isHouse: Bool

    static func isPostcode(_ first: FigureShape, _ second: FigureShape?) -> Bool {
        ["L9", "L99", "LL9", "LL99", "L9L", "LL9L"].contains(first.shape) && second?.shape == "9LL"
    }

    static func isPlate(_ first: FigureShape, _ second: FigureShape?) -> Bool { first.shape == "LL99" && second?.shape == "LLL" }

    /// Day, month and year in figures, in either order of the first two.
    static func isDate(_ parts: [String]) -> Bool {
        guard parts.count == 3, let first = Int(parts[0]), let second = Int(parts[1]), let year = Int(parts[2]) else { return false }
        return (1...31).contains(first) && (1...31).contains(second) && ((1900...2030).contains(year) || (0...99).contains(year))
    }
}
