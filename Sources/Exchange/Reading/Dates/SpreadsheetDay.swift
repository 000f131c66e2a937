import Method

extension Day {
    /// The day with this number of days since 1 January 1970 (civil-from-days, Gregorian); nil outside the years 1 to 9999.
    init?(number: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// A spreadsheet counts days from the end of 1899 (and believes in a 29 February 1900), or from the start of 1904.
    init?(spreadsheetNumber number: Int, from1904: Bool = false) {
        guard (1..<2_958_466).contains(number) else { return nil }
        let sinceEpoch = from1904 ? number - 24_107 : number - 25_569
        self.init(number: !from1904 && number < 60 ? sinceEpoch + 1 : sinceEpoch)
    }
}
