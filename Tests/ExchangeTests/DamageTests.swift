import Exchange
import Testing

/// Files that were changed by chance: whatever comes, it is read or refused, and nothing falls over.
struct DamageTests {
    /// Numbers that look like chance and are the same on every run.
    private struct Chance: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }

    private let text = Array(
        "\u{FEFF}Code,Date,Email,Working 1,Working 2,Not working,Future\r\nX1,14/01/2025,a@example.org,\"a, \"\"b\"\"\nc\",caf\u{E9},\u{623},d\r\nX2,,,e,,f,=g\r\n"
            .utf8)
    private let book = PackedBook.book(
        sheets: [
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>P1 &amp; &#65;</t></is></c><c r=\"B2\" s=\"0\"><v>45671</v></c></row></sheetData></worksheet>"
        ],
        strings: "<sst><si><t>Code</t></si><si><t>Working</t></si><si><r><t>Not </t></r><r><t>working</t></r></si></sst>",
        styles: "<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>")

    @Test(arguments: 0..<300)
    func `a text file with a few bytes changed, gone or doubled`(seed: Int) { expectCalm(text, UInt64(seed)) }

    @Test(arguments: 0..<300)
    func `a workbook with a few bytes changed, gone or doubled`(seed: Int) { expectCalm(book, UInt64(seed)) }

    @Test func `every beginning of a file`() {
        for length in text.indices { _ = refusal(Array(text.prefix(length))) }
        for length in 4..<book.count { #expect(refusal(Array(book.prefix(length))) == .damaged) }
    }

    @Test func `a file of nothing but noughts is damaged`() {
        #expect(refusal([UInt8](repeating: 0, count: 50_000)) == .damaged)
    }

    @Test(arguments: ["9223372036854775807", "99999999999999999999", "-1", "x"])
    func `a row that gives itself an impossible number is counted on from the last`(number: String) throws {
        let cells = ["Working", "Not working"].map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined()
        let words = cells.replacing("orking", with: "ords")
        let sheet = "<worksheet><sheetData><row r=\"1\">\(cells)</row><row r=\"\(number)\">\(words)</row><row>\(words)</row></sheetData></worksheet>"
        let export = try ExportReader.read(PackedBook.book(sheets: [sheet]), named: "a.xlsx")
        #expect(export.reviews.map(\.row) == [2, 3])
    }

    @Test func `very many oddities are counted, not told one by one`() throws {
        let rows = (1...300).map { "A\($0),weather,1,x\nA\($0),working,1,a\nA\($0),working,1,b\nA\($0),future,1,c\nA\($0),future,2,c\n" }.joined()
        let export = try read("code,heading,rank,words\n" + rows)
        #expect(export.warnings.count == 101)
        #expect(export.warnings.last?.oddity == .more(500))
    }

    private func expectCalm(_ bytes: [UInt8], _ seed: UInt64) {
        var (bytes, chance) = (bytes, Chance(state: seed))
        for _ in 0..<Int.random(in: 1...6, using: &chance) where bytes.count > 8 {
            let place = Int.random(in: 4..<bytes.count, using: &chance)
            switch Int.random(in: 0..<3, using: &chance) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &chance)
            case 1: bytes.remove(at: place)
            default: bytes.insert(contentsOf: bytes[place...].prefix(9), at: place)
            }
        }
        guard let refused = refusal(bytes) else { return }
        #expect(!refused.message.isEmpty)
    }
}
