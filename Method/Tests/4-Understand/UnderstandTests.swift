import Method
import Testing

@Suite struct UnderstandTests {
    static func answer(_ id: String, under parent: String? = nil) -> ProjectCommand {
        .understand(
            .answerWhy(id: the(id), theme: the("TN"), parent: parent.map { the($0) }, words: "Because \(id)", perspective: .people))
    }

    static var dug: Given { Given.themed.when(answer("1"), answer("1.1", under: "1"), answer("2")) }

    @Test func theTreeBranchesAndGoesDeep() {
        let tree = Self.dug.project.understand.tree(of: the("TN"))
        #expect(tree.answers(under: nil).map(\.id) == [the("1"), the("2")])
        #expect(tree.deepest == 2 && tree.way(to: the("1.1")).map(\.id) == [the("1"), the("1.1")])
    }

    @Test func onlyChosenThemesAreAskedWhy() {
        Given.collected.refuses(Self.answer("1"), .understand(.themeNotCarried))
    }

    @Test func moneyIsSetAsideGentlyAndNothingHangsUnderIt() {
        let aside = Self.dug.when(.understand(.setAside(why: the("2"), theme: the("TN"), as: .money)))
        aside.refuses(Self.answer("2.1", under: "2"), .understand(.parentSetAside))
        #expect(aside.project.understand.tree(of: the("TN")).setAside(as: .money).count == 1)
        #expect(
            aside.when(.understand(.bringBack(why: the("2"), theme: the("TN")))).project
                == {
                    var project = Self.dug.project
                    project.evolve(.understand(.whySetAside(theme: the("TN"), why: the("2"), kind: .money)))
                    project.evolve(.understand(.whyBroughtBack(theme: the("TN"), why: the("2"))))
                    return project
                }())
    }

    @Test func hintsNoticeMoneyPeopleAndIdeas() {
        #expect(WhyHint.hints(for: "Because there is no money for it.") == [.money])
        #expect(WhyHint.hints(for: "Because people are not as friendly as they used to be.") == [.howPeopleAre])
        #expect(WhyHint.hints(for: "We should buy a bus") == [.idea])
        #expect(WhyHint.hints(for: "Because nobody asked me.").isEmpty)
    }

    @Test func anIdeaThatCameTooEarlyIsHeld() {
        let held = Self.dug.when(.understand(.holdIdea(id: the("h"), theme: the("TN"), words: "A bus")))
        #expect(held.project.understand.tree(of: the("TN")).held.map(\.words) == ["A bus"])
    }

    @Test func votingOnCausesOpensWhenTheGroupSaysEnough() {
        Self.dug.refuses(.understand(.sayEnough(theme: the("TN"))), .understand(.noRootYet))
        let ready = Self.dug.when(
            .understand(.markRoot(why: the("1.1"), theme: the("TN"))), .understand(.markRoot(why: the("2"), theme: the("TN"))),
            .understand(.sayEnough(theme: the("TN"))))
        let settings = BallotSettings(options: [the("1.1"), the("2")], kinds: [DotKind(name: "", each: 2)])
        let voting = ready.when(.ballot(.open(id: the("b"), purpose: .causes(theme: the("TN")), settings: settings)))
        voting.refuses(.understand(.takeOut(why: the("2"), theme: the("TN"))), .understand(.votingStarted))
        voting.refuses(.understand(.carryCauses(theme: the("TN"), causes: [the("1")], how: "")), .understand(.notARoot))
    }

    @Test func aWhyWithAnswersStays() {
        Self.dug.refuses(.understand(.takeOut(why: the("1"), theme: the("TN"))), .understand(.hasAnswers))
    }

    @Test func moneyThreeTimesMayBeTheEnd() {
        var given = Given.themed
        for number in 1...3 {
            given = given.when(Self.answer("\(number)"), .understand(.setAside(why: the("\(number)"), theme: the("TN"), as: .money)))
        }
        #expect(given.project.understand.tree(of: the("TN")).mayHaveRunItsCourse)
    }
}
