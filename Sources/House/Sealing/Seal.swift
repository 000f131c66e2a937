import CSodium

/// Sealing with XChaCha20-Poly1305. What is sealed is bound to its context: moved to another place, it does not open.
///
/// Layout: one byte for the way of sealing (1), 24 bytes of nonce, then the sealed bytes with their 16-byte tag.
enum Seal {
    static let nonceLength = 24
    private static let way: UInt8 = 1
    private static let tagLength = 16

    static func close(_ clear: [UInt8], with key: Key, context: [UInt8], nonce: ArraySlice<UInt8>) -> [UInt8] {
        let head = 1 + nonceLength
        return [UInt8](unsafeUninitializedCapacity: head + clear.count + tagLength) { out, filled in
            guard let start = out.baseAddress else { return }
            start[0] = way
            for (index, byte) in nonce.enumerated() { start[1 + index] = byte }
            var length: UInt64 = 0
            _ = crypto_aead_xchacha20poly1305_ietf_encrypt(
                start + head, &length, clear, UInt64(clear.count), context, UInt64(context.count), nil, start + 1, key.bytes)
            filled = head + Int(length)
        }
    }

    static func close(_ clear: [UInt8], with key: Key, context: [UInt8]) -> [UInt8] {
        close(clear, with: key, context: context, nonce: Sodium.random(nonceLength)[...])
    }

    /// Nil where a byte was changed, the key is another, or it was sealed for another place.
    static func open(_ sealed: [UInt8], with key: Key, context: [UInt8]) -> [UInt8]? {
        let head = 1 + nonceLength
        guard sealed.count >= head + tagLength, sealed[0] == way else { return nil }
        var isOpen = false
        let clear = sealed.withUnsafeBufferPointer { sealed in
            [UInt8](unsafeUninitializedCapacity: sealed.count - head - tagLength) { out, filled in
                guard let start = sealed.baseAddress else { return }
                var length: UInt64 = 0
                isOpen =
                    crypto_aead_xchacha20poly1305_ietf_decrypt(
                        out.baseAddress, &length, nil, start + head, UInt64(sealed.count - head),
                        context, UInt64(context.count), start + 1, key.bytes) == 0
                filled = isOpen ? Int(length) : 0
            }
        }
        return isOpen ? clear : nil
    }
}
