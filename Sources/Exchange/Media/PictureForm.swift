/// How a picture was packed, and how large it says it is: read from its first bytes, before anything is unpacked.
enum PictureForm: Equatable {
    case jpeg, png, webp

    init?(beginning bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) {
            self = .webp
        } else {
            return nil
        }
    }

    /// Width and height; nil where the first bytes do not say.
    func size(of bytes: [UInt8]) -> (width: Int, height: Int)? {
        let reader = BytesReader(bytes)
        switch self {
        case .png: return reader.big32(16).flatMap { width in reader.big32(20).map { (width, $0) } }
        case .webp: return Self.webpSize(reader)
        case .jpeg: return JPEGSegments(bytes).size
        }
    }

    private static func webpSize(_ reader: BytesReader) -> (width: Int, height: Int)? {
        switch reader.text(12, 4) {
        case "VP8X": return reader.little24(24).flatMap { width in reader.little24(27).map { (width + 1, $0 + 1) } }
        case "VP8 ": return reader.little16(26).flatMap { width in reader.little16(28).map { (width & 0x3FFF, $0 & 0x3FFF) } }
        case "VP8L":
            return reader.little32(21).map { bits in ((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1) }
        default: return nil
        }
    }
}

/// Numbers in bytes, at places that may not be there.
struct BytesReader {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    subscript(place: Int) -> Int? { bytes.indices.contains(place) ? Int(bytes[place]) : nil }

    func little16(_ place: Int) -> Int? { self[place].flatMap { low in self[place + 1].map { low | $0 << 8 } } }
    func little24(_ place: Int) -> Int? { little16(place).flatMap { low in self[place + 2].map { low | $0 << 16 } } }
    func little32(_ place: Int) -> Int? { little16(place).flatMap { low in little16(place + 2).map { low | $0 << 16 } } }
    func big16(_ place: Int) -> Int? { self[place].flatMap { high in self[place + 1].map { high << 8 | $0 } } }
    func big32(_ place: Int) -> Int? { big16(place).flatMap { high in big16(place + 2).map { high << 16 | $0 } } }

    func text(_ place: Int, _ count: Int) -> String? {
        guard place >= 0, place + count <= bytes.count else { return nil }
        return String(decoding: bytes[place..<(place + count)], as: UTF8.self)
    }
}
