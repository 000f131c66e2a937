/// A heading taken apart into words, so that spelling, spaces, line breaks, curly quotes and capitals do not matter.
struct HeadingText {
    /// Lower case, straight apostrophes, without other signs: "What’s working?" is `what's`, `working`.
    let tokens: [String]

    init(_ text: String) {
        var (tokens, token, wasLower) = ([String](), [UInt8](), false)
        func end() {
            if !token.isEmpty { tokens.append(String(decoding: token, as: UTF8.self)) }
            token = []
        }
        for scalar in text.unicodeScalars.prefix(400) {
            let isWord = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
            if !isWord, !HeadingText.isApostrophe(scalar) {
                end()
                wasLower = false
                continue
            }
            // `notWorking` and `First2` are two words each.
            if wasLower, ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar) { end() }
            wasLower = ("a"..."z").contains(scalar)
            token.append(contentsOf: isWord ? Array(scalar.properties.lowercaseMapping.utf8) : [UInt8(ascii: "'")])
        }
        end()
        self.tokens = tokens.map { $0.hasSuffix("'") || $0.hasPrefix("'") ? $0.filter { $0 != "'" } : $0 }.filter { !$0.isEmpty }
    }

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { ["'", "\u{2019}", "\u{2018}", "`", "\u{00B4}"].contains(scalar) }

    var isEmpty: Bool { tokens.isEmpty }
    var phrase: String { tokens.joined(separator: " ") }

    /// Whether it is one of these and nothing else.
    func isOne(of phrases: Set<String>) -> Bool { phrases.contains(phrase) }

    /// Whether it holds one of these words.
    func has(_ words: Set<String>) -> Bool { tokens.contains { words.contains($0) } }

    /// Whether it holds one of these runs of words.
    func says(_ phrases: [[String]]) -> Bool {
        tokens.indices.contains { place in
            phrases.contains { $0.first == tokens[place] && tokens[place...].starts(with: $0) }
        }
    }

    func starts(_ phrases: [[String]]) -> Bool { phrases.contains { $0.first == tokens.first && tokens.starts(with: $0) } }
}

/// Runs of words, written as people read them: `["date of birth", "born"]`.
func phrases(_ texts: String...) -> [[String]] { texts.map { $0.split(separator: " ").map(String.init) } }
