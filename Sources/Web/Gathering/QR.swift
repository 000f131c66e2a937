import CQREncode
import House

/// A QR code as one path of an SVG drawing, a unit for each module.
struct QR: Hashable, Sendable {
    /// The path's `d`.
    let path: String
    /// The drawing's `viewBox`, with the quiet edge of four modules that readers need.
    let box: String

    static let sample = QR(path: "M0 0h7v1h-7z", box: "-4 -4 29 29")

    /// Nil where the text is too long for a code.
    init?(_ text: String) {
        guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        guard let data = code.pointee.data, width > 0 else { return nil }
        let modules = UnsafeBufferPointer(start: data, count: width * width)
        var path = ""
        for row in 0..<width {
            var column = 0
            while column < width {
                let start = column
                while column < width, modules[row * width + column] & 1 == 1 { column += 1 }
                if column > start { path += "M\(start) \(row)h\(column - start)v1h-\(column - start)z" }
                column += 1
            }
        }
        self.init(path: path, box: "-4 -4 \(width + 8) \(width + 8)")
    }

    private init(path: String, box: String) { (self.path, self.box) = (path, box) }
}

/// Where people join: the address and the code to type, and the same as a QR code.
struct JoinShown: Hashable, Sendable {
    let address: String
    let code: String
    let qr: QR?

    static let sample = JoinShown(address: "heard.local/join", code: "KP7W 3MXA", qr: .sample)

    private init(address: String, code: String, qr: QR?) { (self.address, self.code, self.qr) = (address, code, qr) }

    /// `origin` is where visitors reach the server, such as `http://heard.local:8080`.
    init(code: String, at origin: String) {
        let host = origin.split(separator: "/").last.map(String.init) ?? origin
        self.init(address: host + Site.join, code: JoinCode.shown(code), qr: QR(origin + Site.join(code)))
    }
}

extension Visit {
    /// Where this visitor reaches the server: as set, else as the browser asked.
    var origin: String { around.settings.origin ?? "http://\(request.authority ?? "")" }

    /// An address that only this machine understands: a phone cannot reach it.
    var isOnlyThisMachine: Bool {
        let host = origin.split(separator: "/").last.map(String.init) ?? ""
        return host.hasPrefix("127.") || host.hasPrefix("localhost") || host.hasPrefix("[::1]")
    }
}
