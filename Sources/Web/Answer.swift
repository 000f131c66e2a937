import HTTPTypes
import Hummingbird
import NIOCore

/// What a handler gives back. It becomes an HTTP response at the front door, packed where that is worth it.
struct Answer: Sendable {
    enum Body: Sendable {
        case none
        case bytes(ByteBuffer, packed: ByteBuffer?)
        case stream(ResponseBody)
    }

    var status: HTTPResponse.Status
    var headers: HTTPFields
    var body: Body

    init(_ status: HTTPResponse.Status, headers: HTTPFields = [:], body: Body = .none) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// Pages smaller than this are not packed.
    static let smallest = 1_024

    /// The same with its packed form made, so that it can be kept.
    func packed() -> Answer {
        guard case .bytes(let bytes, nil) = body, bytes.readableBytes > Self.smallest else { return self }
        var answer = self
        answer.body = .bytes(bytes, packed: Gzip.pack(bytes, level: 6))
        return answer
    }

    func response(takesGzip: Bool) -> Response {
        switch body {
        case .none: return Response(status: status, headers: headers)
        case .stream(let stream): return Response(status: status, headers: headers, body: stream)
        case .bytes(let bytes, let packed):
            guard takesGzip, isText, let packed = packed ?? pack(bytes) else {
                return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: bytes))
            }
            var headers = headers
            headers[.contentEncoding] = "gzip"
            return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: packed))
        }
    }

    private var isText: Bool {
        guard let type = headers[.contentType] else { return false }
        return type.hasPrefix("text/") || type.hasPrefix("image/svg") || type.hasPrefix("application/json")
            || type.hasPrefix("application/manifest")
    }

    private func pack(_ bytes: ByteBuffer) -> ByteBuffer? {
        bytes.readableBytes > Self.smallest ? Gzip.pack(bytes, level: 1) : nil
    }
}
