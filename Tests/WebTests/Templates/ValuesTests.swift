import Method
import Testing

@testable import Web

/// What a template sees of a page.
@Suite struct ValuesTests {
    struct Line: Sendable {
        let name: String
        let note: String?
    }

    struct TestPage: Page {
        static let template = "none"
        let title: String
        let empty: String
        let missing: String?
        let given: String?
        let lines: [Line]
        let now: NoticePlace
        let step: Step
        let day: Day?
        static var sample: TestPage {
            TestPage(
                title: "T", empty: "", missing: nil, given: "g", lines: [Line(name: "a", note: nil)], now: NoticePlace(notice: "<b>"),
                step: .theme, day: Day("2026-01-14"))
        }
    }

    func fields() throws -> [String: Any] {
        Values(templates: try Visitor.materials.get().templates, language: .plain).fields(of: TestPage.sample)
    }

    @Test func whatIsAbsentEndsALookUp() throws {
        let fields = try fields()
        #expect(fields["empty"] is Absent && fields["missing"] is Absent)
        let line = try #require((fields["lines"] as? [Any])?.first as? [String: Any])
        #expect(line["note"] is Absent && line["name"] as? String == "a")
    }

    @Test func optionalsEnumsAndDaysAreTheirWords() throws {
        let fields = try fields()
        #expect(fields["given"] as? String == "g" && fields["step"] as? String == "theme" && fields["day"] as? String == "2026-01-14")
    }

    @Test func aRegionIsItsHTMLWithWhatPeopleTypedEscaped() throws {
        let html = try #require(try fields()["now"] as? Rendered).renderText
        #expect(html.contains("data-region=\"notice\"") && html.contains("&lt;b&gt;") && !html.contains("<b>"))
    }
}

@Suite struct PhraseTests {
    let words = Phrases(
        [
            "a": "Hello {name}, {name}", "b.one": "one card", "b.other": "{count} cards of {who}", "date.day": "{day} {month} {year}",
            "date.month.2": "February",
        ], language: .plain)

    @Test func placesAreFilled() {
        #expect(words("a", ["name": "{name}"]) == "Hello {name}, {name}")
        #expect(words("a") == "Hello {name}, {name}")
        #expect(words.count("b", 1) == "one card" && words.count("b", 0, ["who": "us"]) == "0 cards of us")
        #expect(words("nothing") == "[nothing]")
    }

    @Test func daysReadAsPeopleSayThem() throws {
        #expect(words.day(try #require(Day("2024-02-29"))) == "29 February 2024")
        for text in ["0001-01-01", "1970-01-01", "1999-12-31", "2000-02-29", "2026-11-21", "9999-12-31"] {
            let day = try #require(Day(text))
            #expect(Day(daysSince1970: day.number) == day)
        }
    }

    @Test func phrasesInTemplatesAreEscapedAndTheirPlacesAreTags() {
        let words = Phrases(["k": "a < b & {x}"], language: .plain)
        var faults: [String] = []
        let text = TemplateText.resolve(
            "<p title=\"[[k]]\">[[>now]] [[none]]</p><use href=\"/pictures/a.svg#p\"/><use href=\"/pictures/{{x}}.svg#p\"/><i src=\"/assets/b.js\">",
            words: words, asset: { $0.hasSuffix("a.svg") ? "\($0)?v=1" : nil }, fault: { faults.append($0) })
        #expect(text.contains("a &lt; b &amp; {{x}}") && text.contains("{{{now}}}"))
        #expect(text.contains("\"/pictures/a.svg?v=1#p\"") && text.contains("\"/pictures/{{x}}.svg#p\""))
        #expect(faults == ["no phrase none", "no file /assets/b.js"])
    }
}
