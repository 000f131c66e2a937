import Exchange
import Method
import Testing

/// A person looks at what was found and may say otherwise.
struct MappingTests {
    @Test func `a person's word goes before what we found`() throws {
        let text = "Code,Working,Liked,Not working,Future\nP01,a,x,b,c\n"
        #expect(try read(text).lines == ["P01-W1 a", "P01-N1 b", "P01-F1 c"])
        let export = try read(text, mapping: [1: .unused, 2: .working1])
        #expect(export.lines == ["P01-W1 x", "P01-N1 b", "P01-F1 c"])
    }

    @Test func `a meaning that only one column can have moves`() throws {
        let export = try read("Code,Key,Working,Not working,Future\nP01,K9,a,b,c\n", mapping: [1: .code])
        #expect(export.reviews[0].code == "K9")
        #expect(export.columns.map(\.meaning) == [.unused, .code, .working1, .notWorking1, .future1])
    }

    @Test func `a file in which nothing was found can be looked at and read with a person's help`() throws {
        let text = "Aa,Bb,Cc\nP01,a,b\n"
        let seen = try ExportReader.preview(Array(text.utf8), named: "a.csv")
        #expect(seen.columns.map(\.heading) == ["Aa", "Bb", "Cc"])
        #expect(seen.reviews.isEmpty)
        let export = try read(text, mapping: [0: .code, 1: .working1, 2: .future1])
        #expect(export.lines == ["P01-W1 a", "P01-F1 b"])
    }

    @Test func `the first rows are shown as they were read`() throws {
        let rows = (1...8).map { "P\($0),ann@example.org,a\($0),b,c\n" }.joined()
        let export = try read("Code,Email,Working,Not working,Future\n" + rows)
        #expect(export.firstRows.count == 5)
        #expect(export.firstRows[0] == ["P1", "a1", "b", "c"])
        #expect(export.shownColumns.map(\.heading) == ["Code", "Working", "Not working", "Future"])
        #expect(export.columns[2].sample == ["a1", "a2", "a3"])
    }

    @Test func `every meaning has a stable name for forms`() {
        for meaning in ColumnMeaning.allCases { #expect(ColumnMeaning(rawValue: meaning.rawValue) == meaning) }
        #expect(ColumnMeaning(rawValue: "not_working2")?.place?.heading == .notWorking)
    }
}
