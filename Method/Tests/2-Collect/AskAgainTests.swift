import Method
import Testing

@Suite struct AskAgainTests {
    static let reopened = Given.collected.collect(.askAgain(.reopen(review: the("review-P01"), why: "Staff words")))
    static let new = NewAnswers(
        statements: [Statement(heading: .notWorking, rank: 1, words: "Nobody comes"), Statement(heading: .future, rank: 2, words: "A dog")],
        day: Collecting.day("2025-02-01"), method: "visited")
    static let answered = reopened.collect(.askAgain(.answer(review: the("review-P01"), answers: new)))

    @Test func newAnswersStandAndOldOnesAreKept() {
        let room = Self.answered.room
        #expect(room.reviews[the("review-P01")]?.statements == Self.new.statements && room.reviews[the("review-P01")]?.method == "visited")
        #expect(room.askedAgain[the("review-P01")]?.earlier.map { $0.statements.map(\.words) } == [Given.review("P01").statements.map(\.words)])
        #expect(room.cards[the("P01-N1")]?.words == "P01 on not_working" && room.cards[the("P01-N1")]?.standing == .setAside(why: "Staff words"))
        #expect(room.cardsForTheWall.map(\.code) == ["P02-W1", "P02-N1", "P01.2-N1", "P02-F1", "P01.2-F2"])
        #expect(room.cards[the("P01.2-N1")]?.words == "Nobody comes" && room.toBeAskedAgain.isEmpty)
    }

    @Test func whoeverIsToBeAskedAgainIsListed() throws {
        #expect(Self.reopened.room.toBeAskedAgain.map(\.code) == ["P01"] && Self.reopened.room.cardsForTheWall.count == 6)
        #expect(Self.reopened.project.reminders(on: Collecting.day("2025-01-01")).map(\.what) == [.askAgain(["P01"])])
        #expect(try Self.reopened.events(.collect(.askAgain(.reopen(review: the("review-P01"), why: "Staff words")))).isEmpty)
        #expect(Self.reopened.collect(.askAgain(.giveUp(review: the("review-P01")))).room == Given.collected.room)
    }

    @Test func theSameAnswersTwiceAreTakenOnce() throws {
        #expect(try Self.answered.events(.collect(.askAgain(.answer(review: the("review-P01"), answers: Self.new)))).isEmpty)
        let other = NewAnswers(statements: [Statement(heading: .working, rank: 1, words: "Other")])
        Self.answered.refuses(.collect(.askAgain(.answer(review: the("review-P01"), answers: other))), .collect(.notReopened))
        Given.collected.refuses(.collect(.askAgain(.answer(review: the("review-P01"), answers: other))), .collect(.notReopened))
    }

    @Test func whoseCardsAreOnTheWallIsNotAskedAgain() {
        Given.themed.refuses(.collect(.askAgain(.reopen(review: the("review-P01"), why: "x"))), .collect(.alreadyOnTheWall(3)))
        let placed = Self.reopened.when(.theme(.startCluster(id: the("A"), card: the("P01-W1"))))
        placed.refuses(.collect(.askAgain(.answer(review: the("review-P01"), answers: Self.new))), .collect(.alreadyOnTheWall(1)))
    }

    @Test func theOldFileAgainIsTheSameAndBringsNothingBack() {
        #expect(Self.answered.room.compare([Given.review("P01")]).same.count == 1)
        Self.answered.refuses(.collect(.putBack(card: the("P01-N1"))), .collect(.askedAgainSince))
    }

    @Test func aThirdTimeHasACodeOfItsOwn() {
        let third = Self.answered.collect(
            .askAgain(.reopen(review: the("review-P01"), why: "Once more")),
            .askAgain(.answer(review: the("review-P01"), answers: NewAnswers(statements: [Statement(heading: .working, rank: 1, words: "Tea")]))))
        #expect(third.room.cardsForTheWall.map(\.code) == ["P02-W1", "P01.3-W1", "P02-N1", "P02-F1"])
        #expect(third.room.askedAgain[the("review-P01")]?.earlier.map(\.round) == [1, 2])
        #expect(third.room.askedAgain[the("review-P01")]?.earlier.map(\.why) == ["Staff words", "Once more"])
    }

    @Test func nobodyElsesCodeIsTakenForIt() {
        Self.answered.refuses(
            .collect(.typeIn(Review(id: the("x"), code: "P01.2", statements: [Statement(heading: .notWorking, rank: 1, words: "x")]))),
            .collect(.codeTaken("P01.2")))
        let there = Given.collected.bringIn([Given.review("P01.2")]).collect(
            .askAgain(.reopen(review: the("review-P01"), why: "x")), .askAgain(.answer(review: the("review-P01"), answers: Self.new)))
        #expect(there.room.cards[the("P01.3-N1")]?.words == "Nobody comes" && there.room.cards[the("P01.2-N1")]?.words == "P01.2 on not_working")
    }

    @Test func whatWasKeptOffOrReferredStaysWhatItWas() {
        let given = Self.reopened.collect(
            .keepOff(card: the("P01-W1"), why: "Private"), .safeguarding(.refer(card: the("P01-N1"), why: "Harm", entry: the("e"))),
            .askAgain(.answer(review: the("review-P01"), answers: Self.new)))
        #expect(given.standing("P01-W1") == .keptOff(why: "Private") && given.standing("P01-N1") == .withSafeguardingLead)
        #expect(given.room.askedAgain[the("review-P01")]?.earlier[0].statements.map(\.words) == ["P01 on working", "", "P01 on future"])
        let back = given.collect(
            .safeguarding(.close(card: the("P01-N1"), outcome: .backToRelease, words: "x", entry: the("c"))), by: Collecting.lead)
        #expect(back.standing("P01-N1") == .setAside(why: "Staff words"))
        #expect(back.room.askedAgain[the("review-P01")]?.earlier[0].statements == Given.review("P01").statements)
        #expect(back.room.reviews[the("review-P01")]?.statements == Self.new.statements)
    }

    @Test func answersOldAndNewAreSealedWithThePersonsKey() throws {
        let events = try Self.reopened.events(.collect(.askAgain(.answer(review: the("review-P01"), answers: Self.new))))
        #expect(events.map(\.subject) == [the("review-P01")])
    }
}
