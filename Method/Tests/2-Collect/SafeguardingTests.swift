import Method
import Testing

@Suite struct SafeguardingTests {
    static let secret = "He hits me at night"

    static let given = Given.started.bringIn([
        Review(
            id: the("P01"), code: "P01",
            statements: [
                Statement(heading: .notWorking, rank: 1, words: secret), Statement(heading: .notWorking, rank: 2, words: secret + "!"),
                Statement(heading: .working, rank: 1, words: "My garden"),
            ], note: "He works on the late shift"),
        Given.review("P02"),
    ])

    static let referred = given.collect(
        .safeguarding(.refer(card: the("P01-N1"), why: "It tells of a blow", entry: the("e1"))), by: Collecting.ann)

    @Test func whatSuggestsHarmIsWithTheSafeguardingLeadAndNobodyElse() throws {
        for who in [Given.coordinator, Who(id: the("f"), role: .facilitator), Collecting.ann, Given.participant, Who(id: the("r"), role: .reader)] {
            #expect(Self.referred.project.safeguardingMatters(for: who).isEmpty)
            #expect(Self.referred.project.safeguardingMatter(of: the("P01-N1"), for: who) == nil)
            Self.referred.refuses(.collect(.safeguarding(.look(card: the("P01-N1"), entry: the("e2")))), .notAllowed(.safeguard), by: who)
        }
        let matter = try #require(Self.referred.project.safeguardingMatter(of: the("P01-N1"), for: Collecting.lead))
        #expect(matter.cards.map(\.words) == [Self.secret] && matter.note == "He works on the late shift" && matter.outcome == nil)
        #expect(matter.log.map(\.what) == [.referred] && matter.log[0].words == "It tells of a blow" && matter.log[0].by == Collecting.ann.id)
    }

    /// Everything that a page, board, search or export can read is held against the words themselves.
    @Test func theWordsAreNowhereElse() {
        let room = Self.referred.room
        #expect(room.cards[the("P01-N1")]?.words == "" && room.standing(of: "P01-N1") == .withSafeguardingLead)
        #expect(room.reviews[the("P01")]?.statements.map(\.words) == ["", Self.secret + "!", "My garden"])
        #expect(room.reviews[the("P01")]?.note == nil)
        #expect(!room.cardsForTheWall.map(\.code).contains("P01-N1") && room.cardsForTheWall.count == 5)
        #expect(Self.referred.project.thread(from: .card(the("P01-N1")))?.cards.map(\.shown) == [""])
        #expect(Self.referred.project.endings(of: the("P01-N1")) == [.notOnTheWall(.withSafeguardingLead)])
        #expect(Self.referred.project.context(ofCode: "P01-N1", for: Given.coordinator) == nil)
    }

    @Test func partsAndRepeatsGoWithIt() {
        let split = Self.given.collect(
            .countOnce(card: the("P01-N2"), sameAs: the("P01-N1")), .split(card: the("P01-N1"), parts: ["He hits me", "at night"]),
            .offerSaferWords(card: the("P01-N1a"), words: "I am hit", why: "Harm"))
        let referred = split.collect(.safeguarding(.refer(card: the("P01-N1b"), why: "Harm", entry: the("e"))))
        for code in ["P01-N1", "P01-N1a", "P01-N1b", "P01-N2"] {
            #expect(referred.standing(code) == .withSafeguardingLead && referred.room.cards[the(code)]?.shown == "")
        }
        #expect(referred.room.reviews[the("P01")]?.statements.map(\.words) == ["", "", "My garden"])
        #expect(referred.project.safeguardingMatters(for: Collecting.lead).map(\.card) == [the("P01-N1")])
        let back = referred.collect(
            .safeguarding(.close(card: the("P01-N1a"), outcome: .backToRelease, words: "A game", entry: the("c"))), by: Collecting.lead)
        #expect(back.room.cards == split.room.cards && back.room.reviews == split.room.reviews && back.room.cardOrder == split.room.cardOrder)
    }

    @Test func nobodyElseCanDoAnythingWithIt() {
        let card: ID<Card> = the("P01-N1")
        let commands: [CollectCommand] = [
            .split(card: card, parts: ["a", "b"]), .offerSaferWords(card: card, words: "x", why: "x"), .keepOff(card: card, why: "x"),
            .setAside(card: card, why: "x"), .putBack(card: card), .countOnce(card: the("P01-N2"), sameAs: card),
            .pointOut(.ask(id: the("q"), card: card, words: "x")), .release(.look(cards: [card], finds: .fine, words: "")),
            .takeBackReview(the("P01")), .takeBackImport(the("P01")), .closeCode(review: the("P01")),
        ]
        for command in commands { Self.referred.refuses(.collect(command), .collect(.withSafeguardingLead)) }
        let consent = Self.referred.collect(.recordConsent(review: the("P01"), consent: .no), .recordConsent(review: the("P01"), consent: .yes))
        #expect(consent.standing("P01-N1") == .withSafeguardingLead)
    }

    @Test func lookingAndDoingIsLogged() throws {
        let look = CollectCommand.safeguarding(.look(card: the("P01-N1"), entry: the("e2")))
        let worked = Self.referred.collect(
            look, .safeguarding(.note(card: the("P01-N1"), words: "Rang the council", entry: the("e3"))),
            .safeguarding(.close(card: the("P01-N1"), outcome: .staysOff, words: "With the council", entry: the("e4"))), by: Collecting.lead)
        let matter = try #require(worked.project.safeguardingMatters(for: Collecting.lead).first)
        #expect(matter.log.map(\.what) == [.referred, .looked, .noted, .closed] && matter.outcome == .staysOff)
        #expect(try worked.events(.collect(look), by: Collecting.lead).isEmpty)
        #expect(worked.standing("P01-N1") == .withSafeguardingLead)
        let mind = worked.collect(
            .safeguarding(.close(card: the("P01-N1"), outcome: .backToRelease, words: "It was a film", entry: the("e5"))), by: Collecting.lead)
        #expect(mind.room.cards[the("P01-N1")]?.words == Self.secret && mind.room.reviews[the("P01")]?.note == "He works on the late shift")
    }

    @Test func whatComesBackIsLookedAtAfresh() {
        let asked = Self.given.collect(.release(.askForTwoLooks), .release(.look(cards: [the("P01-N1")], finds: .fine, words: "")))
            .collect(.release(.look(cards: [the("P01-N1")], finds: .fine, words: "")), by: Collecting.ann)
        #expect(asked.standing("P01-N1") == .forTheWall)
        let back = asked.collect(.safeguarding(.refer(card: the("P01-N1"), why: "Harm", entry: the("e")))).collect(
            .safeguarding(.close(card: the("P01-N1"), outcome: .backToRelease, words: "Settled", entry: the("c"))), by: Collecting.lead)
        #expect(back.standing("P01-N1") == .waitsForLooks)
        let again = back.collect(.safeguarding(.refer(card: the("P01-N1"), why: "After all", entry: the("e2"))))
        #expect(again.project.safeguardingMatters(for: Collecting.lead).map { $0.log.map(\.what) } == [[.referred, .closed, .referred]])
        back.refuses(
            .collect(.safeguarding(.close(card: the("P01-N1"), outcome: .staysOff, words: "x", entry: the("d")))),
            .collect(.notWithSafeguardingLead), by: Collecting.lead)
    }

    @Test func aCardOnTheWallLeavesItAtOnce() {
        let placed = Given.themed.collect(.safeguarding(.refer(card: the("P01-N1"), why: "Harm", entry: the("e"))))
        #expect(placed.project.cards(in: the("TN")).map(\.code) == ["P02-N1"])
        let back = placed.collect(
            .safeguarding(.close(card: the("P01-N1"), outcome: .backToRelease, words: "x", entry: the("c"))), by: Collecting.lead)
        #expect(back.project.cards(in: the("TN")).map(\.code) == ["P01-N1", "P02-N1"])
    }

    @Test func twoMattersOfOnePersonEndOneByOne() {
        let two = Self.referred.collect(.safeguarding(.refer(card: the("P01-N2"), why: "The same", entry: the("f"))))
        func back(_ given: Given, _ card: String) -> Given {
            given.collect(.safeguarding(.close(card: the(card), outcome: .backToRelease, words: "x", entry: the(card))), by: Collecting.lead)
        }
        #expect(back(two, "P01-N1").room.reviews[the("P01")]?.note == nil)
        #expect(back(back(two, "P01-N1"), "P01-N2").room.reviews == Self.given.room.reviews)
    }

    @Test func theSameFileAgainStillAddsNothing() throws {
        let review = try #require(Self.given.room.reviews[the("P01")])
        #expect(Self.referred.room.compare([review]).same == [review])
        #expect(try Self.referred.events(.collect(.typeIn(review))).isEmpty)
    }

    @Test func aProjectWithoutASafeguardingLeadIsWarned() {
        #expect(!Self.referred.project.hasSafeguardingLead)
        #expect(Self.referred.project.reminders(on: Collecting.day("2025-01-01")).map(\.what) == [.nobodyForSafeguarding])
        let named = Self.referred.when(.journey(.giveRole(person: Collecting.lead.id, role: .safeguardingLead)))
        #expect(named.project.hasSafeguardingLead && named.project.reminders(on: Collecting.day("2025-01-01")).isEmpty)
    }

    @Test func everyHappeningOfItIsSealedWithThePersonsKey() throws {
        let commands: [SafeguardingCommand] = [
            .look(card: the("P01-N1"), entry: the("a")), .note(card: the("P01-N1"), words: "x", entry: the("b")),
            .close(card: the("P01-N1"), outcome: .staysOff, words: "x", entry: the("c")),
        ]
        for command in commands {
            #expect(try Self.referred.events(.collect(.safeguarding(command)), by: Collecting.lead).map(\.subject) == [the("P01")])
        }
        let refer = CollectCommand.safeguarding(.refer(card: the("P01-N1"), why: "x", entry: the("a")))
        #expect(try Self.given.events(.collect(refer)).map(\.subject) == [the("P01")])
    }
}

extension CollectRoom {
    fileprivate func standing(of card: String) -> CardStanding? { cards[the(card)]?.standing }
}
