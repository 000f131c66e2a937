import House
import Method
import Testing

@testable import Web

@Suite struct SamplePagesTests {
    /// A project at a level, with its people counted, and the page with its sum.
    static func sum(_ level: String, _ services: KeyValuePairs<String, Int>, means: Int? = nil, share: Int? = nil) async throws -> Seen {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        _ = try await anna.post(Site.level(project), ["level": level])
        for (service, people) in services { _ = try await anna.post(Site.services(project), ["service": service, "supported": "\(people)"]) }
        if let means { _ = try await anna.post(Site.means(project), ["reviews": "\(means)"]) }
        if let share { _ = try await anna.post(Site.sampleShare(project), ["share": "\(share)"]) }
        return try await anna.get(Site.sample(project))
    }

    @Test func aSmallUnitAsksEverybody() async throws {
        let page = try await Self.sum("unit", ["The house": 4])
        #expect(page.text.contains("4 people use it. It is small enough to ask everybody. So ask 4 people."))
    }

    @Test func aLargeUnitAsksAtLeastHalf() async throws {
        let page = try await Self.sum("unit", ["The home": 41])
        #expect(page.text.contains("41 people use it. That is a lot for one unit. Then half is enough. Half is 21, rounded up."))
        #expect(page.text.contains("So ask 21 people."))
    }

    @Test func fifteenReviewsAreAFifthOfAProvider() async throws {
        let page = try await Self.sum("provider", ["Home care": 75])
        #expect(page.text.contains("75 people use it. 20 in 100, one in five, is known to work. 20 in 100 is 15, rounded up. So ask 15 people."))
        #expect(page.text.contains("One provider: 15 reviews. That was 20 in 100."))
    }

    @Test func aProviderAsksTheSameShareOfEachService() async throws {
        let services: KeyValuePairs = ["Supported living": 40, "Outreach": 16, "Day centre": 12]
        let fifth = try await Self.sum("provider", services)
        #expect(fifth.text.contains("The same share of each service, rounded up: 8 + 4 + 3 = 15. So ask 15 people."))
        #expect(fifth.text.contains("Supported living 40 8 Outreach 16 4 Day centre 12 3 All together 68 15"))
        let quarter = try await Self.sum("provider", services, share: 25)
        #expect(quarter.text.contains("You chose 25 in 100 from each service.") && quarter.text.contains("10 + 4 + 3 = 17. So ask 17 people."))
        let few = try await Self.sum("provider", services, means: 8)
        #expect(few.text.contains("That would be 15 people. You said that you can do 8 well. 10 in 100 from each is the most that fits."))
        #expect(few.text.contains("rounded up: 4 + 2 + 2 = 8. So ask 8 people.") && few.text.contains("fewer than the 15"))
        let small = try await Self.sum("provider", ["One": 20, "Two": 10])
        #expect(small.text.contains("15 reviews are known to work. Here that takes 46 in 100."))
    }

    @Test(arguments: [
        (100, "100 people use it. One in ten is 10. 100 is the most. So ask 10 people."),
        (631, "631 people use it. One in ten is 64, rounded up. 100 is the most. So ask 64 people."),
        (5000, "5000 people use it. One in ten is 500. 100 is the most. So ask 100 people."),
    ]) func aServiceAsksTheLowerOfATenthAndAHundred(people: Int, said: String) async throws {
        #expect(try await Self.sum("service", ["Home care": people]).text.contains(said))
    }

    @Test func neverMoreIsAskedThanTheTeamSaysItCanDo() async throws {
        let page = try await Self.sum("service", ["Home care": 630], means: 30)
        #expect(page.text.contains("One in ten is 63. 100 is the most. You said that you can do 30 well. So ask 30 people."))
    }

    @Test func aHundredReviewsAreSixtyAndForty() async throws {
        let page = try await Self.sum("service", ["Home care": 600, "Day services": 400])
        #expect(page.text.contains("Home care 600 60 Day services 400 40 All together 1000 100"))
    }

    @Test func aPopulationHasNoShare() async throws {
        let page = try await Self.sum("population", ["Everybody": 5000])
        #expect(page.text.contains("At this level there is no share.") && page.text.contains("So ask up to 100 people."))
        #expect(page.text.contains("Two or three in 100 tell much the same here."))
    }

    @Test func withoutALevelOrCountsThePageSaysWhatToDoFirst() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        let page = try await anna.get(Site.sample(project))
        #expect(page.text.contains("First choose how wide it reaches") && page.text.contains("First say how many people there are"))
        #expect(!page.text.contains("So ask"))
    }

    @Test func aShareThatIsNoneIsRefused() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        _ = try await anna.post(Site.level(project), ["level": "provider"])
        _ = try await anna.post(Site.services(project), ["service": "One", "supported": "75"])
        let page = try await anna.post(Site.sampleShare(project), ["share": "150"])
        #expect(page.status == .unprocessableContent && page.field("share") == "150")
    }

    @Test func theRecordIsDatedAndNoneErasesTheLast() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        let wrong = try await anna.post(Site.sampleRecord(project), ["id": "r0", "day": "2025-01-08", "there": "Us", "reviews": "0", "reason": ""])
        #expect(wrong.status == .unprocessableContent && wrong.field("there") == "Us" && wrong.text.contains("1 or more"))
        _ = try await anna.post(
            Site.sampleRecord(project), ["id": "r1", "day": "2025-01-08", "there": "The managers", "sides": "providers", "reviews": "20", "reason": "Enough"])
        let page = try await anna.post(
            Site.sampleRecord(project),
            [
                "id": "r2", "day": "2025-01-15", "there": "The planning group", "sides": "people", "sides": "providers", "debated": "A fifth or more",
                "reviews": "17", "reason": "We can do it well",
            ])
        #expect(page.text.contains("15 January 2025: 17 reviews (this stands now)") && page.text.contains("8 January 2025: 20 reviews"))
        #expect(page.text.contains("Nobody who uses support was there"))
        let sample = try await anna.get(Site.sample(project))
        #expect(sample.text.contains("17 reviews, agreed on 15 January 2025 by The planning group"))
        #expect(try await anna.get(Site.together(project)).text.contains("On 8 January 2025 you agreed on 20 reviews."))
    }

    @Test func whoStillNeedsAReviewStandsFirst() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        let recent = Moment(milliseconds: anna.house.moment().milliseconds - 86_400_000 * 30).day
        _ = try await anna.post(Site.samplePlaces(project), ["code": "P01", "service": "Homecare", "need": "", "reviewed": "\(recent)"])
        let page = try await anna.post(Site.samplePlaces(project), ["code": "P02", "service": "Homecare", "need": "", "reviewed": ""])
        #expect(page.text.contains("1 had a recent review 1 still need one"))
        #expect(page.text.contains("P02 Homecare not yet Needs one"))
        let wrong = try await anna.post(Site.samplePlaces(project), ["code": "Mary Smith", "service": "", "need": "", "reviewed": ""])
        #expect(wrong.status == .unprocessableContent)
        _ = try await anna.post(Site.samplePlaceOut(project), ["code": "P02"])
        #expect(try await anna.house.project(project)?.prepare.sample.places.map(\.code) == ["P01"])
    }

    @Test func needsAndCodesAreForThoseWhoPrepareOrCollect() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        _ = try await anna.post(Site.level(project), ["level": "unit"])
        _ = try await anna.post(Site.services(project), ["service": "The house", "supported": "4"])
        _ = try await anna.post(Site.services(project), ["need": "Dementia", "having": "1"])
        _ = try await anna.post(Site.samplePlaces(project), ["code": "P77", "service": "The house", "need": "Dementia", "reviewed": ""])
        let addresses = [Site.prepare(project), Site.services(project), Site.sample(project), Site.sampleRecord(project), Site.checklist(project)]
        for (name, role) in [("Rae", "reader"), ("Pat", "participant")] {
            let other = try await anna.joined(by: name)
            _ = try await anna.post(Site.people(project), ["name": name, "role": role])
            #expect(try await other.get(Site.samplePlaces(project)).status == .forbidden)
            #expect(try await other.post(Site.samplePlaces(project), ["code": "P78"]).status == .forbidden)
            for address in addresses {
                let page = try await other.get(address)
                #expect(page.status == .ok && !page.html.contains("Dementia") && !page.html.contains("P77"), "\(role) \(address)")
                #expect(!page.html.contains(Site.samplePlaces(project)), "\(role) \(address)")
            }
        }
        let col = try await anna.joined(by: "Col")
        _ = try await anna.post(Site.people(project), ["name": "Col", "role": "collector"])
        #expect(try await col.get(Site.samplePlaces(project)).text.contains("P77"))
        #expect(try await col.get(Site.services(project)).text.contains("Dementia"))
        #expect(try await col.post(Site.samplePlaces(project), ["code": "P78"]).status == .forbidden)
    }

    @Test func othersAtTheSameLevelAreMyOwnProjectsOnly() async throws {
        let anna = try await Visitor.coordinator()
        let (project, earlier) = (try await anna.startProject("Now"), try await anna.startProject("Riverside before"))
        for one in [project, earlier] { _ = try await anna.post(Site.level(one), ["level": "unit"]) }
        _ = try await anna.post(Site.services(earlier), ["service": "The house", "supported": "6"])
        _ = try await anna.post(Site.typeIn(earlier), ["id": "r1", "code": "P01", "working-1": "My dog", "consent": "yes"])
        #expect(try await anna.get(Site.sample(project)).text.contains("Riverside before: 1 review, of 6 people"))
        let rae = try await anna.joined(by: "Rae")
        _ = try await anna.post(Site.people(project), ["name": "Rae", "role": "reader"])
        #expect(!(try await rae.get(Site.sample(project)).text.contains("Riverside before")))
    }
}
