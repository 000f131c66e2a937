import House
import Method
import Testing

@testable import Web

@Suite struct QualityPagesTests {
    private static func answers(_ code: String, _ colour: String = "yes", note: String = "", of: String = "") -> KeyValuePairs<String, String> {
        ["review": "review-\(code)", "of": of, "colour": colour, "detail": "partly", "truth": "yes", "note": note]
    }

    @Test func aReaderSeesOnePersonsWordsByTheirCodeAndNoMore() async throws {
        let room = try await CollectingRoom(north: 2, south: 1)
        let page = try await room.get(Site.reading(room.project))
        let codes = ["N01", "N02", "S01"].filter { page.text.contains($0) }
        #expect(codes.count == 1 && page.text.contains("\(codes.first ?? "") xylophone working") && page.text.contains("You have read 0 of 3"))
        for identity in ["North", "South", "Homecare", "Day centre"] { #expect(!page.html.contains(identity), "\(identity)") }
    }

    @Test func readingGoesOnUntilAllAreRead() async throws {
        let room = try await CollectingRoom(north: 2, south: 1)
        var page = try await room.get(Site.reading(room.project))
        var seen: [String] = []
        for _ in 0..<3 {
            let review = try #require(page.field("review"))
            seen.append(review)
            page = try await room.post(
                Site.reading(room.project), ["review": review, "of": "", "colour": "yes", "detail": "no", "truth": "partly", "note": "Thin \(review)"])
        }
        #expect(Set(seen).count == 3 && page.text.contains("You have read all of them.") && page.text.contains("You have read 3 of 3"))
        let marks = try await room.room.quality.marks
        #expect(marks.count == 3 && marks.allSatisfy { $0.marks.detail == .no && $0.words.hasPrefix("Thin") })
        #expect(page.text.contains("North 2 Yes: 2 No: 2 Partly: 2") && page.text.contains("“Thin review-S01”"))
        let again = try await room.get("\(Site.reading(room.project))?review=review-N01")
        #expect(again.field("note") == "Thin review-N01")
    }

    @Test func aMarkWithAnAnswerMissingIsNotKeptAndNothingTypedIsLost() async throws {
        let room = try await CollectingRoom()
        let page = try await room.post(
            Site.reading(room.project), ["review": "review-N03", "of": "", "colour": "no", "detail": "", "truth": "yes", "note": "Staff words"])
        #expect(page.status == .unprocessableContent && page.text.contains("N03 xylophone") && page.field("note") == "Staff words")
        #expect(page.html.contains("id=\"colour-no\" value=\"no\" checked") && page.html.contains("href=\"#detail-yes\""))
        #expect(try await room.room.quality.marks.isEmpty)
    }

    @Test func aBatchIsOneTeamsAndOneCanBeLeftOut() async throws {
        let room = try await CollectingRoom(north: 3, south: 2)
        let quality = try await room.get(Site.quality(room.project))
        #expect(!quality.html.contains("of=North"))
        let south = ReadingBatch.address(room.project, of: "South")
        var page = try await room.get(south)
        let first = try #require(page.field("review"))
        #expect(page.text.contains("You have read 0 of 2") && first.hasPrefix("review-S"))
        page = try await room.get("\(south)&after=\(first)")
        let second = try #require(page.field("review"))
        #expect(second.hasPrefix("review-S") && second != first)
        page = try await room.get("\(south)&after=\(second)")
        #expect(page.field("review") == first)
    }

    @Test func whoSaidNoIsNotReadAndNotDrawn() async throws {
        let room = try await CollectingRoom(north: 1, south: 1)
        try await room.put(.recordConsent(review: room.id("review-N01"), consent: .no))
        #expect(try await room.get(Site.reading(room.project)).text.contains("S01 xylophone"))
        #expect(try await room.get("\(Site.reading(room.project))?review=review-N01").status == .notFound)
        #expect(try await room.post(Site.reading(room.project), Self.answers("N01")).status == .notFound)
        _ = try await room.post(Site.qualityMeetings(room.project), ["id": "m", "day": "2025-01-14", "attended": "A manager", "size": "9"])
        #expect(try await room.room.quality.meetings.first?.sample == [room.id("review-S01")])
    }

    @Test func marksByTeamAreForTheTeamAndNotForTheReport() async throws {
        let room = try await CollectingRoom()
        _ = try await room.post(Site.reading(room.project), Self.answers("N01", "no", note: "xylophonenote"))
        #expect(try await room.get(Site.quality(room.project)).text.contains("North 1 No: 1 Partly: 1 Yes: 1"))
        let col = try await room.joined("Col", as: .collector)
        let seen = try await col.get(Site.quality(room.project))
        #expect(seen.text.contains("North 1 No: 1") && !seen.html.contains("xylophonenote"))
        let rae = try await room.joined("Rae", as: .reader)
        let report = try await rae.get(Site.report(room.project))
        #expect(report.text.contains("fewer than 5 of 8 forms in use were marked as weak."))
        #expect(!report.text.contains("North") && !report.html.contains("xylophonenote"))
        #expect(try await rae.get(Site.quality(room.project)).status == .forbidden)
    }
}
