/// How wide letters are at most, in thousandths of the type size: the wider of Liberation Sans (as wide as Arial and Helvetica) and
/// DejaVu Sans, the widest sans that a browser falls back to. Which one a printer's machine has is not known here, so the wider counts.
enum LetterWidths {
    /// A word space, and what a line may not be sure of.
    static let space = 320

    /// The width of one word, which holds no spaces.
    static func width(of word: some StringProtocol) -> Int { word.unicodeScalars.reduce(0) { $0 + width(of: $1) } }

    static func width(of scalar: Unicode.Scalar) -> Int {
        if scalar.value < 128 { return plain[Int(scalar.value)] }
        if let known = special[scalar] { return known }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        case .spacingMark: return 600
        default: return ofScript(scalar)
        }
    }

    /// Bounds for whole scripts: no common letter is wider. Where nothing is known, wider than any letter we know.
    private static func ofScript(_ scalar: Unicode.Scalar) -> Int {
        let isSmall = scalar.properties.isLowercase
        switch scalar.value {
        case 0xA0...0x17F, 0x1CD...0x24F, 0x1E00...0x1EFF: return isSmall ? 720 : 920
        case 0x370...0x3FF: return isSmall ? 860 : 940
        case 0x400...0x45F: return isSmall ? 740 : 890
        case 0x5D0...0x5EA: return 720
        case 0x600...0x6FF: return 950
        case 0x900...0xDFF: return 850
        case 0xE00...0xEFF: return 720
        case 0x2010...0x205E: return 1_000
        case 0x20A0...0x20CF: return 720
        case 0x1100...0x11FF, 0x2E80...0xD7FF, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x20000...0x3FFFF: return 1_020
        case 0xFB50...0xFDFF: return scalar.value >= 0xFDF0 ? 11_000 : 1_500
        default: return scalar.properties.isEmojiPresentation ? 1_400 : 1_450
        }
    }

    /// Letters by width, as measured; what is not among them is `most`.
    private static let groups: [(Int, String)] = [
        (280, "'ijl"), (300, "I"), (320, " ,."), (340, "/:;\\|"), (360, "-f"), (400, "!()[]t"), (420, "r"), (460, "\""), (500, "*J`"),
        (540, "sz"), (560, "?L_c"), (580, "k"), (600, "vxy"), (620, "FTaeo"), (640, "$0123456789bdghnpqu{}"), (680, "EKPSY"),
        (700, "ABVXZ"), (740, "CRU"), (760, "HN"), (780, "&DG"), (800, "OQ"), (820, "w"), (840, "#+<=>^~"), (880, "M"), (960, "%"),
        (980, "m"), (1_000, "W"), (1_020, "@"),
    ]
    private static let beyond: [(Int, String)] = [
        (320, "\u{A0}‘’‚"), (520, "“”„°·"), (580, "–‐•§"), (640, "£€«»¡¿"), (820, "ŵŉẁẃẅẘ"), (950, "жшщюфљњ"), (1_020, "æœǣǽṁṃḿ…—½¼¾"), (820, "мы"),
        (1_100, "ÆŒŴẀẂẄǢǼЖШЩЮǶ"), (1_240, "سشصض"), (1_060, "ف"), (1_430, "ǱǲǳǄǅǆ"),
    ]

    private static let plain: [Int] = {
        var widths = [Int](repeating: 0, count: 128)
        for code in 33..<127 { widths[code] = 1_020 }
        for (width, letters) in groups { for scalar in letters.unicodeScalars { widths[Int(scalar.value)] = width } }
        return widths
    }()

    private static let special: [Unicode.Scalar: Int] = {
        var widths: [Unicode.Scalar: Int] = [:]
        for (width, letters) in beyond { for scalar in letters.unicodeScalars { widths[scalar] = width } }
        return widths
    }()
}
