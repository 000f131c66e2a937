import Method
import Testing

@Suite struct ScopeTests {
    @Test func everyLevelHasItsOwnChecklist() {
        #expect(Set(Level.allCases.map { $0.checklist }).count == 4)
        #expect(Set(Level.allCases.flatMap(\.checklist)) == Set(ChecklistItem.allCases))
        for level in Level.allCases { #expect(Set(level.checklist.map(\.about)) == Set(ChecklistItem.About.allCases), "\(level)") }
    }

    @Test func whatWasTickedStaysWhenTheLevelChanges() throws {
        let tick = ProjectCommand.prepare(.scope(.tick(item: .recentReviews, done: true)))
        let given = Prepared.project(.unit).when(tick, .prepare(.chooseLevel(.population)))
        #expect(given.prepared.checklist.filter(\.done).map(\.item) == [.recentReviews])
        #expect(try given.events(tick).isEmpty)
        #expect(given.when(.prepare(.scope(.tick(item: .recentReviews, done: false)))).prepared.scope.ticked.isEmpty)
    }

    @Test func theHowOfTheSheetIsTheHowOfTheProject() {
        let given = Given.started.when(.prepare(.scope(.write(line: .how, words: "Two days"))), .prepare(.scope(.write(line: .amount, words: "17"))))
        #expect(given.prepared.how == "Two days" && given.prepared.scopeSheetLacks == [.when, .place, .who, .method, .timescale])
        #expect(given.when(.prepare(.scope(.write(line: .amount, words: "")))).prepared.scopeSheetLacks.contains(.amount))
    }

    @Test func theAimIsOneSentence() {
        let one = Given.started.when(.prepare(.scope(.sayAim(words: "Use reviews to improve the lives of people in Leeds."))))
        #expect(!one.prepared.aimIsMoreThanOneSentence)
        #expect(Given.started.when(.prepare(.scope(.sayAim(words: "Use reviews. Improve lives.")))).prepared.aimIsMoreThanOneSentence)
        Given.started.refuses(.prepare(.scope(.sayAim(words: String(repeating: "a", count: 281)))), .prepare(.aimTooLong))
    }

    @Test func expectationsSayBothWhatToExpectAndWhatCanBeAffected() {
        Given.started.refuses(.prepare(.scope(.setExpectations(Expectations(expect: "Two days", affect: "")))), .prepare(.wordsMissing))
        let given = Given.started.when(.prepare(.scope(.setExpectations(Expectations(expect: "Two days", affect: "The contract")))))
        #expect(given.prepared.scope.expectations?.affect == "The contract")
    }

    @Test func learningQuestionsAndMeansAreKept() {
        let given = Given.started.when(
            .prepare(.scope(.askToLearn(question: .share, words: "What do we do well?"))),
            .prepare(.scope(.stateMeans(Means(pence: 250_000, staffDays: 12, mostReviews: 30)))))
        #expect(given.prepared.scope.learning == [.share: "What do we do well?"] && given.prepared.scope.means?.staffDays == 12)
        given.refuses(.prepare(.scope(.stateMeans(Means(mostReviews: -1)))), .prepare(.countNotPossible))
    }
}
