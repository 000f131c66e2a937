import Method

/// Reads one written date: `2025-01-14`, `2025/01/15 10:25 am GMT`, `14/01/2025`, `1/15/25 9:31`, `14.1.2025`, `14 January 2025`,
/// `Tue 14th Jan 25`, `Jan 14, 2025`, `20250114`, `45671`. A time may follow and is passed over. Never rolls 31 February over into March.
struct DateReader {
    private let parts: [Part]

    private enum Part: Equatable {
        case figures(Int, digits: Int)
        case month(Int)
    }

    init(_ text: String) {
        var text = text
        parts = text.withUTF8 { DateReader.parts($0) }
    }

    /// Takes the text apart into at most three parts of a date. None where something cannot be part of one.
    private static func parts(_ text: UnsafeBufferPointer<UInt8>) -> [Part] {
        var (parts, rest) = ([Part](), text[...])
        parts.reserveCapacity(3)
        while parts.count < 3, let first = rest.first {
            if isDigit(first) {
                let digits = rest.prefix(while: isDigit)
                guard digits.count <= 8 else { return [] }
                parts.append(.figures(digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }, digits: digits.count))
                rest = rest.dropFirst(digits.count)
            } else if isLetter(first) {
                let word = rest.prefix(while: isLetter)
                guard take(String(decoding: word, as: UTF8.self).lowercased(), &parts) else { return [] }
                rest = rest.dropFirst(word.count)
            } else {
                guard " ,./-'".utf8.contains(first) else { return [] }
                rest = rest.dropFirst()
            }
        }
        return isTime(rest) ? parts : []
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 32) }

    func read() -> WrittenDate {
        switch (parts.count, parts.first) {
        case (1, .figures(let number, let digits)), (2, .figures(let number, let digits)): spreadsheetDay(number, digits)
        case (3, .figures(_, digits: 4)): yearFirst()
        case (3, _): yearLast()
        default: .impossible
        }
    }

    /// Whether a word may stand in a date: a month, the name of a weekday, or the letters of 14th.
    private static func take(_ word: String, _ parts: inout [Part]) -> Bool {
        if let month = months.firstIndex(where: { word.hasPrefix($0) }) {
            parts.append(.month(month + 1))
            return true
        }
        return ["st", "nd", "rd", "th", "of"].contains(word) || parts.isEmpty && weekdays.contains { word.hasPrefix($0) }
    }

    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    /// Nothing, or a gap and then figures: `T09:31:38`, ` 9:31 PM`, `, 10:25`.
    private static func isTime(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let first = rest.first else { return true }
        guard " T,".utf8.contains(first) else { return false }
        return rest.first { !" T,".utf8.contains($0) }.map(isDigit) ?? true
    }

    private func spreadsheetDay(_ number: Int, _ digits: Int) -> WrittenDate {
        if digits == 8, parts.count == 1, let day = sensible(number / 10_000, number / 100 % 100, number % 100) { return .day(day) }
        guard digits == 5, let day = Day(spreadsheetNumber: number), ExportLimits.years.contains(day.year) else { return .impossible }
        return .number(day)
    }

    private func yearFirst() -> WrittenDate {
        guard case .figures(let year, _) = parts[0], case .figures(let day, _) = parts[2],
            let found = sensible(year, monthNumber(parts[1]), day)
        else { return .impossible }
        return .day(found)
    }

    private func yearLast() -> WrittenDate {
        guard case .figures(let written, let digits) = parts[2], digits == 2 || digits == 4 else { return .impossible }
        let year = digits == 2 ? 2000 + written : written
        switch (parts[0], parts[1]) {
        case (.figures(let day, _), .month(let month)), (.month(let month), .figures(let day, _)):
            return sensible(year, month, day).map { .day($0) } ?? .impossible
        case (.figures(let first, _), .figures(let second, _)):
            return figures(first, second, year)
        default:
            return .impossible
        }
    }

    private func figures(_ first: Int, _ second: Int, _ year: Int) -> WrittenDate {
        let (dayFirst, monthFirst) = (sensible(year, second, first), sensible(year, first, second))
        switch (first, second) {
        case (13...31, 1...12): return .figures(.dayFirst, dayFirst)
        case (1...12, 13...31): return .figures(.monthFirst, monthFirst)
        default:
            guard let dayFirst, let monthFirst else { return .impossible }
            return dayFirst == monthFirst ? .day(dayFirst) : .either(dayFirst: dayFirst, monthFirst: monthFirst)
        }
    }

    private func monthNumber(_ part: Part) -> Int {
        switch part {
        case .figures(let number, _), .month(let number): number
        }
    }

    private func sensible(_ year: Int, _ month: Int, _ day: Int) -> Day? {
        ExportLimits.years.contains(year) ? Day(year: year, month: month, day: day) : nil
    }
}
