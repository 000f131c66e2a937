/// Which step of a scale of type sizes is the largest in which words fit a box (W2-20).
///
/// Worked out here and not by a script in the browser, so that it holds on paper and without scripts. It counts on the widest letters that
/// a browser may have, so nothing is cut; with narrower ones a line stays a little shorter than it could be.
struct LargestType: Sendable {
    /// What words may take. In the unit of the scale's `em`.
    struct Box: Sendable, Hashable {
        let width: Double
        let height: Double
    }

    /// The largest first. A class in the style sheet for each.
    let steps: [Int]
    /// How large the type of step 1 is, in the unit of the box.
    let em: Double

    /// Between the feet of two lines, in type sizes: as in the style sheets.
    static let lineHeight = 1.2
    static let tallLineHeight = 1.45

    /// In points, for boxes in millimetres. The classes are `pt-144` and so on in print-cards.css.
    static let onPaper = LargestType(
        steps: [144, 132, 120, 112, 104, 96, 88, 80, 72, 66, 60, 54, 50, 46, 42, 38, 34, 31, 28, 26, 24, 22, 20, 18, 16, 14, 12, 10], em: 25.4 / 72)

    /// In tenths of a hundredth of the screen's width, for boxes in hundredths of it. The classes are `vw-140` and so on in slides.css.
    static let onScreen = LargestType(steps: [140, 120, 104, 92, 80, 70, 62, 54, 48, 42, 37, 33, 29, 26, 23, 20], em: 0.1)

    /// The largest step, no smaller than `least`, in which all the words fit; nil where they fit in none.
    ///
    /// A word is broken only where that makes the type more than twice as large, or where it would not fit at all.
    func step(for words: MeasuredWords, in box: Box, least: Int = 0) -> Int? {
        let allowed = steps.filter { $0 >= least }
        let broken = allowed.first { fits(words, in: box, at: $0, mayBreak: true) }
        let whole = allowed.first { fits(words, in: box, at: $0, mayBreak: false) }
        guard let whole, let broken, whole * 2 >= broken else { return broken }
        return whole
    }

    private func fits(_ words: MeasuredWords, in box: Box, at step: Int, mayBreak: Bool) -> Bool {
        let size = Double(step) * em
        let room = Int(box.width / size * 1_000) - (words.breaksAnywhere ? 1_020 : 0)
        guard room > 0, mayBreak || words.widest <= room else { return false }
        // The last of a broken word's lines is counted as full, and each of its lines may end one wide letter early.
        guard words.widest <= room || room > 2_900 else { return false }
        let height = size * (words.isTall ? Self.tallLineHeight : Self.lineHeight)
        let most = Int(box.height / height)
        var lines = 0
        for line in words.lines {
            lines += Self.lines(of: line, room: room)
            if lines > most { return false }
        }
        return true
    }

    /// How many lines of this room a browser makes of one line, putting on each as much as it holds.
    private static func lines(of pieces: [MeasuredWords.Piece], room: Int) -> Int {
        var (lines, used) = (1, 0)
        for piece in pieces {
            let space = piece.isSpaced && used > 0 ? LetterWidths.space : 0
            if used + space + piece.width <= room {
                used += space + piece.width
                continue
            }
            if used > 0 { lines += 1 }
            used = piece.width
            guard piece.width > room else { continue }
            let held = room - 1_450
            lines += (piece.width + held - 1) / held - 1
            used = room
        }
        return lines
    }
}
