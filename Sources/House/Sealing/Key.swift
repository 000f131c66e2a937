import CSodium

/// 32 secret bytes. Not printable by accident.
struct Key: Sendable, CustomStringConvertible, CustomDebugStringConvertible {
    static let length = 32
    let bytes: [UInt8]

    init?(bytes: [UInt8]) {
        guard bytes.count == Key.length else { return nil }
        self.bytes = bytes
    }

    private init(trusted bytes: [UInt8]) { self.bytes = bytes }

    static func random() -> Key { Key(trusted: Sodium.random(length)) }

    /// Many at once: one call for random bytes instead of one for each.
    static func random(_ count: Int) -> [Key] {
        let bytes = Sodium.random(count * length)
        return (0..<count).map { Key(trusted: Array(bytes[($0 * length)..<(($0 + 1) * length)])) }
    }

    /// A key for one purpose, from which the key it came from cannot be told.
    func derived(for purpose: UInt64) -> Key {
        Key(
            trusted: [UInt8](unsafeUninitializedCapacity: Key.length) { buffer, filled in
                guard let start = buffer.baseAddress else { return }
                _ = crypto_kdf_derive_from_key(start, Key.length, purpose, "heardkey", bytes)
                filled = Key.length
            })
    }

    var description: String { "(a key)" }
    var debugDescription: String { description }
}
