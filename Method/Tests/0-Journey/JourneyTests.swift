import Method
import Testing

@Suite struct JourneyTests {
    @Test func aStepIsNotDoneBeforeTheEarlierOnes() {
        Given.started.refuses(.journey(.finish(step: .theme)), .journey(.earlierStepOpen(.prepare)))
        #expect(Given.started.project.journey.here == .prepare)
        #expect(Given.collected.project.journey.here == .theme)
    }

    @Test func everyStepSaysWhatItStillMisses() {
        Given.started.refuses(.journey(.finish(step: .prepare)), .journey(.whyMissing))
        let empty = Given.started.when(.prepare(.sayWhy(words: "Why")), .journey(.finish(step: .prepare)))
        empty.refuses(.journey(.finish(step: .collect)), .journey(.noReviews))
        Given.collected.refuses(.journey(.finish(step: .theme)), .journey(.cardsUnheard(6)))
        let themed = Given.themed.when(.journey(.finish(step: .theme)))
        themed.refuses(.journey(.finish(step: .understand)), .journey(.causesNotChosen))
    }

    @Test func themingCannotBeFinishedWhileCardsAreParked() {
        let parked = Given.themed.when(.theme(.park(card: the("P02-F1"), why: "")))
        parked.refuses(.journey(.finish(step: .theme)), .journey(.cardsParked(1)))
    }

    @Test func aParkedCardWhoseConsentWasTakenBackHoldsNobodyUp() {
        let parked = Given.themed.when(
            .theme(.park(card: the("P02-F1"), why: "")), .collect(.recordConsent(review: the("review-P02"), consent: .no)))
        #expect(parked.project.parked.isEmpty)
        _ = parked.when(.journey(.finish(step: .theme)))
    }

    @Test func reopeningNeedsAReasonAndDestroysNothing() {
        let themed = Given.themed.when(.journey(.finish(step: .theme)))
        themed.refuses(.journey(.reopen(step: .theme, reason: "")), .journey(.reasonMissing))
        let reopened = themed.when(.journey(.reopen(step: .theme, reason: "A card came late")))
        #expect(reopened.project.journey.here == .theme)
        #expect(reopened.project.theme == themed.project.theme)
        #expect(reopened.project.journey.reopenings.first?.reason == "A card came late")
    }

    @Test func thereIsAlwaysACoordinator() {
        Given.started.refuses(.journey(.takeRole(person: Given.coordinator.id)), .journey(.lastCoordinator))
        Given.started.refuses(.journey(.giveRole(person: Given.coordinator.id, role: .reader)), .journey(.lastCoordinator))
        let two = Given.started.when(.journey(.giveRole(person: the("ann"), role: .coordinator)), .journey(.takeRole(person: Given.coordinator.id)))
        #expect(two.project.journey.roles == [the("ann"): .coordinator])
    }

    @Test func startingTwiceWithTheSameFormStartsOnce() throws {
        #expect(try Given.started.events(.journey(.start(title: "A life", owner: Given.coordinator.id, follows: nil))).isEmpty)
        Given.started.refuses(.journey(.start(title: "Other", owner: the("ann"), follows: nil)), .journey(.alreadyStarted))
    }

    @Test func nothingCanBeAskedOfAProjectThatWasNotStarted() {
        Given().refuses(.prepare(.sayWhy(words: "Why")), .journey(.notStarted))
    }
}
