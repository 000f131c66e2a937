import Foundation
public import Storage

/// The key that opens all other keys. It lies in a file of its own, never in the database: who has one without the other has nothing.
public struct OperatorKey: Sendable {
    private let key: Key

    init(key: Key) { self.key = key }

    /// For tests and for a place that is thrown away.
    public static func random() -> OperatorKey { OperatorKey(key: .random()) }

    /// Reads what a recovery sheet says. Nil where letters are missing or were read wrongly.
    public init?(sheet: String) {
        guard let key = RecoverySheet.key(from: sheet) else { return nil }
        self.key = key
    }

    var wrapping: Key { key.derived(for: 1) }
    var marking: Key { key.derived(for: 2) }
    var proving: Key { key.derived(for: 3) }

    /// The sheet to print and to lock away.
    public var sheet: String { RecoverySheet.text(for: key) }
}

/// Why there is no operator key to work with.
public enum OperatorKeyFault: Error, Equatable, CustomStringConvertible {
    case readableByOthers(path: String)
    case notAKey(path: String)
    case cannot(String)
    /// The database belongs to another key.
    case belongsToAnother

    public var description: String {
        switch self {
        case .readableByOthers(let path):
            "Others on this machine can read the key file \(path). Give it to its owner alone (chmod 600 \(path)), then start again."
        case .notAKey(let path): "The file \(path) does not hold an operator key, or some of its letters are wrong."
        case .cannot(let why): "The operator key file cannot be used: \(why)"
        case .belongsToAnother: "This database was sealed with another operator key. Name the file of that key, or restore it from its recovery sheet."
        }
    }
}

extension OperatorKey {
    /// The key in a file, and whether the file was made just now: then its sheet should be shown once, to be printed.
    ///
    /// A file that is there must be readable by its owner alone (mode 0600). A file that is not there is made so.
    public static func open(at path: String) throws(OperatorKeyFault) -> (key: OperatorKey, isNew: Bool) {
        if FileManager.default.fileExists(atPath: path) { return (try read(path), false) }
        let key = OperatorKey.random()
        try key.write(to: path)
        return (key, true)
    }

    public static func read(_ path: String) throws(OperatorKeyFault) -> OperatorKey {
        let file = Foundation.open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .cannot("\(path): \(String(cString: strerror(errno)))") }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .cannot(String(cString: strerror(errno))) }
        guard status.st_mode & 0o077 == 0 else { throw .readableByOthers(path: path) }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = Foundation.read(file, &bytes, bytes.count)
        guard count > 0, let key = OperatorKey(sheet: String(decoding: bytes[0..<count], as: UTF8.self)) else {
            throw .notAKey(path: path)
        }
        return key
    }

    /// Makes the file, for its owner alone; never writes over one. On the disk before this returns.
    public func write(to path: String) throws(OperatorKeyFault) {
        let file = Foundation.open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .cannot("\(path): \(String(cString: strerror(errno)))") }
        defer { close(file) }
        let text = Array(sheet.utf8)
        guard Foundation.write(file, text, text.count) == text.count, fsync(file) == 0 else {
            throw .cannot("\(path): \(String(cString: strerror(errno)))")
        }
        let folder = Foundation.open(URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
        if folder >= 0 {
            fsync(folder)
            close(folder)
        }
    }
}

extension OperatorKey {
    /// How the key file is, for `heard doctor`.
    public static func finding(at path: String) -> Finding {
        do {
            _ = try read(path)
            return Finding(what: "operator key file", value: "there, for its owner alone", isGood: true)
        } catch { return Finding(what: "operator key file", value: error.description, isGood: false) }
    }
}
