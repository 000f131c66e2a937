import Method
import Testing

@Suite struct QualityTests {
    static let (good, poor) = (
        ReviewMarks(colour: .yes, detail: .yes, truth: .partly), ReviewMarks(colour: .no, detail: .partly, truth: .partly)
    )
    static let day = Collecting.day("2025-01-14")

    static let given = Given.started.bringIn(Collecting.forms("N", 6) { $0.team = "North" }).bringIn(Collecting.forms("S", 2) { $0.team = "South" })

    static func mark(_ review: String, _ marks: ReviewMarks) -> CollectCommand { .quality(.mark(review: the(review), marks: marks, words: "")) }

    static func meeting(_ given: Given = given, _ mitigations: [Mitigation] = []) -> Given {
        given.collect(.quality(.holdMeeting(QualityMeeting(id: the("m"), day: day, attended: ["A manager"], sample: [the("N01"), the("S01")]))))
    }

    static let again = Mitigation(
        id: the("mit"), kind: .askAgain, words: "Ask three people again", owner: "Manager, north", due: day, changes: "Three forms in their own words")

    @Test func marksAreTracedToTheTeam() {
        let marked = Self.given.collect(Self.mark("N01", Self.poor), Self.mark("S01", Self.good))
            .collect(Self.mark("N01", Self.good), by: Collecting.ann)
        let teams = marked.room.marksByTeam
        #expect(teams.map(\.team) == ["North", "South"] && teams.map(\.reviews) == [1, 1])
        #expect(teams[0].colour == [.no: 1, .yes: 1] && teams[1].truth == [.partly: 1])
    }

    @Test func markingAgainTakesTheOldMarkAway() throws {
        let twice = Self.given.collect(Self.mark("N01", Self.poor), Self.mark("N01", Self.good))
        #expect(twice.room.quality.marks.map(\.marks) == [Self.good])
        #expect(try twice.events(.collect(Self.mark("N01", Self.good))).isEmpty)
    }

    @Test func aSampleIsDrawnInTurnFromEveryTeamAndTheSameEveryTime() {
        let drawn = Self.given.room.drawSample(4, seed: 7)
        let codes = drawn.map(\.text)
        #expect(codes.count == 4 && Set(codes).count == 4 && codes.count { $0.hasPrefix("S") } == 2)
        #expect(drawn == Self.given.room.drawSample(4, seed: 7))
        #expect(Set((0..<20).map { Self.given.room.drawSample(2, seed: $0).map(\.text) }).count > 5)
        #expect(Self.given.room.drawSample(50, seed: 7).count == 8)
    }

    @Test func theMeetingIsDueWhenHalfIsIn() {
        let half = Self.given.plan(.setTotal(16))
        #expect(half.project.qualityMeetingIsDue && !Self.given.plan(.setTotal(17)).project.qualityMeetingIsDue)
        #expect(half.project.reminders(on: Self.day).map(\.what) == [.holdQualityMeeting])
        #expect(!Self.meeting(half).project.qualityMeetingIsDue)
    }

    @Test func theMeetingEndsWithCarryOnOrWithNamedMitigations() {
        let met = Self.meeting()
        #expect(met.room.quality.meetings[0].openQuestions == [.trueToPeople, .ownWords, .usable])
        let answered = met.collect(
            .quality(.answer(meeting: the("m"), review: nil, question: .ownWords, answer: .no, words: "Two teams write for people")),
            .quality(.answer(meeting: the("m"), review: the("N01"), question: .usable, answer: .yes, words: "")))
        #expect(answered.room.quality.meetings[0].openQuestions == [.trueToPeople])
        #expect(answered.room.quality.meetings[0].saidNo == [.ownWords])
        let nobody = Mitigation(id: the("x"), kind: .moveWork, words: "Move", owner: "", due: Self.day, changes: "Less")
        answered.refuses(.collect(.quality(.conclude(meeting: the("m"), mitigations: [nobody]))), .collect(.mitigationNotWhole))
        let done = answered.collect(.quality(.conclude(meeting: the("m"), mitigations: [Self.again])))
        #expect(done.room.quality.openMitigations == [Self.again])
        done.refuses(.collect(.quality(.conclude(meeting: the("m"), mitigations: []))), .collect(.alreadyConcluded))
        done.refuses(
            .collect(.quality(.answer(meeting: the("m"), review: nil, question: .usable, answer: .no, words: ""))), .collect(.alreadyConcluded))
        #expect(done.project.reminders(on: Self.day).contains(Reminder(to: .lead, what: .mitigation(the("mit"), by: Self.day))))
        let finished = done.collect(.quality(.finish(mitigation: the("mit"), day: Self.day, words: "Done")))
        #expect(finished.room.quality.openMitigations.isEmpty)
        #expect(Self.meeting().collect(.quality(.conclude(meeting: the("m"), mitigations: []))).room.quality.meetings[0].isConcluded)
    }

    @Test func poorDataThatIsUsedWarnsUpToTheReport() {
        #expect(Self.given.project.dataWarnings.isEmpty)
        let marked = Self.given.collect(Self.mark("N01", Self.poor), Self.mark("N02", Self.good))
        #expect(marked.project.dataWarnings == [.markedPoor(1, of: 8), .noQualityMeeting])
        let met = Self.meeting(marked).collect(
            .quality(.answer(meeting: the("m"), review: nil, question: .ownWords, answer: .no, words: "")),
            .quality(.answer(meeting: the("m"), review: the("S01"), question: .trueToPeople, answer: .no, words: "")),
            .quality(.conclude(meeting: the("m"), mitigations: [Self.again])))
        #expect(
            met.project.dataWarnings == [.markedPoor(1, of: 8), .meetingSaidNo([.ownWords]), .samplesFailed(1, of: 2), .mitigationsOpen(1)])
        let dropped = met.plan(.dropBatch(id: the("b"), part: SamplePart(kind: .team, name: "North"), why: "Weak", makesSmaller: true))
        #expect(dropped.project.dataWarnings.first == .meetingSaidNo([.ownWords]))
    }

    @Test func choosingWithoutThePersonIsAFaultThatIsSeen() {
        let given = Given.started.bringIn(Collecting.forms("A", 2) { $0.helpedToChoose = false } + Collecting.forms("B", 1) { $0.helpedToChoose = true })
        #expect(given.room.chosenWithoutThePerson.map(\.code) == ["A01", "A02"])
        #expect(given.project.dataWarnings == [.chosenWithoutThePerson(2, of: 3)])
    }

    @Test func marksAreSealedWithThePersonTheyAreAbout() throws {
        let event = try #require(try Self.given.events(.collect(Self.mark("N01", Self.poor))).first)
        #expect(event.subject == the("N01"))
        let whole = try Self.meeting().events(
            .collect(.quality(.answer(meeting: the("m"), review: nil, question: .usable, answer: .yes, words: ""))))
        #expect(whole.first?.subject == nil)
    }
}
