import Foundation
import Method
import Testing

@Suite struct AgreementTests {
    static func answers(_ workshop: Bool, _ report: Bool) -> Agreement { Agreement(workshop: workshop, report: report, thread: true, contact: false) }

    @Test(arguments: [(true, true, Consent.yes), (true, false, .yesNoQuotes), (false, true, .no), (false, false, .no)])
    func answersAmountToAConsent(workshop: Bool, report: Bool, consent: Consent) {
        #expect(Self.answers(workshop, report).consent == consent && Self.answers(workshop, report).agrees(with: consent))
    }

    @Test func answersAndConsentNeverDisagree() {
        var review = Given.review("P01")
        review.agrees = Self.answers(true, false)
        Given.started.refuses(.collect(.typeIn(review)), .collect(.agreementDisagrees("P01")))
        review.consent = .yesNoQuotes
        let given = Given.started.collect(.typeIn(review))
        #expect(!given.room.mayBeQuoted(the("P01-N1")) && given.room.cardsForTheWall.count == 3)
        let no = given.collect(.recordConsent(review: review.id, consent: .no))
        #expect(no.room.reviews[review.id]?.agrees == Agreement(workshop: false, report: false, thread: true, contact: false))
        let yes = no.collect(.recordAgreement(review: review.id, agrees: Self.answers(true, true)))
        #expect(yes.room.reviews[review.id]?.consent == .yes && yes.room.cardsForTheWall.count == 3)
        #expect(yes.collect(.recordAgreement(review: review.id, agrees: Self.answers(false, true))).room.cardsForTheWall.isEmpty)
    }

    @Test func bestInterestsStayWhoDecided() {
        let given = Given.started.collect(.typeIn(Given.review("P01", consent: .bestInterests)))
        #expect(
            given.collect(.recordAgreement(review: the("review-P01"), agrees: Self.answers(true, true))).room.reviews[the("review-P01")]?.consent
                == .bestInterests)
        #expect(
            given.collect(.recordAgreement(review: the("review-P01"), agrees: Self.answers(true, false))).room.reviews[the("review-P01")]?.consent
                == .yesNoQuotes)
    }

    @Test func aReviewStoredBeforeThereWereFurtherQuestionsStillReads() throws {
        let old =
            #"{"reviewCollected":{"review":{"id":"r","code":"P01","service":"","team":"","needs":"","method":"","chosenBy":[],"voice":"","#
            + #""source":"review","consent":"yes","statements":[{"heading":"working","rank":1,"words":"Tea"}]}}}"#
        let event = try JSONDecoder().decode(CollectEvent.self, from: Data(old.utf8))
        let review = Review(id: the("r"), code: "P01", statements: [Statement(heading: .working, rank: 1, words: "Tea")])
        #expect(event == .reviewCollected(review: review, importedBy: nil))
        let written = try JSONEncoder().encode(event)
        #expect(!String(decoding: written, as: UTF8.self).contains("agrees"))
    }

    /// Walks the stored form itself, so that a property that comes later and is forgotten is found.
    @Test func aReviewThatSaysMoreIsNotAsFirstStored() throws {
        #expect(Given.review("P01").isAsFirstStored)
        let changes: [(inout Review) -> Void] = [
            { $0.provider = "x" }, { $0.collector = the("x") }, { $0.helpedToChoose = true }, { $0.usesWords = true }, { $0.helpedBy = "x" },
            { $0.interpretedBy = "x" }, { $0.howSure = .sure }, { $0.note = "x" }, { $0.agrees = Self.answers(true, true) },
            { $0.reviewed = Collecting.day("2025-01-01") },
            { $0.statements = [Statement(heading: .working, rank: 1, words: "x", form: .words)] },
        ]
        var all = Given.review("P01")
        all.day = Collecting.day("2025-01-01")
        for change in changes {
            var review = Given.review("P01")
            change(&review)
            change(&all)
            #expect(!review.isAsFirstStored)
        }
        let kept = try #require(try JSONSerialization.jsonObject(with: JSONEncoder().encode(all)) as? [String: Any])
        #expect(kept.count == Mirror(reflecting: all).children.count && kept.count == 12 + 10)
    }

    @Test func aWholeProjectComesBackFromASnapshotAsItWas() throws {
        let given = CollectionPlanTests.collected.plan(.dropBatch(id: the("b"), part: SamplePart(kind: .team, name: "South"), why: "Weak", makesSmaller: true))
            .collect(
                .quality(.holdMeeting(QualityMeeting(id: the("m"), day: Collecting.day("2025-01-01"), attended: ["A"], sample: []))),
                .quality(.conclude(meeting: the("m"), mitigations: [QualityTests.again])), .release(.askForTwoLooks),
                .release(.look(cards: [the("H01-N1")], finds: .fine, words: "")),
                .safeguarding(.refer(card: the("H02-N1"), why: "Harm", entry: the("e"))),
                .askAgain(.reopen(review: the("H03"), why: "x")),
                .askAgain(.answer(review: the("H03"), answers: NewAnswers(statements: [Statement(heading: .working, rank: 1, words: "Tea")]))))
        let kept = try JSONDecoder().decode(Project.self, from: JSONEncoder().encode(given.project))
        #expect(kept == given.project)
    }
}
