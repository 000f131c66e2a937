import Method
import Testing

@Suite struct ReadyTests {
    static let today = Prepared.day("2025-02-10")

    static func state(_ kind: ReadyKind, _ given: Given, on day: Day = today) -> ReadyState? {
        given.project.readiness(on: day).first { $0.kind == kind }?.state
    }

    @Test func everyPointIsToldOnceInOrderOfWhatMatters() {
        let points = Given.started.project.readiness(on: Self.today)
        #expect(points.map(\.kind) == ReadyKind.allCases)
        #expect(points.filter { $0.state == .done }.isEmpty)
    }

    @Test func qualityStandsAboveCount() throws {
        let order = ReadyKind.allCases
        let count = try #require(order.firstIndex(of: .reviewsIn))
        for quality in [ReadyKind.checkpoint, .everyHeadingHeard, .consent] { #expect(try #require(order.firstIndex(of: quality)) < count) }
    }

    @Test func fewerReviewsThanAgreedWarnAndNeverBlock() {
        let given = Given.collected.when(Prepared.record(reviews: 3))
        #expect(Self.state(.reviewsIn, given) == .warning)
        #expect(Self.state(.reviewsIn, Given.collected.when(Prepared.record(reviews: 2))) == .done)
        #expect(Self.state(.reviewsIn, Given.started) == .missing)
        #expect(given.project.readiness(on: Self.today).first { $0.kind == .reviewsIn }?.of == 3)
        #expect(given.project.reasonNotToFinish(.prepare) == nil && given.project.reasonNotToFinish(.collect) == nil)
    }

    @Test func theCheckpointIsDoneOnceItsDayHasComeWithWordsToLookAt() {
        let given = Given.collected.when(.prepare(.setDate(.qualityCheck, Self.today)))
        #expect(Self.state(.checkpoint, given) == .done)
        #expect(Self.state(.checkpoint, given, on: Prepared.day("2025-02-09")) == .warning)
        #expect(Self.state(.checkpoint, Given.started.when(.prepare(.setDate(.qualityCheck, Self.today)))) == .warning)
    }

    @Test func wordsWithoutConsentWarn() {
        #expect(Self.state(.consent, Given.collected) == .done)
        #expect(Self.state(.consent, Given.collected.when(.collect(.recordConsent(review: the("review-P01"), consent: .no)))) == .warning)
    }

    @Test func theRoomIsReadyWhenTheRightPeopleAreComing() {
        let given = Prepared.guests(people: 9, providers: 9, commissioners: 9)
        #expect(Self.state(.balance, given) == .done && Self.state(.numbers, given) == .done && Self.state(.deciders, given) == .done)
        #expect(Self.state(.responsiblePeople, given) == .warning && Self.state(.speaksFor, given) == .warning)
        #expect(Self.state(.dayOneFits, given) == .done && Self.state(.confirmed, given) == .missing)
        let coming = given.guest(
            .beResponsible(guest: the("providers1"), responsible: true), .answer(guest: the("providers1"), answer: .coming),
            .confirm(event: nil, day: Self.today, despite: ""))
        #expect(Self.state(.responsiblePeople, coming) == .done && Self.state(.confirmed, coming) == .done)
        let crowd = Prepared.guests(people: 20, providers: 20, commissioners: 20)
        #expect(Self.state(.numbers, crowd) == .warning)
    }

    @Test func theVenueIsReadyWhenAllSixChecksAreGood() {
        let checks = { (good: Bool) in
            VenueCheck.allCases.reduce(Given.started) {
                $0.when(.prepare(.days(.checkVenue($1, finding: VenueFinding(isGood: $1 == .acoustics ? good : true, note: "")))))
            }
        }
        #expect(VenueCheck.allCases.count == 6)
        #expect(Self.state(.venue, checks(true)) == .done && Self.state(.venue, checks(false)) == .warning)
        #expect(checks(false).prepared.days.venueLacks == [.acoustics] && Self.state(.access, checks(false)) == .done)
    }
}
