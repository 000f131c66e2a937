/// A secret that signs somebody in: 32 random bytes, as 43 letters for a cookie or an address. Only its hash is stored.
struct Token {
    let text: String

    init() { text = Token.written(Sodium.random(32)) }

    init?(_ text: String) {
        guard text.utf8.count == 43, text.utf8.allSatisfy({ Token.letters.contains($0) }) else { return nil }
        self.text = text
    }

    var hash: [UInt8] { Sodium.sha256(Array(text.utf8)) }

    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// What `written` wrote; nil where a letter is none of ours.
    static func bytes(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var (bits, held) = (0, 0)
        for letter in text.utf8 {
            guard let value = letters.firstIndex(of: letter) else { return nil }
            bits = bits << 6 | value
            held += 6
            if held >= 8 {
                held -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> held))
            }
            bits &= (1 << held) - 1
        }
        return bytes
    }

    /// Six bits a letter, the highest first.
    static func written(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        var (bits, held) = (0, 0)
        for byte in bytes {
            bits = bits << 8 | Int(byte)
            held += 8
            while held >= 6 {
                held -= 6
                text.append(letters[bits >> held & 63])
            }
            bits &= (1 << held) - 1
        }
        if held > 0 { text.append(letters[bits << (6 - held) & 63]) }
        return String(decoding: text, as: UTF8.self)
    }
}
