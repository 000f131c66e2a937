import HTTPTypes
import Hummingbird
import NIOCore

/// Reads the body of a form: bounded in bytes and in time, whoever sends it.
enum FormBody {
    static func read(_ request: Request, _ context: VisitContext, most: Int, seconds: Int) async throws -> Form {
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > most { throw Fault.tooLarge }
        let bytes = try await collect(request.body, context, most: most, seconds: seconds)
        let type = request.headers[.contentType] ?? "application/x-www-form-urlencoded"
        if type.hasPrefix("application/x-www-form-urlencoded") { return Form(urlencoded: bytes.readableBytesView) }
        guard type.hasPrefix("multipart/form-data"), let boundary = boundary(in: type),
            let form = Form(multipart: bytes, boundary: boundary)
        else { throw Fault.unreadable }
        return form
    }

    /// The idle timeout closes a connection on which nothing comes; this one also closes it when the body only drips.
    private static func collect(
        _ body: RequestBody, _ context: VisitContext, most: Int, seconds: Int
    ) async throws -> ByteBuffer {
        let deadline = context.channel.map { channel in
            channel.eventLoop.scheduleTask(in: .seconds(Int64(seconds))) { channel.close(promise: nil) }
        }
        defer { deadline?.cancel() }
        do { return try await body.collect(upTo: most) } catch is NIOTooManyBytesError { throw Fault.tooLarge }
    }

    private static func boundary(in type: String) -> String? {
        guard let range = type.range(ofASCII: "boundary=") else { return nil }
        let rest = type[range...].dropFirst("boundary=".count)
        return rest.first == "\"" ? String(rest.dropFirst().prefix { $0 != "\"" }) : String(rest.prefix { $0 != ";" && $0 != " " })
    }
}

extension String {
    /// Where an ASCII word starts, without regard to letter case.
    func range(ofASCII word: String) -> String.Index? {
        indices.first { self[$0...].prefix(word.count).lowercased() == word }
    }
}
