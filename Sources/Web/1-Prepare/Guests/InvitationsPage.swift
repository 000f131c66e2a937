import Method

/// Who still has to be asked and by when, senior people first (W1-22); and all that goes out to them: sheets, pack, calendar file, mail.
struct InvitationsPage: Page {
    struct Line {
        let id: String
        let address: String
        let words: String
        let look: String
        let perspective: String
        let decides: Bool
        let isDue: Bool
        let by: String
        let notes: [String]
        let ticked: Bool
        static let sample = Line(
            id: "a", address: "/g", words: "A parent", look: "people", perspective: "People", decides: true, isDue: true, by: "14 January",
            notes: ["Short"], ticked: true)
    }
    struct Paper {
        let name: String
        let pack: String
        let hours: String
        let wholeDays: String
        let mail: String
        let text: String
        let packMail: String
        let packText: String
        let field: String
        static let sample = Paper(
            name: "North", pack: "/p", hours: "/h", wholeDays: "/w", mail: "mailto:", text: "Hello", packMail: "mailto:", packText: "Easy", field: "first")
    }
    static let template = "1-prepare/invitations"
    let title: String
    let back: String
    let tabs: [WallTab]
    let lacks: [WallTab]
    let lengths: String
    let isEmpty: Bool
    let guestsAddress: String
    let toAsk: [Line]
    let hasToAsk: Bool
    let allAsked: Bool
    let sentAction: String
    let sentDay: String
    let ways: [Choice]
    let toRemind: [Line]
    let hasToRemind: Bool
    let remindAction: String
    let remindDay: String
    let notes: [Line]
    let sheets: String
    let papers: [Paper]
    static let sample = InvitationsPage(
        title: "Invitations", back: "/x", tabs: WallTab.sample, lacks: WallTab.sample, lengths: "8 weeks", isEmpty: true, guestsAddress: "/g",
        toAsk: [.sample], hasToAsk: true, allAsked: true, sentAction: "/s", sentDay: "2026-01-01", ways: [.sample], toRemind: [.sample],
        hasToRemind: true,
        remindAction: "/r", remindDay: "2026-01-02", notes: [.sample], sheets: "/p", papers: [.sample])
}

extension InvitationsPage.Line {
    init(_ invited: InvitedGuest, in project: Project, _ visit: Visit, _ warnings: [NoticeWarning]) {
        let mine = warnings.filter { $0.guest == invited.id }
        let due = mine.compactMap { warning -> Day? in if case .invitationDue(_, let by) = warning { by } else { nil } }.first
        let wanted = invited.guest.decides ? NoticeLengths.usual.senior : NoticeLengths.usual.everyone
        let event = project.prepare.guestBook.linkedEvents.first { $0.id == invited.record.event }
        let by = project.prepare.days(of: event).one?.moved(by: -wanted)
        self.init(
            id: invited.id.text, address: Site.guest(project.id, invited.id), words: invited.guest.words, look: "\(invited.share.perspective)",
            perspective: visit.words.name(invited.share), decides: invited.guest.decides, isDue: due != nil,
            by: by.map { visit.words.day($0) } ?? "",
            notes: mine.compactMap { if case .invitationDue = $0 { nil } else { $0.said(in: visit.words) } },
            ticked: visit.form.ids("guest").contains(invited.id))
    }
}

extension InvitationsPage {
    init(_ project: Project, _ visit: Visit) {
        let (room, words, form) = (project.prepare, visit.words, visit.form)
        let warnings = room.noticesToSee(on: visit.now.day)
        let guests = room.guestList.expected.guests
        let ordered = guests.filter(\.guest.decides) + guests.filter { !$0.guest.decides }
        let line = { (guest: InvitedGuest) in Line(guest, in: project, visit, warnings) }
        let reminders = Set(warnings.compactMap { warning -> ID<Person>? in if case .reminderDue(let id) = warning { id } else { nil } })
        let lengths = NoticeLengths.usual
        let toAsk = ordered.filter { $0.record.invitation == nil && $0.record.answer != .coming }
        self.init(
            title: words("prepare.invitations.title"), back: Site.prepare(project.id), tabs: WallTab.room(.invitations, in: project.id, words),
            lacks: Self.lacks(project, words),
            lengths: words(
                "prepare.invitations.lengths",
                ["senior": String(lengths.senior / 7), "everyone": String(lengths.everyone / 7), "reminder": String(lengths.reminder / 7)]),
            isEmpty: guests.isEmpty, guestsAddress: Site.guests(project.id), toAsk: toAsk.map(line), hasToAsk: !toAsk.isEmpty,
            allAsked: !guests.isEmpty && toAsk.isEmpty,
            sentAction: Site.invitationsSent(project.id), sentDay: form.has("sent-day") ? form["sent-day"] : visit.now.day.description,
            ways: OneGuestPage.ways(form["way"], words), toRemind: ordered.filter { reminders.contains($0.id) }.map(line), hasToRemind: !reminders.isEmpty,
            remindAction: Site.guestsReminded(project.id), remindDay: form.has("remind-day") ? form["remind-day"] : visit.now.day.description,
            notes: ordered.filter { $0.record.invitation != nil }.map(line).filter { !$0.notes.isEmpty },
            sheets: guests.isEmpty ? "" : Site.invitationSheets(project.id), papers: room.events.map { Paper($0, in: project, words) })
    }

    /// What an invitation should say and cannot yet.
    private static func lacks(_ project: Project, _ words: Phrases) -> [WallTab] {
        let (room, id) = (project.prepare, project.id)
        let points: [(String, Bool, String)] = [
            ("why", room.why.isEmpty, Site.why(id)), ("days", room.dates[.dayOne] == nil || room.dates[.dayTwo] == nil, Site.dates(id)),
            ("venue", room.venue.isEmpty, Site.venue(id)),
        ]
        return points.filter(\.1).map { WallTab(words: words("prepare.invitations.lacks.\($0.0)"), address: $0.2, isHere: false) }
    }

    static func open(_ door: Door) {
        door.get(Site.invitations(.at("project"))) { visit in
            let project = try await visit.projectToPrepare()
            return try visit.page(InvitationsPage(project, visit), in: project)
        }
        door.post(Site.invitationsSent(.at("project"))) { visit in
            let project = try await visit.projectToPrepare()
            return try await note(project, visit, day: "sent-day", first: "sent") { id, day in
                guard let way: InviteWay = visit.form.oneOf("way") else { throw GuestFormWrong(key: "prepare.guest.way.none", field: "way") }
                return .sendInvitation(guest: id, day: day, way: way)
            }
        }
        door.post(Site.guestsReminded(.at("project"))) { visit in
            let project = try await visit.projectToPrepare()
            return try await note(project, visit, day: "remind-day", first: "reminded") { .remind(guest: $0, day: $1) }
        }
    }

    /// Notes the same of everybody who was ticked, or of none.
    private static func note(
        _ project: Project, _ visit: Visit, day field: String, first: String, _ command: (ID<Person>, Day) throws -> GuestCommand
    ) async throws -> Answer {
        do {
            guard let day = visit.form.day(field) else { throw GuestFormWrong(key: "prepare.day.unread", field: field) }
            let guests: [ID<Person>] = visit.form.ids("guest")
            guard !guests.isEmpty else { throw GuestFormWrong(key: "prepare.invitations.nobody", field: first) }
            try await visit.put(try guests.map { .prepare(.guest(try command($0, day))) }, to: project.id)
            return visit.seeOther(Site.invitations(project.id), notice: "prepare.kept")
        } catch let wrong as GuestFormWrong {
            return try visit.again(InvitationsPage(project, visit), in: project, message: visit.words(wrong.key), field: wrong.field)
        } catch let refusal as ProjectRefusal {
            return try visit.again(InvitationsPage(project, visit), in: project, refusal, field: first)
        }
    }
}

extension InvitationsPage.Paper {
    init(_ event: LinkedEvent?, in project: Project, _ words: Phrases) {
        let room = project.prepare
        let hasDay = room.days(of: event).one != nil
        let calendar = { (hours: Bool) in hasDay ? Site.at(event?.id, Site.calendar(project.id, hours: hours)) : "" }
        let title = ["project": project.journey.title]
        let invitation = ReadyMail(
            subject: words("prepare.invite.subject", title), text: InvitationParts(project: project, event: event, guest: nil, words: words).text())
        let pack = ReadyMail(subject: words("prepare.pack.subject", title), text: DayPack(project: project, event: event, words: words).text())
        self.init(
            name: room.guestBook.linkedEvents.isEmpty ? "" : words.name(event), pack: Site.at(event?.id, Site.dayPack(project.id)),
            hours: calendar(true), wholeDays: calendar(false), mail: invitation.address, text: invitation.text, packMail: pack.address,
            packText: pack.text, field: event?.id.text ?? "first")
    }
}
