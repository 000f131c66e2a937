import House
import Method
import Testing

@testable import Web

@Suite struct EntranceTests {
    @Test func aStrangerSeesWhatThisIsAndTheWaysIn() async throws {
        let page = try await Visitor.stranger().get(Site.home)
        #expect(page.status == .ok)
        #expect(page.text.contains("in their own words"))
        #expect(page.html.contains("href=\"/sign-in\"") && page.html.contains("href=\"/join\""))
    }

    @Test func signingInWithNameAndPasswordComesBackToWhereOneWas() async throws {
        let visitor = try await Visitor.stranger()
        try await visitor.house.addAccount(name: "Anna", password: "correct horse")
        let asked = try await visitor.get(Site.start)
        #expect(asked.address == "/sign-in?then=/start")
        let page = try await visitor.post(Site.signIn, ["name": "Anna", "password": "correct horse", "then": asked.field("then") ?? ""])
        #expect(page.address == Site.start)
        #expect(page.text.contains("What shall it be called?"))
    }

    @Test func aWrongPasswordAndAnUnknownNameReadAlike() async throws {
        let visitor = try await Visitor.stranger()
        try await visitor.house.addAccount(name: "Anna", password: "correct horse")
        let wrong = try await visitor.post(Site.signIn, ["name": "Anna", "password": "wrong horse"])
        let unknown = try await visitor.post(Site.signIn, ["name": "Bela", "password": "wrong horse"])
        #expect(wrong.status == .unprocessableContent && unknown.status == .unprocessableContent)
        #expect(wrong.text.replacing("Anna", with: "") == unknown.text.replacing("Bela", with: ""))
        #expect(visitor.cookies["session"] == nil)
    }

    @Test func aPasswordIsTakenToTheLetter() async throws {
        let visitor = try await Visitor.stranger()
        try await visitor.house.addAccount(name: "Anna", password: " spaces count ")
        #expect(try await visitor.post(Site.signIn, ["name": "Anna", "password": "spaces count"]).status == .unprocessableContent)
        #expect(try await visitor.post(Site.signIn, ["name": "Anna", "password": " spaces count "]).status == .ok)
    }

    @Test func signingInGivesANewSessionAndEndsTheOneBefore() async throws {
        let visitor = try await Visitor.coordinator("Bela")
        try await visitor.house.addAccount(name: "Anna", password: "correct horse")
        let before = try #require(visitor.cookies["session"])
        _ = try await visitor.post(Site.signIn, ["name": "Anna", "password": "correct horse"])
        #expect(visitor.cookies["session"] != before)
        #expect(try await visitor.house.session(before) == nil)
        #expect(try await visitor.account().name == "Anna")
    }

    @Test func signingOutEndsTheSession() async throws {
        let visitor = try await Visitor.coordinator()
        let token = try #require(visitor.cookies["session"])
        let page = try await visitor.post(Site.signOut, [:])
        #expect(page.text.contains("You are signed out."))
        #expect(visitor.cookies["session"] == nil)
        visitor.cookies["session"] = token
        #expect(try await visitor.get(Site.start).address.hasPrefix(Site.signIn))
    }

    @Test func aSignInLinkWorksOnceAndOnlyWhenPressed() async throws {
        let visitor = try await Visitor.stranger()
        let account = try await visitor.house.addAccount(name: "Anna", password: nil)
        let link = Site.enter(try await visitor.house.makeSignInLink(for: account.id))
        _ = try await visitor.get(link)
        _ = try await visitor.get(link)
        #expect(try await visitor.post(link, [:]).text.contains("My projects"))
        let other = visitor.strangerHere()
        #expect(try await other.post(link, [:]).text.contains("This link was used already"))
        #expect(other.cookies["session"] == nil)
    }

    @Test func aNewPersonIsToldHowToBegin() async throws {
        let page = try await Visitor.coordinator().get(Site.home)
        #expect(page.text.contains("No projects yet"))
        #expect(page.html.contains("href=\"/start\""))
    }

    @Test func startingAProjectTwiceWithTheSameFormStartsOne() async throws {
        let visitor = try await Visitor.coordinator()
        let form = try await visitor.get(Site.start)
        let project = try #require(form.field("project"))
        _ = try await visitor.post(Site.start, ["project": project, "name": "Riverside"])
        _ = try await visitor.post(Site.start, ["project": project, "name": "Riverside"])
        let home = try await visitor.get(Site.home)
        #expect(home.text.contains("1 project "))
        #expect(home.text.contains("Riverside") && home.text.contains("Step 1 of 8: Prepare") && home.text.contains("Next: get ready"))
    }

    @Test func aProjectWithoutANameIsAskedForOne() async throws {
        let visitor = try await Visitor.coordinator()
        let page = try await visitor.post(Site.start, ["project": "abc", "name": "  "])
        #expect(page.status == .unprocessableContent)
        #expect(page.text.contains("Please give the project a name."))
        #expect(page.html.contains("<a href=\"#name\">") && page.html.contains("<title>Error: Start a project"))
        #expect(page.html.contains("<p class=\"error\" id=\"name-error\">Please give") && page.html.contains("aria-invalid=\"true\""))
        #expect(page.field("project") == "abc")
    }

    @Test func aProjectOfOthersIsNotThere() async throws {
        let anna = try await Visitor.coordinator()
        _ = try await anna.startProject("Riverside")
        let bela = try await anna.joined(by: "Bela")
        #expect(try await !bela.get(Site.home).text.contains("Riverside"))
    }

    @Test func wordsCanBeChosenAndStay() async throws {
        let visitor = try await Visitor.stranger()
        #expect(try await visitor.get(Site.help).text.contains("starting from what people say"))
        let page = try await visitor.post(Site.language, ["words": "en-easy", "then": Site.help])
        #expect(page.address == Site.help)
        #expect(page.text.contains("Heard helps people to change things together."))
        #expect(page.text.contains("These are your words now."))
        #expect(try await !visitor.get(Site.help).text.contains("These are your words now."))
    }

    @Test func goingOnIsOnlyEverToAPageOfOurs() async throws {
        let visitor = try await Visitor.stranger()
        try await visitor.house.addAccount(name: "Anna", password: "correct horse")
        for address in ["https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "javascript:alert(1)", "/a\r\nSet-Cookie: a=b"] {
            let seen = try await visitor.post(Site.language, ["words": "en", "then": address])
            #expect(seen.address == Site.home)
        }
    }

    @Test func whatIsNotThereSaysSoKindly() async throws {
        let page = try await Visitor.stranger().get("/nothing/here")
        #expect(page.status == .notFound)
        #expect(page.text.contains("There is no page at this address"))
        #expect(page.html.contains("<html lang=\"en-GB\""))
    }
}
