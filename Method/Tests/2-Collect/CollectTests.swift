import Method
import Testing

@Suite struct CollectTests {
    @Test func theSameFileTwiceAddsNothing() throws {
        let again = ProjectCommand.collect(
            .bringIn(id: the("second"), file: "a.csv", tool: "MS Forms", reviews: [Given.review("P01"), Given.review("P02")]))
        #expect(try Given.collected.events(again).isEmpty)
    }

    @Test func anImportIsTakenBackWholeUnlessItsCardsAreOnTheWall() {
        let gone = Given.collected.when(.collect(.takeBackImport(the("import"))))
        #expect(gone.project.collect.cards.isEmpty && gone.project.collect.reviews.isEmpty)
        Given.themed.refuses(.collect(.takeBackImport(the("import"))), .collect(.alreadyOnTheWall(6)))
    }

    @Test func aFileIsTakenWholeOrNotAtAll() {
        var three = Given.review("P09")
        three.statements.append(Statement(heading: .working, rank: 3, words: "third"))
        Given.started.refuses(
            .collect(.bringIn(id: the("i"), file: "f", tool: "t", reviews: [Given.review("P08"), three])), .collect(.tooManyStatements(.working)))
    }

    @Test func wordsAreNeverReplaced() {
        let safer = Given.collected.when(.collect(.offerSaferWords(card: the("P01-W1"), words: "At a friend's", why: "An address")))
        let card = safer.project.collect.cards[the("P01-W1")]
        #expect(card?.words == "P01 on working" && card?.shown == "At a friend's")
    }

    @Test func aCardWithTwoIdeasIsSplitAndTheWholeIsKept() {
        let split = Given.collected.when(.collect(.split(card: the("P01-N1"), parts: ["One", "Other"])))
        let collect = split.project.collect
        #expect(collect.cards[the("P01-N1")]?.standing == .split(into: [the("P01-N1a"), the("P01-N1b")]))
        #expect(collect.cardsForTheWall(under: .notWorking).map(\.code) == ["P01-N1a", "P01-N1b", "P02-N1"])
        #expect(split.when(.collect(.undoSplit(card: the("P01-N1")))).project.collect == Given.collected.project.collect)
    }

    @Test func withoutConsentNothingReachesTheWall() {
        for consent in [Consent.no, .notAsked] {
            let given = Given.started.when(.collect(.typeIn(Given.review("P01", consent: consent))))
            #expect(given.project.collect.cardsForTheWall.isEmpty)
            given.refuses(.collect(.putBack(card: the("P01-W1"))), .collect(.noConsent))
            #expect(given.when(.collect(.recordConsent(review: the("review-P01"), consent: .yes))).project.collect.cardsForTheWall.count == 3)
        }
    }

    @Test func aCardKeptOffStaysOffWhenConsentIsGivenAgain() {
        let off = Given.collected.when(
            .collect(.keepOff(card: the("P01-N1"), why: "It may tell of harm")),
            .collect(.recordConsent(review: the("review-P01"), consent: .no)), .collect(.recordConsent(review: the("review-P01"), consent: .yes)))
        #expect(off.project.collect.cards[the("P01-N1")]?.standing == .keptOff(why: "It may tell of harm"))
    }

    @Test func aReviewTypedInHasTheCodeToItself() {
        Given.collected.refuses(
            .collect(.typeIn(Review(id: the("other"), code: "P01", statements: [Statement(heading: .working, rank: 1, words: "x")]))),
            .collect(.codeTaken("P01")))
        Given.started.refuses(
            .collect(.typeIn(Review(id: the("other"), code: "P 01/<b>", statements: [Statement(heading: .working, rank: 1, words: "x")]))),
            .collect(.codeNotPlain("P 01/<b>")))
    }

    @Test func whatIsErasedLeavesTheRestStanding() {
        var project = Given.themed.project
        project.evolve(.collect(.wordsErased(review: the("review-P01"))))
        #expect(project.cards(in: the("TN")).map(\.code) == ["P02-N1"])
        #expect(project.thread(from: .card(the("P01-N1"))) == nil)
    }
}
