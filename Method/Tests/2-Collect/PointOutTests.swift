import Method
import Testing

@Suite struct PointOutTests {
    static func raise(_ kind: Concern.Kind, _ words: String = "") -> CollectCommand {
        .pointOut(.raise(id: the("c"), card: the("P01-N1"), kind: kind, words: words))
    }

    @Test func aConcernChangesNothingByItselfAndIsSettledWithWords() throws {
        let raised = Given.collected.collect(Self.raise(.professionalLanguage, "social isolation"), by: Collecting.ann)
        #expect(raised.room.cards == Given.collected.room.cards && raised.room.openConcerns.map(\.kind) == [.professionalLanguage])
        #expect(try raised.events(.collect(Self.raise(.professionalLanguage, "social isolation"))).isEmpty)
        raised.refuses(.collect(.pointOut(.settle(the("c"), how: ""))), .collect(.reasonMissing))
        let settled = raised.collect(.pointOut(.settle(the("c"), how: "She says it like that")))
        #expect(settled.room.openConcerns.isEmpty && settled.room.concerns(about: the("P01-N1")).map(\.settledHow) == ["She says it like that"])
    }

    @Test func harmGoesToTheSafeguardingLeadAndIsNotKeptAmongTheOthers() {
        Given.collected.refuses(.collect(Self.raise(.harm)), .collect(.reasonMissing))
        let raised = Given.collected.collect(
            Self.raise(.identifying, "his street"), .pointOut(.raise(id: the("h"), card: the("P01-N1"), kind: .harm, words: "A blow")))
        #expect(raised.standing("P01-N1") == .withSafeguardingLead && raised.room.concerns.isEmpty)
        #expect(raised.project.safeguardingMatters(for: Collecting.lead).map { $0.log.map(\.words) } == [["A blow"]])
    }

    @Test func theCollectorIsAskedThroughTheCode() throws {
        let collector = Collector(id: the("ann"), words: "A. H.")
        let given = Given.started.plan(.keepCollector(collector)).bringIn(Collecting.forms("A", 2) { $0.collector = the("ann") })
        let asked = given.collect(.pointOut(.ask(id: the("q"), card: the("A01-N1"), words: "Who is Z.?")))
        #expect(asked.room.openQuestions(for: the("ann")).map(\.words) == ["Who is Z.?"])
        #expect(asked.project.reminders(on: Collecting.day("2025-01-01")) == [Reminder(to: .collector(the("ann")), what: .questions([the("A01-N1")]))])
        let answered = asked.collect(.pointOut(.answer(the("q"), words: "His dog")), by: Collecting.ann)
        #expect(answered.room.openQuestions.isEmpty && answered.room.questions(about: the("A01-N1")).map(\.answer) == ["His dog"])
        #expect(try answered.events(.collect(.pointOut(.answer(the("q"), words: "His dog")))).isEmpty)
        answered.refuses(.collect(.pointOut(.answer(the("q"), words: "Other"))), .collect(.alreadyAnswered))
        #expect(answered.project.context(ofCode: " a01-n1", for: Given.coordinator)?.answers.map(\.answer) == ["His dog"])
    }

    @Test func aQuestionThatNobodyKnownBroughtGoesToTheLead() {
        let asked = Given.collected.collect(.pointOut(.ask(id: the("q"), card: the("P01-N1"), words: "Where?")))
        #expect(asked.project.reminders(on: Collecting.day("2025-01-01")) == [Reminder(to: .lead, what: .questions([the("P01-N1")]))])
    }

    @Test func theCodeBringsUpTheNoteForThoseWhoMaySeeIt() {
        let given = Given.started.bringIn(
            Collecting.forms("A", 1) {
                $0.note = "Z. is his dog"
                ($0.usesWords, $0.interpretedBy, $0.howSure) = (false, "his sister", .fairlySure)
            })
        let context = given.project.context(ofCode: "a01-n1", for: Who(id: the("f"), role: .facilitator))
        #expect(context?.note == "Z. is his dog" && context?.voice.isInterpretation == true && context?.card.code == "A01-N1")
        #expect(given.project.context(ofCode: "A01-N1", for: Given.participant) == nil)
        #expect(given.project.context(ofCode: "A01-N1", for: Who(id: the("r"), role: .reader)) == nil)
        #expect(given.project.context(ofCode: "Z9-N1", for: Given.coordinator) == nil)
    }
}
