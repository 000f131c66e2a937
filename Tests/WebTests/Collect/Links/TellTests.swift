import Foundation
import HTTPTypes
import House
import Method
import Testing

@testable import Web

/// The form behind a link: no account, a few answers, once.
@Suite struct TellTests {
    static let answers: KeyValuePairs<String, String> = [
        "id": "device1", "working-1": "Tea with Bob", "future-1": "A dog", "chose": "withHelp", "help": "worker", "voice": "own", "way": "signed",
        "code": "P07", "workshop": "yes", "report": "yes", "thread": "yes",
        "day": "2026-02-03",
    ]

    /// A project with one link, and where the link leads.
    static func opened(
        _ anna: Visitor, _ kind: CollectLink.Kind = .collector
    ) async throws -> (project: ID<Project>, link: ID<CollectLink>, address: String) {
        let project = try await anna.startProject()
        try await anna.house.put(
            .prepare(.sayWhy(words: "To hear people")), to: project, by: Who(id: try await anna.account().id, role: .coordinator))
        let made = try await anna.post(
            Site.waysIn(project), ["id": "link1", "label": "The blue phone", "kind": kind.rawValue, "source": "dailyWork", "service": "Homecare"])
        #expect(made.status == .ok && made.text.contains("The blue phone"))
        let link = ID<CollectLink>(trusted: "link1")
        return (project, link, Site.tell(project, LinkToken(link, of: project, in: anna.house).text))
    }

    @Test func anybodyWithTheLinkMaySendOnce() async throws {
        let anna = try await Visitor.coordinator()
        let (project, link, address) = try await Self.opened(anna)
        let phone = anna.strangerHere()
        let form = try await phone.get(address)
        #expect(form.status == .ok && form.text.contains("What is working well in your life?") && form.text.contains("To hear people"))
        let thanks = try await phone.post(address, Self.answers)
        #expect(thanks.text.contains("Thank you") && thanks.text.contains("P07-W1") && thanks.text.contains("P07-F1"))
        #expect(!thanks.text.contains("Tea with Bob"))
        for _ in 0..<3 { _ = try await phone.post(address, Self.answers) }
        let room = try #require(try await anna.house.project(project)?.collect)
        let review = try #require(room.reviews[ID(trusted: "device1")])
        #expect(room.order.count == 1 && room.cards.count == 2)
        #expect(review.source == .dailyWork && review.service == "Homecare" && review.day == Day("2026-02-03"))
        #expect(review.chosenBy == ["me", "worker"] && review.helpedToChoose == true && review.method == "signed it")
        #expect(review.helpedBy == "a support worker or carer" && review.voice == "" && review.interpretedBy == nil)
        #expect(review.consent == .yes && review.agrees == Agreement(workshop: true, report: true, thread: true, contact: false))
        let story = try await anna.house.story(of: project, from: 0, limit: 100)
        #expect(story.last?.by == link.of(Person.self))
    }

    @Test func aDeviceIsToldPlainlyThatItArrived() async throws {
        let anna = try await Visitor.coordinator()
        let (_, _, address) = try await Self.opened(anna)
        let phone = anna.strangerHere()
        for _ in 0..<2 {
            let sent = try await phone.postInBackground(address, Self.answers)
            #expect(sent.status == .noContent && sent.headers[.xHeardGo]?.contains("review=device1") == true)
        }
        let other = try await phone.postInBackground(address, ["id": "device1", "working-1": "Else", "code": "P07", "workshop": "yes"])
        #expect(other.status == .unprocessableContent && other.text.contains("came before"))
        let taken = try await phone.postInBackground(address, ["id": "device2", "working-1": "Else", "code": "P07", "workshop": "yes"])
        #expect(taken.status == .unprocessableContent && taken.html.contains("href=\"#code\""))
    }

    @Test func withoutACodeOneIsMadeThatStaysTheSame() async throws {
        let anna = try await Visitor.coordinator()
        let (project, _, address) = try await Self.opened(anna, .dropIn)
        for _ in 0..<2 { _ = try await anna.strangerHere().post(address, ["id": "device3", "working-1": "The sea", "workshop": "yes"]) }
        let room = try #require(try await anna.house.project(project)?.collect)
        let review = try #require(room.reviews[ID(trusted: "device3")])
        #expect(room.order.count == 1 && review.code.count == 7 && review.code == MadeCode.make(for: review.id))
        #expect(review.source == .dropIn && review.consent == .yesNoQuotes)
    }

    @Test func nothingIsLostOnABadForm() async throws {
        let anna = try await Visitor.coordinator()
        let (project, _, address) = try await Self.opened(anna)
        let phone = anna.strangerHere()
        let silent = try await phone.post(address, ["id": "d", "working-1": "The sea"])
        #expect(silent.status == .unprocessableContent && silent.text.contains("say whether") && silent.text.contains("The sea"))
        let empty = try await phone.post(address, ["id": "d", "workshop": "yes"])
        #expect(empty.status == .unprocessableContent && empty.text.contains("no words yet"))
        let long = try await phone.post(address, ["id": "d", "workshop": "yes", "working-1": String(repeating: "a", count: 3_000)])
        #expect(long.status == .unprocessableContent && long.text.contains("very long"))
        #expect(try await anna.house.project(project)?.collect.order.isEmpty == true)
    }

    @Test func whoSaysNoSendsNothing() async throws {
        let anna = try await Visitor.coordinator()
        let (project, _, address) = try await Self.opened(anna)
        let page = try await anna.strangerHere().post(address, ["id": "d", "working-1": "The sea", "workshop": "no"])
        #expect(page.status == .unprocessableContent && page.text.contains("nothing is sent"))
        #expect(try await anna.house.project(project)?.collect.order.isEmpty == true)
    }

    @Test func whatOthersWorkedOutIsNeverTheirOwnWords() async throws {
        let anna = try await Visitor.coordinator()
        let (project, _, address) = try await Self.opened(anna)
        _ = try await anna.strangerHere().post(
            address,
            [
                "id": "d", "working-1": "Water", "chose": "other", "helped-choose": "no", "help": "family", "voice": "workedOut",
                "interpreted": "family", "interpreted": "me", "sure": "aGuess", "workshop": "bestInterests", "report": "yes", "words": "en-easy",
            ])
        let review = try #require(try await anna.house.project(project)?.collect.reviews[ID(trusted: "d")])
        #expect(review.voice == "Worked out by people who know the person well" && review.howSure == .aGuess)
        #expect(review.interpretedBy == "family or a friend" && review.helpedToChoose == false)
        #expect(review.chosenBy == ["family"] && review.consent == .bestInterests)
    }

    @Test func erasedWordsDoNotComeBackFromAPhone() async throws {
        let anna = try await Visitor.coordinator()
        let (project, _, address) = try await Self.opened(anna)
        let phone = anna.strangerHere()
        _ = try await phone.post(address, Self.answers)
        try await anna.house.erase(
            review: ID(trusted: "device1"), in: project, by: Who(id: try await anna.account().id, role: .coordinator))
        let again = try await phone.postInBackground(address, Self.answers)
        #expect(again.status == .noContent)
        #expect(try await anna.house.project(project)?.collect.order.isEmpty == true)
    }

    @Test func aClosedLinkIsRefusedKindly() async throws {
        let anna = try await Visitor.coordinator()
        let (project, link, address) = try await Self.opened(anna)
        let page = try await anna.post(Site.withdrawLink(project, link), [:])
        #expect(page.text.contains("Closed.") && page.text.contains("Open it again"))
        let phone = anna.strangerHere()
        for seen in [try await phone.get(address), try await phone.post(address, Self.answers)] {
            #expect(seen.status == .gone && seen.text.contains("You did nothing wrong") && !seen.html.contains("Riverside"))
        }
        _ = try await anna.post(Site.reopenLink(project, link), [:])
        #expect(try await phone.post(address, Self.answers).text.contains("Thank you"))
    }
}
