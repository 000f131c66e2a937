import Method
import Testing

@Suite struct ErasedCodeTests {
    static let p01: ID<Review> = the("review-P01")
    static let closed = Given.collected.collect(.closeCode(review: p01))

    /// What is left when the key is gone: the house gives `wordsErased` for everything sealed, and the rest as it was.
    static func erased(_ given: Given, _ story: [ProjectEvent]) -> Project {
        var project = Project(id: the("project"))
        for event in story { project.evolve(event.subject == p01 ? .collect(.wordsErased(review: p01)) : event) }
        project.evolve(.collect(.wordsErased(review: p01)))
        return project
    }

    @Test func erasedWordsDoNotComeBackWithTheFile() throws {
        var project = Self.closed.project
        project.evolve(.collect(.wordsErased(review: Self.p01)))
        let given = Given(project: project)
        let found = project.collect.compare([Given.review("P01"), Given.review("P02"), Given.review("P03")])
        #expect(found.erased.map(\.code) == ["P01"] && found.same.map(\.code) == ["P02"] && found.new.map(\.code) == ["P03"] && found.changed.isEmpty)
        let again = ProjectCommand.collect(.bringIn(id: the("again"), file: "f", tool: "t", reviews: [Given.review("P01")]))
        #expect(try given.events(again).isEmpty)
        given.refuses(.collect(.typeIn(Given.review("P01"))), .collect(.codeErased("P01")))
        #expect(try given.events(.collect(.closeCode(review: Self.p01))).isEmpty)
    }

    @Test func theClosedCodeOutlivesTheKey() throws {
        let begun: [ProjectEvent] = [.journey(.started(title: "A", owner: Given.coordinator.id, follows: nil))]
        let story = begun + [.collect(.reviewCollected(review: Given.review("P01"), importedBy: nil))]
        let closing = try Given(project: story.reduce(into: Project(id: the("project"))) { $0.evolve($1) }).events(.collect(.closeCode(review: Self.p01)))
        #expect(closing.map(\.subject) == [nil])
        let project = Self.erased(Given.started, story + closing)
        #expect(project.collect.compare([Given.review("P01")]).erased.count == 1 && project.collect.reviews.isEmpty)
    }

    @Test func whatWasTakenBackCanStillBeClosed() {
        let gone = Given.collected.collect(.takeBackReview(Self.p01), .closeCode(review: Self.p01))
        gone.refuses(.collect(.typeIn(Given.review("P01"))), .collect(.codeErased("P01")))
        _ = Given.collected.collect(.takeBackReview(Self.p01), .typeIn(Given.review("P01")))
        Given.collected.refuses(.collect(.closeCode(review: the("x"))), .collect(.noSuchReview))
    }

    @Test func nothingOfAnErasedPersonIsLeft() {
        let mark = QualityCommand.mark(review: Self.p01, marks: ReviewMarks(colour: .no, detail: .no, truth: .no), words: "Secret")
        let meeting = QualityMeeting(id: the("m"), day: Collecting.day("2025-01-01"), attended: [], sample: [Self.p01])
        let given = Given.collected.collect(
            .quality(mark), .quality(.holdMeeting(meeting)),
            .quality(.answer(meeting: the("m"), review: Self.p01, question: .usable, answer: .no, words: "Secret")),
            .pointOut(.raise(id: the("c"), card: the("P01-W1"), kind: .identifying, words: "Secret")),
            .pointOut(.ask(id: the("q"), card: the("P01-W1"), words: "Secret")),
            .release(.look(cards: [the("P01-W1")], finds: .needsSaferWords, words: "Secret")),
            .noteOwnChange(OwnChange(id: the("o"), review: Self.p01, day: Collecting.day("2025-01-01"), words: "Secret")),
            .askAgain(.reopen(review: Self.p01, why: "Secret")),
            .safeguarding(.refer(card: the("P01-N1"), why: "Secret", entry: the("e"))))
        var project = given.project
        project.evolve(.collect(.wordsErased(review: Self.p01)))
        #expect(String(reflecting: given.project).contains("Secret"))
        #expect(!String(reflecting: project).contains("Secret"))
        #expect(project.safeguardingMatters(for: Collecting.lead).isEmpty)
    }
}
