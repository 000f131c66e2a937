import House
import Method
import Synchronization
import Testing

@testable import Web

/// The cards on paper and as a slide show: only what may be on the wall, for those who may have it.
@Suite struct PrintCardsTests {
    /// One person who agreed and whose cards were worked on, one who said no, one who was not asked.
    func project() async throws -> (Visitor, ID<Project>) {
        let anna = try await Visitor.coordinator()
        return (anna, try await filled(by: anna))
    }

    func filled(by anna: Visitor) async throws -> ID<Project> {
        let project = try await anna.startProject()
        _ = try await anna.post(
            Site.typeIn(project),
            [
                "id": "r1", "code": "P01", "working-1": "My dog Rexington and my choir", "working-2": "Singing loudly", "not-working-1": "Whispered secret",
                "not-working-2": "The bus", "future-1": "A flat of my own", "consent": "yes",
            ])
        _ = try await anna.post(Site.typeIn(project), ["id": "r2", "code": "P02", "working-1": "Never print this", "consent": "no"])
        _ = try await anna.post(Site.typeIn(project), ["id": "r3", "code": "P03", "future-1": "Nobody asked yet", "consent": "notAsked"])
        func work(_ card: String, _ work: CardWork, _ fields: KeyValuePairs<String, String>) async throws {
            #expect(try await anna.post(Site.cardWork(project, ID(trusted: card), work), fields).status == .ok)
        }
        try await work("P01-W1", .split, ["part-1": "My dog Rexington", "part-2": "and my choir"])
        try await work("P01-W1a", .safer, ["words": "My old pet", "why": "Everybody knows that dog"])
        try await work("P01-N1", .keepOff, ["why": "It may tell of harm"])
        return project
    }

    static let hidden = ["Rexington", "Everybody knows", "Whispered", "Never print", "Nobody asked", "It may tell", "P01-W1<", "P02-", "P03-", "P01-N1"]

    @Test func thePageSaysHowManyCardsThereAreAndHowManySheetsTheyTake() async throws {
        let (anna, project) = try await project()
        let page = try await anna.get(Site.printing(project))
        #expect(page.status == .ok && page.text.contains("3 cards: working") && page.text.contains("1 card: not working"))
        #expect(page.text.contains("5 sheets.") && page.text.contains("3 sheets."))
        for words in Self.hidden { #expect(!page.html.contains(words)) }
    }

    @Test(arguments: CardPaper.toChoose) func onlyCardsForTheWallArePrinted(_ paper: CardPaper) async throws {
        let (anna, project) = try await project()
        let page = try await anna.get("\(Site.printedCards(project))?paper=\(paper.rawValue)")
        #expect(page.status == .ok)
        for (code, words) in [
            ("P01-W1a", "My old pet"), ("P01-W1b", "and my choir"), ("P01-W2", "Singing loudly"), ("P01-N2", "The bus"), ("P01-F1", "A flat of my own"),
        ] {
            #expect(page.html.contains("<b>\(code)</b>") && page.html.contains(words), "\(code)")
        }
        for words in Self.hidden { #expect(!page.html.contains(words), "\(words)") }
        #expect(page.html.components("<article class=\"paper-card") == 5)
    }

    @Test func eachCardHasItsHeadingInWordsSignAndColourAndItsCode() async throws {
        let (anna, project) = try await project()
        let page = try await anna.get("\(Site.printedCards(project))?paper=one&third=purple")
        for (heading, word) in [("working", "Working"), ("not-working", "Not working"), ("future", "Important for the future")] {
            #expect(page.html.contains("paper-card \(heading) ") && page.html.contains("<span>\(word)</span>"))
            #expect(page.html.contains("/pictures/\(heading).svg"))
        }
        #expect(page.html.contains("third-purple") && page.html.components("class=\"paper-qr\"") == 5 && page.html.contains("heard.test/words"))
        let bare = try await anna.get("\(Site.printedCards(project))?paper=one&qr=no")
        #expect(bare.html.components("class=\"paper-qr\"") == 0 && !bare.html.contains("heard.test/words"))
    }

    @Test func oneHeadingIsPrintedAlone() async throws {
        let (anna, project) = try await project()
        let page = try await anna.get("\(Site.printedCards(project))?heading=working&heading=future")
        #expect(page.html.contains("Singing") && page.html.contains("A flat") && !page.html.contains("The bus"))
    }

    @Test func cardsArePrintedFromOneCodeToAnother() async throws {
        let (anna, project) = try await project()
        let one = try await anna.get("\(Site.printedCards(project))?from=P01-W1&to=p01-w1")
        #expect(one.html.contains("My old pet") && one.html.contains("and my choir") && !one.html.contains("Singing") && !one.html.contains("The bus"))
        let none = try await anna.get("\(Site.printedCards(project))?from=P02")
        #expect(none.status == .ok && none.text.contains("No card is like that") && !none.html.contains("Never print"))
        #expect(none.html.contains("from=P02"), "the way back keeps what was chosen")
    }

    @Test func onlyWhatIsNewOrChangedSinceADayIsPrinted() async throws {
        let clock = Clock(day: 0)
        let anna = try await Visitor.stranger(now: { clock.now }).joined(by: "Anna")
        let project = try await filled(by: anna)
        let me = try await anna.account().id
        clock.day = 10
        anna.cookies["session"] = try await anna.house.openSession(for: me)
        let first = Moment(milliseconds: Clock.start + 9 * 86_400_000).day
        let nothing = try await anna.get("\(Site.printedCards(project))?since=\(first)")
        #expect(nothing.text.contains("No card is like that"))
        _ = try await anna.post(Site.typeIn(project), ["id": "r4", "code": "P04", "working-1": "Late but welcome", "consent": "yes"])
        _ = try await anna.post(Site.cardWork(project, ID(trusted: "P01-N2"), .safer), ["words": "The journey", "why": "There is one bus"])
        _ = try await anna.post(Site.consent(project, ID(trusted: "r3")), ["consent": "yes"])
        let page = try await anna.get("\(Site.printedCards(project))?since=\(first)")
        for words in ["Late but welcome", "The journey", "Nobody asked yet"] { #expect(page.html.contains(words), "\(words)") }
        #expect(page.html.components("<article class=\"paper-card") == 3)
    }

    @Test func aDayThatIsNoneIsSaidBesideItsFieldAndNothingIsLost() async throws {
        let (anna, project) = try await project()
        let page = try await anna.get("\(Site.printedCards(project))?since=soon&from=P01&paper=eight")
        #expect(page.status == .unprocessableContent && page.html.contains("since-error") && page.field("from") == "P01")
        #expect(page.html.contains("id=\"paper-eight\" value=\"eight\" checked"))
    }

    @Test func thoseWhoTakePartOrReadGetNeither() async throws {
        let (anna, project) = try await project()
        let addresses = [Site.printing(project), Site.printedCards(project), Site.slides(project)]
        for (name, role) in [("Ben", "participant"), ("Cleo", "reader")] {
            let other = try await anna.joined(by: name)
            _ = try await anna.post(Site.people(project), ["name": name, "role": role])
            for address in addresses {
                let page = try await other.get(address)
                #expect(page.status == .forbidden && !page.html.contains("Singing"))
            }
            #expect(!(try await other.get(Site.collect(project))).html.contains(Site.printing(project)))
        }
        for (name, role) in [("Dee", "collector"), ("Eli", "facilitator")] {
            let other = try await anna.joined(by: name)
            _ = try await anna.post(Site.people(project), ["name": name, "role": role])
            for address in addresses { #expect(try await other.get(address).status == .ok) }
            #expect(try await other.get(Site.collect(project)).html.contains(Site.printing(project)))
        }
        let outside = try await anna.joined(by: "Fay")
        for address in addresses { #expect(try await outside.get(address).status == .notFound) }
        for address in addresses { #expect(!(try await anna.strangerHere().get(address)).html.contains("Singing")) }
    }

    @Test func theSlidesShowOneCardAtATimeInTheOrderOfTheDay() async throws {
        let (anna, project) = try await project()
        let first = try await anna.get(Site.slides(project))
        #expect(first.text.contains("1 of 5") && first.text.contains("My old pet") && !first.html.contains("Singing") && !first.html.contains("rel=\"prev\""))
        let last = try await anna.get(Site.slide(project, 5, of: nil))
        #expect(
            last.text.contains("5 of 5") && last.text.contains("A flat of my own") && last.text.contains("That was the last one")
                && !last.html.contains("rel=\"next\""))
        #expect(try await anna.get(Site.slide(project, 900, of: nil)).text.contains("5 of 5"))
        let working = try await anna.get(Site.slide(project, 3, of: .working))
        #expect(working.text.contains("3 of 3") && working.text.contains("Singing"))
        var seen = ""
        for number in 1...5 { seen += try await anna.get(Site.slide(project, number, of: nil)).html }
        for words in Self.hidden { #expect(!seen.contains(words), "\(words)") }
    }

    @Test func anEmptyProjectSaysSo() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        #expect(try await anna.get(Site.printing(project)).text.contains("There are no cards for the wall yet"))
        #expect(try await anna.get(Site.printedCards(project)).text.contains("No card is like that"))
        #expect(try await anna.get(Site.slides(project)).text.contains("There are no cards for the wall here"))
    }

    @Test func eachHeadingBeginsOnASheetOfItsOwnAndLongOnesAreOnLargerPaper() throws {
        func card(_ code: String, _ heading: Heading, _ words: String) throws -> Card {
            var project = Project(id: ID(trusted: "p"))
            let review = Review(id: ID(trusted: code), code: code, statements: [Statement(heading: heading, rank: 1, words: words)])
            project.evolve(.collect(.reviewCollected(review: review, importedBy: nil)))
            return try #require(project.collect.cardsForTheWall.first)
        }
        let long = Array(repeating: "and there is something else that matters", count: 10).joined(separator: " ")
        let cards = try [card("P01", .working, "My dog"), card("P02", .working, long), card("P01", .future, "A job")]
        let plan = PaperPlan(cards, on: .eight, withQR: true)
        #expect(plan.sheets.count == 3 && plan.larger == 1)
        #expect(plan.sheets.map { $0.cards.map(\.card.heading) } == [[.working], [.working], [.future]])
    }
}

/// A clock that a test turns.
private final class Clock: Sendable {
    static let start: Int64 = 1_767_268_800_000
    private let days: Mutex<Int64>
    init(day: Int64) { days = Mutex(day) }
    var day: Int64 {
        get { days.withLock { $0 } }
        set { days.withLock { $0 = newValue } }
    }
    var now: Moment { Moment(milliseconds: Self.start + day * 86_400_000) }
}

extension String {
    fileprivate func components(_ part: String) -> Int { ranges(of: part).count }
}
