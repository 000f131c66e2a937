import Foundation

/// The recorded project and its expected figures, which lie beside the checkout and are not part of it.
enum Cases {
    /// Nil on a machine without them. Where CI runs they have to be there: then it throws.
    static func folder() throws -> URL? {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.deletingLastPathComponent().appendingPathComponent("shared/cases")
        if FileManager.default.fileExists(atPath: folder.path) { return folder }
        if ProcessInfo.processInfo.environment["CI"] == "true" { throw Missing(path: folder.path) }
        return nil
    }

    struct Missing: Error { let path: String }
    struct NotAnObject: Error {}

    static func object(_ data: Data) throws -> [String: Any] {
        guard let object = try JSONSerialization.jsonObject(with: data) as? [String: Any] else { throw NotAnObject() }
        return object
    }

    /// Equal as JSON: 18 is 18.0.
    static func same(_ left: Any?, _ right: Any) -> Bool { difference(left, right).isEmpty }

    /// Where two values part, in words; empty where they do not.
    static func difference(_ left: Any?, _ right: Any, at path: String = "") -> String {
        switch (left, right) {
        case (let left as [String: Any], let right as [String: Any]):
            let names = Set(left.keys).union(right.keys).sorted()
            return names.map { name in right[name].map { difference(left[name], $0, at: "\(path)/\(name)") } ?? " \(path)/\(name) is too much" }
                .joined()
        case (let left as [Any], let right as [Any]):
            guard left.count == right.count else { return " \(path): \(left.count) and not \(right.count)" }
            return zip(left, right).enumerated().map { difference($1.0, $1.1, at: "\(path)[\($0)]") }.joined()
        case (let left as NSNumber, let right as NSNumber): return left == right ? "" : " \(path): \(left) and not \(right)"
        case (let left as String, let right as String): return left == right ? "" : " \(path): \(left) and not \(right)"
        case (is NSNull, is NSNull): return ""
        default: return " \(path): \(left ?? "nothing") and not \(right)"
        }
    }
}
