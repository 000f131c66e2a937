import Method
import Testing

@Suite struct ReleaseTests {
    static let asked = Given.started.collect(.release(.askForTwoLooks)).when(.prepare(.sayWhy(words: "x"))).bringIn([
        Given.review("P01"), Given.review("P02"),
    ])

    static func look(_ cards: [String], _ finds: LookFinding = .fine, _ words: String = "") -> CollectCommand {
        .release(.look(cards: cards.map { the($0) }, finds: finds, words: words))
    }

    @Test func aCardIsReleasedByTwoDifferentPeople() throws {
        #expect(Self.asked.room.cardsForTheWall.isEmpty && Self.asked.room.unreleased == 6)
        let once = Self.asked.collect(Self.look(["P01-W1"]), by: Collecting.ann)
        #expect(once.standing("P01-W1") == .waitsForLooks)
        #expect(try once.events(.collect(Self.look(["P01-W1"])), by: Collecting.ann).isEmpty)
        let twice = once.collect(Self.look(["P01-W1"]), by: Collecting.ben)
        #expect(twice.room.cardsForTheWall.map(\.code) == ["P01-W1"] && twice.project.unheard.map(\.code) == ["P01-W1"])
    }

    @Test func everybodySeesWhatNeedsThem() {
        let given = Self.asked.collect(Self.look(["P01-W1", "P01-N1"]), by: Collecting.ann)
            .collect(Self.look(["P01-F1"], .needsSaferWords, "A street"), by: Collecting.ben)
        let (ann, ben) = (given.room.looksNeeded(from: Collecting.ann.id), given.room.looksNeeded(from: Collecting.ben.id))
        #expect(ann.first.map(\.code) == ["P02-W1", "P02-N1", "P02-F1"] && ann.second.isEmpty && ann.saferWords.map(\.code) == ["P01-F1"])
        #expect(ann.waitForAnother.map(\.code) == ["P01-W1", "P01-N1"] && ann.mine.count == 4)
        #expect(ben.second.map(\.code) == ["P01-W1", "P01-N1"] && ben.waitForAnother.isEmpty)
    }

    @Test func changedWordsAreLookedAtAfresh() {
        let released = Self.asked.collect(Self.look(["P01-W1"]), by: Collecting.ann).collect(Self.look(["P01-W1"]), by: Collecting.ben)
        let changed = released.collect(.offerSaferWords(card: the("P01-W1"), words: "At home", why: "A street"))
        #expect(changed.standing("P01-W1") == .waitsForLooks && changed.room.looks(at: the("P01-W1")).fine.isEmpty)
        let back = changed.collect(Self.look(["P01-W1"]), by: Collecting.ann).collect(.takeBackSaferWords(card: the("P01-W1")))
        #expect(back.room.looks(at: the("P01-W1")).fine.isEmpty)
        let split = released.collect(.split(card: the("P01-W1"), parts: ["One", "Two"]))
        #expect(split.standing("P01-W1a") == .waitsForLooks && split.room.cardsForTheWall.isEmpty)
        #expect(split.collect(.undoSplit(card: the("P01-W1"))).standing("P01-W1") == .waitsForLooks)
    }

    @Test func aDoubtHoldsUntilTheWordsChangeOrTheDoubterIsContent() {
        let doubted = Self.asked.collect(Self.look(["P01-W1"], .needsSaferWords, "A street"), by: Collecting.ann)
            .collect(Self.look(["P01-W1"]), by: Collecting.ben).collect(Self.look(["P01-W1"]))
        #expect(doubted.standing("P01-W1") == .waitsForLooks)
        #expect(doubted.collect(Self.look(["P01-W1"]), by: Collecting.ann).standing("P01-W1") == .forTheWall)
        Self.asked.refuses(.collect(Self.look(["P01-W1"], .needsSaferWords)), .collect(.reasonMissing))
    }

    @Test func whoeverWantsACardOffKeepsItOff() {
        let off = Self.asked.collect(Self.look(["P01-W1"], .keepOff, "Everybody would know"), by: Collecting.ann)
        #expect(off.standing("P01-W1") == .keptOff(why: "Everybody would know"))
        off.refuses(.collect(Self.look(["P01-W1"])), .collect(.notForRelease(the("P01-W1"))))
        let back = off.collect(.putBack(card: the("P01-W1")))
        #expect(back.standing("P01-W1") == .waitsForLooks)
    }

    @Test func nobodyReleasesWhatThePersonSaidNoTo() {
        let no = Self.asked.collect(.recordConsent(review: the("review-P01"), consent: .no))
        no.refuses(.collect(Self.look(["P01-W1"])), .collect(.noConsent))
        let released = Self.asked.collect(Self.look(["P01-W1"]), by: Collecting.ann).collect(Self.look(["P01-W1"]), by: Collecting.ben)
        let gone = released.collect(.recordConsent(review: the("review-P01"), consent: .no))
        #expect(gone.room.cardsForTheWall.isEmpty)
        #expect(gone.collect(.recordConsent(review: the("review-P01"), consent: .yes)).standing("P01-W1") == .forTheWall)
    }

    @Test func whatIsNotReleasedIsNotCalledAndDoesNotEndTheStep() {
        Self.asked.refuses(.theme(.hear(card: the("P01-W1"))), .theme(.notForTheWall(the("P01-W1"))))
        Self.asked.when(.journey(.finish(step: .prepare))).refuses(.journey(.finish(step: .collect)), .journey(.cardsUnreleased(6)))
    }

    @Test func aProjectThatNeverAskedGoesOnAsBefore() {
        #expect(Given.collected.room.cardsForTheWall.count == 6 && Given.collected.room.unreleased == 0)
        Given.themed.refuses(.collect(.release(.askForTwoLooks)), .collect(.alreadyOnTheWall(6)))
        #expect(Given.collected.collect(.release(.askForTwoLooks)).room.cardsForTheWall.isEmpty)
    }

    @Test func askingEndsWithAReasonThatTheReportTells() {
        Self.asked.refuses(.collect(.release(.stopAskingForTwoLooks(why: ""))), .collect(.reasonMissing))
        let stopped = Self.asked.collect(.release(.stopAskingForTwoLooks(why: "I am alone here")))
        #expect(stopped.room.cardsForTheWall.count == 6)
        #expect(stopped.project.dataWarnings == [.looksNotAsked(because: "I am alone here")])
        Self.asked.refuses(.collect(.release(.stopAskingForTwoLooks(why: "x"))), .notAllowed(.lead), by: Collecting.ann)
    }

    @Test func aSplitCardIsReadWholeOnlyWhereAllItsPartsMayBe() throws {
        let split = Given.collected.collect(.split(card: the("P01-N1"), parts: ["One", "Two"]))
        func mayRead(_ given: Given) throws -> Bool { given.room.roomMayRead(try #require(given.room.cards[the("P01-N1")])) }
        #expect(try mayRead(split) && mayRead(split.collect(.setAside(card: the("P01-N1a"), why: "x"))))
        #expect(try !mayRead(split.collect(.keepOff(card: the("P01-N1b"), why: "Harm"))))
        #expect(try !mayRead(split.collect(.offerSaferWords(card: the("P01-N1a"), words: "A place", why: "A street"))))
        let asked = split.collect(.release(.askForTwoLooks))
        #expect(try !mayRead(asked))
        let looked = [Collecting.ann, Collecting.ben].reduce(asked) { $0.collect(Self.look(["P01-N1a", "P01-N1b"]), by: $1) }
        #expect(try mayRead(looked))
    }

    @Test func partsOfACardWithoutConsentHaveNoneEither() {
        let split = Given.started.bringIn([Given.review("P01", consent: .no)]).collect(.split(card: the("P01-W1"), parts: ["One", "Two"]))
        #expect(split.room.cardsForTheWall.isEmpty && split.standing("P01-W1a") == .withoutConsent)
        let off = Given.collected.collect(.keepOff(card: the("P01-W1"), why: "Private"), .split(card: the("P01-W1"), parts: ["One", "Two"]))
        #expect(off.standing("P01-W1b") == .keptOff(why: "Private"))
    }
}
