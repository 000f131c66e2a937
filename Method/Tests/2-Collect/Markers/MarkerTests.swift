import Method
import Testing

/// One statement looked at by itself.
private func marks(_ words: String, under heading: Heading = .notWorking) -> [WordMark] {
    Marker.marks(in: [MarkableStatement(review: "P01", heading: heading, rank: 1, words: words)])
}

private func has(_ marker: Marker, _ words: String, under heading: Heading = .notWorking) -> Bool {
    marks(words, under: heading).contains { $0.marker == marker }
}

@Suite struct MarkerTests {
    @Test(arguments: FirstSentences.workersWords + LaterSentences.workersWords + FreshSentences.workersWords)
    func workersWordsAreMarked(_ words: String) { #expect(has(.professionalLanguage, words)) }

    @Test(arguments: FirstSentences.ownWords + LaterSentences.ownWords + FreshSentences.ownWords + LastSentences.ownWords)
    func ownWordsAndWordsHeldUpToLaughAtAreNot(_ words: String) { #expect(!has(.professionalLanguage, words)) }

    @Test(arguments: FirstSentences.harm + LaterSentences.harm + FreshSentences.harm)
    func whatMayTellOfHarmIsMarked(_ words: String) { #expect(has(.safeguarding, words)) }

    @Test(
        arguments: FirstSentences.noHarm + LaterSentences.noHarm + FreshSentences.noHarm + LastSentences.noHarm + UnseenSentences.noHarm + FinalSentences.noHarm
    )
    func turnsOfSpeechAreNoHarm(_ words: String) { #expect(!has(.safeguarding, words)) }

    @Test(arguments: FirstSentences.tells + LaterSentences.tells + FreshSentences.tells)
    func detailsThatTellWhoItIsAreMarked(_ words: String) { #expect(has(.identifying, words)) }

    @Test(
        arguments: FirstSentences.tellsNothing + LaterSentences.tellsNothing + FreshSentences.tellsNothing + LastSentences.tellsNothing
            + UnseenSentences.tellsNothing)
    func detailsOfManyAreNot(_ words: String) { #expect(!has(.identifying, words)) }

    @Test(arguments: LaterSentences.twoIdeas)
    func twoIdeasAreMarked(_ heading: Heading, _ words: String) { #expect(has(.twoIdeas, words, under: heading)) }

    @Test(arguments: LaterSentences.oneIdea + FreshSentences.oneIdea + LastSentences.oneIdea + UnseenSentences.oneIdea + FinalSentences.oneIdea)
    func oneIdeaInSeveralBreathsIsNot(_ heading: Heading, _ words: String) { #expect(!has(.twoIdeas, words, under: heading)) }

    /// The sentences of everybody's own words are ordinary ones: no marker may cry out at many of them.
    @Test func ordinaryWordsAreLeftInPeace() {
        let ordinary = FirstSentences.ownWords + LaterSentences.ownWords + FreshSentences.ownWords + LastSentences.ownWords
        #expect(ordinary.filter { !marks($0).isEmpty } == [])
    }

    /// Words that nobody tuned for: what is found must not grow less.
    @Test func ofTheLastSentencesAsManyAreFoundAsWasWrittenDown() {
        #expect(LastSentences.workersWords.filter { has(.professionalLanguage, $0) }.count >= 17)
        #expect(LastSentences.harm.filter { has(.safeguarding, $0) }.count >= 14)
        #expect(LastSentences.tells.filter { has(.identifying, $0) }.count == 8)
        #expect(LastSentences.twoIdeas.filter { has(.twoIdeas, $1, under: $0) }.count >= 5)
        #expect(UnseenSentences.workersWords.filter { has(.professionalLanguage, $0) }.count >= 13)
        #expect(UnseenSentences.harm.filter { has(.safeguarding, $0) }.count >= 11)
        #expect(UnseenSentences.tells.filter { has(.identifying, $0) }.count >= 9)
        #expect((UnseenSentences.twoIdeas + FinalSentences.twoIdeas).filter { has(.twoIdeas, $1, under: $0) }.count >= 14)
        #expect(FinalSentences.harm.filter { has(.safeguarding, $0) }.count >= 5)
        #expect(FreshSentences.twoIdeas.filter { has(.twoIdeas, $1, under: $0) }.count >= 9)
    }
}

@Suite struct MarkedWordsTests {
    @Test func theWordsAreGivenAsTheyStand() {
        let mark = marks("Mobilises INDOORS, and requires  prompting.").first
        #expect(mark?.marker == .professionalLanguage && mark?.where == "Mobilises")
        #expect(mark?.also == ["requires  prompting"])
        #expect(marks("Mum’s  card’s gone and nobody knows.").first?.where == "Mum’s  card’s gone")
    }

    @Test func whatOverlapsIsMarkedAsOne() {
        #expect(marks("The bus is late. I live at 14 Mill Lane by the mill.").map(\.where) == ["I live at 14 Mill Lane"])
    }

    @Test func eachMarkerSpeaksOnceForAStatement() {
        let found = marks("Service user engages well with peers. Service user presents with low mood.")
        #expect(found.map(\.marker) == [.professionalLanguage] && found.first?.also.isEmpty == false)
    }

    @Test func severalMarkersMaySpeakInTheirOrder() {
        let found = marks("My keyworker Darren hit me. Also the bus is late.")
        #expect(found.map(\.marker) == [.twoIdeas, .identifying, .safeguarding])
    }

    @Test func theSameWordsInQuotationMarksAreNoFault() {
        #expect(has(.professionalLanguage, "Displays challenging behaviour."))
        #expect(!has(.professionalLanguage, "She wrote \"displays challenging behaviour\" because I cried."))
        #expect(!has(.professionalLanguage, "She wrote ‘displays challenging behaviour’ because I cried."))
        #expect(has(.professionalLanguage, "\"Displays challenging behaviour.\""), "marks round the whole quote nothing")
    }

    @Test func complainingOfAWordWithoutMarksIsNoFault() {
        #expect(!has(.professionalLanguage, "They call it community access. I call it Tesco."))
        #expect(!has(.professionalLanguage, "I have unmet needs, whatever that means."))
        #expect(has(.professionalLanguage, "Staff call it community access and promote engagement."), "nobody speaks as themselves here")
    }

    @Test func harmDeniedIsNoHarmButDislikedIs() {
        #expect(has(.safeguarding, "He hits me."))
        #expect(!has(.safeguarding, "He never hits me."))
        #expect(has(.safeguarding, "I don't like him hitting me."))
    }

    @Test func severalSignsCountOnlyWhereThingsAreNotWorking() {
        #expect(marks("He turns my chair off so I can't move.").map(\.why) == [.severalSigns])
        #expect(marks("He turns my chair off so I can't move.", under: .working).isEmpty)
    }

    @Test func aListOfWishesIsTwoIdeasOnlyUnderTheFuture() {
        #expect(has(.twoIdeas, "A job. A girlfriend.", under: .future))
        #expect(!has(.twoIdeas, "A job. A girlfriend.", under: .working))
    }

    @Test(arguments: ["", "   ", "?!", "🌴", "\u{0}", "((((", "\"", "'", "*** ' \" (", "ȧ̷̢", "مرحبا بك"])
    func oddWordsDoNoHarm(_ words: String) { #expect(marks(words).isEmpty) }

    @Test func aVeryLongStatementComesBackWithItsMark() {
        #expect(has(.safeguarding, String(repeating: "and then we had tea ", count: 2_000) + ". He hits me."))
    }
}

@Suite struct RepeatTests {
    private func said(_ review: String, _ heading: Heading, _ rank: Int, _ words: String) -> MarkableStatement {
        MarkableStatement(review: review, heading: heading, rank: rank, words: words)
    }

    private func repeats(_ statements: MarkableStatement...) -> [WordMark] { Marker.marks(in: statements).filter { $0.marker == .duplicate } }

    @Test func theSamePersonTwiceIsASlipWhateverTheCapitalsAndSigns() {
        let found = repeats(said("P01", .working, 1, "My dog & me."), said("P01", .working, 2, "  my DOG and   me!"))
        #expect(found.map(\.rank) == [2] && found.map(\.why) == [.saidTwice])
        #expect(found.map(\.where) == ["  my DOG and   me!"] && found.map(\.sameAs) == ["P01"])
    }

    @Test func twoPeopleWithTheSameWordsWerePerhapsCopied() {
        let found = repeats(said("P01", .future, 1, "To go out more often."), said("P02", .future, 2, "To go out, more often"))
        #expect(found.map(\.review) == ["P02"] && found.map(\.why) == [.twoPeopleSameWords] && found.map(\.sameAs) == ["P01"])
    }

    @Test func aFewWordsAreSaidAlikeByChance() {
        #expect(repeats(said("P01", .working, 1, "My mum."), said("P02", .working, 1, "my mum")).isEmpty)
        #expect(repeats(said("P01", .working, 1, "My mum."), said("P01", .working, 2, "my mum")).count == 1)
    }

    @Test func underTwoHeadingsTheSameWordsAreTwoThings() {
        #expect(repeats(said("P01", .working, 1, "Being at home with him"), said("P01", .future, 1, "Being at home with him")).isEmpty)
    }

    @Test func emptyPlacesDoNotRepeatEachOther() {
        #expect(repeats(said("P01", .working, 1, " "), said("P01", .working, 2, "")).isEmpty)
        #expect(repeats(said("P01", .working, 1, "🌴"), said("P01", .working, 2, "🚲")).isEmpty)
    }

    @Test func aProjectShowsItsMarksInTheOrderInWhichWordsCame() {
        #expect(Given.collected.project.collect.wordMarks.isEmpty)
        let review = Review(
            id: the("r"), code: "P09", statements: [Statement(heading: .notWorking, rank: 1, words: "Not currently accessing the community.")])
        let found = Given.started.when(.collect(.typeIn(review))).project.collect.wordMarks
        #expect(found.map(\.review) == ["P09"] && found.map(\.marker) == [.professionalLanguage])
    }
}
