import Method

/// A calendar file (RFC 5545) that calendars of phones and offices read: the days of a project, to put into one's own diary.
/// It never holds a person: no organiser, no guests.
public struct CalendarFile: Sendable, Equatable {
    /// The name of the calendar, as programs show it.
    public let name: String
    public let entries: [CalendarEntry]
    /// Of entries with hours; whole days need none.
    public let zone: CalendarZone

    public init(name: String, entries: [CalendarEntry], zone: CalendarZone = .floating) {
        (self.name, self.entries, self.zone) = (name, entries, zone)
    }

    /// The whole file: UTF-8, lines end in CRLF and are folded after 75 octets at most. `now` is when it was made.
    public func text(at now: Moment) -> String {
        var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Heard//Heard//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
        lines.append("X-WR-CALNAME:\(Self.escaped(name))")
        if entries.contains(where: \.hasHours) { lines += zone.lines }
        lines += entries.flatMap { $0.lines(zone, now) }
        lines.append("END:VCALENDAR")
        return lines.map { Self.folded($0) + "\r\n" }.joined()
    }

    /// Text as it may stand in a line: `\`, `;`, `,` and new lines are marked, other control characters are left out.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped += "\\\(scalar)"
            case "\n": escaped += "\\n"
            case _ where scalar.value < 32 || scalar.value == 127: break
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// No line is longer than 75 octets; the rest goes on after a space on the next. A letter is never cut in two.
    static func folded(_ line: String) -> String {
        var (folded, octets) = ("", 0)
        for scalar in line.unicodeScalars {
            let length = UTF8.width(scalar)
            if octets + length > 75 {
                folded += "\r\n "
                octets = 1
            }
            folded.unicodeScalars.append(scalar)
            octets += length
        }
        return folded
    }
}

/// One entry. Sent again with the same `id` and a higher `revision`, it takes the place of the older one.
public struct CalendarEntry: Sendable, Equatable {
    public enum When: Sendable, Equatable {
        case wholeDay(Day)
        /// Minutes after midnight, 0 to 1440, the end after the start.
        case hours(Day, from: Int, to: Int)
    }

    public let id: String
    public let revision: Int
    public let title: String
    public let about: String
    public let place: String
    public let when: When

    public init(id: String, revision: Int, title: String, about: String = "", place: String = "", when: When) {
        (self.id, self.revision, self.title, self.about, self.place, self.when) = (id, revision, title, about, place, when)
    }

    var hasHours: Bool { if case .hours = when { true } else { false } }

    func lines(_ zone: CalendarZone, _ now: Moment) -> [String] {
        var lines = ["BEGIN:VEVENT", "UID:\(CalendarFile.escaped(id))", "SEQUENCE:\(max(0, revision))", "DTSTAMP:\(CalendarTime.utc(now))"]
        switch when {
        case .wholeDay(let day):
            lines.append("DTSTART;VALUE=DATE:\(CalendarTime.date(day))")
            if let next = day.moved(by: 1) { lines.append("DTEND;VALUE=DATE:\(CalendarTime.date(next))") }
        case .hours(let day, let from, let to):
            lines.append("DTSTART\(zone.parameter):\(CalendarTime.local(day, minute: from))")
            lines.append("DTEND\(zone.parameter):\(CalendarTime.local(day, minute: to))")
        }
        lines.append("SUMMARY:\(CalendarFile.escaped(title))")
        if !about.isEmpty { lines.append("DESCRIPTION:\(CalendarFile.escaped(about))") }
        if !place.isEmpty { lines.append("LOCATION:\(CalendarFile.escaped(place))") }
        return lines + ["END:VEVENT"]
    }
}

/// Where clocks stand for entries with hours.
public enum CalendarZone: Sendable, Equatable {
    /// Whatever the clock shows where the reader is: right for days on which people meet in one place.
    case floating
    case london

    var parameter: String { self == .london ? ";TZID=Europe/London" : "" }

    /// Summer time in London as it has been since 1996.
    var lines: [String] {
        guard self == .london else { return [] }
        return [
            "BEGIN:VTIMEZONE", "TZID:Europe/London",
            "BEGIN:DAYLIGHT", "DTSTART:19960331T010000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100",
            "TZNAME:BST", "END:DAYLIGHT",
            "BEGIN:STANDARD", "DTSTART:19961027T020000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000",
            "TZNAME:GMT", "END:STANDARD", "END:VTIMEZONE",
        ]
    }
}

/// Days and times as calendar files write them.
enum CalendarTime {
    static func date(_ day: Day) -> String { day.description.filter { $0 != "-" } }

    /// Midnight at the end of a day is the start of the next.
    static func local(_ day: Day, minute: Int) -> String {
        let later = day.moved(by: minute / 1_440) ?? day
        return "\(date(later))T\(two(minute % 1_440 / 60))\(two(minute % 60))00"
    }

    static func utc(_ moment: Moment) -> String {
        let seconds = moment.milliseconds / 1_000
        let days = seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0)
        let rest = Int(seconds - days * 86_400)
        guard let day = Day(number: Int(days)) else { return "19700101T000000Z" }
        return "\(date(day))T\(two(rest / 3_600))\(two(rest % 3_600 / 60))\(two(rest % 60))Z"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
