/// Cells that could tell who somebody is, whatever stands over them: e-mail addresses, computers' addresses, telephone numbers, postcodes.
enum IdentifyingCells {
    /// Whether most of the cells that are filled are such.
    static func fill(_ cells: [String]) -> Bool {
        !cells.isEmpty && cells.count(where: isIdentifying) * 2 > cells.count
    }

    /// Whether the cells are long numbers, by which some other system knows people.
    static func areLongNumbers(_ cells: [String]) -> Bool {
        !cells.isEmpty && cells.allSatisfy { $0.utf8.count >= 6 && $0.utf8.allSatisfy(isDigit) }
    }

    private static func isIdentifying(_ cell: String) -> Bool {
        guard cell.utf8.count <= 100 else { return false }
        return isEmail(cell) || isComputer(cell) || isTelephone(cell) || isPostcode(cell)
    }

    private static func isEmail(_ cell: String) -> Bool {
        let parts = cell.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !cell.contains(" ")
    }

    private static func isComputer(_ cell: String) -> Bool {
        let parts = cell.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count == 4, parts.allSatisfy({ UInt8($0) != nil }) { return true }
        let groups = cell.split(separator: ":", omittingEmptySubsequences: false)
        return groups.count >= 4 && cell.utf8.allSatisfy { isDigit($0) || (97...102).contains($0 | 32) || $0 == UInt8(ascii: ":") }
            && !groups.allSatisfy { $0.count == 2 }
    }

    private static func isTelephone(_ cell: String) -> Bool {
        let bytes = cell.utf8.filter { !" -()".utf8.contains($0) }
        guard let first = bytes.first, first == UInt8(ascii: "0") || first == UInt8(ascii: "+") else { return false }
        return (10...15).contains(bytes.count) && bytes.dropFirst().allSatisfy(isDigit)
    }

    /// `AB1 2CD`, with the gap, so that codes are not taken for it.
    private static func isPostcode(_ cell: String) -> Bool {
        let parts = cell.split(separator: " ")
        guard parts.count == 2, (2...4).contains(parts[0].utf8.count), parts[1].utf8.count == 3 else { return false }
        let (out, into) = (Array(parts[0].utf8), Array(parts[1].utf8))
        return isLetter(out[0]) && out.contains(where: isDigit) && isDigit(into[0]) && isLetter(into[1]) && isLetter(into[2])
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 32) }
}
