import ArgumentParser
import Exchange

struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what an export of a forms tool holds, bringing nothing in.",
        discussion: """
            Knows exports of MS Forms (CSV, XLSX), Google Forms, SurveyMonkey and LimeSurvey, spreadsheets by hand, and long lists. \
            Columns that name people are dropped. A file that cannot be used ends with 65 and one sentence.
            """)

    @Argument(help: "The export to look at.") var file: String
    @Flag(help: "Print JSON, for scripts.") var json = false

    func run() throws {
        do {
            let summary = ExportSummary(try ExportReader.read(try Terminal.bytes(of: file), named: file))
            print(json ? try summary.json() : summary.text)
        } catch let refusal as ExportRefusal {
            if json { print(try ExportSummary.json(refused: refusal)) }
            Terminal.complain(refusal.message)
            throw ExitCode(ExitCodes.badData)
        }
    }
}
