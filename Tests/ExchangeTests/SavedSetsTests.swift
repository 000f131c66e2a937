import Exchange
import Foundation
import Method
import Testing

/// The seven exports of each shared set, against the set's own answers.
@Suite(.enabled(if: Cases.mustRun))
struct SavedSetsTests {
    static let files = ["provider17", "service63"].flatMap { set in
        [
            "ms-forms.csv", "ms-forms.xlsx", "google-forms.csv", "surveymonkey.csv", "limesurvey.csv", "excel-windows-1252.csv", "long-list.csv",
        ].map { "\(set)/\($0)" }
    }

    @Test(arguments: files)
    func `every export holds the reviews, statements, empty places and dates that it should`(path: String) throws {
        let (expected, file) = try expectation(path)
        let summary = ExportSummary(try ExportReader.read(Cases.bytes(path), named: path))
        #expect(summary.reviews == expected.reviews)
        #expect(ExpectedSet.Counts(summary.statements) == expected.statements)
        #expect(ExpectedSet.Counts(summary.blank) == expected.blank)
        #expect(summary.dates.first == (path.hasSuffix("long-list.csv") ? nil : expected.reviewDates.first))
        #expect(summary.dates.last == (path.hasSuffix("long-list.csv") ? nil : expected.reviewDates.last))
        #expect(summary.encoding == file.encoding ?? "xlsx")
        #expect(Set(file.personalColumns).isSubset(of: summary.droppedColumns))
    }

    @Test(arguments: files)
    func `the words are those of the master copy, under the right heading and place`(path: String) throws {
        let export = try ExportReader.read(Cases.bytes(path), named: path)
        let master = try master(path)
        let isLossy = path.hasSuffix("1252.csv")
        for review in export.reviews {
            let original = try #require(master[review.code])
            let expected = original.statements.filter { !$0.text.isEmpty }
                .map { ExportStatement(heading: $0.heading, rank: $0.rank, words: $0.text) }
            #expect(review.statements.map(\.heading) == expected.map(\.heading))
            #expect(review.statements.map(\.rank) == expected.map(\.rank))
            if !isLossy { #expect(review.statements == expected) }
        }
        #expect(Set(export.reviews.map(\.code)) == Set(master.keys))
    }

    @Test(arguments: files.filter { !$0.hasSuffix("long-list.csv") })
    func `what is told of each review is read from its column`(path: String) throws {
        let master = try master(path)
        for review in try ExportReader.read(Cases.bytes(path), named: path).reviews {
            let original = try #require(master[review.code])
            #expect(review.date == original.date)
            #expect(review.service == original.service)
            #expect(review.team == original.team)
            #expect(review.group == original.needsGroup)
            #expect(review.method == original.method)
            #expect(review.provider == nil || review.provider == original.provider)
            #expect(review.chosenBy.count == original.whoChose.count)
            #expect(review.chosenBy.contains("I chose") == original.whoChose.contains("me"))
        }
    }

    @Test(arguments: files)
    func `the separator is shown as it is in the file`(path: String) throws {
        let export = try ExportReader.read(Cases.bytes(path), named: path)
        #expect(export.delimiter == (try expectation(path).file.delimiter))
    }

    private func expectation(_ path: String) throws -> (set: ExpectedSet, file: ExpectedSet.File) {
        let parts = path.split(separator: "/").map(String.init)
        let set = try Cases.decode(ExpectedSet.self, "\(parts[0])/expected.json")
        return (set, try #require(set.files.first { $0.file == parts[1] }))
    }

    private func master(_ path: String) throws -> [String: MasterSet.Review] {
        let set = try Cases.decode(MasterSet.self, path.split(separator: "/")[0] + "/reviews.json")
        return Dictionary(uniqueKeysWithValues: set.reviews.map { ($0.id, $0) })
    }
}
