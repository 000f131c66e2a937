import Method
import Testing

@testable import Exchange

/// Calendar files as RFC 5545 asks for them.
struct CalendarFileTests {
    private let now = Moment(milliseconds: 1_767_225_599_000)
    private let day: Day

    init() throws { day = try #require(Day("2026-03-03")) }

    private func file(_ when: CalendarEntry.When, zone: CalendarZone = .floating, title: String = "Day one", about: String = "") -> String {
        let entry = CalendarEntry(id: "one@heard", revision: 7, title: title, about: about, place: "Hall; left, first door", when: when)
        return CalendarFile(name: "Riverside", entries: [entry], zone: zone).text(at: now)
    }

    @Test func `a whole day ends where the next begins`() {
        let text = file(.wholeDay(day))
        #expect(text.contains("DTSTART;VALUE=DATE:20260303\r\n") && text.contains("DTEND;VALUE=DATE:20260304\r\n"))
        #expect(!text.contains("VTIMEZONE"))
    }

    @Test func `hours stand as the clock shows them, in London with its summer time`() {
        let floating = file(.hours(day, from: 570, to: 990))
        #expect(floating.contains("DTSTART:20260303T093000\r\n") && floating.contains("DTEND:20260303T163000\r\n"))
        let london = file(.hours(day, from: 0, to: 1_440), zone: .london)
        #expect(london.contains("DTSTART;TZID=Europe/London:20260303T000000\r\n"))
        #expect(london.contains("DTEND;TZID=Europe/London:20260304T000000\r\n"))
        #expect(london.contains("BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\n"))
    }

    @Test func `it says when it was made, which it is and how new`() {
        let text = file(.wholeDay(day))
        #expect(text.contains("DTSTAMP:20251231T235959Z\r\n") && text.contains("UID:one@heard\r\n") && text.contains("SEQUENCE:7\r\n"))
        #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.hasSuffix("END:VCALENDAR\r\n"))
        #expect(CalendarTime.utc(Moment(milliseconds: -1_000)) == "19691231T235959Z")
    }

    @Test func `marks that mean something are escaped, and nobody can slip in a line`() {
        let text = file(.wholeDay(day), title: "Words\\days, and;more", about: "One\nTwo\r\nATTENDEE:x\u{0}")
        #expect(text.contains("SUMMARY:Words\\\\days\\, and\\;more\r\n"))
        #expect(text.contains("DESCRIPTION:One\\nTwo\\nATTENDEE:x\r\n"))
        #expect(text.contains("LOCATION:Hall\\; left\\, first door\r\n"))
        #expect(!text.contains("\r\nATTENDEE"))
    }

    @Test(arguments: ["plain words that go on ", "Croeso i’r tŷ – ", "日本語", "👩‍👩‍👧 "]) func `no line is longer than 75 octets and no letter is cut`(word: String) {
        let long = String(repeating: word, count: 40)
        let text = file(.wholeDay(day), about: long)
        let lines = Self.lines(text)
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        let folds = Array("\r\n ".unicodeScalars)
        let unfolded = text.unicodeScalars.split(separator: folds).reduce(into: String.UnicodeScalarView()) { $0 += $1 }
        #expect(String(unfolded).contains("DESCRIPTION:\(long)"))
    }

    @Test func `every line ends in CRLF`() {
        let bytes = Array(file(.hours(day, from: 570, to: 990), zone: .london).utf8)
        for (place, byte) in bytes.enumerated() where byte == 10 { #expect(bytes[place - 1] == 13) }
        #expect(bytes.count { $0 == 13 } == bytes.count { $0 == 10 })
    }

    /// CR and LF are one `Character`, so lines are parted by scalars.
    private static func lines(_ text: String) -> [String] {
        text.unicodeScalars.split(separator: "\n").map { String(String.UnicodeScalarView($0.filter { $0 != "\r" })) }
    }
}
