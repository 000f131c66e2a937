import Exchange
import Method
import Testing

/// Lists with a row for each statement.
struct LongListTests {
    @Test func `headings in many spellings, codes with spaces, rows in any order`() throws {
        let export = try read(
            """
            code,heading,rank,words
            S01 ,What's working,1,a
            s01,NOT  WORKING,2,c
            S01,not working ,1,b
            S02,important for the future,1,d
            S02,Isn\u{2019}t working,first,e
            S01,Future ,2nd,f
            """)
        #expect(export.tool == "Long list")
        #expect(export.lines == ["S01-W1 a", "S01-N1 b", "S01-N2 c", "S01-F2 f", "S02-N1 e", "S02-F1 d"])
        #expect(export.blank == [.working: 3, .notWorking: 1, .future: 2])
        #expect(export.warnings.isEmpty)
    }

    @Test func `slips of spelling are read and said`() throws {
        let export = try read("Ref,Question,Statement\nA1,Wroking,a\nA1,nto working,b\nA1,Futrue,c\nA2,Working,d\nA2,Not working,e\nA2,Future,f\n" + more)
        #expect(export.lines.prefix(3) == ["A1-W1 a", "A1-N1 b", "A1-F1 c"])
        #expect(export.warnings.map(\.row) == [2, 3, 4])
    }

    @Test func `a heading that nobody knows leaves its row out and is said`() throws {
        let export = try read("Ref,Section,Statement\nA1,Working,a\nA1,Weather,b\nA2,Not working,d\nA2,Future,e\n" + more)
        #expect(export.warnings.map(\.oddity) == [.headingUnknown("Weather", row: 3)])
    }

    @Test func `without ranks the order of the list counts, and codes may stand once for each person`() throws {
        let export = try read("Person,Which,Comment\nA1,working,a\n,working,b\n,not working,c\nA2,future,d\n,working,e\nTotal,5,\n")
        #expect(export.lines == ["A1-W1 a", "A1-W2 b", "A1-N1 c", "A2-W1 e", "A2-F1 d"])
        #expect(export.warnings.map(\.oddity) == [.notAReview("Total", row: 7), .codeFilledDown(rows: [3, 4, 6])])
    }

    @Test func `two rows in one place are both kept`() throws {
        let export = try read("code,heading,rank,words\nA1,working,1,a\nA1,working,1,b\nA1,not working,1,c\n")
        #expect(export.lines == ["A1-W1 a", "A1-W2 b", "A1-N1 c"])
        #expect(export.warnings.map(\.oddity) == [.samePlace(row: 3)])
    }

    @Test func `what is told of the review comes along`() throws {
        let export = try read("code,service,date,heading,words\nA1,homecare,2025-03-14,working,a\nA1,homecare,2025-03-14,future,b\n")
        #expect(export.reviews.count == 1)
        #expect(export.reviews[0].service == "homecare")
        #expect(export.reviews[0].date == Day("2025-03-14"))
    }

    @Test func `a list sorted by heading and spelt in many ways is known from rows all over it`() throws {
        let spellings = ["working", "Working", "WORKING", "What's working", "What is working?", "working well", "Works"]
        let rows = (0..<70).map { "S\($0),\(spellings[$0 % 7]),a\n" } + (0..<70).map { "S\($0),not working,b\n" }
        let export = try read("code,which,words\n" + rows.joined())
        #expect(export.reviews.count == 70)
        #expect(export.count(.working) == 70)
    }

    @Test func `a list of one row is a list`() throws {
        #expect(try read("code,heading,rank,words\nS01,Working,1,a\n").lines == ["S01-W1 a"])
    }

    private let more = (1...6).map { "B\($0),Working,more words\n" }.joined()
}
