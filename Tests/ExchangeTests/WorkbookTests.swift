import Exchange
import Foundation
import Method
import Testing

/// Excel workbooks.
struct WorkbookTests {
    private let styles = """
        <styleSheet><numFmts><numFmt numFmtId="164" formatCode="m/d/yy h:mm"/><numFmt numFmtId="165" formatCode="0.0&quot;days&quot;"/></numFmts>\
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs></styleSheet>
        """
    private let headings = ["Code", "Date", "Working", "Not working", "Future"]

    /// A sheet of inline words; a cell that begins with `<` is taken as it is.
    private func sheet(_ rows: [[String]]) -> String {
        let written = rows.enumerated().map { number, cells in
            let cells = cells.enumerated().filter { !$0.element.isEmpty }.map { place, cell in
                let reference = "\("ABCDEFGH".dropFirst(place).prefix(1))\(number + 1)"
                return cell.hasPrefix("<") ? cell.replacing("@", with: reference) : "<c r=\"\(reference)\" t=\"inlineStr\"><is><t>\(cell)</t></is></c>"
            }
            return "<row r=\"\(number + 1)\">\(cells.joined())</row>"
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet><sheetData>\(written.joined())</sheetData></worksheet>"
    }

    private func export(_ book: [UInt8]) throws -> Export { try ExportReader.read(book, named: "reviews.xlsx") }

    @Test func `cells go where their letter says, as empty ones are not there`() throws {
        let book = PackedBook.book(sheets: [sheet([headings, ["P01", "", "a", "", "c"], [], ["P02", "", "", "d", ""]])])
        #expect(try export(book).lines == ["P01-W1 a", "P01-F1 c", "P02-N1 d"])
        #expect(try export(book).reviews.map(\.row) == [2, 4])
        #expect(try export(book).encoding == "xlsx")
    }

    @Test func `a date is known by the style of its cell`() throws {
        let rows = [
            headings, ["P01", "<c r=\"@\" s=\"1\"><v>45671.4</v></c>", "a", "b", "c"], ["P02", "<c r=\"@\" s=\"2\" t=\"n\"><v>45671</v></c>", "a", "b", "c"],
            ["P03", "2025-01-14", "<c r=\"@\" s=\"3\"><v>3</v></c>", "b", "c"], ["P04", "<c r=\"@\" t=\"d\"><v>2025-01-14T00:00:00</v></c>", "a", "b", "c"],
        ]
        let found = try export(PackedBook.book(sheets: [sheet(rows)], styles: styles))
        #expect(found.reviews.allSatisfy { $0.date == Day("2025-01-14") })
        #expect(found.reviews[2].statements[0].words == "3")
        let from1904 = PackedBook.book(sheets: [sheet(Array(rows.prefix(2)))], styles: styles, properties: " date1904=\"1\"")
        #expect(try export(from1904).reviews[0].date == Day("2029-01-15"))
    }

    @Test func `words in pieces are put together, reading aids left away, escapes undone`() throws {
        let strings = """
            <sst><si><t>Code</t></si><si><t>Working</t></si><si><t>Not working</t></si>\
            <si><r><t xml:space="preserve">I </t></r><r><rPr><b/></rPr><t>love</t></r><r><t xml:space="preserve"> it</t></r><rPh><t>aid</t></rPh></si>\
            <si><t>one_x000D_\ntwo_x005F_x &lt;3 &amp;amp; &#x1F6B2;<![CDATA[<b>]]>_x0000_</t></si></sst>
            """
        let cells = (0..<5).map { "<c r=\"@\" t=\"s\"><v>\($0)</v></c>" }
        let book = PackedBook.book(sheets: [sheet([Array(cells[0...2]), ["P1"] + cells[3...4]])], strings: strings)
        #expect(try export(book).lines == ["P1-W1 I love it", "P1-N1 one\ntwo_x <3 &amp; \u{1F6B2}<b>"])
    }

    @Test func `a formula's answer is words, the formula itself is not read`() throws {
        let formula = "<c r=\"@\" t=\"str\"><f>HYPERLINK(\"http://example.org\")</f><v>Tea</v></c>"
        #expect(try export(PackedBook.book(sheets: [sheet([headings, ["P1", "", formula, "b", "c"]])])).lines.first == "P1-W1 Tea")
    }

    @Test func `the sheet with the reviews is found, hidden sheets are not looked at`() throws {
        let notes = sheet([["Read me first"]])
        let other = sheet([headings, ["X1", "", "hidden", "b", "c"]])
        let book = PackedBook.book(sheets: [other, notes, sheet([headings, ["P1", "", "a", "b", "c"]])], states: ["hidden"])
        #expect(try export(book).lines.first == "P1-W1 a")
    }

    @Test func `a workbook with a prefix on every name is read`() throws {
        let plain = sheet([headings, ["P1", "", "a", "b", "c"]]).replacing("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", with: "")
        let prefixed = plain.replacing("</", with: "\u{1}").replacing("<", with: "<x:").replacing("\u{1}", with: "</x:")
        #expect(try export(PackedBook.book(sheets: [prefixed])).lines.first == "P1-W1 a")
    }

    @Test(arguments: [
        "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><worksheet/>", "<worksheet><!ENTITY a \"a\"></worksheet>", "<?xml version=\"1.0\" encoding=\"UTF-7\"?><worksheet/>",
        "<worksheet><sheetData></worksheet>", "<worksheet>", "no mark-up", "<worksheet a=b/>", "",
    ])
    func `a part that declares things or is not well formed is refused`(part: String) {
        #expect(refusal(PackedBook.book(sheets: [part]), named: "a.xlsx") == .damaged)
    }

    @Test func `names that nobody declared stay as they stand`() throws {
        let book = PackedBook.book(sheets: [sheet([headings, ["P1", "", "&lol; &#xD800; & so", "b", "c"]])])
        #expect(try export(book).lines.first == "P1-W1 &lol; &#xD800; & so")
    }

    @Test func `a bomb is refused before it goes off`() throws {
        // Three million spaces, squeezed to three thousand bytes.
        let start = "7cHRCQAQFADAVRjABi/bKOVDoaxvEHcXd66xe2unRi4l"
        let squeezed = try #require(Data(base64Encoded: "\(start)AQ" + String(repeating: "A", count: 3_874) + "33g="))
        var book = PackedBook()
        book.add("xl/workbook.xml", "<workbook><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")
        book.add("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/a.xml\"/></Relationships>")
        book.add("xl/worksheets/a.xml", Array(squeezed), method: 8, size: 3_000_015, check: 2_484_748_458)
        #expect(refusal(book.packed, named: "a.xlsx") == .unpacksTooLarge)
    }

    @Test func `an archive of very many parts is refused`() {
        var book = PackedBook()
        for number in 0...ExportLimits.packedParts { book.add("p\(number)", "") }
        #expect(refusal(book.packed) == .unpacksTooLarge)
    }

    @Test func `an archive that is no workbook is refused`() {
        var document = PackedBook()
        document.add("word/document.xml", "<w:document/>")
        #expect(refusal(document.packed, named: "a.docx") == .notASpreadsheet)
    }

    @Test func `cells past the limits are refused`() {
        let long = String(repeating: "a", count: ExportLimits.lettersInCell + 1)
        #expect(
            refusal(PackedBook.book(sheets: [sheet([headings, ["P1", "", long, "b", "c"]])]))
                == .cellTooLong(row: 2, letters: ExportLimits.lettersInCell))
        let far = "<worksheet><sheetData><row r=\"1\"><c r=\"ZZ1\" t=\"inlineStr\"><is><t>a</t></is></c></row></sheetData></worksheet>"
        #expect(refusal(PackedBook.book(sheets: [far])) == .tooManyColumns(row: 1, limit: ExportLimits.columns))
    }
}
