import Method

/// How the things of the room are called on pages.
extension Phrases {
    func name(_ share: GuestShare) -> String { self("prepare.perspective.\(share.perspective)") }
    func name(_ kind: AttendeeKind) -> String { self("prepare.guest.kind.\(kind)") }
    func name(_ answer: GuestAnswer) -> String { self("prepare.guest.answer.\(answer)") }
    func name(_ way: InviteWay) -> String { self("prepare.guest.way.\(way)") }
    func name(_ kind: AccessKind) -> String { self("prepare.access.\(kind)") }
    func name(_ point: RoomPoint) -> String { self("prepare.room.\(point)") }

    /// "First event", or what a linked one is called.
    func name(_ event: LinkedEvent?) -> String { event?.title ?? self("prepare.events.first") }

    /// "Tuesday 3 March 2026".
    func dayInFull(_ day: Day) -> String {
        let number = (day.number + 3) % 7
        return self("prepare.weekday.on", ["weekday": self("prepare.weekday.\(number < 0 ? number + 7 : number)"), "day": self.day(day)])
    }

    /// "9:30 am", "12 pm": as clocks on the wall show it.
    func clock(_ minute: Int) -> String {
        let (hour, rest) = (minute / 60 % 24, minute % 60)
        let shown = hour % 12 == 0 ? 12 : hour % 12
        let time = rest == 0 ? String(shown) : "\(shown):\(rest < 10 ? "0" : "")\(rest)"
        return self(hour < 12 ? "prepare.clock.am" : "prepare.clock.pm", ["time": time])
    }

    /// "£1,250.50".
    func pounds(_ pence: Int) -> String { self("prepare.pounds", ["sum": Pounds.written(pence, withThousands: true)]) }
}

extension GuestShare {
    var perspective: Perspective {
        switch self {
        case .people: .people
        case .providers: .providers
        case .commissioners: .commissioners
        case .other: .others
        }
    }
}

/// Sums as people write them: `12`, `12.5`, `£1,250.50`.
enum Pounds {
    /// In pence; nil for what is no sum, or has parts of a penny. Nothing at all is 0.
    static func pence(_ text: String) -> Int? {
        let groups = text.filter { $0 != " " && $0 != "£" }.split(separator: ",", omittingEmptySubsequences: false)
        // A comma parts thousands and nothing else: "12,50" is asked about again.
        guard groups.dropFirst().allSatisfy({ $0.prefix { $0 != "." }.count == 3 }) else { return nil }
        let plain = groups.joined()
        if plain.isEmpty { return text.isEmpty ? 0 : nil }
        let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts[0].count <= 9, parts.allSatisfy({ $0.allSatisfy { ("0"..."9").contains($0) } }) else { return nil }
        let pence = parts.count == 2 ? String(parts[1]) : ""
        guard pence.count <= 2, !parts[0].isEmpty || !pence.isEmpty else { return nil }
        return (Int(parts[0]) ?? 0) * 100 + (Int((pence + "00").prefix(2)) ?? 0)
    }

    /// "12" or "12.50".
    static func written(_ pence: Int, withThousands: Bool = false) -> String {
        var whole = String(abs(pence) / 100)
        if withThousands {
            var place = whole.count - 3
            while place > 0 {
                whole.insert(",", at: whole.index(whole.startIndex, offsetBy: place))
                place -= 3
            }
        }
        let rest = abs(pence) % 100
        return (pence < 0 ? "−" : "") + whole + (rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)")
    }
}

extension WallTab {
    enum GuestPlace: CaseIterable { case guests, invitations, events, costs, room }

    /// The pages of the room, in the row of links above each of them.
    static func room(_ here: GuestPlace, in project: ID<Project>, _ words: Phrases) -> [WallTab] {
        let places: [(GuestPlace, String)] = [
            (.guests, Site.guests(project)), (.invitations, Site.invitations(project)), (.events, Site.events(project)),
            (.costs, Site.costSheet(project)), (.room, Site.roomPlan(project)),
        ]
        return places.map { WallTab(words: words("prepare.guests.tab.\($0.0)"), address: $0.1, isHere: $0.0 == here) }
    }
}

extension Visit {
    /// Only those who prepare see anything of this.
    func projectToPrepare() async throws -> Project {
        let project = try await project()
        try need(.prepare, in: project)
        return project
    }

    /// One of the linked events, named in the query or the form; nil is the first. One that is not there is not there.
    func event(_ text: String, in project: Project) throws -> LinkedEvent? {
        if text.isEmpty { return nil }
        guard let event = project.prepare.guestBook.linkedEvents.first(where: { $0.id.text == text }) else { throw Fault.notThere }
        return event
    }
}

extension PrepareRoom {
    /// What to see to with invitations to events that are still to come.
    func noticesToSee(on today: Day) -> [NoticeWarning] {
        noticeWarnings(on: today).filter { warning in
            let event = guestBook.linkedEvents.first { $0.id == guestBook.records[warning.guest]?.event }
            return days(of: event).one.map { $0 >= today } ?? false
        }
    }

    /// The first event, then the linked ones.
    var events: [LinkedEvent?] { [nil] + guestBook.linkedEvents }

    /// Both days of an event. A linked event on a day of its own has its second day as long after the first as the first event has.
    func days(of event: LinkedEvent?) -> (one: Day?, two: Day?) {
        guard let own = event?.dayOne else { return (dates[.dayOne], dates[.dayTwo]) }
        guard let one = dates[.dayOne], let two = dates[.dayTwo] else { return (own, nil) }
        return (own, own.moved(by: one.days(to: two)))
    }
}
