import House
import Method
import Testing

@testable import Web

@Suite struct PrepareTests {
    @Test func theOverviewShowsWhatIsInPlaceAndWhatIsNext() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        #expect(try await anna.get(Site.prepare(project)).text.contains("0 of 18 are in place"))
        let page = try await anna.post(Site.why(project), ["why": "To hear people"])
        #expect(page.status == .ok)
        #expect(page.text.contains("1 of 18 are in place") && page.text.contains("To hear people"))
    }

    @Test func theOverviewAsksToLookAgainAtWhatWasDecidedWithoutPeople() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        _ = try await anna.post(Site.why(project), ["why": "To hear people"])
        let page = try await anna.get(Site.prepare(project))
        #expect(page.text.contains("To look at again together: Why we do this") && page.text.contains("Next: Planning group"))
        for address in [Site.guests(project), Site.dates(project), Site.sample(project), Site.expectations(project)] {
            #expect(page.html.contains("href=\"\(address)\""))
        }
    }

    @Test func aWhyThatIsTooLongIsRefusedAndNotLost() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        let long = String(repeating: "because ", count: 60)
        let page = try await anna.post(Site.why(project), ["why": long])
        #expect(page.status == .unprocessableContent)
        #expect(page.text.contains("because because"))
    }

    @Test func thePlanningGroupSaysWhoseEyesAreMissing() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        let refused = try await anna.post(Site.scope(project), [:])
        #expect(refused.status == .unprocessableContent)
        var page = try await anna.post(Site.planningGroup(project), ["id": "m1", "member": "A parent", "perspective": "people"])
        #expect(page.text.contains("Still missing: Providers, Commissioners"))
        _ = try await anna.post(Site.planningGroup(project), ["id": "m2", "member": "The manager", "perspective": "providers"])
        page = try await anna.post(Site.planningGroup(project), ["id": "m3", "member": "The council", "perspective": "commissioners"])
        #expect(page.text.contains("All three sides are here"))
        page = try await anna.post(Site.scope(project), [:])
        #expect(page.status == .ok && page.text.contains("The scope is agreed"))
    }

    @Test func aFormSentTwiceAddsOnePerson() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        for _ in 0..<2 { _ = try await anna.post(Site.guests(project), ["id": "g1", "guest": "A parent", "perspective": "people"]) }
        #expect(try await anna.house.project(project)?.prepare.guests.count == 1)
        _ = try await anna.post(Site.guestOut(project), ["person": "g1"])
        #expect(try await anna.house.project(project)?.prepare.guests.isEmpty == true)
    }

    @Test func datesOutOfOrderAreKeptAndPointedOut() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        let page = try await anna.post(Site.dates(project), ["date-dayOne": "2026-03-10", "date-dayTwo": "2026-03-03"])
        #expect(page.text.contains("Look again"))
        #expect(try await anna.house.project(project)?.prepare.dates[.dayTwo] == Day("2026-03-03"))
        let wrong = try await anna.post(Site.dates(project), ["date-dayOne": "31 February"])
        #expect(wrong.status == .unprocessableContent)
        let cleared = try await anna.post(Site.dates(project), ["date-dayTwo": ""])
        #expect(cleared.status == .ok)
        #expect(try await anna.house.project(project)?.prepare.dates[.dayTwo] == nil)
    }

    @Test func oneOfFourLevelsIsChosen() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        let page = try await anna.get(Site.level(project))
        for name in ["Unit", "Provider", "Service", "Population"] { #expect(page.text.contains(name)) }
        #expect(try await anna.post(Site.level(project), [:]).status == .unprocessableContent)
        _ = try await anna.post(Site.level(project), ["level": "service"])
        #expect(try await anna.house.project(project)?.prepare.level == .service)
    }

    @Test func whoMayNotPrepareReadsAndSeesNoForm() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        _ = try await anna.post(Site.why(project), ["why": "To hear people"])
        let ben = try await anna.joined(by: "Ben")
        _ = try await anna.post(Site.people(project), ["name": "Ben", "role": "collector"])
        let page = try await ben.get(Site.why(project))
        #expect(page.text.contains("To hear people") && !page.html.contains("<textarea"))
        #expect(try await ben.post(Site.why(project), ["why": "Something else"]).status == .unprocessableContent)
    }
}
