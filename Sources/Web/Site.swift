import Method

/// Every address of the site: the entrance's here, each room's in its own folder (`ThemeAddresses.swift` and so on).
/// The same function names a page and opens its door: `Site.project(id)` is `/projects/k3f…`,
/// and `Site.project(.at("project"))` is the route `/projects/:project`.
enum Site {
    // Entrance
    static let home = "/"
    static let signIn = "/sign-in"
    static let signOut = "/sign-out"
    static let start = "/start"
    static let help = "/help"
    static let projects = "/projects"
    static let language = "/language"
    static let join = "/join"
    static func enter(_ token: String) -> String { "/enter/\(token)" }
    static func signIn(then address: String) -> String {
        address == home ? signIn : "\(signIn)?then=\(escaped(address))"
    }

    // Project
    static func project(_ project: ID<Project>) -> String { "/projects/\(project)" }
}

extension ID {
    /// The place of an id in a route: `.at("card")` is `:card`.
    static func at(_ name: String) -> ID { ID(trusted: ":\(name)") }
}

extension Site {
    /// Whether an address that came from outside is one of this site's pages. Where not, go home instead.
    static func isOurs(_ address: String) -> Bool {
        let bytes = Array(address.utf8)
        guard bytes.first == UInt8(ascii: "/"), bytes.count <= 1_000 else { return false }
        guard bytes.count < 2 || (bytes[1] != UInt8(ascii: "/") && bytes[1] != UInt8(ascii: "\\")) else { return false }
        return bytes.allSatisfy { $0 > 32 && $0 < 127 && $0 != UInt8(ascii: "\\") }
    }

    /// Text as it may stand in the query of an address.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "~"),
                UInt8(ascii: "/"):
                escaped.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let hex = String(byte, radix: 16, uppercase: true)
                escaped += hex.count == 1 ? "%0\(hex)" : "%\(hex)"
            }
        }
        return escaped
    }
}
