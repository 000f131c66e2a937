import Exchange
import Testing

/// What cannot be read at all, and what is said then.
struct RefusalTests {
    private let headings = "Code,Working 1,Working 2,Not working 1,Not working 2,Future 1,Future 2\r\n"

    @Test(arguments: ["", "\u{FEFF}", "\r\n\r\n", ";;;\n;;;\n", "   \n"])
    func `a file without anything in it is empty`(text: String) {
        #expect(refusal(text) == .empty)
    }

    @Test func `headings without answers are told apart from an empty file`() {
        #expect(refusal(headings) == .noReviews)
        #expect(refusal(headings + ",,,,,,\r\n\r\n") == .noReviews)
    }

    @Test func `a file without columns of words says so`() {
        #expect(refusal("Code,Colour\nP01,red\n") == .noStatementColumns)
        #expect(refusal("just some words\nand some more\n") == .noStatementColumns)
    }

    @Test func `an open quotation mark names its line, lines inside cells counted`() {
        #expect(refusal(headings + "X1,\"two\nlines\",,a,,b,\nX2,\"open,,c,,d,\nX3,e,,f,,g,\n") == .openQuote(line: 4))
    }

    @Test func `an open mark that swallows the next mark is found too`() {
        #expect(refusal(headings + "X1,\"open,,c,,d,\nX2,\"closed, well\",,f,,g,\n") == .openQuote(line: 2))
    }

    @Test func `a mark that never closes is not taken for a long answer`() {
        let rest = String(repeating: "X2,a,b,c,d,e,f\n", count: 10_000)
        #expect(refusal(headings + "X1,\"open,,c,,d,\n" + rest) == .openQuote(line: 2))
    }

    @Test func `an answer of ten million letters is refused early and its row named`() {
        let huge = headings + "X01,\"" + String(repeating: "ha ", count: 3_495_254) + "\",,Quiet,,More jokes,\r\nX02,My sofa,,Draughts,,Curtains,\r\n"
        #expect(refusal(huge) == .cellTooLong(row: 2, letters: ExportLimits.lettersInCell))
        #expect(refusal(huge)?.message.contains("row 2") == true)
        #expect(refusal(huge)?.message.contains("20,000") == true)
    }

    @Test func `letters are counted, not bytes`() throws {
        let emoji = String(repeating: "\u{1F6B2}", count: ExportLimits.lettersInCell)
        #expect(try read(headings + "X1,\(emoji),,a,,b,\n").reviews.count == 1)
        #expect(refusal(headings + "X1,\(emoji)\u{1F6B2},,a,,b,\n") == .cellTooLong(row: 2, letters: ExportLimits.lettersInCell))
    }

    @Test func `too many rows, columns or bytes are refused`() {
        let rows = String(repeating: "X1,a,b,c,d,e,f\n", count: ExportLimits.rows)
        #expect(refusal(headings + rows) == .tooManyRows(limit: ExportLimits.rows))
        let wide = "X1" + String(repeating: ",a", count: ExportLimits.columns) + "\n"
        #expect(refusal(headings + wide) == .tooManyColumns(row: 2, limit: ExportLimits.columns))
        #expect(refusal([UInt8](repeating: 65, count: ExportLimits.fileBytes + 1)) == .tooLarge(megabytes: 20))
    }

    @Test func `empty cells past the last column do no harm`() throws {
        let wide = "X1,a,b,c,d,e,f" + String(repeating: ",", count: 500) + "\n"
        #expect(try read(headings + wide).reviews.count == 1)
    }

    @Test(arguments: ["%PDF-1.7 x", "<html><table>", "{\"reviews\": []}", "\u{1}\u{2}\u{3}\u{4}\u{5}", "PK\u{5}\u{6}"])
    func `other kinds of file are refused whatever their name`(text: String) {
        #expect(refusal(text) == .notASpreadsheet)
    }

    @Test func `an old or locked workbook is told from a broken one`() {
        let wrapped: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        #expect(refusal(wrapped, named: "reviews.xls") == .notASpreadsheet)
        #expect(refusal(wrapped, named: "reviews.xlsx") == .locked)
    }

    @Test func `every refusal says something that a person can act on`() {
        let all: [ExportRefusal] = [
            .empty, .noReviews, .notASpreadsheet, .locked, .damaged, .openQuote(line: 3), .cellTooLong(row: 2, letters: 20_000),
            .tooManyRows(limit: 20_000), .tooManyColumns(row: 2, limit: 200), .tooLarge(megabytes: 20), .unpacksTooLarge, .noStatementColumns,
        ]
        for refusal in all { #expect(refusal.message.hasSuffix(".") || refusal.message.hasSuffix("?")) }
        #expect(ExportRefusal.tooManyRows(limit: 1_005).message.contains("1,005"))
    }
}
