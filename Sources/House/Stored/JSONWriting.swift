/// Writes one value and all that is in it.
enum JSON {
    static func bytes(of value: some Encodable) throws -> [UInt8] {
        let page = JSONPage()
        try page.write(value, at: [])
        return page.bytes
    }
}

extension JSONPage {
    func write(_ value: some Encodable, at path: [any CodingKey]) throws {
        let (depth, length) = (depth, bytes.count)
        try value.encode(to: JSONWriting(page: self, codingPath: path))
        close(to: depth)
        if bytes.count == length { write(literal: "{}") }
    }
}

struct JSONWriting: Encoder {
    let page: JSONPage
    let codingPath: [any CodingKey]
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(
            JSONKeyedWriting(page: page, codingPath: codingPath, depth: page.open(UInt8(ascii: "{"), closedBy: UInt8(ascii: "}"))))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        JSONListWriting(page: page, codingPath: codingPath, depth: page.open(UInt8(ascii: "["), closedBy: UInt8(ascii: "]")))
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { JSONValueWriting(page: page, codingPath: codingPath) }
}

struct JSONKeyedWriting<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let page: JSONPage
    let codingPath: [any CodingKey]
    let depth: Int

    private func at(_ key: Key) -> JSONValueWriting {
        page.next(at: depth, key: key.stringValue)
        return JSONValueWriting(page: page, codingPath: codingPath)
    }

    func encodeNil(forKey key: Key) throws { at(key).encodeNil() }
    func encode(_ value: Bool, forKey key: Key) throws { try at(key).encode(value) }
    func encode(_ value: String, forKey key: Key) throws { try at(key).encode(value) }
    func encode(_ value: Double, forKey key: Key) throws { try at(key).encode(value) }
    func encode(_ value: Float, forKey key: Key) throws { try at(key).encode(Double(value)) }
    func encode(_ value: Int, forKey key: Key) throws { try at(key).encode(value) }
    func encode<T: Encodable>(_ value: T, forKey key: Key) throws { try at(key).encode(value) }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) -> KeyedEncodingContainer<Nested> {
        page.next(at: depth, key: key.stringValue)
        return JSONWriting(page: page, codingPath: codingPath).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        page.next(at: depth, key: key.stringValue)
        return JSONWriting(page: page, codingPath: codingPath).unkeyedContainer()
    }

    func superEncoder() -> any Encoder {
        page.next(at: depth, key: "super")
        return JSONWriting(page: page, codingPath: codingPath)
    }

    func superEncoder(forKey key: Key) -> any Encoder {
        page.next(at: depth, key: key.stringValue)
        return JSONWriting(page: page, codingPath: codingPath)
    }
}

struct JSONListWriting: UnkeyedEncodingContainer {
    let page: JSONPage
    let codingPath: [any CodingKey]
    let depth: Int
    var count: Int { page.count(at: depth) }

    private func next() -> JSONValueWriting {
        page.next(at: depth)
        return JSONValueWriting(page: page, codingPath: codingPath)
    }

    func encodeNil() throws { next().encodeNil() }
    func encode(_ value: Bool) throws { try next().encode(value) }
    func encode(_ value: String) throws { try next().encode(value) }
    func encode(_ value: Double) throws { try next().encode(value) }
    func encode(_ value: Float) throws { try next().encode(Double(value)) }
    func encode(_ value: Int) throws { try next().encode(value) }
    func encode<T: Encodable>(_ value: T) throws { try next().encode(value) }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        page.next(at: depth)
        return JSONWriting(page: page, codingPath: codingPath).container(keyedBy: type)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        page.next(at: depth)
        return JSONWriting(page: page, codingPath: codingPath).unkeyedContainer()
    }

    func superEncoder() -> any Encoder {
        page.next(at: depth)
        return JSONWriting(page: page, codingPath: codingPath)
    }
}

struct JSONValueWriting: SingleValueEncodingContainer {
    let page: JSONPage
    let codingPath: [any CodingKey]

    func encodeNil() { page.write(literal: "null") }
    func encode(_ value: Bool) throws { page.write(literal: value ? "true" : "false") }
    func encode(_ value: String) throws { page.write(value) }
    func encode(_ value: Double) throws { try page.write(value, at: codingPath) }
    func encode(_ value: Float) throws { try page.write(Double(value), at: codingPath) }
    func encode(_ value: Int) throws { page.write(value) }
    func encode(_ value: Int8) throws { page.write(value) }
    func encode(_ value: Int16) throws { page.write(value) }
    func encode(_ value: Int32) throws { page.write(value) }
    func encode(_ value: Int64) throws { page.write(value) }
    func encode(_ value: UInt) throws { page.write(value) }
    func encode(_ value: UInt8) throws { page.write(value) }
    func encode(_ value: UInt16) throws { page.write(value) }
    func encode(_ value: UInt32) throws { page.write(value) }
    func encode(_ value: UInt64) throws { page.write(value) }
    func encode<T: Encodable>(_ value: T) throws { try page.write(value, at: codingPath) }
}
