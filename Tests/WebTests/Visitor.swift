import Foundation
import HTTPTypes
import House
import Hummingbird
import Logging
import Method
import NIOCore
import Testing

@testable import Web

/// Somebody at a browser without scripts: keeps cookies, follows redirects, fills in forms. Asks the site itself, without a socket.
final class Visitor {
    let site: WebSite
    let house: House
    var cookies: [String: String] = [:]
    var headers: HTTPFields = [:]

    init(_ site: WebSite) { (self.site, house) = (site, site.around.house) }

    /// Templates and files, read once for all tests.
    static let materials = Result { try Materials(folder: TemplateTests.folder) }

    /// Nobody in particular, in a house of its own.
    static func stranger(
        _ settings: WebSettings = WebSettings(), now: @escaping @Sendable () -> Moment = House.systemClock
    ) async throws -> Visitor {
        let house = try OwnFolder.house(now: now)
        let log = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        return Visitor(WebSite(house: house, settings: settings, log: log, materials: try materials.get(), rooms: Rooms.all))
    }

    /// Somebody with an account, signed in.
    static func coordinator(_ name: String = "Anna") async throws -> Visitor {
        try await stranger().joined(by: name)
    }

    /// Another person in the same house, signed in.
    func joined(by name: String) async throws -> Visitor {
        let other = Visitor(site)
        let account = try await house.addAccount(name: name, password: nil)
        other.cookies[sessionCookie] = try await house.openSession(for: account.id)
        return other
    }

    /// Another browser in the same house, signed in nowhere.
    func strangerHere() -> Visitor { Visitor(site) }

    /// Whose session this browser holds.
    func account() async throws -> Account { try #require(try await house.session(cookies[sessionCookie] ?? "")) }

    /// Browsers keep cookies of this name to one host, where it is reached over https.
    private var sessionCookie: String { site.around.settings.isSecure ? "__Host-session" : "session" }

    /// A project of theirs.
    func startProject(_ title: String = "Riverside") async throws -> ID<Project> {
        let project = ID<Project>(trusted: RandomName.make(letters: 16))
        let me = try await account().id
        try await house.put(.journey(.start(title: title, owner: me, follows: nil)), to: project, by: Who(id: me, role: .coordinator))
        return project
    }

    func get(_ address: String) async throws -> Seen { try await ask(.get, address, "") }

    func post(_ address: String, _ fields: KeyValuePairs<String, String>) async throws -> Seen {
        try await ask(.post, address, fields.map { "\(Site.escaped($0.key))=\(Site.escaped($0.value))" }.joined(separator: "&"))
    }

    /// A form as a script sends it for a page that stays open.
    func postInBackground(_ address: String, _ fields: KeyValuePairs<String, String>) async throws -> Seen {
        headers[.xHeard] = "fragment"
        defer { headers[.xHeard] = nil }
        return try await post(address, fields)
    }

    /// A form with a file.
    func upload(_ address: String, _ fields: [String: String] = [:], file: String, named name: String, _ bytes: [UInt8]) async throws -> Seen {
        let mark = "----heard\(RandomName.make(letters: 12))"
        var body = fields.map { "--\(mark)\r\nContent-Disposition: form-data; name=\"\($0.key)\"\r\n\r\n\($0.value)\r\n" }.joined().utf8.map { $0 }
        body += "--\(mark)\r\nContent-Disposition: form-data; name=\"\(file)\"; filename=\"\(name)\"\r\nContent-Type: text/csv\r\n\r\n".utf8
        body += bytes + "\r\n--\(mark)--\r\n".utf8
        return try await follow(answer(.post, address, body, type: "multipart/form-data; boundary=\(mark)"))
    }

    private func ask(_ method: HTTPRequest.Method, _ address: String, _ body: String) async throws -> Seen {
        try await follow(answer(method, address, Array(body.utf8)))
    }

    private func follow(_ first: Seen) async throws -> Seen {
        var seen = first
        for _ in 0..<5 {
            guard seen.status == .seeOther, let next = seen.headers[.location] else { return seen }
            seen = try await answer(.get, String(next.prefix { $0 != "#" }), [])
        }
        return seen
    }

    /// One request and its answer, redirects not followed.
    func answer(
        _ method: HTTPRequest.Method, _ address: String, _ body: [UInt8], type: String = "application/x-www-form-urlencoded"
    ) async throws -> Seen {
        var fields = headers
        if !cookies.isEmpty { fields[.cookie] = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
        if method == .post { fields[.contentType] = type }
        if method == .post, fields[.secFetchSite] == nil, fields[.origin] == nil { fields[.secFetchSite] = "same-origin" }
        let head = HTTPRequest(method: method, scheme: "http", authority: site.around.settings.publicHost ?? "heard.test", path: address, headerFields: fields)
        let context = VisitContext(logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body)))
        let response = try await site.responder.respond(to: request, context: context)
        keep(response.headers[values: .setCookie])
        return Seen(address: address, status: response.status, headers: response.headers, bytes: try await Taken.all(of: response.body))
    }

    private func keep(_ set: [String]) {
        for cookie in set {
            let parts = cookie.split(separator: ";")[0].split(separator: "=", maxSplits: 1).map(String.init)
            cookies[parts[0]] = cookie.contains("Max-Age=0") || parts.count < 2 ? nil : parts[1]
        }
    }
}

/// What came back.
struct Seen {
    let address: String
    let status: HTTPResponse.Status
    let headers: HTTPFields
    let bytes: [UInt8]

    var html: String { String(decoding: bytes, as: UTF8.self) }

    /// What a reader sees: the `<main>` and the notices, without tags.
    var text: String {
        let body = html.split(separator: "<body", maxSplits: 1).last.map(String.init) ?? html
        return body.replacing(#/<[^>]*>/#, with: " ").replacing("&#39;", with: "'").replacing("&quot;", with: "\"")
            .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&").replacing(#/\s+/#, with: " ")
    }

    /// The value of the first field of this name.
    func field(_ name: String) -> String? {
        for tag in html.split(separator: "<") where tag.hasPrefix("input") && tag.contains("name=\"\(name)\"") {
            return tag.split(separator: "value=\"", maxSplits: 1).dropFirst().first.map { String($0.prefix { $0 != "\"" }) }
        }
        return nil
    }
}

/// Takes in what a response writes.
struct Taken: ResponseBodyWriter {
    final class Bytes { var all: [UInt8] = [] }
    let bytes: Bytes

    mutating func write(_ buffer: ByteBuffer) async throws { bytes.all += buffer.readableBytesView }
    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}

    static func all(of body: ResponseBody) async throws -> [UInt8] {
        let bytes = Bytes()
        try await body.write(Taken(bytes: bytes))
        return bytes.all
    }
}
