import HTTPTypes
import House
import Hummingbird
import Method

/// One request being answered: who asks, for what, in which words.
struct Visit: Sendable {
    /// For the log and the fault page: what a person can read out to whoever looks after the server.
    let id: String
    let around: Surroundings
    let words: Phrases
    let account: Account?
    /// Where somebody sat down with a join code.
    let seat: Seat?
    let request: HTTPRequest
    let cookies: VisitCookies
    /// The network address it came from, as far as known.
    let from: String
    let query: Form
    var form = Form()
    var parts: Parameters = .init()

    var house: House { around.house }
    var now: Moment { around.house.moment() }

    /// Sent by a script for a page that stays open: it wants regions, not a page.
    var isInBackground: Bool { request.headerFields[.xHeard] == "fragment" }

    /// Path and query, as asked for.
    var address: String { request.path ?? "/" }

    /// The page somebody came from, where the browser says so and it is ours; else home.
    var pageBefore: String {
        guard let referer = request.headerFields[.referer], let host = around.settings.publicHost ?? request.authority else { return Site.home }
        for start in ["http://\(host)", "https://\(host)"] where referer.hasPrefix(start + "/") {
            let address = String(referer.dropFirst(start.count))
            return Site.isOurs(address) ? address : Site.home
        }
        return Site.home
    }

    /// A new random name of 16 letters and digits, for the hidden field of a form.
    func newID<Thing>() -> ID<Thing> { ID(trusted: RandomName.make(letters: 16)) }

    /// A part of the path, such as `:card`.
    func path<Thing>(_ name: String) throws -> ID<Thing> {
        guard let text = parts.get(name), let id = ID<Thing>(text) else { throw Fault.notThere }
        return id
    }

    /// A part of the path that is not an id, as it was written; "" where there is none.
    func pathText(_ name: String) -> String { parts.get(name)?.removingPercentEncoding ?? "" }
}

extension HTTPField.Name {
    static let xHeard = Self(known: "X-Heard")
    static let xHeardGo = Self(known: "X-Heard-Go")

    /// For names written in this module, which are known to be well made.
    init(known name: String) { self = Self(name) ?? .server }
}

/// Random names from the system's secure source.
enum RandomName {
    private static let letters = Array("abcdefghijkmnpqrstuvwxyz23456789".utf8)

    /// 5 bits a letter.
    static func make(letters count: Int) -> String {
        var source = SystemRandomNumberGenerator()
        var name: [UInt8] = []
        name.reserveCapacity(count)
        var bits: UInt64 = 0
        for position in 0..<count {
            if position % 12 == 0 { bits = source.next() }
            name.append(letters[Int(bits & 31)])
            bits >>= 5
        }
        return String(decoding: name, as: UTF8.self)
    }
}
