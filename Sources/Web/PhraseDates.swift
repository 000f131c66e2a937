import Foundation
import Method

extension Phrases {
    /// "14 January 2026".
    func day(_ day: Day) -> String {
        self("date.day", ["day": String(day.day), "month": self("date.month.\(day.month)"), "year": String(day.year)])
    }

    /// "14 Jan".
    func shortDay(_ day: Day) -> String {
        self("date.short", ["day": String(day.day), "month": self("date.short.\(day.month)")])
    }

    /// "14 January 2026, 10:05", as clocks show it where the server stands.
    func moment(_ moment: Moment) -> String {
        let local = moment.local
        let pad = { (number: Int) in number < 10 ? "0\(number)" : String(number) }
        return self("date.moment", ["day": day(local.day), "time": "\(pad(local.minute / 60)):\(pad(local.minute % 60))"])
    }
}

extension Moment {
    /// The day, and the minute of it (0 to 1439), where the server stands.
    var local: (day: Day, minute: Int) {
        let date = Date(timeIntervalSince1970: Double(milliseconds) / 1_000)
        let minutes = (Int(milliseconds / 1_000) + TimeZone.current.secondsFromGMT(for: date)) / 60
        let days = Int((Double(minutes) / 1_440).rounded(.down))
        return (Day(daysSince1970: days), minutes - days * 1_440)
    }

    /// The day where the server stands: what "today" means on a page.
    var day: Day { local.day }
}

extension Day {
    /// The other way round of `number`, for the years 1 to 9999.
    init(daysSince1970 number: Int) {
        let shifted = number + 719_468
        let era = Int((Double(shifted) / 146_097).rounded(.down))
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        self = Day(year: year, month: month, day: day) ?? Day.never
    }

    /// Stands for a day outside every calendar we know.
    private static var never: Day { Day("0001-01-01") ?? Day(daysSince1970: 0) }
}
