import Exchange
import Foundation
import Testing

/// Reads an export written out in a test.
func read(_ text: String, mapping: [Int: ColumnMeaning]? = nil, dateOrder: DateOrder? = nil) throws -> Export {
    try ExportReader.read(Array(text.utf8), named: "reviews.csv", mapping: mapping, dateOrder: dateOrder)
}

/// Why a file is refused; nil if it is not.
func refusal(_ bytes: [UInt8], named name: String = "reviews.csv") -> ExportRefusal? {
    do throws(ExportRefusal) {
        _ = try ExportReader.read(bytes, named: name)
        return nil
    } catch {
        return error
    }
}

func refusal(_ text: String) -> ExportRefusal? { refusal(Array(text.utf8)) }

extension Export {
    /// Every statement as `P01-W1 words`, in the order of the file.
    var lines: [String] {
        reviews.flatMap { review in
            review.statements.map { "\(review.code)-\($0.heading.letter)\($0.rank) \($0.words)" }
        }
    }

    var messages: [String] { warnings.map(\.message) }

    func meanings(_ meaning: ColumnMeaning) -> [String] { columns.filter { $0.meaning == meaning }.map(\.heading) }
}
