/// The letters of a text file as UTF-8, and what they were saved in.
struct PlainText {
    var utf8: [UInt8]
    var encoding: String
    /// Some bytes were no letters at all and stand as U+FFFD.
    var isRepaired = false

    /// A mark at the front decides; then valid UTF-8; then what Excel saves on Windows, in which any byte is a letter.
    init(_ bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xFE]) {
            self.init(utf16: bytes.dropFirst(2), bigEndian: false)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            self.init(utf16: bytes.dropFirst(2), bigEndian: true)
        } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            self.init(unmarked: Array(bytes.dropFirst(3)), isMarked: true)
        } else if let bigEndian = PlainText.zeroHalves(bytes) {
            self.init(utf16: bytes[...], bigEndian: bigEndian)
        } else {
            self.init(unmarked: bytes, isMarked: false)
        }
    }

    private init(utf16 bytes: ArraySlice<UInt8>, bigEndian: Bool) {
        let units = Array(bytes).withUnsafeBytes { raw in
            (0..<raw.count / 2).map { place in
                let unit = raw.loadUnaligned(fromByteOffset: place * 2, as: UInt16.self)
                return bigEndian ? UInt16(bigEndian: unit) : UInt16(littleEndian: unit)
            }
        }
        utf8 = Array(String(decoding: units, as: UTF16.self).utf8)
        encoding = "utf-16"
    }

    private init(unmarked bytes: [UInt8], isMarked: Bool) {
        if String(validating: bytes, as: UTF8.self) != nil {
            (utf8, encoding) = (bytes, "utf-8")
        } else if isMarked || PlainText.isMostlyUTF8(bytes) {
            (utf8, encoding, isRepaired) = (Array(String(decoding: bytes, as: UTF8.self).utf8), "utf-8", true)
        } else {
            (utf8, encoding) = (Windows1252.utf8(bytes), "windows-1252")
        }
    }

    /// UTF-16 without its mark: in the first letters every second byte is nought. True if the noughts come first.
    private static func zeroHalves(_ bytes: [UInt8]) -> Bool? {
        let pairs = min(bytes.count, 200) / 2
        guard pairs >= 4 else { return nil }
        let even = (0..<pairs).count { bytes[$0 * 2] == 0 }
        let odd = (0..<pairs).count { bytes[$0 * 2 + 1] == 0 }
        if even == 0, odd * 2 > pairs { return false }
        return odd == 0 && even * 2 > pairs ? true : nil
    }

    /// Whether letters of several bytes are far more common than bytes that fit nowhere: a UTF-8 file with a few broken letters.
    private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
        var (good, broken, place) = (0, 0, 0)
        while place < bytes.count {
            let length = sequenceLength(bytes, place)
            if length == 0 { broken += 1 } else if length > 1 { good += 1 }
            place += max(length, 1)
        }
        return good > 3 * broken
    }

    /// How many bytes the letter here has; 0 when it is not a letter.
    private static func sequenceLength(_ bytes: [UInt8], _ place: Int) -> Int {
        let length: Int
        switch bytes[place] {
        case 0..<0x80: return 1
        case 0xC2..<0xE0: length = 2
        case 0xE0..<0xF0: length = 3
        case 0xF0..<0xF5: length = 4
        default: return 0
        }
        guard place + length <= bytes.count else { return 0 }
        return (1..<length).allSatisfy { bytes[place + $0] & 0xC0 == 0x80 } ? length : 0
    }
}
