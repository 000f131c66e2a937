import Method
import Testing

@Suite struct AddStatementTests {
    private static let review: ID<Review> = the("A01")

    private static func drawing(_ id: String = "s1", rank: Int = 1, heading: Heading = .future, description: String = "A boat on the sea") -> Statement {
        Statement(
            heading: heading, rank: rank, words: "", form: .drawing,
            attachment: Method.Attachment(id: the("picture-\(id)"), media: .png, key: "opens", description: description),
            interpretation: Interpretation(by: .family, howSure: .fairlySure), id: the(id))
    }

    private let given = Given.started.bringIn(Collecting.forms("A", 1))

    @Test func aDrawingBecomesACardThatIsReadByItsDescription() {
        let after = given.collect(.addStatement(review: Self.review, statement: Self.drawing()))
        let card = after.room.cards[the("A01-F1")]
        #expect(card?.shown == "A boat on the sea" && card?.form == .drawing && card?.interpretation?.by == .family)
        #expect(after.room.cardsForTheWall.map(\.code) == ["A01-N1", "A01-F1"])
        #expect(after.room.voicesHeard.first { $0.group == .interpreted }?.reviews == 1)
        #expect(card.flatMap { after.room.shownAttachment(of: $0) }?.id == the("picture-s1"))
    }

    @Test func theSameFormTwiceAddsOne() throws {
        let after = given.collect(.addStatement(review: Self.review, statement: Self.drawing()))
        #expect(try after.events(.collect(.addStatement(review: Self.review, statement: Self.drawing(rank: 2)))).isEmpty)
        #expect(try given.events(.collect(.addStatement(review: Self.review, statement: Self.drawing()))).map(\.subject) == [Self.review])
    }

    @Test func twoPlacesAHeadingAndNoMore() {
        #expect(given.room.freePlace(under: .notWorking, of: Self.review) == 2 && given.room.freePlace(under: .future, of: Self.review) == 1)
        let full = given.collect(
            .addStatement(review: Self.review, statement: Self.drawing()), .addStatement(review: Self.review, statement: Self.drawing("s2", rank: 2)))
        #expect(full.room.freePlace(under: .future, of: Self.review) == nil)
        full.refuses(
            .collect(.addStatement(review: Self.review, statement: Self.drawing("s3", rank: 2))), .collect(.tooManyStatements(.future)))
    }

    @Test func itHasToSaySomethingAboutSomebody() {
        given.refuses(.collect(.addStatement(review: Self.review, statement: Self.drawing(description: ""))), .collect(.noWords))
        given.refuses(.collect(.addStatement(review: the("nobody"), statement: Self.drawing())), .collect(.noSuchReview))
    }

    @Test func aRoomSeesNoPictureWhereSaferWordsStandForIt() {
        let card: ID<Card> = the("A01-F1")
        func shown(_ given: Given, _ code: String) -> Method.Attachment? {
            given.room.cards[the(code)].flatMap { given.room.shownAttachment(of: $0) }
        }
        let added = given.collect(.addStatement(review: Self.review, statement: Self.drawing()))
        #expect(shown(added.collect(.offerSaferWords(card: card, words: "A boat", why: "The name stands on it")), "A01-F1") == nil)
        #expect(shown(added.collect(.keepOff(card: card, why: "Private")), "A01-F1") == nil)
        #expect(shown(added.collect(.recordConsent(review: Self.review, consent: .no)), "A01-F1") == nil)
        let split = added.collect(.split(card: card, parts: ["A boat", "The sea"]))
        #expect(shown(split, "A01-F1a") != nil && shown(split, "A01-F1b") != nil)
        let safer = split.collect(.offerSaferWords(card: the("A01-F1a"), words: "Something that swims", why: "Her boat is known"))
        #expect(shown(safer, "A01-F1a") == nil && shown(safer, "A01-F1b") == nil && shown(safer, "A01-F1") == nil)
        #expect(shown(split.collect(.keepOff(card: the("A01-F1b"), why: "Private")), "A01-F1a") == nil)
    }

    @Test func whatIsWithTheSafeguardingLeadHasNoPictureElsewhere() {
        let referred = given.collect(.addStatement(review: Self.review, statement: Self.drawing()))
            .collect(.safeguarding(.refer(card: the("A01-F1"), why: "A bruise", entry: the("entry"))))
        #expect(referred.room.cards[the("A01-F1")]?.attachment == nil && referred.room.cards[the("A01-F1")]?.interpretation == nil)
        #expect(referred.room.reviews[Self.review]?.statements.allSatisfy { $0.attachment == nil } == true)
    }
}
