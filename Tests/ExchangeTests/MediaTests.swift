import Foundation
import Testing

@testable import Exchange

/// A picture of 16 by 8 points, the left half red and the right half blue, packed in three ways.
private enum Sent {
    static let jpeg = bytes(
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
    static let png = bytes(
        """
        iVBORw0KGgoAAAANSUhEUgAAABAAAAAICAIAAAB/FOjAAAAACXBIWXMAAA7EAAAOxAGVKw4bAAAAGklEQVQYlWM8wIAdODBgl2HCoR4nGNVADAAAoKYB0FZq\
        upUAAAAASUVORK5CYII=
        """)
    static let webp = bytes("UklGRj4AAABXRUJQVlA4IDIAAACQAQCdASoQAAgAAUAmJaACdLoAA5gA/vpMf/7YQ//i0P/AneDX/hTX/wJwq/8CbbgAAA==")

    private static func bytes(_ text: String) -> [UInt8] { Data(base64Encoded: text).map(Array.init) ?? [] }

    /// The JPEG as a telephone would send it: turned, and telling where it was taken.
    static func photograph(orientation: UInt8) -> [UInt8] {
        let directory: [UInt8] = Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
        let exif = Array("Exif\0\0".utf8) + directory + Array("CANARY 51.5 N 0.1 W".utf8)
        return Array(jpeg[..<2]) + [0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif + jpeg[2...]
    }

    static func sound(seconds: Int, extra: [UInt8] = []) -> [UInt8] {
        func four(_ number: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } }
        let samples = [UInt8](repeating: 1, count: seconds * 16_000)
        let form: [UInt8] = [1, 0, 1, 0] + four(8_000) + four(16_000) + [2, 0, 16, 0]
        let parts = Array("fmt ".utf8) + four(16) + form + extra + Array("data".utf8) + four(samples.count) + samples
        return Array("RIFF".utf8) + four(4 + parts.count) + Array("WAVE".utf8) + parts
    }
}

@Suite struct MediaTests {
    @Test(arguments: [1, 3, 6, 8] as [UInt8]) func aPhotographIsUprightAndTellsNothing(orientation: UInt8) throws {
        let sent = Sent.photograph(orientation: orientation)
        #expect(JPEGSegments(sent).orientation == orientation)
        let clean = try CleanMedia(sent)
        #expect(clean.kind == .jpeg)
        #expect(Data(clean.bytes).range(of: Data("CANARY".utf8)) == nil && Data(clean.bytes).range(of: Data("Exif".utf8)) == nil)
        let size = try #require(PictureForm.jpeg.size(of: clean.bytes))
        #expect(size == (orientation > 4 ? (8, 16) : (16, 8)))
        #expect(JPEGSegments(clean.bytes).orientation == 1)
    }

    @Test func aDrawingStaysADrawingAndWebPBecomesJPEG() throws {
        let drawing = try CleanMedia(Sent.png)
        #expect(drawing.kind == .png && PictureForm.png.size(of: drawing.bytes)! == (16, 8))
        #expect(try CleanMedia(Sent.webp).kind == .jpeg)
    }

    @Test func aSoundKeepsItsSamplesAndNothingElse() throws {
        let name = Array("LIST".utf8) + [6, 0, 0, 0] + Array("CANARY".utf8)
        let clean = try CleanMedia(Sent.sound(seconds: 1, extra: name))
        #expect(clean.kind == .wav && clean.bytes == Sent.sound(seconds: 1))
        #expect(throws: MediaRefusal.tooLong(minutes: 5)) { try CleanMedia(Sent.sound(seconds: 302)) }
    }

    @Test func whatOnlySaysItIsAPictureIsRefused() {
        #expect(throws: MediaRefusal.empty) { try CleanMedia([]) }
        #expect(throws: MediaRefusal.notTaken) { try CleanMedia(Array("<svg onload='alert(1)'/>".utf8)) }
        #expect(throws: MediaRefusal.notTaken) { try CleanMedia(Array("GIF89a".utf8)) }
        #expect(throws: MediaRefusal.damaged) { try CleanMedia(Array(Sent.png[..<40])) }
        #expect(throws: MediaRefusal.damaged) { try CleanMedia([0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0]) }
        #expect(throws: MediaRefusal.tooLarge(megabytes: 12)) { try CleanMedia(Array(Sent.jpeg) + [UInt8](repeating: 0, count: 13 << 20)) }
    }

    /// A few bytes that say they unpack to more than there is room for.
    @Test func aPictureThatUnpacksTooLargeIsRefusedBeforeItIsUnpacked() {
        var sent = Sent.png
        for place in [16, 17, 20, 21] { sent[place] = 0x7F }
        #expect(throws: MediaRefusal.tooManyPoints(millions: 40)) { try CleanMedia(sent) }
    }

    @Test func brokenBytesNeverEndTheProgram() {
        for whole in [Sent.jpeg, Sent.png, Sent.webp, Sent.photograph(orientation: 6), Sent.sound(seconds: 1)] {
            for place in stride(from: 4, to: min(whole.count, 700), by: 7) {
                var broken = whole
                broken[place] ^= 0xFF
                _ = try? CleanMedia(broken)
                _ = try? CleanMedia(Array(whole[..<place]))
            }
        }
    }
}
