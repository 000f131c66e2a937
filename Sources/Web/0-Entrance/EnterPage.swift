import Method

/// Coming in by a link that somebody was given. The link is looked at by mail programs too: so a press of a button uses it, not the visit.
struct EnterPage: Page {
    static let template = "0-Entrance/enter"
    let title: String
    let action: String
    var mainClass: String { "narrow" }
    static let sample = EnterPage(title: "Come in", action: "/enter/abc")
}

extension EnterPage {
    static func open(_ door: Door) {
        door.get(Site.enter(":token")) { visit in
            try visit.page(EnterPage(title: visit.words("enter.title"), action: Site.enter(visit.pathText("token"))))
        }
        door.post(Site.enter(":token")) { visit in
            guard visit.around.tries.may(.link, visit.from, at: visit.now.milliseconds) else { throw Fault.tooMany }
            guard let account = try await visit.house.useSignInLink(visit.pathText("token")) else {
                let page = SignInPage(visit, then: Site.home)
                return try visit.again(page, message: visit.words("enter.usedUp"))
            }
            return try await visit.letIn(account, stays: false, then: Site.home)
        }
    }
}
