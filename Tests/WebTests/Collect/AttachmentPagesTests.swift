import Foundation
import HTTPTypes
import House
import Method
import Testing

@testable import Web

@Suite struct AttachmentPagesTests {
    private static let whole = [
        "id": "s1", "heading": "future", "kind": "photo", "description": "A gate by the sea", "voice": "interpreted", "by": "family", "sure": "fairlySure",
    ]
    private static let review: ID<Review> = ID(trusted: "r1")
    private static let card: ID<Card> = ID(trusted: "P01-F1")

    private func withOneReview() async throws -> (Visitor, ID<Project>) {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        _ = try await anna.post(Site.typeIn(project), ["id": "r1", "code": "P01", "working-1": "My dog", "consent": "yes"])
        return (anna, project)
    }

    private func add(
        _ anna: Visitor, _ project: ID<Project>, _ changes: [String: String], named name: String = "IMG_1.jpg", _ bytes: [UInt8]
    ) async throws -> Seen {
        let fields = Self.whole.merging(changes) { $1 }
        return try await anna.upload(Site.addStatement(project, Self.review), fields, file: "file", named: name, bytes)
    }

    private func add(_ anna: Visitor, _ project: ID<Project>, named name: String = "IMG_1.jpg", _ bytes: [UInt8]) async throws -> Seen {
        try await add(anna, project, [:], named: name, bytes)
    }

    private func withOnePhoto() async throws -> (Visitor, ID<Project>) {
        let (anna, project) = try await withOneReview()
        let page = try await add(anna, project, SentFile.photograph)
        #expect(page.status == .ok && page.text.contains("It is a card now"), "\(page.text)")
        return (anna, project)
    }

    // MARK: Adding

    @Test func aPhotographComesBackWithoutItsHiddenData() async throws {
        #expect(SentFile.holds(SentFile.photograph, "CANARY") && SentFile.holds(SentFile.photograph, "Exif"))
        let (anna, project) = try await withOnePhoto()
        let seen = try await anna.get(Site.attachment(project, Self.card))
        #expect(seen.status == .ok && seen.bytes.starts(with: [0xFF, 0xD8, 0xFF]))
        #expect(!SentFile.holds(seen.bytes, "CANARY") && !SentFile.holds(seen.bytes, "Exif"))
        #expect(seen.headers[.contentType] == "image/jpeg" && seen.headers[.cacheControl] == "private, no-store")
        #expect(seen.headers[.xContentTypeOptions] == "nosniff")
        #expect(seen.headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
    }

    @Test func itIsShownWithItsDescriptionAndWhoseVoiceItIs() async throws {
        let (anna, project) = try await withOnePhoto()
        let picture = "<img src=\"\(Site.attachment(project, Self.card))\" alt=\"A gate by the sea\""
        for address in [Site.review(project, Self.review), Site.card(project, Self.card), Site.cards(project), Site.wallCard(project, Self.card)] {
            let page = try await anna.get(address)
            #expect(page.html.contains(picture), "\(address)")
            #expect(page.text.contains("Not their own words.") && page.text.contains("Somebody in the family. Fairly sure."), "\(address)")
        }
        let paper = try await anna.get(Site.printedCards(project))
        #expect(paper.text.contains("A gate by the sea") && paper.text.contains("(A photo, told by others)"))
    }

    @Test func whatWasSeenNeedsNoFileAndIsNeverTheirOwnVoice() async throws {
        let (anna, project) = try await withOneReview()
        let observed = ["kind": "observation", "description": "She smiles when the bus comes"]
        let own = try await add(anna, project, observed.merging(["voice": "own"]) { $1 }, named: "", [])
        #expect(own.status == .unprocessableContent && own.text.contains("never the person's own voice") || own.text.contains("never the person’s own voice"))
        let page = try await add(anna, project, observed, named: "", [])
        #expect(page.status == .ok && page.text.contains("She smiles when the bus comes") && page.text.contains("Something that was seen"))
        #expect(try await anna.get(Site.attachment(project, Self.card)).status == .notFound)
    }

    @Test func somebodyWithoutWordsCanBeginWithAPicture() async throws {
        let (anna, project) = try await withOneReview()
        #expect(try await anna.get(Site.typeIn(project)).html.contains(Site.addWithoutWords(project)))
        let fields = Self.whole.merging(["id": "n1", "code": "P02", "consent": "no", "voice": "own"]) { $1 }
        let page = try await anna.upload(Site.addWithoutWords(project), fields, file: "file", named: "d.png", SentFile.png)
        #expect(page.status == .ok && page.text.contains("P02") && page.text.contains("They showed it themselves"))
        let taken = try await anna.upload(
            Site.addWithoutWords(project), fields.merging(["id": "n2"]) { $1 }, file: "file", named: "d.png", SentFile.png)
        #expect(taken.status == .unprocessableContent && taken.text.contains("P02"))
    }

    @Test func theSameFormTwiceAddsOne() async throws {
        let (anna, project) = try await withOnePhoto()
        #expect(try await add(anna, project, SentFile.photograph).text.contains("It is a card now"))
        #expect(try await anna.house.project(project)?.collect.reviews[Self.review]?.statements.count == 2)
    }

    @Test func aSoundIsPlayedAndCanBeAskedForInParts() async throws {
        let (anna, project) = try await withOneReview()
        let page = try await add(anna, project, ["kind": "sound", "description": "She hums"], named: "hum.wav", SentFile.sound)
        #expect(page.html.contains("<audio controls") && page.html.contains("aria-label=\"She hums\""))
        anna.headers[.range] = "bytes=0-3"
        let part = try await anna.get(Site.attachment(project, Self.card))
        #expect(part.status == .partialContent && part.bytes == Array("RIFF".utf8) && part.headers[.contentType] == "audio/wav")
        #expect(part.headers[.contentRange]?.hasPrefix("bytes 0-3/") == true)
        anna.headers[.range] = "bytes=99999999-"
        #expect(try await anna.get(Site.attachment(project, Self.card)).status == .ok)
    }

    // MARK: Refused

    @Test func onlyWhatIsInsideCounts() async throws {
        let (anna, project) = try await withOneReview()
        for (name, bytes) in [("a.png", Array("<!doctype html><script>alert(1)</script>".utf8)), ("a.jpg", Array("GIF89a".utf8)), ("a.wav", Array("ID3".utf8))]
        {
            let page = try await add(anna, project, named: name, bytes)
            #expect(page.status == .unprocessableContent && page.text.contains("We look inside the file"), "\(name)")
            #expect(page.text.contains("Please choose the file once more") && page.html.contains("A gate by the sea"))
        }
        let damaged = try await add(anna, project, named: "a.png", Array(SentFile.png[..<40]))
        #expect(damaged.status == .unprocessableContent && damaged.text.contains("cannot be read to its end"))
        let other = try await add(anna, project, ["kind": "sound"], named: "a.wav", SentFile.png)
        #expect(other.text.contains("You said a sound, but this file is a picture"))
        #expect(try await anna.house.project(project)?.collect.reviews[Self.review]?.statements.count == 1)
    }

    @Test func whatIsTooLargeIsRefused() async throws {
        let (anna, project) = try await withOneReview()
        let page = try await add(anna, project, SentFile.photograph + [UInt8](repeating: 0, count: 13 << 20))
        #expect(page.status == .unprocessableContent && page.text.contains("12 MB at most"))
    }

    @Test func whatIsMissingIsSaidBesideItsField() async throws {
        let (anna, project) = try await withOneReview()
        let page = try await anna.upload(Site.addStatement(project, Self.review), ["id": "s1", "voice": "interpreted"], file: "file", named: "", [])
        for said in ["what it tells about", "what it is", "what is to be seen", "who says what it means", "how sure they are"] {
            #expect(page.text.contains("Please") && page.text.contains(said), "\(said)")
        }
        for rank in 1...2 { _ = try await add(anna, project, ["id": "w\(rank)"], SentFile.photograph) }
        #expect(try await add(anna, project, ["id": "w3"], SentFile.photograph).text.contains("room for two things"))
        #expect(try await anna.get(Site.addStatement(project, Self.review)).text.contains("Both places are taken under"))
    }

    // MARK: Who may see it

    @Test func nobodyOfAnotherProjectSeesIt() async throws {
        let (anna, project) = try await withOnePhoto()
        let ben = try await anna.joined(by: "Ben")
        _ = try await ben.startProject("Elsewhere")
        #expect(try await ben.get(Site.attachment(project, Self.card)).status == .notFound)
        #expect(try await ben.get(Site.addStatement(project, Self.review)).status == .notFound)
        let stranger = try await anna.strangerHere().get(Site.attachment(project, Self.card))
        #expect(stranger.headers[.contentType]?.hasPrefix("text/html") == true && stranger.text.contains("Sign in"))
    }

    @Test func aReaderSeesWhatTheRoomMaySeeAndNoMore() async throws {
        let (anna, project) = try await withOnePhoto()
        let rita = try await anna.joined(by: "Rita", as: .reader, in: project)
        let address = Site.attachment(project, Self.card)
        #expect(try await rita.get(address).status == .ok)
        #expect(try await rita.get(Site.addStatement(project, Self.review)).status == .forbidden)
        let hidden: [(do: CollectCommand, undo: CollectCommand?)] = [
            (.keepOff(card: Self.card, why: "Private"), .putBack(card: Self.card)),
            (.recordConsent(review: Self.review, consent: .no), .recordConsent(review: Self.review, consent: .yes)),
            (.offerSaferWords(card: Self.card, words: "A gate", why: "Her house"), .takeBackSaferWords(card: Self.card)),
        ]
        let me = Who(id: try await anna.account().id, role: .coordinator)
        for (hide, show) in hidden {
            try await anna.house.put(.collect(hide), to: project, by: me)
            #expect(try await rita.get(address).status == .notFound, "\(hide)")
            #expect(try await !rita.get(Site.cards(project)).html.contains(address), "\(hide)")
            #expect(try await anna.get(address).status == .ok, "the collecting team still sees it")
            if let show { try await anna.house.put(.collect(show), to: project, by: me) }
            #expect(try await rita.get(address).status == .ok, "\(hide)")
        }
    }

    @Test func whatIsWithTheSafeguardingLeadOpensForTheLeadAlone() async throws {
        let (anna, project) = try await withOnePhoto()
        let lead = try await anna.joined(by: "Sal", as: .safeguardingLead, in: project)
        let me = Who(id: try await anna.account().id, role: .coordinator)
        try await anna.house.put(
            .collect(.safeguarding(.refer(card: Self.card, why: "A bruise", entry: ID(trusted: "e")))), to: project, by: me)
        #expect(try await anna.get(Site.attachment(project, Self.card)).status == .notFound)
        #expect(try await anna.get(Site.matterAttachment(project, Self.card)).status == .forbidden)
        #expect(try await lead.get(Site.matter(project, Self.card)).html.contains(Site.matterAttachment(project, Self.card)))
        #expect(try await lead.get(Site.matterAttachment(project, Self.card)).status == .ok)
    }

    @Test func aSeatSeesItOnlyWhileItsCardIsHeard() async throws {
        let (anna, project) = try await withOnePhoto()
        _ = try await anna.post(Site.day(project), ["id": "day1"])
        let seat = try await sit(anna, project)
        _ = try await anna.post(Site.dayWall(project), ["show": "card"])
        let address = Site.seatAttachment(Self.card)
        #expect(try await seat.get(address).status == .notFound, "the first card is another one")
        let me = Who(id: try await anna.account().id, role: .coordinator)
        let first: ID<Card> = ID(trusted: "P01-W1")
        try await anna.house.put(.theme(.startCluster(id: ID(trusted: "c1"), card: first)), to: project, by: me)
        #expect(try await seat.get(Site.seat).html.contains("<img src=\"\(address)\" alt=\"A gate by the sea\""))
        #expect(try await anna.get(Site.wall(project)).html.contains(Site.attachment(project, Self.card)))
        #expect(try await anna.get(Site.cardCall(project)).html.contains(Site.attachment(project, Self.card)))
        #expect(try await seat.get(address).status == .ok)
        #expect(try await seat.get(Site.attachment(project, Self.card)).headers[.contentType] != "image/jpeg")
        _ = try await anna.post(Site.dayWall(project), ["show": "pause"])
        #expect(try await seat.get(address).status == .notFound)
    }

    // MARK: Gone

    @Test func erasedItIsGoneForEverybody() async throws {
        let (anna, project) = try await withOnePhoto()
        let attachment = try #require(try await anna.house.project(project)?.collect.cards[Self.card]?.attachment)
        _ = try await anna.post(Site.eraseWords(project, Self.review), ["code": "P01"])
        #expect(try await anna.get(Site.attachment(project, Self.card)).status == .notFound)
        #expect(try await anna.house.attachment(attachment.id.text, key: attachment.key, in: project) == nil)
    }

    @Test func takenBackItIsGoneForEverybody() async throws {
        let (anna, project) = try await withOnePhoto()
        let attachment = try #require(try await anna.house.project(project)?.collect.cards[Self.card]?.attachment)
        _ = try await anna.post(Site.takeBackReview(project, Self.review), [:])
        #expect(try await anna.get(Site.attachment(project, Self.card)).status == .notFound)
        #expect(try await anna.house.attachment(attachment.id.text, key: attachment.key, in: project) == nil)
    }
}

/// Files as people send them.
private enum SentFile {
    static func holds(_ bytes: [UInt8], _ text: String) -> Bool { Data(bytes).range(of: Data(text.utf8)) != nil }

    /// As a telephone sends it: telling where it was taken.
    static let photograph: [UInt8] = {
        let directory: [UInt8] = Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]
        let exif = Array("Exif\0\0".utf8) + directory + Array("CANARY 51.5 N 0.1 W".utf8)
        return Array(jpeg[..<2]) + [0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif + jpeg[2...]
    }()

    /// One second.
    static let sound: [UInt8] = {
        func four(_ number: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } }
        let samples = [UInt8](repeating: 1, count: 16_000)
        let form: [UInt8] = [1, 0, 1, 0] + four(8_000) + four(16_000) + [2, 0, 16, 0]
        let parts = Array("fmt ".utf8) + four(16) + form + Array("data".utf8) + four(samples.count) + samples
        return Array("RIFF".utf8) + four(4 + parts.count) + Array("WAVE".utf8) + parts
    }()

    static let png = bytes(
        """
        iVBORw0KGgoAAAANSUhEUgAAABAAAAAICAIAAAB/FOjAAAAACXBIWXMAAA7EAAAOxAGVKw4bAAAAGklEQVQYlWM8wIAdODBgl2HCoR4nGNVADAAAoKYB0FZq\
        upUAAAAASUVORK5CYII=
        """)
    private static let jpeg = bytes(
        """
        /9j/4AAQSkZJRgABAQEAYABgAAD//gA7Q1JFQVRPUjogZ2QtanBlZyB2MS4wICh1c2luZyBJSkcgSlBFRyB2NjIpLCBxdWFsaXR5ID0gNzAK/9sAQwAKBwcI\
        BwYKCAgICwoKCw4YEA4NDQ4dFRYRGCMfJSQiHyIhJis3LyYpNCkhIjBBMTQ5Oz4+PiUuRElDPEg3PT47/9sAQwEKCwsODQ4cEBAcOygiKDs7Ozs7Ozs7Ozs7\
        Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7/8AAEQgACAAQAwEiAAIRAQMRAf/EAB8AAAEFAQEBAQEBAAAAAAAAAAABAgMEBQYHCAkK\
        C//EALUQAAIBAwMCBAMFBQQEAAABfQECAwAEEQUSITFBBhNRYQcicRQygZGhCCNCscEVUtHwJDNicoIJChYXGBkaJSYnKCkqNDU2Nzg5OkNERUZHSElKU1RV\
        VldYWVpjZGVmZ2hpanN0dXZ3eHl6g4SFhoeIiYqSk5SVlpeYmZqio6Slpqeoqaqys7S1tre4ubrCw8TFxsfIycrS09TV1tfY2drh4uPk5ebn6Onq8fLz9PX2\
        9/j5+v/EAB8BAAMBAQEBAQEBAQEAAAAAAAABAgMEBQYHCAkKC//EALURAAIBAgQEAwQHBQQEAAECdwABAgMRBAUhMQYSQVEHYXETIjKBCBRCkaGxwQkjM1Lw\
        FWJy0QoWJDThJfEXGBkaJicoKSo1Njc4OTpDREVGR0hJSlNUVVZXWFlaY2RlZmdoaWpzdHV2d3h5eoKDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2\
        t7i5usLDxMXGx8jJytLT1NXW19jZ2uLj5OXm5+jp6vLz9PX29/j5+v/aAAwDAQACEQMRAD8A4asOiiva4V/5ff8Abv8A7cfQcS/8uv8At79D/9k=
        """)

    private static func bytes(_ text: String) -> [UInt8] { Data(base64Encoded: text).map(Array.init) ?? [] }
}
