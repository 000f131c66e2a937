import HTTPTypes
import House
import Hummingbird
import Logging
import Method
import NIOCore

/// Everybody comes in here: who is it, may it be, what went wrong, and one line in the log.
struct FrontDoor: RouterMiddleware {
    let around: Surroundings

    func handle(
        _ request: Request, context: VisitContext, next: (Request, VisitContext) async throws -> Response
    ) async throws -> Response {
        let begun = ContinuousClock.now
        if let file = around.files.response(to: request) { return safe(file) }
        let visit = await visit(request, context)
        var context = context
        context.visit = visit
        let response = await respond(request, context, visit, next)
        log(visit, response.status, context.endpointPath, ContinuousClock.now - begun)
        return safe(response)
    }

    private func respond(
        _ request: Request, _ context: VisitContext, _ visit: Visit,
        _ next: (Request, VisitContext) async throws -> Response
    ) async -> Response {
        do {
            try check(request.head)
            return try await next(request, context)
        } catch let refusal as ProjectRefusal {
            return FaultPages.refusal(refusal, visit)
        } catch let fault as Fault {
            return FaultPages.answer(fault, visit)
        } catch let error as HTTPError where error.status == .notFound {
            return FaultPages.answer(.notThere, visit)
        } catch {
            if let fault = error as? HouseFault, let page = FaultPages.answer(fault, visit) { return page }
            around.log.error("fault", metadata: ["visit": "\(visit.id)", "error": "\(error)", "at": "\(context.endpointPath ?? "")"])
            return FaultPages.broken(visit)
        }
    }

    /// What no page should ever see.
    private func check(_ request: HTTPRequest) throws(Fault) {
        guard let host = request.authority, !host.isEmpty else { throw .unreadable }
        switch request.method {
        case .get, .head: return
        case .post: if !SameOrigin.isOurs(request, publicHost: around.settings.publicHost) { throw .fromElsewhere }
        default: throw .wrongMethod
        }
    }

    private func safe(_ response: Response) -> Response {
        var response = response
        SafeHeaders.add(to: &response.headers, isSecure: around.settings.isSecure)
        return response
    }

    /// Never what was typed, who it was, or an address with a token in it: the pattern of the address is enough.
    private func log(_ visit: Visit, _ status: HTTPResponse.Status, _ pattern: String?, _ took: Duration) {
        around.log.info(
            "\(visit.request.method.rawValue) \(pattern ?? "-") \(status.code)",
            metadata: ["visit": "\(visit.id)", "ms": "\(took.components.seconds * 1_000 + took.components.attoseconds / 1_000_000_000_000_000)"])
    }
}

extension FrontDoor {
    /// Who comes. When the house cannot say who it is, it is nobody: the page itself will meet the same fault and tell.
    private func visit(_ request: Request, _ context: VisitContext) async -> Visit {
        let cookies = VisitCookies(request.headers, isSecure: around.settings.isSecure)
        let account = await account(cookies)
        return Visit(
            id: RandomName.make(letters: 8), around: around, words: around.templates.words(cookies.language), account: account,
            seat: seat(cookies), request: request.head, cookies: cookies, from: address(request, context),
            query: Form(urlencoded: (request.uri.query ?? "").utf8))
    }

    private func account(_ cookies: VisitCookies) async -> Account? {
        guard let token = cookies.session else { return nil }
        do { return try await around.sessions.account(token) } catch {
            around.log.error("session", metadata: ["error": "\(error)"])
            return nil
        }
    }

    private func seat(_ cookies: VisitCookies) -> Seat? {
        cookies.seat.flatMap { Seat(stamped: $0, by: around.house) }
    }

    private func address(_ request: Request, _ context: VisitContext) -> String {
        if around.settings.trustsProxy, let last = request.headers[.forwardedFor]?.split(separator: ",").last {
            return String(last.drop { $0 == " " })
        }
        return context.channel?.remoteAddress?.ipAddress ?? "here"
    }
}
