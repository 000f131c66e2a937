import ArgumentParser
import Exchange
import Foundation
import Method

struct Markers: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Point out what a careful reader would see in an export, changing nothing.",
        discussion: """
            Marks workers' wording, two things in one, the same words again, details that could tell who somebody is, and what may tell of harm. \
            A mark is a hint for the team and a reason to go back to the person: words are never rewritten. What is not marked has not been found \
            safe. How far to trust each mark is in docs/markers.md. A file that cannot be used ends with 65 and one sentence.
            """)

    @Argument(help: "The export to look at.") var file: String
    @Flag(help: "Print JSON, for scripts.") var json = false

    func run() throws {
        do {
            let marks = Marker.marks(in: try statements())
            print(json ? try Self.json(marks) : Self.text(marks))
        } catch let refusal as ExportRefusal {
            if json { print(try ExportSummary.json(refused: refusal)) }
            Terminal.complain(refusal.message)
            throw ExitCode(ExitCodes.badData)
        }
    }

    private func statements() throws -> [MarkableStatement] {
        try ExportReader.read(try Terminal.bytes(of: file), named: file).reviews.flatMap { review in
            review.statements.map { MarkableStatement(review: review.code, heading: $0.heading, rank: $0.rank, words: $0.words) }
        }
    }

    private struct Line: Encodable {
        let review: String
        let heading: Heading
        let rank: Int
        let marker: Marker
        let `where`: String
        let why: String
    }

    private static func json(_ marks: [WordMark]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let lines = marks.map { Line(review: $0.review, heading: $0.heading, rank: $0.rank, marker: $0.marker, where: $0.where, why: $0.plainWhy) }
        return String(decoding: try encoder.encode(lines), as: UTF8.self)
    }

    private static func text(_ marks: [WordMark]) -> String {
        guard !marks.isEmpty else { return "Nothing to point out. Read the words all the same: not everything can be seen by a program." }
        return marks.map { "\($0.review)-\($0.heading.letter)\($0.rank)  \($0.plainWhy)\n    “\($0.where)”" }.joined(separator: "\n")
    }
}
