extension Figures {
    /// The same for people to read: names and values, indented.
    public var text: String {
        var out = ""
        Figures.write(json, to: &out, indent: "")
        return out
    }

    private static func write(_ value: JSON, to out: inout String, indent: String) {
        guard case .object(let members) = value else { return }
        for (name, value) in members {
            let label = indent + name.split(separator: "_").joined(separator: " ")
            switch value {
            case .object:
                out += label + "\n"
                write(value, to: &out, indent: indent + "  ")
            case .array(let items):
                out += label + "\n"
                for item in items { out += indent + "  - " + line(item) + "\n" }
            default: out += label + ": " + line(value) + "\n"
            }
        }
    }

    private static func line(_ value: JSON) -> String {
        switch value {
        case .string(let text): text
        case .object(let members): members.map { "\($0.0.split(separator: "_").joined(separator: " ")) \(line($0.1))" }.joined(separator: ", ")
        case .array(let items): items.map(line).joined(separator: ", ")
        default: value.text
        }
    }
}
