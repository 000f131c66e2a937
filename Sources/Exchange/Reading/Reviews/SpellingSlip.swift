import Method

/// Headings typed by hand with a slip or two: "Wroking", "not wokring", "futrue".
enum SpellingSlip {
    static func heading(_ cell: String) -> Heading? {
        let tokens = HeadingText(cell).tokens
        guard (1...6).contains(tokens.count) else { return nil }
        return StatementWords.heading(HeadingText(tokens.map(corrected).joined(separator: " ")))
    }

    /// "Nto working" would be taken for its opposite.
    static func hidesNot(_ text: HeadingText) -> Bool { text.tokens.contains(where: isNot) }

    private static func isNot(_ token: String) -> Bool { ["nto", "ont", "tno", "otn", "nott", "noot"].contains(token) }

    private static func corrected(_ token: String) -> String {
        if isNot(token) { return "not" }
        guard token.count >= 5 else { return token }
        return ["working", "future"].first { distance(Array(token.utf8), Array($0.utf8)) <= 2 } ?? token
    }

    /// How many letters must be put in, taken out or changed.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var row = Array(0...right.count)
        for (place, letter) in left.enumerated() {
            var corner = row[0]
            row[0] = place + 1
            for other in right.indices {
                let change = corner + (letter == right[other] ? 0 : 1)
                corner = row[other + 1]
                row[other + 1] = min(change, row[other] + 1, corner + 1)
            }
        }
        return row[right.count]
    }
}
