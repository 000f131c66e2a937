/// Which sign stands between the columns. Found from how even the rows come out, quotation marks respected:
/// people's words are full of commas and semicolons, so counting signs would guess wrong.
enum Delimiter {
    static let choices: [UInt8] = [",", ";", "\t", "|"].map { (sign: Unicode.Scalar) in UInt8(ascii: sign) }

    /// Looks at the first rows only. A comma where nothing fits.
    static func find(in utf8: [UInt8]) -> UInt8 {
        let start = Array(utf8.prefix(60_000))
        let isCut = start.count < utf8.count
        let found = choices.map { ($0, evenness(start, delimiter: $0, isCut: isCut)) }
        return found.max { $0.1 < $1.1 }.flatMap { $0.1.columns > 1 ? $0.0 : nil } ?? choices[0]
    }

    /// Excel may say it in a first line such as `sep=;`.
    static func told(by utf8: [UInt8]) -> UInt8? {
        let line = utf8.prefix(6)
        guard line.count >= 5, line.starts(with: Array("sep=".utf8)), choices.contains(line[4]) else { return nil }
        return line.count == 5 || line[5] == 10 || line[5] == 13 ? line[4] : nil
    }

    struct Evenness: Comparable {
        /// How many in a hundred rows have the most common number of columns.
        var share = 0
        var columns = 0

        static func < (left: Evenness, right: Evenness) -> Bool { (left.share, left.columns) < (right.share, right.columns) }
    }

    private static func evenness(_ utf8: [UInt8], delimiter: UInt8, isCut: Bool) -> Evenness {
        var widths = widths(utf8, delimiter: delimiter)
        if isCut, widths.count > 1 { widths.removeLast() }
        var counts: [Int: Int] = [:]
        for width in widths { counts[width, default: 0] += 1 }
        let best = counts.filter { $0.key > 1 }.max { ($0.value, $0.key) < ($1.value, $1.key) }
        guard let best else { return Evenness() }
        return Evenness(share: best.value * 100 / widths.count, columns: best.key)
    }

    /// How many cells each of the first rows has; what follows an unreadable row is not looked at.
    private static func widths(_ utf8: [UInt8], delimiter: UInt8) -> [Int] {
        utf8.withUnsafeBufferPointer { bytes in
            var (widths, cells) = ([Int](), [String]())
            var scanner = CSVScanner(bytes, delimiter: delimiter)
            while widths.count < 100, (try? scanner.next(into: &cells)) ?? false {
                if cells != [""] { widths.append(cells.count) }
            }
            return widths
        }
    }
}
