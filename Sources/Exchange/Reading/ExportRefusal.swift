/// Why a file cannot be used at all. Nothing of it is taken in.
public enum ExportRefusal: Error, Equatable, Sendable {
    case empty
    /// There are headings, and nothing under them.
    case noReviews
    /// Another kind of file, such as a PDF, a Word document or an old `.xls`.
    case notASpreadsheet
    case locked
    case damaged
    /// A quotation mark opens in this line of the file (counted as a text editor does) and never closes.
    case openQuote(line: Int)
    /// `letters`: how many are allowed.
    case cellTooLong(row: Int, letters: Int)
    case tooManyRows(limit: Int)
    case tooManyColumns(row: Int, limit: Int)
    case tooLarge(megabytes: Int)
    /// A workbook that unpacks to more than any true one does.
    case unpacksTooLarge
    case noStatementColumns

    /// One plain sentence or two: what is wrong, in which row, what to do.
    public var message: String {
        switch self {
        case .empty: "There is nothing in this file. Please save it again and check that it has answers in it."
        case .noReviews: "The headings are there but no answers yet. Was it saved before people answered?"
        case .notASpreadsheet: "This is not a file that we can read. Please save it as CSV or as an Excel workbook (.xlsx)."
        case .locked: "This workbook is locked with a password. Please save it without one and try again."
        case .damaged: "This file is not complete. Please download or save it again."
        case .openQuote(let line):
            "Line \(line) starts a quote that never ends: a closing \" is missing. Please add it and try again."
        case .cellTooLong(let row, let letters):
            "One answer in row \(row) is far too long to be a statement (more than \(grouped(letters)) letters). Please look at that row."
        case .tooManyRows(let limit):
            "This file has more than \(grouped(limit)) rows. Please split it and bring in one part at a time."
        case .tooManyColumns(let row, let limit):
            "Row \(row) has more than \(limit) columns. Please take out the columns that are not needed and try again."
        case .tooLarge(let megabytes):
            "This file is larger than \(megabytes) MB. Please take out pictures or split it and try again."
        case .unpacksTooLarge:
            "This workbook is far larger inside than a list of reviews can be. Please save the sheet as CSV and try again."
        case .noStatementColumns:
            "We could not find what is working, what is not working and what is important for the future. "
                + "Please check that there is a row of headings, or say which column is which."
        }
    }

    private func grouped(_ number: Int) -> String {
        number < 1_000 ? "\(number)" : "\(number / 1_000),\(String(String(1_000 + number % 1_000).dropFirst()))"
    }
}
