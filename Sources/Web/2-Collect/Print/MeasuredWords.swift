/// What has to be known of words to set them: their lines, and in each how wide the pieces are between which a line may break.
struct MeasuredWords: Sendable, Hashable {
    struct Piece: Sendable, Hashable {
        /// In thousandths of the type size.
        let width: Int
        /// Whether a space stands before it.
        let isSpaced: Bool
    }

    /// Lines that the person began themselves; an empty one counts.
    let lines: [[Piece]]
    let widest: Int
    /// Letters that stand high and hang low, which need more room between lines.
    let isTall: Bool
    /// Scripts that break between any two letters, but never before a full stop: one letter's room is kept free.
    let breaksAnywhere: Bool

    init(_ words: String) {
        lines = words.split(separator: "\n", omittingEmptySubsequences: false).map(Self.pieces)
        widest = lines.joined().map(\.width).max() ?? 0
        isTall = words.unicodeScalars.contains(where: Self.isTall)
        breaksAnywhere = words.unicodeScalars.contains(where: Self.standsAlone)
    }

    private static func pieces(of line: Substring) -> [Piece] {
        line.split { $0 == " " || $0 == "\t" }.flatMap { word in
            var pieces: [Piece] = []
            var start = word.startIndex
            for index in word.indices where index > start && standsAlone(word[index].unicodeScalars.first ?? " ") {
                pieces.append(Piece(width: LetterWidths.width(of: word[start..<index]), isSpaced: pieces.isEmpty))
                start = index
            }
            return pieces + [Piece(width: LetterWidths.width(of: word[start...]), isSpaced: pieces.isEmpty)]
        }
    }

    private static func isTall(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x590...0x10FF, 0x1780...0x17FF, 0x1A20...0x1AAF, 0xFB50...0xFDFF, 0xFE70...0xFEFF: true
        default: false
        }
    }

    /// Letters of Chinese and Japanese; Korean breaks at its spaces too, but may break anywhere.
    private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3041...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }
}
