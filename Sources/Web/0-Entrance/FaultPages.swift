import HTTPTypes
import House
import Hummingbird
import Method
import NIOCore

/// The page for what could not be: says what happened, that it is nobody's fault, and what to do next.
struct FaultPage: Page {
    static let template = "0-Entrance/fault"
    let title: String
    let words: String
    let back: String
    let visitID: String
    let asksForHelp: Bool
    static let sample = FaultPage(title: "Not here", words: "There is no page at this address.", back: "/", visitID: "k3f9", asksForHelp: true)
}

/// Turns what went wrong into an answer. Nothing is shown but words of ours.
enum FaultPages {
    static func answer(_ fault: Fault, _ visit: Visit) -> Response {
        if fault == .signInFirst { return signInFirst(visit) }
        let (status, key): (HTTPResponse.Status, String) =
            switch fault {
            case .notThere: (.notFound, "fault.notThere")
            case .notAllowed: (.forbidden, "fault.notAllowed")
            case .signInFirst: (.unauthorized, "fault.signInFirst")
            case .tooMany: (.tooManyRequests, "fault.tooMany")
            case .tooLarge: (.contentTooLarge, "fault.tooLarge")
            case .unreadable: (.badRequest, "fault.unreadable")
            case .fromElsewhere: (.forbidden, "fault.fromElsewhere")
            case .wrongMethod: (.methodNotAllowed, "fault.wrongMethod")
            }
        return page(status, key, visit)
    }

    /// What the house could not do. Most of it is logged; three of them a person can do something about.
    static func answer(_ fault: HouseFault, _ visit: Visit) -> Response? {
        switch fault {
        case .conflict: page(.conflict, "fault.quicker", visit)
        case .tooBusy: page(.serviceUnavailable, "fault.tooBusy", visit)
        case .erased: page(.unprocessableContent, "fault.erased", visit)
        default: nil
        }
    }

    /// Something broke: it is in the log under the visit's id.
    static func broken(_ visit: Visit) -> Response { page(.internalServerError, "fault.broken", visit, asksForHelp: true) }

    /// A refusal that no page took up itself: the words, and the way back.
    static func refusal(_ refusal: ProjectRefusal, _ visit: Visit) -> Response {
        let problem = visit.problem(refusal)
        if visit.isInBackground { return visit.background(problems: [problem]).response(takesGzip: visit.takesGzip) }
        let page = FaultPage(
            title: visit.words("fault.refused.title"), words: problem.message, back: visit.pageBefore, visitID: "", asksForHelp: false)
        return show(page, .unprocessableContent, visit)
    }

    private static func page(
        _ status: HTTPResponse.Status, _ key: String, _ visit: Visit, asksForHelp: Bool = false
    ) -> Response {
        let page = FaultPage(
            title: visit.words("\(key).title"), words: visit.words("\(key).words"), back: visit.pageBefore,
            visitID: asksForHelp ? visit.id : "", asksForHelp: asksForHelp)
        if visit.isInBackground, status != .internalServerError {
            return visit.background(problems: [.init(message: page.words, field: "")]).response(takesGzip: visit.takesGzip)
        }
        return show(page, status, visit)
    }

    private static func signInFirst(_ visit: Visit) -> Response {
        let back = visit.request.method == .get ? visit.address : Site.home
        var answer = visit.seeOther(Site.signIn(then: Site.isOurs(back) ? back : Site.home))
        if visit.request.method == .head { answer.status = .unauthorized }
        return answer.response(takesGzip: false)
    }

    private static func show(_ page: FaultPage, _ status: HTTPResponse.Status, _ visit: Visit) -> Response {
        do { return try visit.page(page, status: status).response(takesGzip: visit.takesGzip) } catch {
            return Response(status: status, body: .init(byteBuffer: ByteBuffer(string: page.words)))
        }
    }
}
