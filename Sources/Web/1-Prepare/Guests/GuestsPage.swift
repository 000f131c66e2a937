import Method

/// Who is invited to the days, by their part in things and not by name. Being on this list has nothing to do with being in the sample (W1-25).
struct GuestsPage: Page {
    static let template = "1-prepare/guests"
    let title: String
    let back: String
    let tabs: [WallTab]
    let sampleAddress: String
    let eventsAddress: String
    let balances: [GuestBalance]
    let next: GuestAdvice?
    let advice: [GuestAdvice]
    /// What matters less, folded away.
    let more: [GuestAdvice]
    let hasMore: Bool
    let filters: [WallTab]
    let lines: [GuestLine]
    let isEmpty: Bool
    let isNone: Bool
    let deciders: Int
    let action: String
    let newID: String
    let words: String
    let choices: [Choice]
    let decides: Bool
    let invitations: String
    static let sample = GuestsPage(
        title: "Guests", back: "/x", tabs: WallTab.sample, sampleAddress: "/s", eventsAddress: "/e", balances: [.sample], next: .sample,
        advice: [.sample], more: [.sample], hasMore: true, filters: WallTab.sample, lines: [.sample], isEmpty: true, isNone: true, deciders: 2, action: "/y",
        newID: "a",
        words: "A parent", choices: [.sample], decides: true, invitations: "/i")
}

/// One guest on the list.
struct GuestLine {
    let address: String
    let words: String
    let look: String
    let perspective: String
    let decides: Bool
    let isResponsible: Bool
    /// As styles call it, and its picture.
    let answerLook: String
    let answerPicture: String
    let answer: String
    let invited: String
    let event: String
    static let sample = GuestLine(
        address: "/x", words: "A parent", look: "people", perspective: "People and families", decides: true, isResponsible: true, answerLook: "done",
        answerPicture: "yes", answer: "Coming", invited: "14 Jan", event: "North")

    init(
        address: String, words: String, look: String, perspective: String, decides: Bool, isResponsible: Bool, answerLook: String,
        answerPicture: String, answer: String, invited: String, event: String
    ) {
        (self.address, self.words, self.look, self.perspective) = (address, words, look, perspective)
        (self.decides, self.isResponsible, self.answerLook, self.answerPicture) = (decides, isResponsible, answerLook, answerPicture)
        (self.answer, self.invited, self.event) = (answer, invited, event)
    }

    init(_ invited: InvitedGuest, in project: Project, _ words: Phrases) {
        let (guest, record) = (invited.guest, invited.record)
        let linked = project.prepare.guestBook.linkedEvents
        self.init(
            address: Site.guest(project.id, guest.id), words: guest.words, look: "\(invited.share.perspective)", perspective: words.name(invited.share),
            decides: guest.decides, isResponsible: record.isResponsible, answerLook: record.answer.look, answerPicture: record.answer.picture,
            answer: words.name(record.answer), invited: record.invitation.map { words.shortDay($0.day) } ?? words("prepare.notYet"),
            event: linked.first { $0.id == record.event }?.title ?? "")
    }
}

extension GuestAnswer {
    var look: String {
        switch self {
        case .coming: "done"
        case .perhaps, .noneYet: "ask"
        case .notComing: "declined"
        }
    }

    var picture: String {
        switch self {
        case .coming: "yes"
        case .perhaps: "not-sure"
        case .noneYet: "ask"
        case .notComing: "no"
        }
    }
}

/// Which of the guests the list shows.
enum GuestFilter: CaseIterable {
    case everybody, uninvited, unanswered, coming, notComing, speaksFor

    func has(_ guest: InvitedGuest, in room: PrepareRoom, _ toAsk: Set<ID<Person>>) -> Bool {
        let record = guest.record
        return switch self {
        case .everybody: true
        case .uninvited: record.invitation == nil && record.answer != .notComing
        case .unanswered: record.invitation != nil && (record.answer == .noneYet || record.answer == .perhaps)
        case .coming: record.answer == .coming
        case .notComing: record.answer == .notComing
        case .speaksFor: toAsk.contains(guest.id)
        }
    }
}

extension GuestsPage {
    init(_ project: Project, _ visit: Visit) {
        let (room, words) = (project.prepare, visit.words)
        let advice = GuestAdvice.all(project, on: visit.now.day, words)
        let shown = visit.query.oneOf("show", GuestFilter.self) ?? .everybody
        let toAsk = Set(room.guestsToAskWhomTheySpeakFor.map(\.id))
        let of = { (filter: GuestFilter) in room.guestList.guests.filter { filter.has($0, in: room, toAsk) } }
        self.init(
            title: words("prepare.guests.title"), back: Site.prepare(project.id), tabs: WallTab.room(.guests, in: project.id, words),
            sampleAddress: Site.sample(project.id), eventsAddress: Site.events(project.id),
            balances: room.guests.isEmpty ? [] : room.events.map { GuestBalance($0, in: room, words) }, next: advice.first,
            advice: Array(advice.dropFirst().prefix(2)), more: Array(advice.dropFirst(3)), hasMore: advice.count > 3,
            filters: GuestFilter.allCases.map { filter in
                WallTab(
                    words: words("prepare.guests.show.\(filter)", ["count": String(of(filter).count)]),
                    address: filter == .everybody ? Site.guests(project.id) : "\(Site.guests(project.id))?show=\(filter)", isHere: filter == shown)
            }, lines: of(shown).map { GuestLine($0, in: project, words) }, isEmpty: room.guests.isEmpty,
            isNone: !room.guests.isEmpty && of(shown).isEmpty, deciders: room.guestList.expected.guests.count { $0.guest.decides },
            action: Site.guests(project.id), newID: (visit.sameID() as ID<Person>).text, words: visit.form["guest"],
            choices: Choice.perspectives(words, chosen: visit.form["perspective"]), decides: visit.form.has("decides"),
            invitations: room.guests.isEmpty ? "" : Site.invitations(project.id))
    }

    static func open(_ door: Door) {
        door.get(Site.guests(.at("project"))) { visit in
            let project = try await visit.project()
            guard visit.may(.prepare, in: project) else { return try visit.page(GuestNumbersPage(project, visit), in: project) }
            return try visit.page(GuestsPage(project, visit), in: project)
        }
        door.post(Site.guests(.at("project"))) { visit in
            let project = try await visit.projectToPrepare()
            let page = { GuestsPage(project, visit) }
            guard let perspective: Perspective = visit.form.oneOf("perspective") else {
                return try visit.again(page(), in: project, message: visit.words("prepare.perspective.none"), field: "perspective-people")
            }
            let guest = Guest(id: visit.sameID(), words: visit.form["guest"], perspective: perspective, decides: visit.form.has("decides"))
            return try await visit.put(
                .prepare(.invite(guest)), in: project, then: Site.guests(project.id), notice: "prepare.kept", field: "guest", or: page)
        }
        door.post(Site.guestOut(.at("project"))) { visit in
            let project = try await visit.projectToPrepare()
            guard let id: ID<Person> = visit.form.id("person") else { throw Fault.unreadable }
            try await visit.put(.prepare(.takeOutGuest(id)), to: project.id)
            return visit.seeOther(Site.guests(project.id), notice: "prepare.takenOut")
        }
    }
}

/// What everybody else in the project sees of the guests: how many were put on the list from each side. No answer changes it.
struct GuestNumbersPage: Page {
    struct Share {
        let look: String
        let name: String
        let count: Int
    }
    static let template = "1-prepare/guest-numbers"
    let title: String
    let back: String
    let shares: [Share]
    var mainClass: String { "narrow" }
    static let sample = GuestNumbersPage(title: "Guests", back: "/x", shares: [Share(look: "people", name: "People and families", count: 9)])
}

extension GuestNumbersPage {
    init(_ project: Project, _ visit: Visit) {
        let guests = project.prepare.guests
        self.init(
            title: visit.words("prepare.guests.title"), back: Site.prepare(project.id),
            shares: Perspective.allCases.map { perspective in
                Share(look: "\(perspective)", name: visit.words("prepare.perspective.\(perspective)"), count: guests.count { $0.perspective == perspective })
            })
    }
}
