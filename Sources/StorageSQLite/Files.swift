import Foundation
import Storage

/// Files that hold what people said are for their owner alone, and are on the disk before we say so.
enum NewFile {
    /// An empty file of mode 0600. Fails where there is one already: nothing is ever written over.
    static func make(at path: String) throws(StorageFault) {
        let file = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .failed("cannot make \(path): \(String(cString: strerror(errno)))") }
        close(file)
    }

    /// Waits until the file, and its name in its folder, are on the disk.
    static func makeDurable(_ path: String) throws(StorageFault) {
        try sync(path)
        try sync(URL(fileURLWithPath: path).deletingLastPathComponent().path)
    }

    private static func sync(_ path: String) throws(StorageFault) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .failed("cannot open \(path): \(String(cString: strerror(errno)))") }
        defer { close(file) }
        guard fsync(file) == 0 else { throw .failed("cannot write \(path): \(String(cString: strerror(errno)))") }
    }
}

enum FileFindings {
    static func mode(of path: String) -> Finding {
        let mode = (try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int) ?? nil
        guard let mode else { return Finding(what: "database file", value: "cannot be looked at", isGood: false) }
        return Finding(what: "database file", value: "mode 0\(String(mode, radix: 8))", isGood: mode & 0o077 == 0)
    }

    /// Below 200 MB people should be told: a workshop day writes far less, but a backup needs as much again.
    static func room(beside path: String) -> Finding {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let free = (try? FileManager.default.attributesOfFileSystem(forPath: folder)[.systemFreeSize] as? Int) ?? nil
        guard let free else { return Finding(what: "room on the disk", value: "unknown", isGood: false) }
        return Finding(what: "room on the disk", value: "\(free / 1_000_000) MB", isGood: free >= 200_000_000)
    }
}
