/// How cards lie on a sheet of A4. The measures are those of print-cards.css.
enum CardPaper: String, CaseIterable, Sendable {
    /// A whole sheet, across.
    case one
    /// A whole sheet, upright: for what says too much for half of one. Not to be chosen.
    case whole
    /// Half a sheet (A5).
    case two
    /// A quarter (A6).
    case four
    /// Strips as wide as the sheet, six of them.
    case six
    case eight

    var cardsOnSheet: Int {
        switch self {
        case .one, .whole: 1
        case .two: 2
        case .four: 4
        case .six: 6
        case .eight: 8
        }
    }

    /// Whether the sheet lies across.
    var isAcross: Bool { self == .one || self == .four }

    /// The room for the words, in millimetres. What stands beside them, and the printer's own edge, is taken off already.
    func box(withQR: Bool) -> LargestType.Box {
        switch self {
        case .one: LargestType.Box(width: 253, height: withQR ? 161 : 167)
        case .whole: LargestType.Box(width: 166, height: withQR ? 248 : 254)
        case .two: LargestType.Box(width: 174, height: withQR ? 107 : 115)
        case .four: LargestType.Box(width: 120, height: withQR ? 70 : 78)
        case .six: LargestType.Box(width: withQR ? 158 : 182, height: 33)
        case .eight: LargestType.Box(width: withQR ? 160 : 182, height: 22.5)
        }
    }

    /// In points. What says so much that it would need smaller letters is printed on the next larger piece of paper instead.
    var least: Int {
        switch self {
        case .one, .whole: 10
        case .two: 24
        case .four, .six: 20
        case .eight: 18
        }
    }

    /// Never from upright to across: browsers print a mixture of both too small.
    var larger: CardPaper? {
        switch self {
        case .one, .whole: nil
        case .four: .one
        case .two: .whole
        case .six: .two
        case .eight: .six
        }
    }

    static let toChoose: [CardPaper] = [.one, .two, .four, .six, .eight]

    /// What suits a number of cards: a small sample gets cards, a large one strips (Collect, step 2 of the method).
    static func suggested(for cards: Int) -> CardPaper { cards <= 60 ? .two : cards <= 150 ? .four : .six }

    /// From how far capital letters of this size can be read, in metres: 300 times their height. An eye test asks sharp sight for half as
    /// large; a hall should not.
    static func metres(points: Int) -> Int { max(1, Int((Double(points) * 25.4 / 72 * 0.72 * 300 / 1_000).rounded())) }
}

/// Words and the size in which they are printed.
struct FittedWords: Hashable, Sendable {
    let paper: CardPaper
    let points: Int
    let isTall: Bool

    /// On the paper asked for where they fit; else on the smallest larger one. Nobody's words are too many: at the end the smallest type
    /// on a whole sheet is taken.
    init(_ words: String, on asked: CardPaper, withQR: Bool) {
        let measured = MeasuredWords(words)
        isTall = measured.isTall
        var paper = asked
        while true {
            if let points = LargestType.onPaper.step(for: measured, in: paper.box(withQR: withQR), least: paper.least) {
                (self.paper, self.points) = (paper, points)
                return
            }
            guard let larger = paper.larger else { break }
            paper = larger
        }
        (self.paper, points) = (paper, LargestType.onPaper.steps.last ?? 10)
    }
}
