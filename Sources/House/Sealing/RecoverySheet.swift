/// An operator key as a person can print it, read it out and type it in again: 14 groups of four letters and digits, without
/// look-alikes. The last group tells when something was read wrongly.
enum RecoverySheet {
    private static let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    private static let keyLetters = 52
    private static let checkLetters = 4

    static func text(for key: Key) -> String {
        let all = encoded(key.bytes, letters: keyLetters) + check(of: key)
        let groups = stride(from: 0, to: all.count, by: 4).map { String(all[$0..<min($0 + 4, all.count)]) }
        let lines = stride(from: 0, to: groups.count, by: 7).map { groups[$0..<min($0 + 7, groups.count)].joined(separator: "-") }
        return """
            # Heard: operator key. Print this page, lock it away, and keep it apart from backups.
            # Whoever has this and a backup can read everything. Without it, nobody can, ever.
            \(lines.joined(separator: "\n"))

            """
    }

    static func key(from sheet: String) -> Key? {
        let typed = sheet.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }.joined()
        let read = typed.uppercased().compactMap(letter)
        guard read.count == keyLetters + checkLetters, let key = decoded(read.prefix(keyLetters)),
            Array(read.suffix(checkLetters)) == check(of: key)
        else { return nil }
        return key
    }

    /// Nil for spaces and dashes; look-alikes are read as what they were meant to be.
    private static func letter(_ typed: Character) -> Character? {
        switch typed {
        case "O": "0"
        case "I", "L": "1"
        default: letters.contains(typed) ? typed : nil
        }
    }

    private static func check(of key: Key) -> [Character] { encoded(Array(Sodium.sha256(key.bytes).prefix(3)), letters: checkLetters) }

    /// Five bits a letter, the highest first; what is missing at the end counts as zero.
    private static func encoded(_ bytes: [UInt8], letters count: Int) -> [Character] {
        (0..<count).map { index in
            let value = (0..<5).reduce(0) { value, bit in
                let place = index * 5 + bit
                let isSet = place / 8 < bytes.count && bytes[place / 8] & (0x80 >> (place % 8)) != 0
                return value << 1 | (isSet ? 1 : 0)
            }
            return letters[value]
        }
    }

    private static func decoded(_ read: ArraySlice<Character>) -> Key? {
        var bytes = [UInt8](repeating: 0, count: Key.length)
        for (index, character) in read.enumerated() {
            guard let value = letters.firstIndex(of: character) else { return nil }
            for bit in 0..<5 where value & (16 >> bit) != 0 {
                let place = index * 5 + bit
                guard place / 8 < bytes.count else { return nil }
                bytes[place / 8] |= 0x80 >> (place % 8)
            }
        }
        return Key(bytes: bytes)
    }
}
