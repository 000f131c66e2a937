import House
import Method
import Testing

@testable import Web

@Suite struct CirclePagesTests {
    @Test func theListStaysOpenAndSaysWhoIsMissing() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        var page = try await anna.post(Site.circle(project), ["id": "s1", "stakeholder": "A surgery", "perspective": "others"])
        #expect(page.text.contains("Nobody yet from: People and families, Providers, Commissioners"))
        #expect(page.text.contains("A surgery since step 1, Prepare"))
        page = try await anna.post(Site.missingVoice(project), ["voice-id": "v1", "voice": "Night staff"])
        #expect(page.text.contains("Night staff"))
        #expect(try await anna.get(Site.prepare(project)).text.contains("Still missing: Night staff"))
        page = try await anna.post(Site.voiceFound(project), ["person": "v1"])
        #expect(!page.text.contains("Night staff"))
        let refused = try await anna.post(Site.circle(project), ["id": "s2", "stakeholder": "A mother"])
        #expect(refused.status == .unprocessableContent && refused.field("stakeholder") == "A mother")
        _ = try await anna.post(Site.stakeholderOut(project), ["person": "s1"])
        #expect(try await anna.house.project(project)?.prepare.circle.stakeholders.isEmpty == true)
    }

    @Test func seventeenReviewsAreAgreedWithTwoPartnersAndANeutralHost() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        _ = try await anna.post(Site.partners(project), ["id": "cic", "partner": "CIC", "reviews": "8"])
        _ = try await anna.post(Site.partners(project), ["id": "hft", "partner": "HFT", "reviews": ""])
        var page = try await anna.post(Site.partnerReviews(project), ["partner-id": "hft", "agreed": "9"])
        #expect(page.text.contains("17 reviews are agreed") && page.text.contains("nobody neutral runs the days"))
        page = try await anna.post(Site.host(project), ["host": "Connect in the North"])
        #expect(page.field("host") == "Connect in the North" && !page.text.contains("nobody neutral runs the days"))
        page = try await anna.post(Site.introduction(project), ["day": "2010-12-03", "place": "The centre"])
        #expect(page.text.contains("3 December 2010") && page.text.contains("The centre"))
        let wrong = try await anna.post(Site.partnerReviews(project), ["partner-id": "hft", "agreed": "many"])
        #expect(wrong.status == .unprocessableContent && wrong.html.contains("id=\"agreed-hft-error\"") && wrong.html.contains("value=\"many\""))
    }

    @Test func whatWasDecidedWithoutPeopleIsTakenAgainWithThem() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        _ = try await anna.post(Site.why(project), ["why": "To hear people"])
        var page = try await anna.get(Site.together(project))
        #expect(page.text.contains("before anybody who uses support was there") && page.text.contains("ask people who use support into"))
        #expect(try await anna.post(Site.takeAgain(project), ["decision": "purpose"]).status == .unprocessableContent)
        _ = try await anna.post(Site.planningGroup(project), ["id": "m1", "member": "A parent", "perspective": "people"])
        page = try await anna.get(Site.together(project))
        #expect(page.text.contains("We looked at it together. It stands."))
        page = try await anna.post(Site.takeAgain(project), ["decision": "purpose"])
        #expect(page.text.contains("Nothing waits"))
        page = try await anna.post(Site.together(project), ["day": "2025-01-08", "how": "Two came to the first meeting"])
        #expect(page.text.contains("8 January 2025") && page.text.contains("Two came to the first meeting"))
        #expect(try await anna.post(Site.together(project), ["day": "soon", "how": "x"]).status == .unprocessableContent)
    }

    @Test func aNoteSaysWhoLedAndWhoDecided() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        let wrong = try await anna.post(Site.togetherNote(project), ["what": "We chose the questions", "day": "2025-02-01", "there-people": "some"])
        #expect(wrong.status == .unprocessableContent && wrong.field("what") == "We chose the questions")
        #expect(wrong.text.contains("Choose who led it.") && wrong.text.contains("Choose what it was part of."))
        let page = try await anna.post(
            Site.togetherNote(project),
            [
                "id": "n1", "what": "We chose the questions", "day": "2025-02-01", "phase": "design", "led": "people", "decided": "people",
                "decided": "providers", "there-people": "8", "there-providers": "3", "words-of": "17 people",
            ])
        #expect(page.text.contains("People and families led 1 of 1.") && page.text.contains("People and families, Providers"))
        #expect(page.text.contains("8 people and families, 3 providers") && page.text.contains("People’s words, and people in the room"))
        #expect(page.text.contains("not decided anything yet in: Doing it, Looking back."))
        _ = try await anna.post(Site.togetherNoteOut(project), ["note": "n1"])
        #expect(try await anna.house.project(project)?.prepare.together.notes.isEmpty == true)
    }

    @Test func whoReadsOnlySeesNoFormAndChangesNothing() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        let rae = try await anna.joined(by: "Rae")
        _ = try await anna.post(Site.people(project), ["name": "Rae", "role": "reader"])
        for address in [Site.circle(project), Site.partners(project), Site.together(project), Site.sampleRecord(project), Site.scopeSheet(project)] {
            let page = try await rae.get(address)
            #expect(page.status == .ok && !page.html.contains("action=\"/projects"), "\(address)")
        }
        #expect(try await rae.get(Site.togetherNote(project)).status == .forbidden)
        #expect(try await rae.post(Site.circle(project), ["id": "s", "stakeholder": "x", "perspective": "people"]).status == .unprocessableContent)
        #expect(try await rae.post(Site.voiceFound(project), ["person": "v"]).status == .unprocessableContent)
        #expect(try await rae.post(Site.introduction(project), ["day": "2025-01-01", "place": "x"]).status == .forbidden)
        let circle = try #require(try await anna.house.project(project)).prepare.circle
        #expect(circle.stakeholders.isEmpty && circle.introduction == nil)
    }
}
