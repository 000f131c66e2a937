/// What a file is by its first bytes; its name is not to be trusted.
enum FileKind {
    case text
    case workbook

    init(_ bytes: [UInt8], named name: String) throws(ExportRefusal) {
        if bytes.starts(with: [0x50, 0x4B, 3, 4]) {
            self = .workbook
        } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            // An old `.xls`; or a new workbook wrapped up with a password.
            throw name.lowercased().hasSuffix(".xlsx") ? .locked : .notASpreadsheet
        } else if FileKind.isOther(bytes) {
            throw .notASpreadsheet
        } else if bytes.prefix(1_000).allSatisfy({ $0 == 0 }) {
            // What a disk leaves of a file that was never written to the end.
            throw .damaged
        } else {
            self = .text
        }
    }

    private static func isOther(_ bytes: [UInt8]) -> Bool {
        let pictures: [[UInt8]] = [[0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0x47, 0x49, 0x46, 0x38], [0x1F, 0x8B], [0x50, 0x4B, 5, 6]]
        if pictures.contains(where: { bytes.starts(with: $0) }) { return true }
        let start = String(decoding: bytes.prefix(64), as: UTF8.self).trimmedWords.lowercased()
        if ["%pdf", "{\\rtf", "<!doctype", "<html", "<?xml", "<table", "{\"", "[{", "{\n"].contains(where: { start.hasPrefix($0) }) { return true }
        return bytes.prefix(1_000).count { $0 > 0 && $0 < 9 || $0 > 13 && $0 < 32 } * 20 > min(bytes.count, 1_000)
    }
}
