import Foundation

extension String {
    /// Without blank space at the ends, no-break and zero-width spaces too. Nothing else is touched.
    var trimmedWords: String {
        guard let first = utf8.first, let last = utf8.last else { return self }
        if String.isInk(first), String.isInk(last) { return self }
        let scalars = unicodeScalars
        guard let start = scalars.firstIndex(where: { !String.isBlank($0) }),
            let end = scalars.lastIndex(where: { !String.isBlank($0) })
        else { return "" }
        if start == scalars.startIndex, scalars.index(after: end) == scalars.endIndex { return self }
        return String(scalars[start...end])
    }

    /// A letter for certain, without looking further.
    private static func isInk(_ byte: UInt8) -> Bool { byte > 32 && byte < 127 }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 9...13, 32, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: true
        default: false
        }
    }

    /// Whether this byte is among those of its letters. Quick, as it is asked of every word in a file.
    func holds(_ byte: UInt8) -> Bool {
        utf8.withContiguousStorageIfAvailable { bytes in
            bytes.baseAddress.map { memchr($0, Int32(byte), bytes.count) != nil } ?? false
        } ?? utf8.contains(byte)
    }
}
