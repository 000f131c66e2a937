import Exchange
import Foundation
import Method

/// The days as a calendar file, to send with an invitation. It holds the project's title, the days and the place, and nobody.
enum DaysCalendar {
    static func open(_ door: Door) {
        for hours in [true, false] {
            door.get(Site.calendar(.at("project"), hours: hours)) { visit in
                let project = try await visit.projectToPrepare()
                let event = try visit.event(visit.query["event"], in: project)
                guard project.prepare.days(of: event).one != nil else { throw Fault.notThere }
                let file = file(project, event, hours: hours, visit.words)
                return visit.download(
                    file.text(at: visit.now).utf8, name: visit.words("prepare.calendar.file"), type: "text/calendar; charset=utf-8; method=PUBLISH")
            }
        }
    }

    static func file(_ project: Project, _ event: LinkedEvent?, hours: Bool, _ words: Phrases) -> CalendarFile {
        let room = project.prepare
        let (days, agenda) = (room.days(of: event), room.days.agenda)
        let all = [
            days.one.map { ("one", $0, agenda.dayOneStart, agenda.dayOneEnd) }, days.two.map { ("two", $0, agenda.dayTwoStart, agenda.dayTwoEnd) },
        ]
        let entries = all.compactMap { $0 }.map { key, day, from, to in
            let title = words("prepare.calendar.\(key)", ["project": project.journey.title])
            return CalendarEntry(
                id: "\(project.id)-\(event?.id.text ?? "first")-day-\(key)@heard", revision: project.version,
                title: event.map { "\(title), \($0.title)" } ?? title, about: room.why, place: room.venue,
                when: hours ? .hours(day, from: from, to: to) : .wholeDay(day))
        }
        return CalendarFile(name: project.journey.title, entries: entries, zone: TimeZone.current.identifier == "Europe/London" ? .london : .floating)
    }
}
