import Method

/// All that is known of one guest. For those who prepare and nobody else: answers, costs and access needs are private.
struct OneGuestPage: Page {
    struct Need {
        let value: String
        let name: String
        let words: String
        static let sample = Need(value: "quiet", name: "A quiet place", words: "With a door")
    }
    static let template = "1-prepare/guest"
    let title: String
    let back: String
    let look: String
    let perspective: String
    let decides: Bool
    let wants: [String]
    // What we know
    let knowAction: String
    let speaksFor: String
    let speaksForHint: String
    let mustSpeak: Bool
    let kinds: [Choice]
    let shares: [Choice]
    let needGroup: String
    let needGroups: [String]
    let forums: Bool
    let responsible: Bool
    // Coming
    let comingAction: String
    let answers: [Choice]
    let stays: [Choice]
    let stayWords: String
    let events: [Choice]
    let hasEvents: Bool
    // Invitation
    let inviteAction: String
    let sheet: String
    let sent: String
    let sentDay: String
    let ways: [Choice]
    let remindAction: String
    let remindDay: String
    let reminders: String
    // Costs
    let costAction: String
    let payment: String
    let travel: String
    let food: String
    let costSaid: String
    // Access
    let accessAction: String
    let accessOutAction: String
    let needs: [Need]
    let needKinds: [Choice]
    let needWords: String
    // Out
    let outAction: String
    let id: String
    static let sample = OneGuestPage(
        title: "A parent", back: "/x", look: "people", perspective: "People", decides: true, wants: ["Ask"], knowAction: "/k", speaksFor: "Mothers",
        speaksForHint: "Always", mustSpeak: true, kinds: [.sample], shares: [.sample], needGroup: "Autism",
        needGroups: ["Autism"], forums: true, responsible: true, comingAction: "/c", answers: [.sample], stays: [.sample],
        stayWords: "Mornings", events: [.sample], hasEvents: true, inviteAction: "/i", sheet: "/s", sent: "14 January", sentDay: "2026-01-14",
        ways: [.sample], remindAction: "/r", remindDay: "2026-02-01", reminders: "1 February", costAction: "/m", payment: "50",
        travel: "12.50", food: "9", costSaid: "£71.50", accessAction: "/a", accessOutAction: "/ao", needs: [.sample], needKinds: [.sample],
        needWords: "With a door", outAction: "/o", id: "a")
}

extension OneGuestPage {
    init(_ invited: InvitedGuest, in project: Project, _ visit: Visit) {
        let (room, words, form) = (project.prepare, visit.words, visit.form)
        let (guest, record) = (invited.guest, invited.record)
        let address = { (doing: GuestDoing) in Site.guest(project.id, guest.id, doing) }
        let typed = { (name: String, kept: String) in form.has(name) ? form[name] : kept }
        let cost = { (kept: KeyPath<GuestCost, Int>) in record.cost.map { Pounds.written($0[keyPath: kept]) } ?? "" }
        let today = visit.now.day.description
        let isPerson = invited.share == .people
        self.init(
            title: guest.words, back: Site.guests(project.id), look: "\(invited.share.perspective)", perspective: words.name(invited.share),
            decides: guest.decides, wants: Self.wants(invited, in: room, on: visit.now.day, words), knowAction: address(.know),
            speaksFor: typed("speaks-for", record.speaksFor),
            speaksForHint: words("prepare.guest.speaksFor.\(isPerson ? "people" : room.sampleIsLow ? "low" : "rest")"),
            mustSpeak: isPerson || room.sampleIsLow, kinds: Self.kinds(typed("kind", record.kind.map { "\($0)" } ?? ""), words),
            shares: GuestShare.allCases.map { share in
                Choice(value: "\(share)", name: words.name(share), chosen: typed("share", "\(invited.share)") == "\(share)")
            }, needGroup: typed("need-group", record.needGroup), needGroups: room.sample.needs.map(\.need),
            forums: form.has("know") ? form.has("forums") : record.goesToForums,
            responsible: form.has("know") ? form.has("responsible") : record.isResponsible, comingAction: address(.coming),
            answers: GuestAnswer.allCases.map { answer in
                Choice(value: "\(answer)", name: words.name(answer), chosen: typed("answer", "\(record.answer)") == "\(answer)")
            }, stays: Self.stays(typed("stay", record.stay.name), words), stayWords: typed("stay-words", record.stay.words),
            events: room.guestBook.linkedEvents.isEmpty
                ? []
                : room.events.map { event in
                    let value = event?.id.text ?? ""
                    return Choice(value: value, name: words.name(event), chosen: typed("event", record.event?.text ?? "") == value)
                }, hasEvents: !room.guestBook.linkedEvents.isEmpty, inviteAction: address(.invite), sheet: Site.invitation(project.id, guest.id),
            sent: record.invitation.map { "\(words.day($0.day)), \(words.name($0.way))" } ?? "",
            sentDay: typed("sent-day", record.invitation?.day.description ?? today),
            ways: Self.ways(typed("way", record.invitation.map { "\($0.way)" } ?? ""), words), remindAction: address(.remind),
            remindDay: typed("remind-day", today), reminders: words.list(record.reminders.sorted().map { words.shortDay($0) }),
            costAction: address(.cost), payment: typed("payment", cost(\.payment)), travel: typed("travel", cost(\.travel)),
            food: typed("food", cost(\.food)), costSaid: record.cost.map { words.pounds($0.total) } ?? "", accessAction: address(.access),
            accessOutAction: address(.accessOut),
            needs: record.access.map { Need(value: "\($0.kind)", name: words.name($0.kind), words: $0.words) },
            needKinds: AccessKind.allCases.map { kind in
                Choice(value: "\(kind)", name: words.name(kind), chosen: form["need"] == "\(kind)")
            }, needWords: form["need-words"], outAction: Site.guestOut(project.id), id: guest.id.text)
    }

    /// What there is to see to with this guest, in words.
    private static func wants(_ invited: InvitedGuest, in room: PrepareRoom, on today: Day, _ words: Phrases) -> [String] {
        var found: [String] = []
        if room.guestsToAskWhomTheySpeakFor.contains(where: { $0.id == invited.id }) { found.append(words("prepare.guest.wants.speaksFor")) }
        found += room.noticesToSee(on: today).compactMap { $0.guest == invited.id ? $0.said(in: words) : nil }
        if room.guestList.expected.costs.peopleNotSeenTo.contains(where: { $0.id == invited.id }) { found.append(words("prepare.guest.wants.costs")) }
        return found
    }

    private static func kinds(_ chosen: String, _ words: Phrases) -> [Choice] {
        let none = Choice(value: "", name: words("prepare.guest.kind.notSaid"), chosen: chosen.isEmpty)
        return [none] + AttendeeKind.allCases.map { Choice(value: "\($0)", name: words.name($0), chosen: chosen == "\($0)") }
    }

    private static func stays(_ chosen: String, _ words: Phrases) -> [Choice] {
        ["whole", "part", "afar"].map { Choice(value: $0, name: words("prepare.guest.stay.\($0)"), chosen: chosen == $0) }
    }

    static func ways(_ chosen: String, _ words: Phrases) -> [Choice] {
        InviteWay.allCases.map { Choice(value: "\($0)", name: words.name($0), chosen: chosen == "\($0)") }
    }
}

extension Stay {
    var name: String {
        switch self {
        case .whole: "whole"
        case .partOnly: "part"
        case .fromAfar: "afar"
        }
    }

    var words: String {
        switch self {
        case .whole: ""
        case .partOnly(let words), .fromAfar(let words): words
        }
    }
}

extension NoticeWarning {
    var guest: ID<Person> {
        switch self {
        case .invitationDue(let guest, _), .shortNotice(let guest, _, _), .seniorNotFirst(let guest), .reminderDue(let guest): guest
        }
    }

    func said(in words: Phrases) -> String {
        switch self {
        case .invitationDue(_, let by): words("prepare.notice.due", ["day": words.day(by)])
        case .shortNotice(_, let days, let wanted): words("prepare.notice.short", ["days": String(days), "wanted": String(wanted)])
        case .seniorNotFirst: words("prepare.notice.seniorNotFirst")
        case .reminderDue: words("prepare.notice.reminder")
        }
    }
}
