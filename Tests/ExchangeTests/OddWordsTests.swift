import Exchange
import Testing

/// Words that could do harm elsewhere are kept to the letter and pointed out.
struct OddWordsTests {
    private let headings = "Code,Working 1,Working 2,Not working 1,Not working 2,Future 1,Future 2\n"

    @Test func `words that begin like a formula stay words`() throws {
        let export = try read(headings + "X1,\"=HYPERLINK(\"\"http://example.org\"\")\",- not much,+44,@ the club,\t=SUM(A1:A9),\"\r=1+2\"\n")
        #expect(
            export.lines == [
                "X1-W1 =HYPERLINK(\"http://example.org\")", "X1-W2 - not much", "X1-N1 +44", "X1-N2 @ the club", "X1-F1 =SUM(A1:A9)", "X1-F2 =1+2",
            ])
        #expect(export.warnings.map(\.oddity) == [.formulaLike(rows: [2])])
        #expect(export.warnings[0].row == 2)
    }

    @Test func `marks that turn the direction stay and are pointed out`() throws {
        let words = "I said \u{202E}yad yreve\u{202C} to the bus"
        let export = try read(headings + "X1,\u{623}\u{62D}\u{628},,a,,b,\nX2,\(words),,c,,d,\n")
        #expect(export.lines.contains("X2-W1 \(words)"))
        #expect(export.warnings.map(\.oddity) == [.directionMarks(rows: [3])])
    }

    @Test func `code of web pages and databases is only words`() throws {
        let words = ["<script>alert(1)</script>", "'); DROP TABLE cards; --", "{{7*7}}", "&lt;b&gt;", "I <3 my flat", "Fish & chips"]
        let export = try read(headings + "X1," + words.joined(separator: ",") + "\n")
        #expect(export.reviews[0].statements.map(\.words) == words)
        #expect(export.warnings.isEmpty)
    }
}
