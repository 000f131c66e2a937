import HTTPTypes
import Hummingbird

extension Files {
    /// The file at this address, or nil where the address is none of a file. With its version in the address it may be kept for good.
    func response(to request: Request) -> Response? {
        let path = request.uri.path
        guard path.hasPrefix("/assets/") || path.hasPrefix("/pictures/") else { return nil }
        guard request.method == .get || request.method == .head, let file = self[path] else { return nil }
        var headers: HTTPFields = [.contentType: file.type, .eTag: "\"\(file.tag)\"", .vary: "Accept-Encoding"]
        headers[.cacheControl] = request.uri.query == "v=\(file.tag)" ? "public, max-age=31536000, immutable" : "no-cache"
        if request.headers[.ifNoneMatch] == "\"\(file.tag)\"" { return Response(status: .notModified, headers: headers) }
        let packed = request.headers[.acceptEncoding]?.contains("gzip") == true ? file.packed : nil
        if packed != nil { headers[.contentEncoding] = "gzip" }
        let body = packed ?? file.bytes
        headers[.contentLength] = String(body.readableBytes)
        return Response(status: .ok, headers: headers, body: request.method == .head ? .init() : .init(byteBuffer: body))
    }
}
