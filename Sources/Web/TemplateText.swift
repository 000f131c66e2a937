/// What is done to a template before Mustache reads it: phrases, regions and the versions of files are put in.
enum TemplateText {
    /// `[[key]]` becomes the phrase, escaped, its `{name}` a tag `{{name}}`; `[[>now]]` becomes the place of a region;
    /// `"/assets/x.css"` gets its version. What cannot be found goes to `fault`.
    static func resolve(
        _ source: String, words: Phrases, asset: (String) -> String?, fault: (String) -> Void
    ) -> String {
        let worded = replace(source, open: "[[", close: "]]") { name in
            if name.hasPrefix(">") { return "{{{\(name.dropFirst())}}}" }
            guard let text = words.text(name) else {
                fault("no phrase \(name)")
                return ""
            }
            return tags(in: escape(text))
        }
        return ["/assets/", "/pictures/"].reduce(worded) { text, folder in
            replace(text, open: "\"\(folder)", close: "\"") { rest in
                let parts = rest.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
                let path = folder + (parts.first ?? "")
                guard !path.contains("{{") else { return "\"\(folder)\(rest)\"" }
                guard let address = asset(path) else {
                    fault("no file \(path)")
                    return "\"\""
                }
                return "\"\(address)\(parts.count == 2 ? "#\(parts[1])" : "")\""
            }
        }
    }

    /// The templates that a template is made of, by name: what follows `{{<` and `{{>`.
    static func named(in text: String) -> [String] {
        text.split(separator: "{{").compactMap { piece in
            guard let first = piece.first, first == "<" || first == ">" else { return nil }
            return piece.dropFirst().prefix { $0 != "}" }.split(separator: " ").first.map(String.init)
        }
    }

    /// Text as it may stand in HTML, between tags or in a quoted attribute.
    static func escape(_ text: String) -> String {
        var escaped = ""
        escaped.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    private static func tags(in text: String) -> String {
        replace(text, open: "{", close: "}") { "{{\($0)}}" }
    }

    /// Puts something else in the place of each stretch between two marks, the marks included.
    private static func replace(
        _ text: String, open: String, close: String, with replacement: (String) -> String
    ) -> String {
        let (bytes, opening, closing) = (Array(text.utf8), Array(open.utf8), Array(close.utf8))
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var here = 0
        while let start = find(opening, in: bytes, from: here),
            let end = find(closing, in: bytes, from: start + opening.count)
        {
            result += bytes[here..<start]
            result += replacement(String(decoding: bytes[(start + opening.count)..<end], as: UTF8.self)).utf8
            here = end + closing.count
        }
        return String(decoding: result + bytes[here...], as: UTF8.self)
    }

    private static func find(_ mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard bytes.count - start >= mark.count else { return nil }
        return (start...(bytes.count - mark.count)).first { at in
            bytes[at] == mark[0] && bytes[at..<(at + mark.count)].elementsEqual(mark)
        }
    }
}
