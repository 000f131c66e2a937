import Exchange
import Foundation
import Method
import Testing

/// The thirteen broken and hostile files, as their manifest says.
@Suite(.enabled(if: Cases.mustRun))
struct HostileFilesTests {
    @Test func `files that cannot be used are refused with a plain sentence`() throws {
        for file in try manifest().files where file.aGoodImporter == "reject" && file.keptHere {
            let refused = try #require(refusal(bytes(file.file), named: file.file))
            #expect(!refused.message.isEmpty)
        }
        #expect(refusal(try bytes("01-empty.csv")) == .empty)
        #expect(refusal(try bytes("02-header-only.csv")) == .noReviews)
        #expect(refusal(try bytes("04-unbalanced-quote.csv")) == .openQuote(line: 3))
        #expect(refusal(try bytes("10-truncated.xlsx")) == .damaged)
    }

    @Test func `files that can be used give every statement of the manifest and no other`() throws {
        for file in try manifest().files {
            guard let statements = file.expectedStatements else { continue }
            let export = try ExportReader.read(bytes(file.file), named: file.file)
            let expected = statements.map { "\($0.code)-\($0.heading.letter)\($0.rank) \($0.words)" }
            #expect(export.lines.sorted() == expected.sorted(), "\(file.file)")
            #expect(export.reviews.count == file.reviews ?? Set(statements.map(\.code)).count)
            #expect(export.warnings.isEmpty == (file.file == "09-html-script.csv"), "\(file.file)")
        }
    }

    @Test func `every file of the manifest is known here`() throws {
        #expect(try manifest().files.count == 13)
    }

    private func manifest() throws -> Manifest { try Cases.decode(Manifest.self, "bad/manifest.json") }

    private func bytes(_ file: String) throws -> [UInt8] { try Cases.bytes("bad/\(file)") }
}
