import House
import Method
import Testing

@testable import Web

@Suite struct JourneyTests {
    @Test func theProjectPageShowsEightStepsAndWhatIsNext() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject("Riverside")
        let page = try await anna.get(Site.project(project))
        #expect(page.status == .ok)
        for step in ["Prepare", "Collect", "Theme", "Understand", "Success", "Plan", "Review"] { #expect(page.text.contains(step)) }
        #expect(page.text.contains("you are here"))
        #expect(page.text.contains("Say why you are doing this"))
        #expect(page.html.contains("href=\"\(Site.why(project))\""))
    }

    @Test func aStepCannotBeDoneBeforeWhatItNeeds() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        let early = try await anna.post(Site.finish(project, Step.collect.id), [:])
        #expect(early.status == .unprocessableContent)
        let refused = try await anna.post(Site.finish(project, Step.prepare.id), [:])
        #expect(refused.status == .unprocessableContent)
        _ = try await anna.post(Site.why(project), ["why": "To hear people"])
        let done = try await anna.post(Site.finish(project, Step.prepare.id), [:])
        #expect(done.status == .ok)
        #expect(try await anna.house.project(project)?.journey.here == .collect)
    }

    @Test func aStepIsOpenedAgainWithAReason() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        _ = try await anna.post(Site.why(project), ["why": "To hear people"])
        _ = try await anna.post(Site.finish(project, Step.prepare.id), [:])
        let silent = try await anna.post(Site.reopen(project, Step.prepare.id), ["reason": ""])
        #expect(silent.status == .unprocessableContent)
        _ = try await anna.post(Site.reopen(project, Step.prepare.id), ["reason": "Two more towns"])
        let page = try await anna.get(Site.project(project))
        #expect(page.text.contains("Two more towns"))
    }

    @Test func aRoleIsGivenByTheNameSomebodySignsInWith() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        let ben = try await anna.joined(by: "Ben")
        #expect(try await ben.get(Site.project(project)).status == .notFound)
        let nobody = try await anna.post(Site.people(project), ["name": "Nobody", "role": "reader"])
        #expect(nobody.status == .unprocessableContent && nobody.text.contains("Nobody signs in with the name"))
        let given = try await anna.post(Site.people(project), ["name": "Ben", "role": "reader"])
        #expect(given.text.contains("Ben"))
        #expect(try await ben.get(Site.project(project)).status == .ok)
        #expect(try await ben.post(Site.people(project), ["name": "Anna", "role": "reader"]).status == .forbidden)
        let me = try await anna.account().id
        #expect(try await anna.post(Site.takeRole(project), ["person": me.text]).status == .unprocessableContent)
    }

    @Test func theStoryTellsWhoDidWhatWithoutPeoplesWords() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        _ = try await anna.post(Site.why(project), ["why": "To hear people"])
        _ = try await anna.post(Site.typeIn(project), ["id": "r1", "code": "P01", "working-1": "My secret dog", "consent": "yes"])
        let page = try await anna.get(Site.story(project))
        #expect(page.text.contains("Anna") && page.text.contains("Said why we do this."))
        #expect(page.text.contains("Brought in what one person said."))
        #expect(!page.html.contains("secret"))
    }

    @Test func theStoryIsNotForPeopleWhoTakePart() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        let ben = try await anna.joined(by: "Ben")
        _ = try await anna.post(Site.people(project), ["name": "Ben", "role": "participant"])
        #expect(try await ben.get(Site.story(project)).status == .notFound)
        #expect(try await ben.get(Site.project(project)).status == .ok)
    }

    @Test func theNextTimeRoundTakesOnWhatTheLastOneLeft() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        let early = try await anna.post(Site.nextCycle(project), ["id": "next1", "title": "Riverside again"])
        #expect(early.status == .unprocessableContent)
        #expect(try await anna.house.project(ID(trusted: "next1")) == nil)
    }
}
