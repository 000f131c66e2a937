/// Packs a workbook without squeezing it: as little of a zip archive as a reader needs.
struct PackedBook {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count: UInt16 = 0

    /// A workbook with these parts, under `xl/`, and the two that every workbook has.
    static func book(sheets: [String], strings: String? = nil, styles: String? = nil, properties: String = "", states: [String] = []) -> [UInt8] {
        var book = PackedBook()
        let places = sheets.indices
        let listed = places.map { place in
            let state = place < states.count && !states[place].isEmpty ? " state=\"\(states[place])\"" : ""
            return "<sheet name=\"S\(place)\" sheetId=\"\(place + 1)\"\(state) r:id=\"rId\(place)\"/>"
        }
        book.add("xl/workbook.xml", "<workbook><workbookPr\(properties)/><sheets>\(listed.joined())</sheets></workbook>")
        var links = places.map { "<Relationship Id=\"rId\($0)\" Type=\"x/worksheet\" Target=\"worksheets/sheet\($0).xml\"/>" }
        if strings != nil { links.append("<Relationship Id=\"rIdS\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/>") }
        if styles != nil { links.append("<Relationship Id=\"rIdT\" Type=\"x/styles\" Target=\"/xl/styles.xml\"/>") }
        book.add("xl/_rels/workbook.xml.rels", "<Relationships>\(links.joined())</Relationships>")
        for (place, sheet) in sheets.enumerated() { book.add("xl/worksheets/sheet\(place).xml", sheet) }
        if let strings { book.add("xl/sharedStrings.xml", strings) }
        if let styles { book.add("xl/styles.xml", styles) }
        return book.packed
    }

    mutating func add(_ name: String, _ text: String) { add(name, stored: Array(text.utf8)) }

    mutating func add(_ name: String, stored part: [UInt8]) {
        add(name, part, method: 0, size: part.count, check: PackedBook.check(part))
    }

    /// Adds a part that is squeezed already; `size` and `check` are those of the part itself.
    mutating func add(_ name: String, _ part: [UInt8], method: UInt16, size: Int, check: UInt32) {
        let about =
            two(20) + two(0) + two(method) + two(0) + two(0x21) + four(check) + four(UInt32(part.count)) + four(UInt32(size))
            + two(UInt16(name.utf8.count)) + two(0)
        let offset = UInt32(bytes.count)
        bytes += [0x50, 0x4B, 3, 4] + about + Array(name.utf8) + part
        directory += [0x50, 0x4B, 1, 2] + two(20) + about + two(0) + two(0) + two(0) + four(0) + four(offset) + Array(name.utf8)
        count += 1
    }

    var packed: [UInt8] {
        bytes + directory + [0x50, 0x4B, 5, 6] + two(0) + two(0) + two(count) + two(count) + four(UInt32(directory.count))
            + four(UInt32(bytes.count)) + two(0)
    }

    /// CRC-32 as zip archives use it.
    static func check(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~0 as UInt32) { check, byte in
            (0..<8).reduce(check ^ UInt32(byte)) { check, _ in check & 1 == 1 ? check >> 1 ^ 0xEDB8_8320 : check >> 1 }
        }
    }

    private func two(_ number: UInt16) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8)] }

    private func four(_ number: UInt32) -> [UInt8] { two(UInt16(number & 0xFFFF)) + two(UInt16(number >> 16)) }
}
