/// Which of a workbook's cell styles show a number as a date.
struct CellStyles {
    private var dates: [Bool] = []

    func isDate(_ style: Int) -> Bool { dates.indices.contains(style) && dates[style] }

    init() {}

    init(_ bytes: [UInt8]) throws(ExportRefusal) {
        var (formats, styles, isInside) = ([Int: Bool](), [Int](), false)
        try XMLPart.walk(bytes) { name, attributes in
            switch name {
            case "numFmt":
                if let id = attributes["numFmtId"].flatMap({ Int($0) }) { formats[id] = CellStyles.showsDay(attributes["formatCode"] ?? "") }
            case "cellXfs": isInside = true
            case "xf": if isInside { styles.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0) }
            default: break
            }
        } closed: { name, _ throws(ExportRefusal) in
            if name == "cellXfs" { isInside = false }
        }
        dates = styles.map { formats[$0] ?? CellStyles.isBuiltInDate($0) }
    }

    /// 14 to 17 and 22 are dates everywhere, 27 to 36 and 50 to 58 in East Asia; 18 to 21 and 45 to 47 are times of day.
    private static func isBuiltInDate(_ id: Int) -> Bool {
        switch id {
        case 14...17, 22, 27...31, 34...36, 50...54, 57, 58: true
        default: false
        }
    }

    /// Whether a format such as `[$-809]dd\ mmmm\ yyyy;@` has a day or a year outside its quoted and bracketed parts.
    private static func showsDay(_ format: String) -> Bool {
        var (isQuoted, isBracketed, isEscaped) = (false, false, false)
        for byte in format.lowercased().utf8 {
            if isEscaped {
                isEscaped = false
                continue
            }
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: "_"): isEscaped = true
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: "["): isBracketed = true
            case UInt8(ascii: "]"): isBracketed = false
            case UInt8(ascii: "d"), UInt8(ascii: "y"): if !isQuoted, !isBracketed { return true }
            default: break
            }
        }
        return false
    }
}
