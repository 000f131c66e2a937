/// The parts of a JPEG before its picture: how large it is, and which way the camera was held.
struct JPEGSegments {
    private(set) var size: (width: Int, height: Int)?
    /// As cameras write it, 1 to 8; 1 is upright.
    private(set) var orientation = 1

    init(_ bytes: [UInt8]) {
        let reader = BytesReader(bytes)
        var place = 2
        while let mark = reader[place], mark == 0xFF, let kind = reader[place + 1], let length = reader.big16(place + 2), length >= 2 {
            switch kind {
            case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
                size = reader.big16(place + 7).flatMap { width in reader.big16(place + 5).map { (width, $0) } }
                return
            case 0xE1: orientation = Self.orientation(reader, at: place + 4) ?? orientation
            case 0xD9, 0xDA: return
            default: break
            }
            place += 2 + length
        }
    }

    /// The tag 0x0112 of the first directory.
    private static func orientation(_ reader: BytesReader, at start: Int) -> Int? {
        guard reader.text(start, 4) == "Exif", let order = reader.text(start + 6, 2) else { return nil }
        let base = start + 6
        let isLittle = order == "II"
        func two(_ place: Int) -> Int? { isLittle ? reader.little16(place) : reader.big16(place) }
        func four(_ place: Int) -> Int? { isLittle ? reader.little32(place) : reader.big32(place) }
        guard let first = four(base + 4), let count = two(base + first) else { return nil }
        for entry in 0..<min(count, 64) {
            let place = base + first + 2 + entry * 12
            if two(place) == 0x0112 { return two(place + 8).flatMap { (1...8).contains($0) ? $0 : nil } }
        }
        return nil
    }
}
