import Exchange
import Method
import Testing

/// The habits of each tool, in small.
struct ToolsTests {
    @Test func `MS Forms: choices that end in a semicolon, months first, a second box with a 2`() throws {
        let export = try read(
            "\u{FEFF}ID,Start time,Completion time,Email,Name,Review code,Who chose? ,Date of the review,\"What is working?\u{A0}\nFirst.\","
                + "\"What is working?\u{A0}\nFirst.2\",What is not working?,What is important for the future?\r\n"
                + "1,1/15/25 9:31:38,1/15/25 10:25:14,anonymous,,C-007,I chose;My family or a friend;,1/4/2025,a,b,c,d\r\n")
        #expect(export.tool == "MS Forms")
        #expect(export.dropped == ["Email", "Name"])
        #expect(export.reviews[0].code == "C-007")
        #expect(export.reviews[0].chosenBy == ["I chose", "My family or a friend"])
        #expect(export.reviews[0].date == Day("2025-01-04"))
        #expect(export.lines == ["C-007-W1 a", "C-007-W2 b", "C-007-N1 c", "C-007-F1 d"])
    }

    @Test func `Google Forms: a question of its own for each choice`() throws {
        let export = try read(
            "\"Timestamp\",\"Email Address\",\"Review code\",\"Who chose? [I chose]\",\"Who chose? [My family]\",\"What's working?\","
                + "\"What's not working?\",\"What's important for the future?\"\n"
                + "\"2025/03/31 2:05:09 pm GMT+1\",\"a@example.org\",\"P01\",\"\",\"Yes\",\"a\nb\",\"c\",\"d\"\n")
        #expect(export.tool == "Google Forms")
        #expect(export.dropped == ["Email Address"])
        #expect(export.reviews[0].chosenBy == ["My family"])
        #expect(export.reviews[0].date == Day("2025-03-31"))
        #expect(export.warnings.map(\.oddity) == [.dateOfForm(column: "Timestamp")])
        #expect(export.lines.first == "P01-W1 a\nb")
    }

    @Test func `SurveyMonkey: two rows of headings, a column for each choice, addresses that are dropped`() throws {
        let export = try read(
            "Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,Custom Data 1,Review code,"
                + "Who chose? (Tick all.),,What is working well?,,What is not working well?,,What is important to you for the future?,\n"
                + ",,,,,,,,,Open-Ended Response,I chose,An advocate,The first thing,The next thing,The first thing,The next thing,The first thing,The next thing\n"
                + "118624545467,454106918,02/05/2025 02:43:22 PM,02/15/2025 03:11:59 PM,192.0.2.94,,Ann,Other,,P17,I chose,An advocate,a,b,c,,d,\n")
        #expect(export.tool == "SurveyMonkey")
        #expect(export.lines == ["P17-W1 a", "P17-W2 b", "P17-N1 c", "P17-F1 d"])
        #expect(export.reviews[0].chosenBy == ["I chose", "An advocate"])
        #expect(export.reviews[0].row == 3)
        #expect(export.blank == [.working: 0, .notWorking: 1, .future: 1])
        #expect(
            export.dropped == [
                "Respondent ID", "Collector ID", "IP Address", "Email Address", "First Name", "Last Name", "Custom Data 1",
            ])
        #expect(!export.firstRows.joined().contains("192.0.2.94"))
        #expect(!export.columns.flatMap(\.sample).contains("Ann"))
    }

    @Test func `LimeSurvey: codes for headings, ticks for choices, forms that were not finished`() throws {
        let export = try read(
            "\u{FEFF}\"id\";\"submitdate\";\"lastpage\";\"startlanguage\";\"seed\";\"Q0\";\"QS\";\"QW[SQ001]\";\"QW[SQ002]\";\"QW[other]\";\"QD\";\"Q1[SQ001]\";"
                + "\"Q1[SQ002]\";\"Q2[SQ001]\";\"Q2[SQ002]\";\"Q3[SQ001]\";\"Q3[SQ002]\"\r\n"
                + "\"3\";\"2025-01-15 10:25:14\";\"4\";\"en\";\"317138974\";\"P02\";\"outreach\";\"Y\";\"\";\"a friend\";\"2025-01-15 00:00:00\";\"Nobody comes in\";"
                + "\"I do my own\";\"Four different staff\";\"\";\"Part-time paid work\";\"\"\r\n"
                + "\"4\";\"\";\"2\";\"cy\";\"317138975\";\"P03\";\"outreach\";\"\";\"Y\";\"\";\"2025-01-16 00:00:00\";\"The garden is mine\";\"\";\"\";\"\";\"\";\"\"\r\n\r\n"
        )
        #expect(export.tool == "LimeSurvey")
        #expect(export.lines.map { $0.prefix(6) } == ["P02-W1", "P02-W2", "P02-N1", "P02-F1", "P03-W1"])
        #expect(export.reviews.map(\.chosenBy) == [["I chose", "a friend"], ["My family or a friend"]])
        #expect(export.warnings.map(\.oddity) == [.headingsAreCodes(["Q1", "Q2", "Q3"]), .notFinished(rows: [3])])
    }

    @Test func `LimeSurvey: questions in full`() throws {
        let export = try read(
            "\"Response ID\";\"Date submitted\";\"Last page\";\"Start language\";\"Seed\";\"Q0. Review code\";\"Q1. What is working? [The first thing]\";"
                + "\"Q1. What is working? [The next thing]\";\"Q2. What is not working? [The first thing]\";\"Q3. What matters for the future? [The first thing]\"\n"
                + "\"3\";\"2025-01-15 10:25:14\";\"4\";\"en\";\"317138974\";\"P02\";\"a\";\"b\";\"c\";\"d\"\n")
        #expect(export.tool == "LimeSurvey")
        #expect(export.lines == ["P02-W1 a", "P02-W2 b", "P02-N1 c", "P02-F1 d"])
    }
}
