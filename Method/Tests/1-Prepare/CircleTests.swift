import Method
import Testing

@Suite struct CircleTests {
    static func planner(_ perspective: Perspective) -> ProjectCommand {
        .prepare(.joinPlanningGroup(PlanningMember(id: the("p-\(perspective)"), words: "somebody", perspective: perspective)))
    }

    @Test func theStakeholderListStaysOpenAtEveryStep() throws {
        let late = Stakeholder(id: the("gp"), words: "the surgery", perspective: .others, step: .understand)
        let given = Given.themed.when(
            .prepare(.circle(.add(Stakeholder(id: the("mum"), words: "a mother", perspective: .people, step: .prepare)))),
            .prepare(.circle(.add(late))), .prepare(.circle(.miss(MissingVoice(id: the("night"), words: "night staff", step: .theme)))))
        #expect(given.prepared.circle.stakeholders(addedAt: .understand) == [late])
        #expect(given.prepared.circle.lacks == [.providers, .commissioners] && given.prepared.circle.missing.map(\.words) == ["night staff"])
        #expect(try given.events(.prepare(.circle(.add(late)))).isEmpty)
        #expect(given.when(.prepare(.circle(.find(the("night"))))).prepared.circle.missing.isEmpty)
    }

    @Test func seventeenReviewsOfTwoPartnersAndANeutralHost() {
        let two = Given.started.when(
            .prepare(.circle(.join(Partner(id: the("cic"), words: "CIC", reviews: 8)))),
            .prepare(.circle(.join(Partner(id: the("hft"), words: "HFT", reviews: 8)))),
            .prepare(.circle(.agree(reviews: 9, with: the("hft")))))
        #expect(two.prepared.circle.reviewsAgreed == 17 && two.prepared.circle.hasNoNeutralHost)
        #expect(!two.when(.prepare(.circle(.nameHost(words: "Connect in the North")))).prepared.circle.hasNoNeutralHost)
        #expect(two.when(.prepare(.circle(.nameHost(words: "hft")))).prepared.circle.hasNoNeutralHost)
        two.refuses(.prepare(.circle(.agree(reviews: 9, with: the("nobody")))), .prepare(.noSuchPartner))
    }

    @Test func decisionsBeforeAnyPersonWasInAreFlaggedUntilTakenAgain() {
        let early = Given.started.when(
            .prepare(.sayWhy(words: "Why")), .prepare(.chooseLevel(.unit)), Self.planner(.providers), .prepare(.setDate(.dayOne, Day("2025-02-25"))))
        #expect(early.prepared.decisionsWithoutPeople == [.purpose, .level, .days])
        let again = ProjectCommand.prepare(.together(.takeAgain(.purpose, day: Prepared.day("2024-12-03"))))
        early.refuses(again, .prepare(.planningGroupLacks([.people])))
        let joined = early.when(Self.planner(.people), again, .prepare(.chooseLevel(.provider)))
        #expect(joined.prepared.decisionsWithoutPeople == [.days])
        #expect(Given.started.when(Self.planner(.people), .prepare(.sayWhy(words: "Why"))).prepared.decisionsWithoutPeople.isEmpty)
    }

    @Test func aSampleAgreedBeforePeopleWereInvolvedIsFlagged() {
        let given = Given.started.when(
            .prepare(.together(.involvePeople(day: Prepared.day("2024-12-05"), how: "the tenants' meeting"))),
            Prepared.record("early", "2024-12-03", reviews: 15), Prepared.record("without", "2024-12-10", reviews: 15, by: [.providers]),
            Prepared.record("with", "2024-12-11", reviews: 15))
        #expect(given.prepared.sampleRecordsWithoutPeople.map(\.id) == [the("early"), the("without")])
    }

    @Test func coproductionIsLoggedByPhaseAndSaysWhoLedAndDecided() throws {
        func note(_ id: String, _ phase: CoproductionPhase, led: Perspective, decided: [Perspective], people: Int, words: String) -> ProjectCommand {
            .prepare(
                .together(
                    .note(
                        CoproductionNote(
                            id: the(id), phase: phase, day: Prepared.day("2025-02-25"), what: "Day one", ledBy: led, decidedBy: decided,
                            inRoom: [.init(perspective: .people, people: people)], wordsOf: words))))
        }
        let first = note("1", .design, led: .people, decided: [.people, .providers], people: 8, words: "17 people")
        let given = Given.started.when(first, note("2", .delivery, led: .providers, decided: [.providers], people: 0, words: "17 people"))
        let together = given.prepared.together
        #expect(together.ledByPeople == (times: 1, of: 2) && together.decidedByPeople == (times: 1, of: 2))
        #expect(together.phasesWithoutPeople == [.delivery, .evaluation] && together.inBothWays.map(\.id) == [the("1")])
        #expect(try given.events(first).isEmpty)
        #expect(given.when(.prepare(.together(.takeOutNote(the("2"))))).prepared.together.notes.count == 1)
    }
}
