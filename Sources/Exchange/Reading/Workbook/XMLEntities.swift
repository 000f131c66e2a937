/// The five names and the numbers by which XML writes letters. No others exist here, as nothing may be declared.
enum XMLEntities {
    /// Adds the text with its letters put in. A name that we do not know is left as it stands; `\r` ends a line as `\n` does.
    static func resolve(_ text: UnsafeBufferPointer<UInt8>, into result: inout [UInt8]) {
        guard text.contains(where: { $0 == UInt8(ascii: "&") || $0 == 13 }) else { return result.append(contentsOf: text) }
        var place = 0
        while place < text.count {
            if text[place] == UInt8(ascii: "&"), let (letter, length) = letter(text[place...].prefix(12)) {
                result.append(contentsOf: letter.utf8)
                place += length
            } else {
                if text[place] != 13 { result.append(text[place]) } else if place + 1 == text.count || text[place + 1] != 10 { result.append(10) }
                place += 1
            }
        }
    }

    private static func letter(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> (letter: String, length: Int)? {
        guard let end = bytes.firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = String(decoding: bytes[bytes.startIndex + 1..<end], as: UTF8.self)
        let length = end - bytes.startIndex + 1
        switch name {
        case "amp": return ("&", length)
        case "lt": return ("<", length)
        case "gt": return (">", length)
        case "quot": return ("\"", length)
        case "apos": return ("'", length)
        default: return number(name).map { ($0, length) }
        }
    }

    /// `#13` or `#x1F600`. Characters that nobody can see and that belong in no words come out as nothing.
    private static func number(_ name: String) -> String? {
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let scalar = value.flatMap({ Unicode.Scalar($0) }) else { return nil }
        return String(scalar).withoutHiddenCharacters
    }
}

extension String {
    /// Without NUL and its like; every line ended by `\n`.
    var withoutHiddenCharacters: String {
        guard utf8.contains(where: { $0 < 32 && $0 != 9 && $0 != 10 }) else { return self }
        var marks = CellMarks()
        for byte in utf8 where byte < 32 { marks.note(byte, before: nil) }
        return String(decoding: Array(utf8).withUnsafeBufferPointer(marks.tidied), as: UTF8.self)
    }
}
