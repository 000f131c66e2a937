import Foundation
import House
import Method
import Testing

@testable import Web

@Suite struct CollectTests {
    static let file = """
        Name,Review code,What is working? 1,What is working? 2,What is not working? 1,What is important for the future? 1,Can we use your words?
        Mary Smith,P01,My dog,The sea,Sundays,A job,Yes. My words can be used.
        John Jones,P02,My sister,,The bus,A flat,No. Please do not use my words.
        """

    func sent(_ visitor: Visitor, _ project: ID<Project>, _ text: String = Self.file, id: String = "file1") async throws -> Seen {
        try await visitor.upload(Site.bringIn(project), ["id": id], file: "file", named: "answers.csv", Array(text.utf8))
    }

    @Test func aFileIsLookedAtFirstAndThenBroughtIn() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        let look = try await sent(anna, project)
        #expect(look.status == .ok && look.text.contains("2 people are new"))
        #expect(look.text.contains("Left out, because it could tell who somebody is") && !look.html.contains("Mary"))
        #expect(try await anna.house.project(project)?.collect.order.isEmpty == true)
        let done = try await anna.post(Site.preview(project, ID(trusted: "file1")), ["do": "bring"])
        #expect(done.status == .ok && done.text.contains("answers.csv"))
        let room = try #require(try await anna.house.project(project)?.collect)
        #expect(room.order.count == 2)
        #expect(room.cards[ID(trusted: "P01-W1")]?.words == "My dog")
        #expect(room.cards[ID(trusted: "P02-W1")]?.standing == .withoutConsent)
    }

    @Test func theSameFileTwiceAddsNothingTwice() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        _ = try await sent(anna, project)
        _ = try await anna.post(Site.preview(project, ID(trusted: "file1")), ["do": "bring"])
        let again = try await sent(anna, project, id: "file2")
        #expect(again.text.contains("2 people are here already") && again.text.contains("nobody new"))
        _ = try await anna.post(Site.preview(project, ID(trusted: "file2")), ["do": "bring"])
        #expect(try await anna.house.project(project)?.collect.imports.count == 1)
    }

    @Test func anImportIsTakenBackWhole() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        _ = try await sent(anna, project)
        _ = try await anna.post(Site.preview(project, ID(trusted: "file1")), ["do": "bring"])
        let page = try await anna.post(Site.takeBackImport(project, ID(trusted: "file1")), [:])
        #expect(page.text.contains("Taken back"))
        #expect(try await anna.house.project(project)?.collect.cards.isEmpty == true)
    }

    @Test func aFileWithoutConsentAsksForIt() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        _ = try await sent(anna, project, "code,working,not working,future\nP01,My dog,Sundays,A job\n")
        let silent = try await anna.post(Site.preview(project, ID(trusted: "file1")), ["do": "bring"])
        #expect(silent.status == .unprocessableContent && silent.text.contains("Say what people agreed to"))
        #expect(try await anna.house.project(project)?.collect.order.isEmpty == true)
        _ = try await anna.post(Site.preview(project, ID(trusted: "file1")), ["do": "bring", "consent": "yes"])
        #expect(try await anna.house.project(project)?.collect.cardsForTheWall.count == 3)
    }

    @Test func aPersonSaysWhichColumnIsWhich() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        let look = try await sent(anna, project, "mark,apples,pears\nP01,My dog,Sundays\nP02,The sea,The bus\n")
        #expect(look.status == .unprocessableContent && look.html.contains("column-1"))
        let again = try await anna.post(
            Site.preview(project, ID(trusted: "file1")),
            ["do": "look", "column-0": "code", "column-1": "working1", "column-2": "not_working1"])
        #expect(again.status == .ok && again.text.contains("2 people are new"))
        _ = try await anna.post(
            Site.preview(project, ID(trusted: "file1")),
            ["do": "bring", "column-0": "code", "column-1": "working1", "column-2": "not_working1", "consent": "yes"])
        #expect(try await anna.house.project(project)?.collect.cards[ID(trusted: "P02-N1")]?.words == "The bus")
    }

    @Test func aFileThatCannotBeUsedIsRefusedInPlainWords() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        let page = try await sent(anna, project, "%PDF-1.4 nothing")
        #expect(page.status == .unprocessableContent)
        #expect(page.text.contains("save it as CSV") || page.text.contains("could not find"))
    }

    @Test func aFileIsHeldForWhoSentItAlone() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        let ben = try await anna.joined(by: "Ben")
        _ = try await anna.post(Site.people(project), ["name": "Ben", "role": "collector"])
        _ = try await sent(anna, project)
        let page = try await ben.get(Site.preview(project, ID(trusted: "file1")))
        #expect(page.text.contains("We do not hold that file any more"))
    }

    @Test func oneReviewIsTypedFromPaperAndNoNameIsAskedFor() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        let form = try await anna.get(Site.typeIn(project))
        #expect(form.field("name") == nil && form.html.contains("name=\"future-2\""))
        let silent = try await anna.post(Site.typeIn(project), ["id": "r1", "code": "P01", "working-1": "My dog"])
        #expect(silent.status == .unprocessableContent && silent.html.contains("My dog"))
        _ = try await anna.post(Site.typeIn(project), ["id": "r1", "code": "P01", "working-1": "My dog", "consent": "yes", "chooser": "me"])
        let taken = try await anna.post(Site.typeIn(project), ["id": "r2", "code": "P01", "working-1": "The sea", "consent": "yes"])
        #expect(taken.status == .unprocessableContent)
        #expect(try await anna.house.project(project)?.collect.order.count == 1)
    }

    @Test func aCardIsSplitAndItsWordsStay() async throws {
        let (anna, project) = try await withOneReview()
        let card = ID<Card>(trusted: "P01-W1")
        let one = try await anna.post(Site.cardWork(project, card, .split), ["part-1": "My dog"])
        #expect(one.status == .unprocessableContent)
        _ = try await anna.post(Site.cardWork(project, card, .split), ["part-1": "My dog", "part-2": "and my sister"])
        let room = try #require(try await anna.house.project(project)?.collect)
        #expect(room.cards[card]?.words == "My dog and my sister")
        #expect(room.cards[ID(trusted: "P01-W1b")]?.words == "and my sister")
        _ = try await anna.post(Site.cardWork(project, card, .join), [:])
        #expect(try await anna.house.project(project)?.collect.cards[card]?.standing == .forTheWall)
    }

    @Test func saferWordsStandBesideTheOriginalWhichOthersDoNotSee() async throws {
        let (anna, project) = try await withOneReview()
        let card = ID<Card>(trusted: "P01-W1")
        _ = try await anna.post(Site.cardWork(project, card, .safer), ["words": "My pet and my family", "why": "Everybody knows that dog"])
        #expect(try await anna.get(Site.card(project, card)).text.contains("My dog and my sister"))
        let ben = try await reader(of: project, beside: anna)
        let page = try await ben.get(Site.card(project, card))
        #expect(page.text.contains("My pet and my family") && !page.html.contains("My dog") && !page.html.contains("Everybody knows"))
        #expect(!(try await ben.get(Site.cards(project))).html.contains("My dog"))
    }

    @Test func aCardKeptOffTheWallIsNotThereForOthers() async throws {
        let (anna, project) = try await withOneReview()
        let card = ID<Card>(trusted: "P01-N1")
        let silent = try await anna.post(Site.cardWork(project, card, .keepOff), ["why": ""])
        #expect(silent.status == .unprocessableContent)
        _ = try await anna.post(Site.cardWork(project, card, .keepOff), ["why": "It may tell of harm"])
        let ben = try await reader(of: project, beside: anna)
        #expect(try await ben.get(Site.card(project, card)).status == .notFound)
        #expect(!(try await ben.get("\(Site.cards(project))?standing=keptOff")).html.contains("P01-N1"))
        #expect(try await anna.get("\(Site.cards(project))?standing=keptOff").html.contains("P01-N1"))
    }

    @Test func reviewsAreForTheCollectingTeamAlone() async throws {
        let (anna, project) = try await withOneReview()
        #expect(try await anna.get("\(Site.reviews(project))?q=sister").text.contains("P01"))
        #expect(try await anna.get(Site.review(project, ID(trusted: "r1"))).text.contains("My dog and my sister"))
        let ben = try await reader(of: project, beside: anna)
        for address in [Site.reviews(project), Site.review(project, ID(trusted: "r1")), Site.bringIn(project), Site.typeIn(project), Site.imports(project)] {
            #expect(try await ben.get(address).status == .forbidden)
        }
    }

    @Test func consentThatIsTakenBackTakesTheCardsOffTheWall() async throws {
        let (anna, project) = try await withOneReview()
        _ = try await anna.post(Site.consent(project, ID(trusted: "r1")), ["consent": "no"])
        #expect(try await anna.house.project(project)?.collect.cardsForTheWall.isEmpty == true)
    }

    func withOneReview() async throws -> (Visitor, ID<Project>) {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        _ = try await anna.post(
            Site.typeIn(project),
            ["id": "r1", "code": "P01", "working-1": "My dog and my sister", "not-working-1": "Sundays are long", "consent": "yes"])
        return (anna, project)
    }

    func reader(of project: ID<Project>, beside anna: Visitor) async throws -> Visitor {
        let ben = try await anna.joined(by: "Ben")
        _ = try await anna.post(Site.people(project), ["name": "Ben", "role": "participant"])
        return ben
    }
}
