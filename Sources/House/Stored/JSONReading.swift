extension JSON {
    /// Throws `DecodingError` for what is not JSON, or not this value.
    static func value<T: Decodable>(_ type: T.Type, from bytes: [UInt8]) throws -> T {
        try T(from: decoder(of: bytes))
    }

    static func decoder(of bytes: [UInt8]) throws -> any Decoder {
        JSONReading(page: JSONRead(text: try JSONText(bytes)), node: 0, codingPath: [])
    }
}

/// Shared by all who read from one text, so that it is not copied.
final class JSONRead {
    let text: JSONText
    init(text: JSONText) { self.text = text }
}

/// One value, asked for as whatever it may be.
struct JSONReading: Decoder, SingleValueDecodingContainer {
    let page: JSONRead
    let node: Int
    let codingPath: [any CodingKey]
    var userInfo: [CodingUserInfoKey: Any] { [:] }
    private var it: JSONText.Node { page.text.nodes[node] }

    init(page: JSONRead, node: Int, codingPath: [any CodingKey]) {
        self.page = page
        self.node = node
        self.codingPath = codingPath
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard it.kind == .object else { throw wrong([String: String].self) }
        return KeyedDecodingContainer(JSONKeyedReading(page: page, node: node, codingPath: codingPath))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard it.kind == .list else { throw wrong([String].self) }
        return JSONListReading(page: page, node: node, codingPath: codingPath)
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

    func decodeNil() -> Bool { it.kind == .null }

    func decode(_ type: Bool.Type) throws -> Bool {
        switch it.kind {
        case .yes: true
        case .no: false
        default: throw wrong(type)
        }
    }

    func decode(_ type: String.Type) throws -> String { try page.text.string(it) ?? missing(type) }
    func decode(_ type: Double.Type) throws -> Double { try page.text.double(it) ?? missing(type) }
    func decode(_ type: Float.Type) throws -> Float { Float(try decode(Double.self)) }
    func decode(_ type: Int.Type) throws -> Int { try page.text.integer(it) ?? missing(type) }
    func decode(_ type: Int8.Type) throws -> Int8 { try page.text.integer(it) ?? missing(type) }
    func decode(_ type: Int16.Type) throws -> Int16 { try page.text.integer(it) ?? missing(type) }
    func decode(_ type: Int32.Type) throws -> Int32 { try page.text.integer(it) ?? missing(type) }
    func decode(_ type: Int64.Type) throws -> Int64 { try page.text.integer(it) ?? missing(type) }
    func decode(_ type: UInt.Type) throws -> UInt { try page.text.integer(it) ?? missing(type) }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try page.text.integer(it) ?? missing(type) }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try page.text.integer(it) ?? missing(type) }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try page.text.integer(it) ?? missing(type) }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try page.text.integer(it) ?? missing(type) }
    func decode<T: Decodable>(_ type: T.Type) throws -> T { try T(from: self) }

    private func missing<T>(_ type: T.Type) throws -> T { throw wrong(type) }

    private func wrong(_ type: Any.Type) -> DecodingError {
        .typeMismatch(type, .init(codingPath: codingPath, debugDescription: "not what is expected, at byte \(it.from)"))
    }
}

struct JSONKeyedReading<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let page: JSONRead
    let node: Int
    let codingPath: [any CodingKey]

    var allKeys: [Key] {
        var keys: [Key] = []
        visit { name, _ in
            if let key = page.text.string(page.text.nodes[name]).flatMap(Key.init(stringValue:)) { keys.append(key) }
            return true
        }
        return keys
    }

    func contains(_ key: Key) -> Bool { place(of: key) != nil }
    func decodeNil(forKey key: Key) throws -> Bool { try at(key).decodeNil() }
    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try at(key).decode(type) }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try at(key).decode(type) }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try at(key).decode(type) }
    func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try at(key).decode(type) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try at(key).decode(type) }
    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T { try T(from: at(key)) }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> { try at(key).container(keyedBy: type) }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { try at(key).unkeyedContainer() }

    func superDecoder() throws -> any Decoder { JSONReading(page: page, node: node, codingPath: codingPath) }
    func superDecoder(forKey key: Key) throws -> any Decoder { try at(key) }

    private func at(_ key: Key) throws -> JSONReading {
        guard let place = place(of: key) else {
            throw DecodingError.keyNotFound(key, .init(codingPath: codingPath, debugDescription: "\(key.stringValue) is missing"))
        }
        return JSONReading(page: page, node: place, codingPath: codingPath)
    }

    private func place(of key: Key) -> Int? {
        let wanted = key.stringValue
        var found: Int?
        visit { name, value in
            if page.text.isName(page.text.nodes[name], wanted) { found = value }
            return found == nil
        }
        return found
    }

    private func visit(_ look: (_ name: Int, _ value: Int) -> Bool) {
        var at = node + 1
        for _ in 0..<page.text.nodes[node].count {
            guard look(at, at + 1) else { return }
            at = Int(page.text.nodes[at + 1].next)
        }
    }
}

struct JSONListReading: UnkeyedDecodingContainer {
    let page: JSONRead
    let codingPath: [any CodingKey]
    let count: Int?
    private(set) var currentIndex = 0
    private var at: Int

    init(page: JSONRead, node: Int, codingPath: [any CodingKey]) {
        self.page = page
        self.codingPath = codingPath
        count = Int(page.text.nodes[node].count)
        at = node + 1
    }

    var isAtEnd: Bool { currentIndex >= count ?? 0 }

    private mutating func next() throws -> JSONReading {
        guard !isAtEnd else {
            throw DecodingError.valueNotFound(Any.self, .init(codingPath: codingPath, debugDescription: "the list is at its end"))
        }
        defer {
            at = Int(page.text.nodes[at].next)
            currentIndex += 1
        }
        return JSONReading(page: page, node: at, codingPath: codingPath)
    }

    mutating func decodeNil() throws -> Bool {
        guard !isAtEnd, page.text.nodes[at].kind == .null else { return false }
        return try next().decodeNil()
    }

    mutating func decode(_ type: Bool.Type) throws -> Bool { try next().decode(type) }
    mutating func decode(_ type: String.Type) throws -> String { try next().decode(type) }
    mutating func decode(_ type: Double.Type) throws -> Double { try next().decode(type) }
    mutating func decode(_ type: Float.Type) throws -> Float { try next().decode(type) }
    mutating func decode(_ type: Int.Type) throws -> Int { try next().decode(type) }
    mutating func decode<T: Decodable>(_ type: T.Type) throws -> T { try T(from: next()) }

    mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) throws -> KeyedDecodingContainer<Nested> {
        try next().container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { try next().unkeyedContainer() }
    mutating func superDecoder() throws -> any Decoder { try next() }
}
