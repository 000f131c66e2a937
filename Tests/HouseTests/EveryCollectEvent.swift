@testable import Method

/// What happens in collecting besides bringing words in and preparing cards.
enum EveryCollectEvent {
    private static func the<Thing>(_ name: String) -> ID<Thing> { EveryEvent.the(name) }
    private static let day = EveryEvent.day

    static let later = form + plan + quality + askAgain + pointOut + release + safeguarding

    private static let form: [(String, CollectEvent)] = [
        (
            "reviewCollected.whole",
            .reviewCollected(
                review: Review(
                    id: the("r3"), code: "P03", day: day, statements: [photo], provider: "The \"provider\"", collector: the("frankie"),
                    helpedToChoose: false, usesWords: false, helpedBy: "her sister", interpretedBy: "two people who know her",
                    howSure: .fairlySure, note: "She was tired", agrees: agreement, reviewed: day), importedBy: nil)
        ),
        ("statementAdded", .statementAdded(review: the("r3"), statement: drawing, round: 1)),
        ("agreementRecorded", .agreementRecorded(review: the("r3"), agrees: agreement, consent: .yesNoQuotes)),
        ("codeClosed", .codeClosed(review: the("r3"), code: "P03")), ("reviewDayNoted", .reviewDayNoted(review: the("r3"), day: day)),
        (
            "ownChangeNoted",
            .ownChangeNoted(review: the("r3"), change: OwnChange(id: the("change"), review: the("r3"), day: day, words: "A new key"))
        ),
    ]

    private static let photo = Statement(
        heading: .future, rank: 1, words: "", form: .photo,
        attachment: Attachment(id: the("picture"), media: .jpeg, key: "opens-it", description: "The sea"))
    private static let drawing = Statement(
        heading: .working, rank: 2, words: "", form: .drawing,
        attachment: Attachment(id: the("drawing"), media: .png, key: "opens-it", description: "A dog"),
        interpretation: Interpretation(by: .several, howSure: .aGuess), id: the("said"))
    private static let agreement = Agreement(workshop: true, report: false, thread: true, contact: false)
    private static let north = SamplePart(kind: .team, name: "North")
    private static let assignment = Assignment(id: the("work"), collector: the("frankie"), codes: ["P01", "P02"], parts: [north], due: day)

    private static let plan: [(String, CollectEvent)] =
        ([
            ("promptAnswered", .promptAnswered(prompt: .where, words: "At home")), ("totalSet", .totalSet(number: 100)),
            ("totalSet.none", .totalSet(number: nil)), ("quotaSet", .quotaSet(quota: Quota(id: the("home"), part: north, number: 60))),
            ("quotaTakenOut", .quotaTakenOut(id: the("home"))),
            ("quotaShifted", .quotaShifted(id: the("shift"), from: the("home"), to: the("day"), number: 5, why: "Better words there")),
            ("batchDropped", .batchDropped(id: the("batch"), part: north, reviews: [the("r3")], why: "Not their words", makesSmaller: true)),
            ("batchPutBack", .batchPutBack(id: the("batch"))),
            (
                "collectorKept",
                .collectorKept(
                    collector: Collector(
                        id: the("frankie"), words: "A senior worker", team: "North", provider: "The provider", training: "Two days", prepared: true,
                        skill: .strong))
            ),
            ("collectorTakenOut", .collectorTakenOut(id: the("frankie"))), ("preparedOnlySet", .preparedOnlySet(asked: true)),
            ("workAssigned", .workAssigned(assignment: assignment)), ("dueDaySet", .dueDaySet(id: the("work"), due: day)),
            ("assignmentTakenOut", .assignmentTakenOut(id: the("work"))),
            ("workMoved", .workMoved(id: the("work"), assignment: assignment, why: "More practice")),
        ] as [(String, CollectionPlanEvent)]).map { ("plan." + $0, .plan(event: $1)) }

    private static let quality: [(String, CollectEvent)] =
        ([
            (
                "reviewMarked",
                .reviewMarked(
                    review: the("r3"), by: the("ann"), marks: ReviewMarks(colour: .yes, detail: .partly, truth: .no), words: "Not how she talks")
            ),
            (
                "meetingHeld",
                .meetingHeld(meeting: QualityMeeting(id: the("meeting"), day: day, attended: ["A manager"], sample: [the("r3")]))
            ),
            (
                "questionAnswered",
                .questionAnswered(meeting: the("meeting"), review: the("r3"), question: .ownWords, answer: .partly, words: "Some of it")
            ),
            (
                "questionAnswered.whole",
                .questionAnswered(meeting: the("meeting"), review: nil, question: .usable, answer: .yes, words: "")
            ),
            (
                "meetingConcluded",
                .meetingConcluded(
                    meeting: the("meeting"),
                    mitigations: [
                        Mitigation(
                            id: the("again"), kind: .askAgain, words: "Ask five people again", owner: "The manager", due: day,
                            changes: "Five reviews in their own words")
                    ])
            ),
            ("mitigationDone", .mitigationDone(meeting: the("meeting"), mitigation: the("again"), day: day, words: "Four of five")),
        ] as [(String, QualityEvent)]).map { ("quality." + $0, .quality(event: $1)) }

    private static let askAgain: [(String, CollectEvent)] =
        ([
            ("reviewReopened", .reviewReopened(review: the("r3"), why: "Not their words")),
            (
                "answeredAgain",
                .answeredAgain(
                    review: the("r3"),
                    answers: NewAnswers(
                        statements: [Statement(heading: .working, rank: 1, words: "My dog")], day: day, collector: the("frankie"),
                        method: "talking", chosenBy: ["me"], helpedToChoose: true), round: 2)
            ),
            ("askingGivenUp", .askingGivenUp(review: the("r3"))),
        ] as [(String, AskAgainEvent)]).map { ("askAgain." + $0, .askAgain(event: $1)) }

    private static let pointOut: [(String, CollectEvent)] =
        ([
            (
                "concernRaised",
                .concernRaised(
                    concern: Concern(
                        id: the("concern"), card: the("P03-W1"), review: the("r3"), kind: .identifying, words: "The only baker", by: the("ann")))
            ),
            ("concernSettled", .concernSettled(id: the("concern"), review: the("r3"), by: the("bob"), how: "Safer words")),
            (
                "collectorAsked",
                .collectorAsked(
                    question: CardQuestion(id: the("q"), card: the("P03-W1"), review: the("r3"), words: "Which bus?", by: the("ann")))
            ),
            ("collectorAnswered", .collectorAnswered(id: the("q"), review: the("r3"), by: the("bob"), words: "The late one")),
        ] as [(String, PointOutEvent)]).map { ("pointOut." + $0, .pointOut(event: $1)) }

    private static let release: [(String, CollectEvent)] =
        ([
            ("twoLooksAsked", .twoLooksAsked), ("twoLooksStopped", .twoLooksStopped(why: "Too few of us")),
            (
                "cardLooked",
                .cardLooked(card: the("P03-W1"), review: the("r3"), by: the("ann"), finds: .needsSaferWords, words: "A street name")
            ),
        ] as [(String, ReleaseEvent)]).map { ("release." + $0, .release(event: $1)) }

    private static func entry(_ what: SafeguardingEntry.What) -> SafeguardingEntry {
        SafeguardingEntry(id: the("entry"), what: what, by: the("ann"), at: Moment(milliseconds: 1_750_000_000_000), words: "As it was said")
    }

    private static let safeguarding: [(String, CollectEvent)] =
        ([
            ("cardReferred", .cardReferred(card: the("P03-W1"), review: the("r3"), entry: entry(.referred))),
            ("matterLookedAt", .matterLookedAt(card: the("P03-W1"), review: the("r3"), entry: entry(.looked))),
            ("matterNoted", .matterNoted(card: the("P03-W1"), review: the("r3"), entry: entry(.noted))),
            ("matterClosed", .matterClosed(card: the("P03-W1"), review: the("r3"), outcome: .staysOff, entry: entry(.closed))),
        ] as [(String, SafeguardingEvent)]).map { ("safeguarding." + $0, .safeguarding(event: $1)) }
}
