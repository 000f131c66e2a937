import Exchange
import Method
import Testing

/// Dates are read as the column as a whole says, and never guessed.
struct DatesTests {
    private func dates(_ cells: [String], told: DateOrder? = nil) throws -> Export {
        let rows = cells.enumerated().map { "X\($0),\"\($1)\",a,b,c\n" }.joined()
        return try read("Code,Date of review,Working,Not working,Future\n" + rows, dateOrder: told)
    }

    @Test(arguments: [
        "2025-01-14", "2025/1/14", "2025-01-14 00:00:00", "2025-01-14T09:31:38Z", "2025/01/14 2:05:09 pm GMT+1", "14/01/2025", "1/14/2025",
        "1/14/25 9:31:38", "14.1.2025", "14-01-2025", "14 January 2025", "14th Jan 25", "Tue 14 Jan 2025", "Tuesday, January 14, 2025", "20250114",
        "01/14/2025 02:43:22 PM", "45671", "45671.42",
    ])
    func `a day may be written in many ways`(text: String) throws {
        #expect(try dates([text]).reviews[0].date == Day("2025-01-14"))
    }

    @Test(arguments: [
        "31/02/2025", "00/00/0000", "2025-13-45", "29/02/2025", "last Tuesday", "01/01/1825", "12/11/2125", "13/13/2025", "14", "soon", "2025-02-30",
        "14/01/2025 or so", "14/01", "99999999999999999999",
    ])
    func `a day that cannot be is left empty, its row named, the words kept`(text: String) throws {
        let export = try dates([text, "2025-01-14"])
        #expect(export.reviews.map(\.date) == [nil, Day("2025-01-14")])
        #expect(export.warnings.map(\.oddity) == [.dateCannotBe(text, row: 2)])
        #expect(export.messages[0].contains("row 2"))
    }

    @Test func `one date decides for the column`() throws {
        let day = try dates(["03/04/2025", "25/04/2025", ""])
        #expect(day.reviews.map(\.date) == [Day("2025-04-03"), Day("2025-04-25"), nil])
        #expect(day.dateOrder == .dayFirst)
        let month = try dates(["03/04/2025", "04/25/2025"])
        #expect(month.reviews.map(\.date) == [Day("2025-03-04"), Day("2025-04-25")])
        #expect(month.dateOrder == .monthFirst)
        #expect(day.warnings.isEmpty && month.warnings.isEmpty)
    }

    @Test func `where nothing decides the date stays empty, and a person is asked`() throws {
        let export = try dates(["03/04/2025", "05/06/2025", "07/07/2025"])
        #expect(export.reviews.map(\.date) == [nil, nil, Day("2025-07-07")])
        #expect(export.warnings.map(\.oddity) == [.datesTwoWays(example: "03/04/2025", rows: [2, 3])])
    }

    @Test func `a person's answer settles it`() throws {
        #expect(try dates(["03/04/2025"], told: .dayFirst).reviews[0].date == Day("2025-04-03"))
        #expect(try dates(["03/04/2025"], told: .monthFirst).reviews[0].date == Day("2025-03-04"))
    }

    @Test func `dates that quarrel leave the doubtful ones empty`() throws {
        let export = try dates(["25/04/2025", "04/25/2025", "03/04/2025"])
        #expect(export.reviews.map(\.date) == [Day("2025-04-25"), Day("2025-04-25"), nil])
        #expect(export.warnings.map(\.oddity) == [.datesTwoWays(example: "03/04/2025", rows: [4])])
    }

    @Test func `what only an impossible date shows is said`() throws {
        let export = try dates(["31/02/2025", "03/04/2025"])
        #expect(export.reviews.map(\.date) == [nil, Day("2025-04-03")])
        #expect(export.warnings.last?.oddity == .datesReadAs(.dayFirst, example: "03/04/2025", rows: [3]))
    }

    @Test func `many bad dates are told in one sentence`() throws {
        let export = try dates(Array(repeating: "soon", count: 25))
        #expect(export.messages == ["The dates in rows 2 to 26 cannot be used. The words are all in."])
    }

    @Test func `day numbers are read and said`() throws {
        let export = try dates(["45678", "2025-01-14"])
        #expect(export.reviews[0].date == Day("2025-01-21"))
        #expect(export.warnings.map(\.oddity) == [.dayNumbers(rows: [2])])
    }

    @Test func `other dates of the same tool help, and else its habit, which is said`() throws {
        func export(_ start: String) throws -> Export {
            try read(
                "ID,Start time,Completion time,Review code,Date of the review,Working,Not working,Future\n"
                    + "1,\(start) 9:31:38,\(start) 10:25:14,P01,3/5/2025,a,b,c\n")
        }
        #expect(try export("1/15/25").reviews[0].date == Day("2025-03-05"))
        #expect(try export("1/15/25").warnings.isEmpty)
        #expect(try export("15/1/25").reviews[0].date == Day("2025-05-03"))
        #expect(try export("3/6/25").reviews[0].date == Day("2025-03-05"))
        #expect(try export("3/6/25").warnings.map(\.oddity) == [.datesReadAs(.monthFirst, example: "3/5/2025", rows: [2])])
    }
}
