import Method
import Testing

@Suite struct GatheringTests {
    static var open: Given { Given.started.when(.gathering(.openDay(id: the("d"), title: "Day one", code: "ABCD2345"))) }

    static func letIn(_ person: String) -> ProjectCommand {
        .gathering(.letIn(day: the("d"), person: the(person), perspective: .people, called: ""))
    }

    @Test func aSeatIsJoinedOnceHoweverOftenTheFormIsSent() throws {
        let seated = Self.open.when(Self.letIn("1"))
        #expect(try seated.events(Self.letIn("1")).isEmpty)
        #expect(seated.project.gathering.today?.count(of: .people) == 1)
    }

    @Test func aClosedDayLetsNobodyIn() {
        let closed = Self.open.when(.gathering(.closeDay(the("d"))))
        closed.refuses(Self.letIn("1"), .gathering(.dayClosed))
        #expect(closed.project.gathering.today == nil)
    }

    @Test func anAnswerToABreakIsCountedOnceHoweverOftenTheFormIsSent() throws {
        let asked = Self.open.when(Self.letIn("1"), .gathering(.askForBreak(day: the("d"), person: the("1"))))
        #expect(asked.project.gathering.today?.breaksAnswered == 0)
        let answer = ProjectCommand.gathering(.answerBreak(day: the("d"), person: the("1")))
        let answered = asked.when(answer)
        #expect(answered.project.gathering.today?.breaksAnswered == 1 && answered.project.gathering.today?.here.first?.wantsBreak == false)
        #expect(try answered.events(answer).isEmpty)
    }

    @Test func whatSomebodyGaveStaysWhenTheyLeave() {
        let given = BallotTests.open().when(
            .gathering(.openDay(id: the("d"), title: "Day one", code: "ABCD2345")), Self.letIn("v"), BallotTests.place("A", by: "v"),
            .gathering(.leave(day: the("d"), person: the("v"))))
        #expect(given.project.gathering.today?.here.isEmpty == true)
        #expect(given.project.ballots[the("b")]?.dotsUsed == 1)
        #expect(given.project.perspective(of: the("v")) == .people)
    }
}
