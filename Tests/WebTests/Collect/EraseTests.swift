import Foundation
import House
import Method
import Sample
import Testing

@testable import Web

@Suite struct EraseTests {
    private func withOneReview() async throws -> (Visitor, ID<Project>, ID<Review>) {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        _ = try await anna.post(
            Site.typeIn(project), ["id": "r1", "code": "P01", "working-1": "My CANARY sings", "not-working-1": "CANARY Sundays", "consent": "yes"])
        return (anna, project, ID(trusted: "r1"))
    }

    @Test func thePageSaysWhatHappensAndAsksForTheCode() async throws {
        let (anna, project, review) = try await withOneReview()
        #expect(try await anna.get(Site.review(project, review)).html.contains(Site.eraseWords(project, review)))
        let page = try await anna.get(Site.eraseWords(project, review))
        #expect(page.text.contains("Review P01, 2 things") && page.text.contains("Older backups") && page.text.contains("stays, without the words"))
        for typed in ["", "P02", "P01-W1"] {
            let again = try await anna.post(Site.eraseWords(project, review), ["code": typed])
            #expect(again.status == .unprocessableContent && again.text.contains("This is not the code of the review"))
        }
        #expect(try await anna.house.project(project)?.collect.reviews[review] != nil)
    }

    @Test func theWordsGoAndANoticeSaysSo() async throws {
        let (anna, project, review) = try await withOneReview()
        #expect(try await anna.get(Site.cards(project)).text.contains("CANARY"))
        let done = try await anna.post(Site.eraseWords(project, review), ["code": "p01"])
        #expect(done.status == .ok && done.text.contains("gone for good") && done.text.contains("Nobody’s words are here yet"))
        #expect(try await anna.get(Site.review(project, review)).status == .notFound)
        #expect(try await anna.get(Site.story(project)).text.contains(anna.site.around.templates.words(.plain)("journey.story.wordsErased")))
        let archive = try #require(try await anna.house.exportProject(project)).joined()
        #expect(!archive.contains("CANARY"))
    }

    @Test func theSameFormTwiceDoesNoHarm() async throws {
        let (anna, project, review) = try await withOneReview()
        _ = try await anna.post(Site.eraseWords(project, review), ["code": "P01"])
        let version = try await anna.house.project(project)?.version
        #expect(try await anna.post(Site.eraseWords(project, review), ["code": "P01"]).text.contains("gone for good"))
        #expect(try await anna.get(Site.eraseWords(project, review)).text.contains("gone for good"))
        #expect(try await anna.house.project(project)?.version == version)
    }

    @Test(arguments: [Role.facilitator, .collector, .participant, .reader]) func nobodyButWhoLeadsMay(role: Role) async throws {
        let (anna, project, review) = try await withOneReview()
        let ben = try await anna.joined(by: "Ben")
        _ = try await anna.post(Site.people(project), ["name": "Ben", "role": role.rawValue])
        #expect(try await !ben.get(Site.review(project, review)).html.contains(Site.eraseWords(project, review)))
        #expect(try await ben.get(Site.eraseWords(project, review)).status == .forbidden)
        #expect(try await ben.post(Site.eraseWords(project, review), ["code": "P01"]).status == .forbidden)
        #expect(try await anna.house.project(project)?.collect.reviews[review] != nil)
        #expect(try await anna.strangerHere().post(Site.eraseWords(project, review), ["code": "P01"]).text.contains("Sign in"))
    }

    @Test func aFormThatWasLeftOpenBringsNothingBack() async throws {
        let (anna, project, review) = try await withOneReview()
        _ = try await anna.post(Site.eraseWords(project, review), ["code": "P01"])
        let again = try await anna.post(Site.typeIn(project), ["id": "r1", "code": "P01", "working-1": "My CANARY sings", "consent": "yes"])
        #expect(again.status == .unprocessableContent && again.text.contains("were taken away for good"))
        #expect(try await anna.house.project(project)?.collect.reviews.isEmpty == true)
    }

    /// Every page of a project in which everything was done, after the words of somebody whose cards are on the wall are gone.
    @Test func allPagesStandWithoutTheWords() async throws {
        let anna = try await Visitor.coordinator()
        let replay = try Replay.read(try SamplePlace.recording(of: .whole), coordinator: try await anna.account().id)
        let project = try await replay.play(in: anna.house, as: ID(trusted: "whole")).id
        let before = try #require(try await anna.house.project(project))
        let review = try #require(before.collect.order.compactMap { before.collect.reviews[$0] }.first { $0.statements.count > 3 })
        let pages = [
            Site.project(project), Site.collect(project), Site.cards(project), Site.reviews(project), Site.imports(project), Site.board(project),
            Site.theme(project), Site.cardCall(project), Site.story(project), Site.report(project), Site.success(project), Site.plan(project),
            Site.implement(project), Site.review(project), Site.thread(project), "\(Site.whatBecame)?code=\(review.code)-W1",
        ]
        var shown = 0
        for page in pages {
            let seen = try await anna.get(page)
            #expect(seen.status == .ok, "\(page)")
            shown += review.statements.count { seen.text.contains($0.words) }
        }
        #expect(shown > 0)
        #expect(try await anna.post(Site.eraseWords(project, review.id), ["code": review.code]).text.contains("gone for good"))
        for page in pages {
            let seen = try await anna.get(page)
            #expect(seen.status == .ok, "\(page)")
            for statement in review.statements { #expect(!seen.text.contains(statement.words), "\(page)") }
        }
        let after = try #require(try await anna.house.project(project))
        #expect(after.theme.order == before.theme.order && after.implement == before.implement)
    }
}
