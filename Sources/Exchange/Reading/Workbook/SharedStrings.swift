/// The one list in which a workbook keeps its words. A string may come in pieces, where part of it was made bold.
enum SharedStrings {
    static func read(_ bytes: [UInt8]) throws(ExportRefusal) -> [String] {
        var (strings, words, isReading) = ([String](), "", false)
        try XMLPart.walk(bytes) { name, _ in
            if name == "si" { words = "" }
            // Reading aids for Japanese stand beside the words and are not part of them.
            if name == "rPh" { isReading = true }
        } closed: { name, text throws(ExportRefusal) in
            if name == "t", !isReading { words += text }
            if name == "rPh" { isReading = false }
            if name == "si" { strings.append(words.withoutWorkbookEscapes.trimmedWords) }
        }
        return strings
    }
}

extension String {
    /// Workbooks write letters that XML cannot hold as `_x000D_`. Hidden ones among them are left out, and lines end in `\n`.
    var withoutWorkbookEscapes: String {
        guard holds(UInt8(ascii: "_")) else { return withoutHiddenCharacters }
        var (result, rest) = ([UInt8](), utf8[...])
        while let first = rest.first {
            if let scalar = String.escaped(rest.prefix(7)) {
                result.append(contentsOf: String(scalar).utf8)
                rest = rest.dropFirst(7)
            } else {
                result.append(first)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: result, as: UTF8.self).withoutHiddenCharacters
    }

    private static func escaped(_ bytes: Substring.UTF8View) -> Unicode.Scalar? {
        guard bytes.count == 7, bytes.starts(with: "_x".utf8), bytes.last == UInt8(ascii: "_") else { return nil }
        return UInt32(String(decoding: bytes.dropFirst(2).dropLast(), as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
    }
}
