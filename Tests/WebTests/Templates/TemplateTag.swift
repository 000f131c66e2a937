/// A template as its tags, for the tests that read templates without rendering them.
indirect enum TemplateTag {
    case value(String)
    /// The place of a region: `[[>now]]`.
    case region(String)
    case section(String, isInverted: Bool, [TemplateTag])
    case part(String)
    /// `{{<layout}}…{{/layout}}` with what fills its blocks.
    case inside(String, [String: [TemplateTag]])
    case block(String, [TemplateTag])

    /// Reads tags of a text in which phrases and regions have been put in. Throws a line that says what is wrong.
    static func read(_ text: String) throws(Wrong) -> [TemplateTag] {
        var rest = Substring(text)
        return try read(&rest, until: nil)
    }

    struct Wrong: Error { let line: String }

    private static func read(_ rest: inout Substring, until end: String?) throws(Wrong) -> [TemplateTag] {
        var tags: [TemplateTag] = []
        while let open = rest.range(of: "{{") {
            rest = rest[open.upperBound...]
            let isRegion = rest.first == "{"
            guard let close = rest.range(of: isRegion ? "}}}" : "}}") else { throw Wrong(line: "a tag is not closed: {{\(rest.prefix(20))") }
            let whole = String(rest[..<close.lowerBound].drop { $0 == "{" })
            rest = rest[close.upperBound...]
            let name = String(whole.dropFirst()).trimmed
            switch whole.first {
            case _ where isRegion: tags.append(.region(whole.trimmed))
            case "!": continue
            case "#", "^": tags.append(.section(name, isInverted: whole.first == "^", try read(&rest, until: name)))
            case "$": tags.append(.block(name, try read(&rest, until: name)))
            case ">": tags.append(.part(name))
            case "<":
                var blocks: [String: [TemplateTag]] = [:]
                for case .block(let block, let inner) in try read(&rest, until: name) { blocks[block] = inner }
                tags.append(.inside(name, blocks))
            case "/":
                guard name == end else { throw Wrong(line: "{{/\(name)}} where \(end.map { "{{/\($0)}}" } ?? "nothing") should be closed") }
                return tags
            case "&", "=", "%": throw Wrong(line: "{{\(whole)}} is not used here")
            default: tags.append(.value(whole.trimmed))
            }
        }
        if let end { throw Wrong(line: "{{#\(end)}} is not closed") }
        return tags
    }
}

extension String {
    var trimmed: String { String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()) }
}

extension Substring {
    func range(of mark: String) -> Range<Substring.Index>? { firstRange(of: mark) }
}
