import Exchange
import Foundation
import Testing

/// What `heard read` prints.
struct SummaryTests {
    private let text = "Code,Email,Date,Working,Not working,Future\nP01,a@example.org,31/02/2025,a,b,c\nP02,b@example.org,14/01/2025,d,,e\n"

    @Test func `the JSON has these keys and no other`() throws {
        let json = try ExportSummary(read(text)).json()
        #expect(
            json == """
                {
                  "blank" : {
                    "future" : 0,
                    "not_working" : 1,
                    "total" : 1,
                    "working" : 0
                  },
                  "dates" : {
                    "first" : "2025-01-14",
                    "last" : "2025-01-14"
                  },
                  "dropped_columns" : [
                    "Email"
                  ],
                  "encoding" : "utf-8",
                  "reviews" : 2,
                  "statements" : {
                    "future" : 2,
                    "not_working" : 1,
                    "total" : 5,
                    "working" : 2
                  },
                  "tool" : "Spreadsheet",
                  "warnings" : [
                    {
                      "message" : "The date in row 2 (31/02/2025) cannot be used. The words are in.",
                      "row" : 2
                    }
                  ]
                }
                """)
    }

    @Test func `what is not known is null`() throws {
        let json = try ExportSummary(read("Working,Not working,Future\na,b,c\n")).json()
        #expect(json.contains("\"first\" : null"))
        #expect(json.contains("\"row\" : null"))
    }

    @Test func `a refusal is one line`() throws {
        #expect(try ExportSummary.json(refused: .openQuote(line: 3)).contains("\"refused\" : \"Line 3 starts"))
    }

    @Test func `people read the same figures`() throws {
        #expect(
            try ExportSummary(read(text)).text == """
                Saved by    Spreadsheet (utf-8)
                Reviews     2
                Statements  5 (working 2, not working 1, future 2)
                Empty       1 (working 0, not working 1, future 0)
                Dates       2025-01-14
                Left out    Email

                Please look at:
                - The date in row 2 (31/02/2025) cannot be used. The words are in.
                """)
    }
}
