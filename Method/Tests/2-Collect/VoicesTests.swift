import Method
import Testing

@Suite struct VoicesTests {
    @Test func peopleWhoDoNotUseWordsAreCountedWithHowTheyWereHeard() {
        let given = Given.started.bringIn(
            Collecting.forms("A", 2) { ($0.usesWords, $0.method, $0.interpretedBy, $0.needs) = (false, "pictures", "her sister", "autism") }
                + Collecting.forms("B", 1) { ($0.usesWords, $0.method, $0.source) = (false, "watching", .dailyWork) }
                + Collecting.forms("C", 3) { ($0.usesWords, $0.method, $0.helpedBy) = (true, "talked", "advocate") })
        let heard = given.room.voicesHeard
        let silent = heard.first { $0.group == .withoutWords }
        #expect(silent?.reviews == 3 && silent?.ways.map(\.method) == ["pictures", "watching"] && silent?.ways.map(\.reviews) == [2, 1])
        #expect(heard.first { $0.group == .interpreted }?.reviews == 2 && heard.first { $0.group == .helpedToSayIt }?.reviews == 3)
        #expect(heard.first { $0.group == .need("autism") }?.reviews == 2 && heard.first { $0.group == .source(.dailyWork) }?.reviews == 1)
    }

    @Test func nobodyHeardIsShownAsNought() {
        let first = Given.collected.room.voicesHeard.first
        #expect(first?.group == .withoutWords && first?.reviews == 0 && first?.ways.isEmpty == true)
    }

    @Test func aPictureIsACardLikeAnyOther() {
        let photo = Attachment(id: the("p"), media: .jpeg, key: "opens", description: "A photo of a garden gate, shut")
        let review = Review(
            id: the("A"), code: "A", statements: [Statement(heading: .notWorking, rank: 1, words: "", form: .photo, attachment: photo)])
        let given = Given.started.collect(.typeIn(review))
        #expect(given.room.cardsForTheWall.map(\.shown) == ["A photo of a garden gate, shut"])
        #expect(given.room.cards[the("A-N1")]?.words == "" && given.room.cards[the("A-N1")]?.form == .photo)
        #expect(given.room.voicesHeard.first { $0.group == .otherForms }?.reviews == 1)
        Given.started.refuses(
            .collect(.typeIn(Review(id: the("B"), code: "B", statements: [Statement(heading: .working, rank: 1, words: "", form: .photo)]))),
            .collect(.noWords))
    }

    @Test func whoStillNeedsAReviewIsKnown() {
        let today = Collecting.day("2025-06-01")
        let given = Given.started.plan(
            .keepCollector(Collector(id: the("ann"), words: "A")),
            .assign(Assignment(id: the("w"), collector: the("ann"), codes: ["Z9"], due: today))
        ).bringIn(
            Collecting.forms("A", 1) { $0.day = Collecting.day("2025-05-01") }
                + Collecting.forms("B", 1) { ($0.reviewed, $0.source) = (Collecting.day("2024-05-31"), .survey) }
                + Collecting.forms("C", 1) { ($0.day, $0.source) = (Collecting.day("2025-05-01"), .survey) })
        #expect(given.room.latestReviews(on: today).map(\.state) == [.recent, .old, .notKnown, .notKnown])
        #expect(given.room.needReview(on: today).map(\.code) == ["B01", "C01", "Z9"])
        let noted = given.collect(.noteReviewed(review: the("C01"), day: Collecting.day("2025-05-20")))
        #expect(noted.room.needReview(on: today).map(\.code) == ["B01", "Z9"])
        #expect(given.room.needReview(on: today, within: 366).map(\.code) == ["C01", "Z9"])
    }

    @Test func whatChangedForEachPersonIsAsked() throws {
        let change = OwnChange(id: the("o"), review: the("review-P01"), day: Collecting.day("2025-06-01"), words: "She moved")
        #expect(Given.collected.project.withoutOwnChange == ["P01", "P02"])
        let noted = Given.collected.collect(.noteOwnChange(change))
        #expect(noted.project.withoutOwnChange == ["P02"] && noted.project.ownChanges(for: Given.coordinator) == [change])
        #expect(noted.project.ownChanges(for: Given.participant).isEmpty)
        #expect(try Given.collected.events(.collect(.noteOwnChange(change))).map(\.subject) == [the("review-P01")])
    }
}
