import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// Where pages say what they answer to.
struct Door {
    let router: Router<VisitContext>
    let around: Surroundings

    typealias Handler = @Sendable (Visit) async throws -> Answer

    func get(_ address: String, _ answer: @escaping Handler) {
        on(.get, address) { visit, _, _ in try await answer(visit) }
    }

    /// A form. By the time the handler runs, it is known that it came from a page of ours.
    func post(_ address: String, _ answer: @escaping Handler) {
        let settings = around.settings
        form(address, most: settings.formBytes, seconds: settings.bodySeconds, answer)
    }

    /// A form with a file. Only from somebody who is signed in, and from a few at a time: what is sent is held in memory.
    func upload(_ address: String, _ answer: @escaping Handler) {
        let settings = around.settings
        form(address, most: settings.uploadBytes, seconds: settings.uploadSeconds, through: around.uploads, answer)
    }

    /// A stream of what changes. The handler has to make sure that the visitor may see the view it names.
    func live(_ address: String, _ view: @escaping @Sendable (Visit) async throws -> LiveView) {
        on(.get, address) { visit, _, context in
            try await visit.around.live.stream(try await view(visit), to: visit, on: context.channel)
        }
    }

    private func form(
        _ address: String, most: Int, seconds: Int, through turnstile: Turnstile? = nil, _ answer: @escaping Handler
    ) {
        on(.post, address) { visit, request, context in
            var visit = visit
            if let turnstile {
                _ = try visit.signedIn()
                guard turnstile.enter() else { throw Fault.tooMany }
            }
            defer { turnstile?.leave() }
            visit.form = try await FormBody.read(request, context, most: most, seconds: seconds)
            return try await answer(visit)
        }
    }

    private func on(
        _ method: HTTPRequest.Method, _ address: String,
        _ answer: @escaping @Sendable (Visit, Request, VisitContext) async throws -> Answer
    ) {
        router.on(RouterPath(stringLiteral: address), method: method) { request, context in
            guard var visit = context.visit else { throw HTTPError(.internalServerError) }
            visit.parts = context.parameters
            let made = try await answer(visit, request, context)
            return made.response(takesGzip: visit.takesGzip)
        }
    }
}

extension Visit {
    var takesGzip: Bool { request.headerFields[.acceptEncoding]?.contains("gzip") ?? false }
}

/// What travels with a request through the router.
struct VisitContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The connection; nil where a test asks without one.
    let channel: (any NIOCore.Channel)?
    var visit: Visit?

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }

    /// Without a connection.
    init(logger: Logger) {
        coreContext = CoreRequestContextStorage(source: Unconnected(logger: logger))
        channel = nil
    }

    private struct Unconnected: RequestContextSource {
        let logger: Logger
    }
}
