import Foundation
import HTTPTypes
import NIOCore

/// Styles, scripts, pictures and what else lies in `Assets/` and `Pictures/`: read and compressed once, served from memory.
struct Files: Sendable {
    struct File: Sendable {
        let bytes: ByteBuffer
        /// Nil where compressing gains nothing.
        let packed: ByteBuffer?
        let type: String
        let tag: String
    }

    private let files: [String: File]

    /// Throws `MissingFiles` where one of the two folders has none, or one cannot be read.
    init(folder: URL) throws {
        var files: [String: File] = [:]
        for (name, address) in [("Assets", "/assets/"), ("Pictures", "/pictures/")] {
            let root = folder.appending(path: name)
            for path in try BuiltIn.files(in: root, where: { Self.type(of: $0) != nil }) {
                guard let type = Self.type(of: path) else { continue }
                files[address + path] = try Self.read(root.appending(path: path), type: type)
            }
        }
        self.files = files
    }

    subscript(path: String) -> File? { files[path] }

    /// The address with the file's version, so that a browser may keep it for good; nil where there is no such file.
    func address(of path: String) -> String? { files[path].map { "\(path)?v=\($0.tag)" } }

    var count: Int { files.count }

    private static func type(of path: String) -> String? { types[path.split(separator: ".").last.map(String.init) ?? ""] }

    private static func read(_ path: URL, type: String) throws -> File {
        let bytes = ByteBuffer(bytes: try BuiltIn.data(at: path))
        let packed = type.hasPrefix("font") || type.hasPrefix("image/png") ? nil : Gzip.pack(bytes, level: 9)
        return File(
            bytes: bytes, packed: packed.flatMap { $0.readableBytes < bytes.readableBytes ? $0 : nil },
            type: type, tag: Self.tag(of: bytes))
    }

    /// FNV-1a of the bytes: it tells versions apart and guards nothing.
    private static func tag(of bytes: ByteBuffer) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes.readableBytesView { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return String(hash, radix: 36)
    }

    private static let types = [
        "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml",
        "png": "image/png", "ico": "image/x-icon", "woff2": "font/woff2", "txt": "text/plain; charset=utf-8",
        "webmanifest": "application/manifest+json", "json": "application/json",
    ]
}
