import Method
import Testing

@Suite struct PlanTests {
    static func idea(_ id: String, _ lens: Lens, planned: Bool = false) -> ProjectCommand {
        .plan(.addIdea(Idea(id: the(id), theme: the("TN"), lens: lens, words: "Idea \(id)", alreadyPlanned: planned)))
    }

    static var ready: Given {
        Given.themed.when(
            .plan(.noteInPlace(InPlace(id: the("p"), theme: the("TN"), words: "A choir"))), idea("T", .traditional), idea("R", .radical),
            idea("D", .different), idea("P", .traditional, planned: true))
    }

    static func settings(_ options: String...) -> BallotSettings {
        BallotSettings(options: options.map { the($0) }, kinds: [DotKind(name: "", each: 3)])
    }

    @Test func eachLensIsUsedBeforeTheVote() {
        let two = Given.themed.when(
            .plan(.noteInPlace(InPlace(id: the("p"), theme: the("TN"), words: "A choir"))), Self.idea("T", .traditional), Self.idea("R", .radical))
        two.refuses(
            .ballot(.open(id: the("b"), purpose: .ideas(theme: the("TN")), settings: Self.settings("T", "R"))), .ballot(.lensesMissing([.different])))
    }

    @Test func plannedIdeasAreCreditedAndKeptOffTheBallot() {
        Self.ready.refuses(
            .ballot(.open(id: the("b"), purpose: .ideas(theme: the("TN")), settings: Self.settings("T", "P"))), .ballot(.noSuchOption))
        let open = Self.ready.when(.ballot(.open(id: the("b"), purpose: .ideas(theme: the("TN")), settings: Self.settings("T", "R", "D"))))
        open.refuses(.plan(.markPlanned(idea: the("T"), planned: true)), .plan(.alreadyVotedOn))
    }

    @Test(arguments: [
        (4, 5, Quarter.quickWin), (5, 5, .majorProject), (4, 4, .fillIn), (5, 4, .thanklessTask), (0, 10, .quickWin), (10, 0, .thanklessTask),
    ])
    func twoAnswersDrawTheGrid(takes: Int, changes: Int, quarter: Quarter) {
        #expect(Guess(takes: takes, changes: changes).quarter == quarter)
    }

    static var onGrid: Given {
        ready.when(.plan(.takeToTheGrid(theme: the("TN"), ideas: [the("T"), the("R")], how: "")))
    }

    @Test func anIdeaIsPlacedBeforeItIsDecidedAndDroppedWithAReason() {
        Self.onGrid.refuses(.plan(.decide(idea: the("T"), kind: .doNow, why: "")), .plan(.notPlaced))
        Self.onGrid.refuses(.plan(.settle(idea: the("D"), guess: Guess(takes: 1, changes: 1))), .plan(.notOnTheGrid))
        Self.onGrid.refuses(.plan(.settle(idea: the("T"), guess: Guess(takes: 11, changes: 1))), .plan(.notOnTheScale))
        let placed = Self.onGrid.when(.plan(.settle(idea: the("T"), guess: Guess(takes: 9, changes: 1))))
        placed.refuses(.plan(.decide(idea: the("T"), kind: .drop, why: "")), .plan(.reasonMissing))
    }

    @Test func theStepIsDoneOnlyOnceSomethingIsAgreedThatWillBeDone() {
        let reason = { (given: Given) in given.project.reasonNotToFinish(.plan) }
        #expect(reason(Self.onGrid) == .nothingDecided)
        let placed = Self.onGrid.when(
            .plan(.settle(idea: the("T"), guess: Guess(takes: 1, changes: 9))), .plan(.decide(idea: the("T"), kind: .hold, why: "Later")))
        #expect(reason(placed) == .nothingGoesOn)
        #expect(reason(placed.when(.plan(.decide(idea: the("T"), kind: .drop, why: "No")))) == .nothingGoesOn)
        #expect(reason(placed.when(.plan(.decide(idea: the("T"), kind: .doNow, why: "")))) == nil)
        #expect(reason(placed.when(.plan(.decide(idea: the("T"), kind: .planInDetail, why: "")))) == nil)
    }

    @Test func somebodyKnownHereIsThoughtWithInPlaceOfOurs() throws {
        let choose = { (figure: LensFigure?) in ProjectCommand.plan(.chooseFigure(lens: .radical, figure: figure)) }
        Given.started.refuses(choose(LensFigure(who: "", asks: "What?")), .plan(.wordsMissing))
        Given.started.refuses(choose(LensFigure(who: String(repeating: "w", count: 141))), .plan(.figureTooLong(most: 140)))
        Given.started.refuses(choose(LensFigure(who: "Ada")), .notAllowed(.facilitate), by: Given.participant)
        let ada = LensFigure(who: "Ada from the market", asks: "What would you sell?")
        let given = Given.started.when(choose(ada))
        #expect(given.project.plan.figures == [.radical: ada])
        #expect(try given.events(choose(ada)).isEmpty)
        #expect(given.when(choose(nil)).project.plan.figures.isEmpty)
    }

    @Test func whatWasTriedElsewhereAndAnIdeaThatWaitedCanBeTakenBack() throws {
        let tried = Self.ready.when(.plan(.noteTried(Tried(id: the("x"), theme: the("TN"), words: "A film", use: ""))))
        let back = tried.when(.plan(.takeOutTried(the("x"))))
        #expect(back.project.plan.tried.isEmpty)
        #expect(try back.events(.plan(.takeOutTried(the("x")))).isEmpty)
        let taken = Self.ready.when(.plan(.addIdea(Idea(id: the("h"), theme: the("TN"), lens: .radical, words: "A lift", held: the("held")))))
        #expect(taken.when(.plan(.takeOutIdea(the("h")))).project.plan.ideas == Self.ready.project.plan.ideas)
    }

    @Test func theSpreadOfGuessesIsKept() {
        let given = Self.onGrid.when(
            .plan(.guess(idea: the("T"), person: the("1"), guess: Guess(takes: 2, changes: 8))),
            .plan(.guess(idea: the("T"), person: the("2"), guess: Guess(takes: 5, changes: 9))))
        #expect(given.project.plan.middle(of: the("T")) == Guess(takes: 4, changes: 9))
        #expect(given.project.plan.guesses[the("T")]?.count == 2)
    }

    @Test func gentleWarningsNoticeFillInsAndRefusedQuickWins() {
        let fill = Self.onGrid.when(
            .plan(.settle(idea: the("T"), guess: Guess(takes: 1, changes: 1))), .plan(.decide(idea: the("T"), kind: .doNow, why: "")))
        #expect(fill.project.plan.mostlyFillIns)
        let quick = Self.onGrid.when(
            .plan(.settle(idea: the("T"), guess: Guess(takes: 1, changes: 9))), .plan(.decide(idea: the("T"), kind: .hold, why: "")))
        #expect(quick.project.plan.quickWinsRefusedWithoutReason.map(\.id) == [the("T")])
    }
}
