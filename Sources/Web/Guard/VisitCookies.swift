import HTTPTypes
import House
import Method

/// What the browser remembers for us: a session, a seat, the choice of words, a notice to show once. Nothing that people typed.
struct VisitCookies: Sendable {
    let session: String?
    let seat: String?
    let noticeKey: String?
    let language: Language
    let isSecure: Bool

    init(_ fields: HTTPFields, isSecure: Bool) {
        var found: [Substring: Substring] = [:]
        for header in fields[values: .cookie] {
            for pair in header.split(separator: ";") {
                let parts = pair.drop { $0 == " " }.split(separator: "=", maxSplits: 1)
                if parts.count == 2 { found[parts[0]] = parts[1] }
            }
        }
        let start = isSecure ? "__Host-" : ""
        session = found["\(start)session"].map(String.init)
        seat = found["\(start)seat"].map(String.init)
        noticeKey = found["notice"].map(String.init)
        language = found["words"].flatMap { Language(rawValue: String($0)) } ?? .plain
        self.isSecure = isSecure
    }

    /// `days` nil: until the browser is closed.
    func session(_ token: String, days: Int?) -> HTTPField {
        cookie("\(start)session", token, seconds: days.map { $0 * 86_400 })
    }

    func seat(_ stamped: String, seconds: Int) -> HTTPField { cookie("\(start)seat", stamped, seconds: seconds) }

    func language(_ language: Language) -> HTTPField { cookie("words", language.rawValue, seconds: 365 * 86_400) }

    func notice(_ key: String) -> HTTPField { cookie("notice", key, seconds: 60) }

    var noSession: HTTPField { cookie("\(start)session", "", seconds: 0) }
    var noSeat: HTTPField { cookie("\(start)seat", "", seconds: 0) }
    var noNotice: HTTPField { cookie("notice", "", seconds: 0) }

    private var start: String { isSecure ? "__Host-" : "" }

    private func cookie(_ name: String, _ value: String, seconds: Int?) -> HTTPField {
        let age = seconds.map { "; Max-Age=\($0)" } ?? ""
        return HTTPField(
            name: .setCookie, value: "\(name)=\(value); Path=/; HttpOnly; SameSite=Lax\(age)\(isSecure ? "; Secure" : "")")
    }
}
