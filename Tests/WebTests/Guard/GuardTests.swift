import HTTPTypes
import House
import Method
import NIOCore
import Testing

@testable import Web

@Suite struct GuardTests {
    /// What browsers send with a form of another site, and what nobody but a program sends.
    @Test(arguments: [
        ["Sec-Fetch-Site": "cross-site"], ["Sec-Fetch-Site": "same-site"], ["Sec-Fetch-Site": "none"],
        ["Origin": "https://elsewhere.example"], ["Origin": "null"], ["Origin": "http://heard.test.elsewhere.example"],
        ["Referer": "https://elsewhere.example/heard.test/"], ["Origin": "http://heard.test:8081"],
    ])
    func aChangeFromAnotherSiteChangesNothing(_ sent: [String: String]) async throws {
        let visitor = try await Visitor.coordinator()
        for (name, value) in sent { visitor.headers[try #require(HTTPField.Name(name))] = value }
        if sent["Sec-Fetch-Site"] == nil, sent["Origin"] == nil { visitor.headers[.origin] = "null" }
        let page = try await visitor.post(Site.start, ["project": "abc", "name": "Riverside"])
        #expect(page.status == .forbidden)
        #expect(try await visitor.house.project(ID(trusted: "abc")) == nil)
    }

    @Test(arguments: [["Origin": "http://heard.test"], ["Origin": "http://HEARD.test"]])
    func aPhoneOnPlainHttpIsKnownByItsOrigin(_ sent: [String: String]) async throws {
        let visitor = try await Visitor.coordinator()
        for (name, value) in sent { visitor.headers[try #require(HTTPField.Name(name))] = value }
        _ = try await visitor.post(Site.start, ["project": "abc", "name": "Riverside"])
        #expect(try await visitor.house.project(ID(trusted: "abc")) != nil)
    }

    @Test func aChangeWithoutAnySignOfWhereItCameFromIsRefused() {
        let bare = HTTPRequest(method: .post, scheme: "http", authority: "heard.test", path: "/start")
        #expect(!SameOrigin.isOurs(bare, publicHost: nil))
        var named = bare
        named.headerFields[.referer] = "http://heard.test/start"
        #expect(SameOrigin.isOurs(named, publicHost: nil))
        #expect(!SameOrigin.isOurs(named, publicHost: "heard.example.org"))
    }

    @Test(arguments: ["/", "/sign-in", "/nothing", "/assets/base.css"])
    func everyAnswerTellsTheBrowserToBeCareful(_ address: String) async throws {
        let headers = try await Visitor.stranger().get(address).headers
        #expect(headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
        #expect(headers[.contentSecurityPolicy]?.contains("unsafe") == false)
        #expect(headers[.xContentTypeOptions] == "nosniff")
        #expect(headers[.referrerPolicy] == "same-origin")
        #expect(headers[.cacheControl] == (address.hasPrefix("/assets/") ? "no-cache" : "no-store"))
    }

    @Test func cookiesAreOutOfReachOfScriptsAndOtherSites() async throws {
        var settings = WebSettings()
        let open = try await Visitor.stranger(settings)
        try await open.house.addAccount(name: "Anna", password: "correct horse")
        let plain = try await open.answer(.post, Site.signIn, Array("name=Anna&password=correct+horse".utf8))
        let cookie = try #require(plain.headers[values: .setCookie].first { $0.hasPrefix("session=") })
        #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/") && !cookie.contains("Secure"))
        settings.origin = "https://heard.test"
        let secure = VisitCookies([:], isSecure: settings.isSecure).session("abc", days: nil).value
        #expect(secure.hasPrefix("__Host-session=abc;") && secure.contains("; Secure"))
    }

    @Test func guessingAPasswordIsSlowedDown() async throws {
        let visitor = try await Visitor.stranger(now: { Moment(milliseconds: 1_800_000_000_000) })
        var statuses: [Int] = []
        for _ in 0..<10 { statuses.append(try await visitor.post(Site.signIn, ["name": "Anna", "password": "guess guess"]).status.code) }
        #expect(statuses.prefix(8).allSatisfy { $0 == 422 })
        #expect(statuses.suffix(2) == [429, 429])
        #expect(try await visitor.post(Site.signIn, ["name": "Bela", "password": "guess guess"]).status == .unprocessableContent)
    }

    @Test func bucketsFillAgainAndStayFew() {
        let tries = Tries()
        let rule = Tries.Rule(name: "test", atOnce: 2, eachMinute: 1)
        #expect(tries.may(rule, "a", at: 0) && tries.may(rule, "a", at: 0) && !tries.may(rule, "a", at: 0))
        #expect(tries.may(rule, "b", at: 0))
        #expect(!tries.may(rule, "a", at: 30_000))
        #expect(tries.may(rule, "a", at: 61_000))
        #expect(tries.may(rule, "a", at: 30_000_000) && tries.may(rule, "a", at: 30_000_000) && !tries.may(rule, "a", at: 30_000_000))
    }

    @Test func aFormThatIsTooLargeIsNotRead() async throws {
        var settings = WebSettings()
        settings.formBytes = 1_000
        let visitor = try await Visitor.stranger(settings)
        let page = try await visitor.post(Site.language, ["words": String(repeating: "a", count: 2_000)])
        #expect(page.status == .contentTooLarge)
    }

    @Test func aTurnstileLetsInSoManyAtATime() {
        let turnstile = Turnstile(2)
        #expect(turnstile.enter() && turnstile.enter() && !turnstile.enter())
        turnstile.leave()
        #expect(turnstile.enter() && !turnstile.enter())
    }

    @Test func onlyReadingAndPostingAreKnown() async throws {
        let visitor = try await Visitor.stranger()
        #expect(try await visitor.answer(.put, "/", []).status == .methodNotAllowed)
        #expect(try await visitor.answer(.delete, "/start", []).status == .methodNotAllowed)
        #expect(try await visitor.answer(.head, "/", []).status == .ok)
    }

    @Test func whatPeopleTypedIsShownAsTheyTypedIt() async throws {
        let visitor = try await Visitor.coordinator("<b>Anna</b>")
        let title = "<script>alert(1)</script> {{title}} \" ' &amp;"
        _ = try await visitor.post(Site.start, ["project": "abc", "name": title])
        let page = try await visitor.get(Site.home)
        #expect(!page.html.contains("<script>alert") && !page.html.contains("<b>Anna"))
        #expect(page.text.contains(title))
    }

    @Test func pagesArePackedForThoseWhoTakeIt() async throws {
        let visitor = try await Visitor.stranger()
        let plain = try await visitor.get(Site.help)
        visitor.headers[.acceptEncoding] = "gzip, br"
        let packed = try await visitor.get(Site.help)
        #expect(packed.headers[.contentEncoding] == "gzip" && packed.bytes.starts(with: [0x1f, 0x8b]))
        #expect(packed.bytes.count < plain.bytes.count / 2)
        #expect(packed.headers[.contentLength] == String(packed.bytes.count))
    }

    @Test func filesCarryAVersionAndMayThenBeKeptForGood() async throws {
        let visitor = try await Visitor.stranger()
        let page = try await visitor.get(Site.home)
        let address = try #require(page.html.split(separator: "\"").first { $0.hasPrefix("/assets/base.css?v=") })
        let file = try await visitor.get(String(address))
        #expect(file.headers[.cacheControl] == "public, max-age=31536000, immutable")
        visitor.headers[.ifNoneMatch] = file.headers[.eTag]
        #expect(try await visitor.get("/assets/base.css").status == .notModified)
        #expect(try await visitor.get("/assets/../Templates/layout.mustache").status == .notFound)
    }
}

@Suite struct FormTests {
    @Test func fieldsAreDecodedAndCleaned() {
        let form = Form(urlencoded: "a=one+two&b=%C3%A9%00&c=x%0D%0Ay%0Dz&d=&e&f=1&f=2&f=&g=%zz&=h".utf8)
        #expect(form["a"] == "one two")
        #expect(form["b"] == "é")
        #expect(form["c"] == "x\ny\nz")
        #expect(form["d"] == "" && form.has("d") && form.has("e") && !form.has("nothing"))
        #expect(form.all("f") == ["1", "2"])
        #expect(form["g"] == "%zz")
        #expect(form.int("f") == nil && Form(urlencoded: "n= 7 ".utf8).int("n") == 7)
        #expect(Form(urlencoded: "p=%20a%20".utf8).exactly("p") == " a ")
    }

    @Test func aFileComesWithItsNameAndItsBytesUntouched() throws {
        let body =
            "--x\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n A\r\nB \r\n--x\r\nContent-Disposition: form-data; "
            + "name=\"sheet\"; filename=\"../a%22b.csv\"\r\nContent-Type: text/csv\r\n\r\n\r\n1,2\r\n--y\r\n\r\n--x--\r\n"
        let form = try #require(Form(multipart: ByteBuffer(string: body), boundary: "x"))
        #expect(form["title"] == "A\nB")
        let file = try #require(form.file("sheet"))
        #expect(file.name == "../a\"b.csv" && file.type == "text/csv")
        #expect(String(buffer: file.bytes) == "\r\n1,2\r\n--y\r\n")
    }

    @Test(arguments: ["", "--x", "--x\r\n", "--x\r\n\r\n", "--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--", "--x\r\nA: b", "no mark"])
    func aBrokenFileFormIsRefused(_ body: String) {
        #expect(Form(multipart: ByteBuffer(string: body), boundary: "x") == nil)
    }
}
