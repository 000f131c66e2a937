import Method
import Testing

@Suite struct ThreadTests {
    static var whole: Given {
        PlanTests.onGrid.when(
            UnderstandTests.answer("1"), .understand(.markRoot(why: the("1"), theme: the("TN"))), .understand(.sayEnough(theme: the("TN"))),
            .understand(.carryCauses(theme: the("TN"), causes: [the("1")], how: "")),
            .success(.say(SuccessStatement(id: the("s"), theme: the("TN"), perspective: .people, words: "I have friends"))),
            .success(.addMeasure(SuccessTests.measure("m"))), .plan(.settle(idea: the("T"), guess: Guess(takes: 1, changes: 9))),
            .plan(.decide(idea: the("T"), kind: .doNow, why: "")),
            .implement(.ask(Action(id: the("a"), words: "I will", owner: "o", theme: the("TN"), idea: the("T")))),
            .implement(.ask(Action(id: the("b"), words: "I will too", owner: "o", theme: the("TN"), idea: the("R")))),
            .review(.takeReading(id: the("r"), measure: the("m"), reading: Reading(day: Day.first, value: .number(3)))))
    }

    @Test(arguments: [
        ThreadStart.card(the("P01-N1")), .theme(the("TN")), .cause(the("1")), .success(the("s")), .measure(the("m")), .idea(the("T")), .action(the("a")),
        .reading(the("r")),
    ])
    func everyLinkLeadsBackToTheWords(start: ThreadStart) throws {
        let thread = try #require(Self.whole.project.thread(from: start))
        #expect(thread.theme?.id == the("TN"))
        #expect(thread.cards.contains { $0.words == "P01 on not_working" })
        #expect(!thread.causes.isEmpty && !thread.success.isEmpty && !thread.measures.isEmpty && !thread.ideas.isEmpty)
    }

    @Test func aPromisesThreadHoldsOnlyWhatBelongsToIt() throws {
        let thread = try #require(Self.whole.project.thread(from: .action(the("a"))))
        #expect(thread.actions.map(\.id) == [the("a")] && thread.ideas.map(\.id) == [the("T")])
        let idea = try #require(Self.whole.project.thread(from: .idea(the("T"))))
        #expect(idea.actions.map(\.id) == [the("a")])
    }

    @Test func everyCardHasAnEnding() {
        let project = Self.whole.project
        #expect(project.endings(of: the("P01-N1")) == [.carried(theme: the("TN"))])
        #expect(project.endings(of: the("P01-W1")) == [.kept(theme: the("TW"))])
        #expect(Given.collected.project.endings(of: the("P01-W1")) == [.waiting])
        let off = Given.collected.when(.collect(.setAside(card: the("P01-W1"), why: "Ask again")))
        #expect(off.project.endings(of: the("P01-W1")) == [.notOnTheWall(.setAside(why: "Ask again"))])
        let split = Given.collected.when(.collect(.split(card: the("P01-W1"), parts: ["a", "b"])))
        #expect(split.project.endings(of: the("P01-W1")) == [.waiting, .waiting])
    }

    @Test func whatIsNotThereHasNoThread() {
        #expect(Self.whole.project.thread(from: .card(the("nobody"))) == nil)
    }
}
