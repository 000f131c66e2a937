import HTTPTypes
import House
import Method

/// Name and password. The same words and the same time, whether the name or the password is wrong.
struct SignInPage: Page {
    static let template = "0-Entrance/sign-in"
    let title: String
    let name: String
    let then: String
    var mainClass: String { "narrow" }
    static let sample = SignInPage(title: "Sign in", name: "Anna", then: "/")
}

extension SignInPage {
    init(_ visit: Visit, name: String = "", then: String) {
        self.init(title: visit.words("signIn.title"), name: name, then: Site.isOurs(then) ? then : Site.home)
    }

    static func open(_ door: Door) {
        door.get(Site.signIn) { visit in
            let page = SignInPage(visit, then: visit.query["then"])
            return visit.account == nil ? try visit.page(page) : visit.seeOther(page.then)
        }
        door.post(Site.signIn) { visit in try await signIn(visit) }
        door.post(Site.signOut) { visit in
            if let token = visit.cookies.session {
                try await visit.house.endSession(token)
                visit.around.sessions.forget(token)
            }
            var answer = visit.seeOther(Site.home, notice: "signOut.done")
            answer.headers.append(visit.cookies.noSession)
            answer.headers.append(visit.cookies.noSeat)
            answer.headers[.clearSiteData] = "\"cache\", \"storage\""
            return answer
        }
    }

    private static func signIn(_ visit: Visit) async throws -> Answer {
        let name = visit.form["name"]
        let now = visit.now.milliseconds
        guard visit.around.tries.may(.address, visit.from, at: now),
            visit.around.tries.may(.signIn, "\(visit.from) \(name.lowercased())", at: now)
        else { throw Fault.tooMany }
        let page = SignInPage(visit, name: name, then: visit.form["then"])
        guard let account = try await visit.house.checkPassword(name: name, password: visit.form.exactly("password")) else {
            return try visit.again(page, message: visit.words("signIn.wrong"), field: "name")
        }
        return try await visit.letIn(account, stays: visit.form.has("stay"), then: page.then)
    }
}

extension Visit {
    /// A new session: the one before ends, so that a planted one is worth nothing.
    func letIn(_ account: Account, stays: Bool, then address: String) async throws -> Answer {
        let token = try await house.openSession(for: account.id, replacing: cookies.session)
        if let old = cookies.session { around.sessions.forget(old) }
        var answer = seeOther(address)
        answer.headers.append(cookies.session(token, days: stays ? 1 : nil))
        answer.headers.append(cookies.noSeat)
        return answer
    }
}

extension HTTPField.Name {
    static let clearSiteData = Self(known: "Clear-Site-Data")
}
