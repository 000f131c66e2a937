import Exchange
import Foundation
import Testing

/// How bytes become rows of words.
struct LettersTests {
    private let headings = "Code,Working 1,Working 2,Not working 1,Not working 2,Future 1,Future 2\n"

    @Test func `quotation marks, commas and lines inside a cell are the person's own`() throws {
        let export = try read(headings + "X1,\"I said \"\"no\"\", twice\",\"one\r\ntwo\rthree\",a,,\"b\" ,\r\n")
        #expect(export.lines == ["X1-W1 I said \"no\", twice", "X1-W2 one\ntwo\nthree", "X1-N1 a", "X1-F1 b"])
    }

    @Test func `marks in the middle or only at the start of words stay`() throws {
        let export = try read(headings + "X1,I said \"no\",\"Hello\" is all she says,a,,b,\n")
        #expect(export.lines.prefix(2) == ["X1-W1 I said \"no\"", "X1-W2 \"Hello\" is all she says"])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `any end of line will do`(end: String) throws {
        let text = "Code,Working,Not working,Future\nX1,a,b,c\n\nX2,d,e,f".replacingOccurrences(of: "\n", with: end)
        #expect(try read(text).reviews.map(\.row) == [2, 4])
    }

    @Test func `only the ends of words are trimmed`() throws {
        let export = try read(headings + "X1,\u{A0} a  b\u{200B}\u{FEFF} ,\u{200B},\"\n c\n\td \",,\u{200F}\u{5D0},\n")
        #expect(export.lines == ["X1-W1 a  b", "X1-N1 c\n\td", "X1-F1 \u{200F}\u{5D0}"])
    }

    @Test func `hidden characters are taken out and the rows counted`() throws {
        let export = try read(headings + "X1,my ro\0om,,a\u{1B},,b\0,\nX2,Dinner,,\0\0,,c,\n")
        #expect(export.lines == ["X1-W1 my room", "X1-N1 a", "X1-F1 b", "X2-W1 Dinner", "X2-F1 c"])
        #expect(export.warnings.map(\.oddity) == [.hiddenCharacters(rows: [2, 3])])
        #expect(export.messages[0].contains("2 rows"))
    }

    @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian], [true, false])
    func `Unicode Text is read with its mark and without`(encoding: String.Encoding, isMarked: Bool) throws {
        let text = (isMarked ? "\u{FEFF}" : "") + headings.replacingOccurrences(of: ",", with: "\t") + "X1\tT\u{177} cynnes \u{2615}\t\ta\t\tb\t\n"
        let export = try ExportReader.read([UInt8](#require(text.data(using: encoding))), named: "a.csv")
        #expect(export.encoding == "utf-16")
        #expect(export.delimiter == "\t")
        #expect(export.lines.first == "X1-W1 T\u{177} cynnes \u{2615}")
        #expect(export.warnings.map(\.oddity) == [.unicodeText])
    }

    @Test func `what is no UTF-8 is read as Windows letters, and lost letters are pointed out`() throws {
        let text = "Code;Working;Not working;Future\nX1;I\u{2019}m in a caf\u{E9} \u{20AC}5;key ??;b\n"
        let export = try ExportReader.read([UInt8](#require(text.data(using: .windowsCP1252))), named: "a.csv")
        #expect(export.encoding == "windows-1252")
        #expect(export.lines.first == "X1-W1 I\u{2019}m in a caf\u{E9} \u{20AC}5")
        #expect(export.warnings.map(\.oddity) == [.lostLetters(rows: [2])])
    }

    @Test func `a few broken letters do not turn a whole file into another language`() throws {
        var bytes = Array("Code,Working,Not working,Future\nX1,caf\u{E9} th\u{E9} r\u{F4}le tr\u{EA}s \u{2019}a,b,c".utf8)
        bytes += [0xE9, 0x0A]
        let export = try ExportReader.read(bytes, named: "a.csv")
        #expect(export.encoding == "utf-8")
        #expect(export.reviews[0].statements[0].words.hasPrefix("caf\u{E9}"))
        #expect(export.warnings.map(\.oddity) == [.brokenLetters])
    }

    @Test(arguments: [",", ";", "\t", "|"])
    func `the separator is found from the rows, not by counting signs`(sign: String) throws {
        let rows = [
            ["Code", "Working 1", "Working 2", "Not working 1", "Future 1"],
            ["X1", "\"Toast; jam, tea | in, that, order; always\"", "", "\"Stairs; stairs, stairs\"", "\"A | lift\""],
            ["X2", "\"Hens, hens; hens\"", "\"b, c\"", "\"Waiting; waiting; waiting\"", "d"],
        ]
        let export = try read(rows.map { $0.joined(separator: sign) }.joined(separator: "\n"))
        #expect(export.delimiter == sign)
        #expect(export.lines.first == "X1-W1 Toast; jam, tea | in, that, order; always")
        #expect(export.warnings.contains { $0.oddity == .separator(sign) } == ["\t", "|"].contains(sign))
    }

    @Test func `Excel's own word for the separator goes first`() throws {
        let export = try read("sep=;\r\nCode;Working;Not working;Future\r\nX1;a, b;c, d;e\r\n")
        #expect(export.lines == ["X1-W1 a, b", "X1-N1 c, d", "X1-F1 e"])
    }

    @Test func `fewer cells than headings are pointed out, by row`() throws {
        let export = try read("Code,Working,Not working,Future\nX1,a,b,c\nX2,a,c\n\nX3,d,e,f\nX4,d\nX5,d,,\n")
        #expect(export.warnings.map(\.oddity) == [.shortRows([3, 6])])
        #expect(export.messages[0].contains("rows 3 and 6") && export.messages[0].contains("compare with the form"))
        #expect(export.lines.contains("X2-N1 c"))
    }

    @Test func `one short row names itself`() throws {
        let export = try read("Code,Working,Not working,Future\nX1,a,b,c\nX2,a,c\n")
        #expect(export.warnings.map(\.row) == [3])
    }

    @Test func `a list with a row for each answer points out short rows, too`() throws {
        let export = try read("code,heading,rank,words\nX1,working,1,a\nX1,not working,b\nX1,future,1,c\n")
        #expect(export.warnings.map(\.oddity) == [.shortRows([3])])
    }

    @Test func `empty headings at the end, notes and totals make no row short`() throws {
        #expect(try read("Code,Working,Not working,Future,,\nX1,a,b,c\nX2,d,e,f,,\n").warnings.isEmpty)
        let noted = try read("Code,Working,Not working,Future\nX1,a,b,c\nX2,d,e,f\nTotal,2\n")
        #expect(noted.warnings.map(\.oddity) == [.notAReview("Total", row: 4)])
    }

    @Test func `a workbook leaves out empty cells, and no row of it is short`() throws {
        func cells(_ words: [String]) -> String { words.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() }
        let rows = [["Code", "Working", "Not working", "Future"], ["X1", "a", "b"]].map { "<row>\(cells($0))</row>" }.joined()
        let book = PackedBook.book(sheets: ["<worksheet><sheetData>\(rows)</sheetData></worksheet>"])
        #expect(try ExportReader.read(book, named: "a.xlsx").warnings.isEmpty)
    }

    @Test func `more cells than headings are pointed out`() throws {
        let export = try read("Code,Working,Not working,Future\nX1,a,b,c\nX2,a, and more,b,c\nX3,d,e,f\n")
        #expect(export.warnings.map(\.oddity) == [.unevenRows([3])])
    }
}
