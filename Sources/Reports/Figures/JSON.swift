/// A JSON value that keeps the order in which it was written, so that figures read the way they were thought of.
public indirect enum JSON: Sendable, Equatable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    case object([(String, JSON)])
    case array([JSON])
    case string(String)
    case whole(Int)
    case number(Double)
    case bool(Bool)
    case null

    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int) { self = .whole(value) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }

    public static func strings(_ list: some Sequence<String>) -> JSON { .array(list.map(JSON.string)) }
    public static func optional(_ number: Double?) -> JSON { number.map(JSON.number) ?? .null }

    public static func == (left: JSON, right: JSON) -> Bool { left.text == right.text }

    /// Two spaces a level, one line a value.
    public var text: String {
        var out = ""
        write(to: &out, indent: 0)
        return out
    }

    private func write(to out: inout String, indent: Int) {
        switch self {
        case .object(let members) where members.isEmpty: out += "{}"
        case .array(let items) where items.isEmpty: out += "[]"
        case .object(let members):
            JSON.lines(members, "{", "}", indent, &out) { member, out in
                JSON.quote(member.0, &out)
                out += ": "
                member.1.write(to: &out, indent: indent + 1)
            }
        case .array(let items): JSON.lines(items, "[", "]", indent, &out) { $0.write(to: &$1, indent: indent + 1) }
        case .string(let text): JSON.quote(text, &out)
        case .whole(let number): out += String(number)
        case .number(let number): out += number.isFinite ? String(number) : "null"
        case .bool(let truth): out += truth ? "true" : "false"
        case .null: out += "null"
        }
    }

    private static func lines<Item>(
        _ items: [Item], _ open: String, _ close: String, _ indent: Int, _ out: inout String, _ each: (Item, inout String) -> Void
    ) {
        out += open
        for (number, item) in items.enumerated() {
            out += (number == 0 ? "\n" : ",\n") + String(repeating: "  ", count: indent + 1)
            each(item, &out)
        }
        out += "\n" + String(repeating: "  ", count: indent) + close
    }

    private static func quote(_ text: String, _ out: inout String) {
        out += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case "\u{0}"..<"\u{20}": out += "\\u" + String(repeating: "0", count: 4 - String(scalar.value, radix: 16).count) + String(scalar.value, radix: 16)
            default: out.unicodeScalars.append(scalar)
            }
        }
        out += "\""
    }
}
