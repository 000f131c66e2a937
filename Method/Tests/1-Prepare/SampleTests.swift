import Method
import Testing

@Suite struct SampleTests {
    @Test func aSmallUnitHearsEverybody() {
        let target = Prepared.project(.unit, services: [("The house", 4)]).prepared.sampleTarget
        #expect(target?.sum == .everyone(of: 4) && target?.target == 4 && target?.least == 4)
    }

    @Test func aLargeUnitHearsAtLeastHalfAcrossAllNeeds() {
        let target = Prepared.project(.unit, services: [("The home", 41)], needs: [("dementia", 30), ("frailty", 10), ("sight", 1)]).prepared.sampleTarget
        #expect(target?.sum == .atLeastHalf(of: 41, half: 21) && target?.target == 21)
        #expect(target?.byNeed.map(\.reviews) == [15, 5, 1])
    }

    @Test func aTwentiethPersonMakesAUnitALargeOne() {
        #expect(Prepared.project(.unit, services: [("Home", 19)]).prepared.sampleTarget?.target == 19)
        #expect(Prepared.project(.unit, services: [("Home", 20)]).prepared.sampleTarget?.target == 10)
    }

    @Test func fifteenReviewsAreAFifthOfSeventyFive() {
        let target = Prepared.project(.provider, services: [("Home care", 75)]).prepared.sampleTarget
        #expect(target?.sum == .sameShare(percent: 20, of: 75) && target?.target == 15 && target?.least == 15)
    }

    @Test func aProviderHearsTheSameShareOfEachService() {
        let services = [("supported living", 40), ("outreach", 16), ("day opportunities", 12)]
        let fifth = Prepared.project(.provider, services: services)
        #expect(fifth.prepared.sampleTarget?.byService.map(\.reviews) == [8, 4, 3])
        let quarter = fifth.when(.prepare(.sample(.chooseShare(percent: 25))))
        #expect(quarter.prepared.sampleTarget?.byService.map(\.reviews) == [10, 4, 3])
        #expect(quarter.prepared.sampleTarget?.target == 17)
        let few = fifth.when(.prepare(.sample(.chooseShare(percent: 10))), Prepared.record(reviews: 9))
        #expect(few.prepared.sampleWarnings.contains(.belowSmallestKnown(reviews: 15, percent: 20)))
        #expect(few.prepared.sampleWarnings.contains(.lowSample(reviews: 9, least: 15)))
    }

    @Test func aSmallProviderTakesALargerShareUntilThereAreFifteen() {
        let target = Prepared.project(.provider, services: [("One", 20), ("Two", 10)]).prepared.sampleTarget
        #expect(target?.target == 15 && target?.sum == .sameShare(percent: 46, of: 30))
        #expect(Prepared.project(.provider, services: [("One", 8)]).prepared.sampleTarget?.target == 8)
    }

    @Test(arguments: [(630, 63), (631, 64), (1000, 100), (5000, 100), (40, 4)]) func aServiceTakesTheLowerOfATenthAndAHundred(people: Int, reviews: Int) {
        let target = Prepared.project(.service, services: [("Home care", people)]).prepared.sampleTarget
        #expect(target?.target == reviews)
        #expect(target?.sum == .lowerOf(tenth: (people + 9) / 10, hundred: 100, of: people))
    }

    @Test func aHundredReviewsAreSixtyAndForty() {
        let target = Prepared.project(.service, services: [("home care", 600), ("day services", 400)]).prepared.sampleTarget
        #expect(target?.target == 100 && target?.byService.map(\.reviews) == [60, 40])
    }

    @Test func aTenthOfASmallServiceIsSaidToBeFew() {
        #expect(Prepared.project(.service, services: [("Home care", 40)]).prepared.sampleWarnings.contains(.tenthIsFew(4)))
    }

    @Test func aPopulationHasNoPercentageAndNeverMoreThanAHundred() {
        let given = Prepared.project(.population, services: [("All", 5000)], needs: [("one", 4000), ("two", 1000)])
        let target = given.prepared.sampleTarget
        #expect(target?.sum == .broadMix(most: 100) && target?.wanted == nil && target?.most == 100 && !given.prepared.sampleIsLow)
        #expect(given.prepared.sampleWarnings.contains(.percentNotWorthChasing))
        let agreed = given.when(Prepared.record(reviews: 40))
        #expect(agreed.prepared.sampleTarget?.byNeed.map(\.reviews) == [32, 8])
        let many = given.when(Prepared.record(reviews: 150))
        #expect(many.prepared.sampleWarnings.contains(.aboveCeiling(reviews: 150, ceiling: 100)))
    }

    @Test func neverMoreIsAskedThanTheTeamSaysItCanDo() {
        let given = Prepared.project(.service, services: [("Home care", 630)], means: 30)
        #expect(given.prepared.sampleTarget?.target == 30)
        #expect(given.prepared.sampleWarnings.contains(.limitedByMeans(wanted: 63, most: 30)))
        let provider = Prepared.project(.provider, services: [("One", 40), ("Two", 16), ("Three", 12)], means: 8)
        #expect(provider.prepared.sampleTarget?.byService.map(\.reviews) == [4, 2, 2])
        #expect(Prepared.project(.provider, services: [("A", 40), ("B", 16)], means: 1).prepared.sampleWarnings.contains(.notEveryServiceHeard))
        #expect(!Prepared.project(.service, services: [("Home care", 630)], means: 63).prepared.sampleWarnings.contains { "\($0)".contains("limited") })
    }

    @Test func aLowSampleBlocksNothingAndAsksWhomEachGuestSpeaksFor() {
        let guests = Prepared.guests(people: 1, providers: 1, commissioners: 0, in: Prepared.project(.provider, services: [("One", 75)]))
        #expect(guests.prepared.guestsToAskWhomTheySpeakFor.map(\.words) == ["people 1"])
        let low = guests.when(Prepared.record(reviews: 6))
        #expect(low.prepared.sampleIsLow)
        #expect(low.prepared.guestsToAskWhomTheySpeakFor.map(\.words) == ["people 1", "providers 1"])
        let told = low.guest(.speakFor(guest: the("people1"), words: "has lived there ten years"))
        #expect(told.prepared.guestsToAskWhomTheySpeakFor.map(\.words) == ["providers 1"])
    }

    @Test func aNewRecordDoesNotEraseTheLast() throws {
        let two = Prepared.project(.provider, services: [("One", 75)]).when(
            Prepared.record("a", "2024-12-10", reviews: 20), Prepared.record("b", "2024-12-03", reviews: 15, by: [.providers]))
        #expect(two.prepared.sample.records.map(\.reviews) == [20, 15])
        #expect(two.prepared.sample.latest?.reviews == 20)
        #expect(try two.events(Prepared.record("a", "2024-12-10", reviews: 20)).isEmpty)
        let third = two.when(Prepared.record("c", "2024-12-10", reviews: 18, by: [.providers]))
        #expect(third.prepared.sample.latest?.reviews == 18 && third.prepared.sampleWarnings.contains(.noPeopleInTheDebate))
        third.refuses(Prepared.record("d", reviews: 0), .prepare(.countNotPossible))
    }

    @Test func countsThatDoNotAddUpAreSaid() {
        let given = Prepared.project(.provider, services: [("One", 75)], needs: [("dementia", 70)])
        #expect(given.prepared.sampleWarnings.contains(.countsDiffer(byService: 75, byNeed: 70)))
        #expect(Given.started.prepared.sampleWarnings.contains(.nobodyCounted))
    }

    @Test func quotasAddUpAndLeaveNobodyOut() {
        let shared = SampleQuota.spread(10, over: [("large", 980), ("small", 15), ("smallest", 5)])
        #expect(shared.map(\.reviews) == [8, 1, 1])
        #expect(SampleQuota.spread(7, over: [("a", 1), ("b", 1), ("c", 1)]).map(\.reviews) == [1, 1, 1])
        #expect(SampleQuota.spread(10, over: [("a", 33), ("b", 33), ("c", 34)]).map(\.reviews) == [3, 3, 4])
    }

    @Test func aReviewLongAgoIsNotARecentOne() {
        let given = [("P01", Day("2024-03-01")), ("P02", Day("2023-01-01")), ("P03", nil)].reduce(Given.started) { given, place in
            given.when(.prepare(.sample(.givePlace(SamplePlace(id: the(place.0), service: "One", need: "", reviewed: place.1)))))
        }
        #expect(given.prepared.sample.stillNeedAReview(on: Prepared.day("2025-01-14")).map(\.code) == ["P02", "P03"])
    }
}
