import Exchange
import Method
import Testing

/// Headings are found however people write them.
struct HeadingsTests {
    @Test(arguments: [
        ["Working 1", "Working 2", "Not working 1", "Not working 2", "Future 1", "Future 2"],
        [
            "What\u{2019}s working?", "What\u{2019}s working? (next)", "What isn\u{2019}t working?", "What isn't working? (next)", "The future",
            "The future (next)",
        ],
        [
            "WORKING - FIRST", "WORKING - SECOND", "NOT  WORKING - FIRST", "NOT WORKING - SECOND", "IMPORTANT FOR THE FUTURE - FIRST",
            "IMPORTANT FOR THE FUTURE - SECOND",
        ],
        ["working_1", "working_2", "not_working_1", "not_working_2", "future_1", "future_2"],
        ["notWorking1", "notWorking2", "working1", "working2", "future1", "future2"],
        ["Working well 1", "Working well 2", "Not working so well 1", "Not working so well 2", "Hopes for the future 1", "Hopes for the future 2"],
        [
            "What is going well? 1", "What is going well? 2", "What is not going well? 1", "What is not going well? 2", "What matters to you next? 1",
            "What matters to you next? 2",
        ],
        [
            "What works for you? A", "What works for you? B", "What does not work? A", "What does not work? B", "Looking to the future A",
            "Looking to the future B",
        ],
        ["Good things 1", "Good things 2", "Bad things 1", "Bad things 2", "Hopes 1", "Hopes"],
        ["Beth sy'n gweithio? 1", "Beth sy'n gweithio? 2", "Beth sydd ddim yn gweithio? 1", "Beth sydd ddim yn gweithio? 2", "Y dyfodol 1", "Y dyfodol 2"],
        [
            "What's working with your support?", "What's working with your support?2", "What's not working with your support?",
            "What's not working with your support?2", "What's important to you?", "What's important to you?2",
        ],
    ])
    func `the three headings are known in many spellings`(headings: [String]) throws {
        let export = try read((["Code"] + headings).map { "\"\($0)\"" }.joined(separator: ",") + "\nP01,a,b,c,d,e,f\n")
        let found = export.reviews[0].statements.map { "\($0.heading.letter)\($0.rank)\($0.words)" }
        let isTurned = headings[0].hasPrefix("not")
        #expect(found == (isTurned ? ["W1c", "W2d", "N1a", "N2b", "F1e", "F2f"] : ["W1a", "W2b", "N1c", "N2d", "F1e", "F2f"]))
    }

    @Test func `the places are told by their numbers, else by their order`() throws {
        let export = try read("Code,Working 2,Working 1,Not working,Future,Not working,Future\nP01,b,a,c,e,d,f\n")
        #expect(export.lines == ["P01-W1 a", "P01-W2 b", "P01-N1 c", "P01-N2 d", "P01-F1 e", "P01-F2 f"])
    }

    @Test func `a third column for a heading is left out and said`() throws {
        let export = try read("Code,Working 1,Working 2,Working 3,Not working,Future\nP01,a,b,c,d,e\n")
        #expect(export.lines == ["P01-W1 a", "P01-W2 b", "P01-N1 d", "P01-F1 e"])
        #expect(export.warnings.map(\.oddity) == [.extraAnswers(column: "Working 3")])
    }

    @Test func `questions about a review are not taken for its words`() throws {
        let export = try read(
            """
            Review code (no names please),How did the person tell us what is working?,Who chose what is most important?,Can we use your words in the future?,\
            Working age or older?,What's working?,What's not working?,What matters for the future?,Theme of what's working
            P01,talking,I chose,Yes,older,a,b,c,t
            """)
        #expect(export.lines == ["P01-W1 a", "P01-N1 b", "P01-F1 c"])
        #expect(export.reviews[0].method == "talking")
        #expect(export.reviews[0].chosenBy == ["I chose"])
        #expect(export.reviews[0].consent == "Yes")
        #expect(export.dropped.isEmpty)
    }

    @Test func `titles above, notes below and totals are no reviews`() throws {
        let export = try read(
            """
            Reviews: what is working and not working;;;;
            ;;;;
            Code;Service;Working;Not working;Future
            S01;day service;a;b;c
            S02;day service;;;
            ;;;;
            Total reviews;2;1;1;1
            Not for sharing;;;;
            """)
        #expect(export.reviews.map(\.code) == ["S01", "S02"])
        #expect(export.reviews.map(\.row) == [4, 5])
        #expect(export.blank == [.working: 1, .notWorking: 1, .future: 1])
        #expect(
            export.warnings.map(\.oddity) == [
                .notAReview("Total reviews", row: 7), .notAReview("Not for sharing", row: 8), .noWords(rows: [5]),
            ])
    }

    @Test func `wide headings with first and second under them are one heading`() throws {
        let export = try read(",,Working,,Not working,,Future,\nCode,Date,First,Second,First,Second,First,Second\nP01,2025-03-14,a,b,c,d,e,f\n")
        #expect(export.lines.count == 6)
        #expect(export.reviews[0].code == "P01")
        #expect(export.reviews[0].date == Day("2025-03-14"))
    }

    @Test func `headings in the middle of the file, as where two exports were put together, are passed over`() throws {
        let export = try read("Code,Working,Not working,Future\nP01,a,b,c\nCode,Working,Not working,Future\nP02,d,e,f\n")
        #expect(export.reviews.map(\.code) == ["P01", "P02"])
    }

    @Test func `a heading that is missing is said`() throws {
        let export = try read("Code,Working,Not working\nP01,a,b\n")
        #expect(export.warnings.map(\.oddity) == [.headingMissing(.future)])
    }
}
