import Foundation
import HTTPTypes
import House
import Method
import Testing

@testable import Web

/// What a link shows, to whom, and how heavy it is.
@Suite struct TellGuardTests {
    @Test func nobodyCanGuessALink() async throws {
        let anna = try await Visitor.coordinator()
        let (project, link, address) = try await TellTests.opened(anna)
        let other = try await anna.startProject("Elsewhere")
        let token = LinkToken(link, of: project, in: anna.house).text
        let phone = anna.strangerHere()
        for wrong in [Site.tell(other, token), Site.tell(project, "link1~guess"), Site.tell(project, "link1"), address + "x"] {
            #expect(try await phone.get(wrong).status == .notFound)
            #expect(try await phone.post(wrong, TellTests.answers).status == .notFound)
        }
    }

    @Test func whoGuessesOftenHasToWait() async throws {
        let anna = try await Visitor.coordinator()
        let (project, _, address) = try await TellTests.opened(anna)
        let phone = anna.strangerHere()
        var last = try await phone.get(Site.tell(project, "link1~guess"))
        for _ in 0..<40 { last = try await phone.get(Site.tell(project, "link1~guess")) }
        #expect(last.status == .tooManyRequests)
        #expect(try await phone.get(address).status == .ok)
    }

    @Test func theFormShowsNothingElseOfTheProject() async throws {
        let anna = try await Visitor.coordinator()
        let (project, _, address) = try await TellTests.opened(anna)
        let me = Who(id: try await anna.account().id, role: .coordinator)
        let canary = Review(
            id: ID(trusted: "canary"), code: "CANARY1", service: "CANARY2", statements: [Statement(heading: .working, rank: 1, words: "CANARY3")])
        try await anna.house.put(.collect(.typeIn(canary)), to: project, by: me)
        let phone = anna.strangerHere()
        for page in [address, "\(address)?words=en-easy", "\(address)/thanks", "\(address)/thanks?review=nobody"] {
            let seen = try await phone.get(page)
            #expect(seen.status == .ok && !seen.html.contains("CANARY") && !seen.html.contains("The blue phone"), "\(page)")
        }
    }

    @Test func onlyTheCollectingTeamSeesTheLinks() async throws {
        let anna = try await Visitor.coordinator()
        let (project, link, _) = try await TellTests.opened(anna)
        let ben = try await anna.joined(by: "Ben")
        try await anna.house.put(
            .journey(.giveRole(person: try await ben.account().id, role: .reader)), to: project,
            by: Who(id: try await anna.account().id, role: .coordinator))
        for address in [Site.waysIn(project), Site.linkPoster(project, link)] { #expect(try await ben.get(address).status == .forbidden) }
        #expect(try await ben.post(Site.withdrawLink(project, link), [:]).status == .forbidden)
        #expect(try await anna.strangerHere().get(Site.waysIn(project)).text.contains("Sign in"))
        #expect(!(try await ben.get(Site.story(project))).html.contains("The blue phone"))
    }

    @Test func theFormSpeaksBothKindsOfWordsByItsAddress() async throws {
        let anna = try await Visitor.coordinator()
        let (_, _, address) = try await TellTests.opened(anna)
        let phone = anna.strangerHere()
        #expect(try await phone.get("\(address)?words=en-easy").text.contains("What is good in your life?"))
        #expect(try await phone.get("\(address)?words=en").text.contains("What is working well in your life?"))
    }

    @Test func thePosterHasASquareAndTheThreeQuestions() async throws {
        let anna = try await Visitor.coordinator()
        let (project, link, address) = try await TellTests.opened(anna, .dropIn)
        let poster = try await anna.get(Site.linkPoster(project, link))
        #expect(poster.text.contains("What is important to you for the future?") && poster.html.contains("http://heard.test\(address)"))
        #expect(poster.html.contains("viewBox=\"-4 -4"))
    }

    @Test func aLinkNeedsToBeKnownBySomething() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        let page = try await anna.post(Site.waysIn(project), ["id": "l", "label": " ", "kind": "dropIn", "source": "survey"])
        #expect(page.status == .unprocessableContent && page.text.contains("who the link is for"))
    }

    /// Uncompressed: the page with every style, script and picture that it asks for, and what keeps it on the device.
    @Test(arguments: Language.allCases) func theWholeFormWeighsLessThanAHundredKilobytes(language: Language) async throws {
        let anna = try await Visitor.coordinator()
        let (_, _, address) = try await TellTests.opened(anna)
        let phone = anna.strangerHere()
        let page = try await phone.get("\(address)?words=\(language.rawValue)")
        var weight = page.bytes.count
        var waiting = named(in: page.html).union(["/assets/tell-worker.js"])
        var known: Set<String> = []
        while let next = waiting.popFirst() {
            guard known.insert(next).inserted, let file = phone.site.around.files[next] else { continue }
            weight += file.bytes.readableBytes
            if file.type.hasPrefix("text/javascript") { waiting.formUnion(named(in: String(buffer: file.bytes)).subtracting(known)) }
        }
        #expect(known.count > 30 && known.contains("/assets/tell-kept.js"))
        #expect(weight < 100_000, "\(weight) bytes: \(page.bytes.count) and \(known.count) files")
    }

    private func named(in text: String) -> Set<String> {
        let whole = text.matches(of: #/"(\/(?:assets|pictures)\/[^"?#]+)[^"]*"/#).map { String($0.1) }
        return Set(whole + text.matches(of: #/from "\.\/([^"]+)"/#).map { "/assets/\($0.1)" })
    }
}
