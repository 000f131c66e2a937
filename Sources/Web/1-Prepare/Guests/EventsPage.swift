import Method

/// The event and those linked to it: who answers for the service, that it will be held, and a second one where too many come (W1-21, W1-32).
struct EventsPage: Page {
    struct Person {
        let id: String
        let words: String
        let answer: String
        let perspective: String
        let look: String
        let ticked: Bool
        static let sample = Person(id: "a", words: "The manager", answer: "Coming", perspective: "Providers", look: "providers", ticked: true)
    }
    struct Event {
        let id: String
        let mark: String
        let name: String
        let days: String
        let expected: String
        let responsible: [Person]
        let isAnswered: Bool
        let confirmed: String
        let despite: String
        let despiteTyped: String
        let refused: String
        let isLinked: Bool
        let offer: String
        let mayMove: Bool
        let guests: [Person]
        let targets: [Choice]
        static let sample = Event(
            id: "e", mark: "first", name: "First event", days: "3 March", expected: "24", responsible: [.sample], isAnswered: true,
            confirmed: "2 March", despite: "She comes on day two", despiteTyped: "x", refused: "Why", isLinked: true, offer: "17 and 17", mayMove: true,
            guests: [.sample], targets: [.sample])
    }
    static let template = "1-prepare/events"
    let title: String
    let back: String
    let tabs: [WallTab]
    let events: [Event]
    let offer: String
    let suffers: [String]
    let addAction: String
    let outAction: String
    let moveAction: String
    let confirmAction: String
    let takeBackAction: String
    let newID: String
    let name: String
    let day: String
    static let sample = EventsPage(
        title: "Events", back: "/x", tabs: WallTab.sample, events: [.sample], offer: "17 and 17", suffers: ["Time"], addAction: "/a", outAction: "/o",
        moveAction: "/m", confirmAction: "/c", takeBackAction: "/t", newID: "n", name: "North", day: "2026-03-05")
}

extension EventsPage.Event {
    init(_ event: LinkedEvent?, in project: Project, _ visit: Visit, refused: String) {
        let (room, words) = (project.prepare, visit.words)
        let list = room.guestList.at(event?.id)
        let confirmation = room.guestBook.confirmations.first { $0.event == event?.id }
        let days = room.days(of: event)
        let others = room.events.filter { $0?.id != event?.id }
        let moving = Set(list.expected.splitOffer?.last?.guests.map(\.id) ?? [])
        let isMine = visit.form.has("event") && visit.form["event"] == event?.id.text ?? ""
        self.init(
            id: event?.id.text ?? "", mark: event?.id.text ?? "first", name: words.name(event),
            days: days.one == nil ? words("prepare.events.noDay") : words.list([days.one, days.two].compactMap { $0 }.map { words.dayInFull($0) }),
            expected: words.count("prepare.guests.expected", list.expected.count),
            responsible: list.guests.filter(\.record.isResponsible).map { EventsPage.Person($0, words) },
            isAnswered: list.somebodyResponsibleIsComing, confirmed: confirmation.map { words.day($0.day) } ?? "",
            despite: confirmation?.despite ?? "", despiteTyped: isMine ? visit.form["despite"] : "", refused: isMine ? refused : "",
            isLinked: event != nil, offer: moving.isEmpty ? "" : words.count("prepare.events.move.offer", moving.count),
            mayMove: !others.isEmpty && list.expected.count > 0,
            guests: others.isEmpty ? [] : list.expected.guests.map { EventsPage.Person($0, words, ticked: moving.contains($0.id)) },
            targets: others.map { Choice(value: $0?.id.text ?? "", name: words.name($0), chosen: $0?.id == others.first??.id) })
    }
}

extension EventsPage.Person {
    init(_ invited: InvitedGuest, _ words: Phrases, ticked: Bool = false) {
        self.init(
            id: invited.id.text, words: invited.guest.words, answer: words.name(invited.record.answer), perspective: words.name(invited.share),
            look: "\(invited.share.perspective)", ticked: ticked)
    }
}

extension EventsPage {
    init(_ project: Project, _ visit: Visit, refused: String = "") {
        let (room, words) = (project.prepare, visit.words)
        let crowded = room.events.map { room.guestList.at($0?.id).expected }.first { $0.splitOffer != nil }
        self.init(
            title: words("prepare.events.title"), back: Site.prepare(project.id), tabs: WallTab.room(.events, in: project.id, words),
            events: room.events.map { Event($0, in: project, visit, refused: refused) },
            offer: crowded.map { GuestBalance.split($0, words) } ?? "",
            suffers: crowded == nil ? [] : Suffers.allCases.map { words("prepare.guests.suffers.\($0)") },
            addAction: Site.events(project.id, .add), outAction: Site.events(project.id, .takeOut), moveAction: Site.events(project.id, .move),
            confirmAction: Site.events(project.id, .confirm), takeBackAction: Site.events(project.id, .takeBack),
            newID: (visit.sameID() as ID<LinkedEvent>).text, name: visit.form["name"], day: visit.form["day"])
    }

    static func open(_ door: Door) {
        door.get(Site.events(.at("project"))) { visit in
            let project = try await visit.projectToPrepare()
            return try visit.page(EventsPage(project, visit), in: project)
        }
        for doing in EventDoing.allCases {
            door.post(Site.events(.at("project"), doing)) { visit in
                let project = try await visit.projectToPrepare()
                do {
                    let commands = try doing.commands(in: project, visit)
                    try await visit.put(commands.map { .prepare(.guest($0)) }, to: project.id)
                    return visit.seeOther(Site.events(project.id), notice: doing.notice)
                } catch let wrong as GuestFormWrong {
                    return try visit.again(EventsPage(project, visit), in: project, message: visit.words(wrong.key), field: wrong.field)
                } catch let refusal as ProjectRefusal {
                    let field = doing == .confirm ? "despite-\(visit.form["event"].isEmpty ? "first" : visit.form["event"])" : "name"
                    return try visit.again(EventsPage(project, visit, refused: refusal.said(in: visit.words)), in: project, refusal, field: field)
                }
            }
        }
    }
}

extension EventDoing {
    var notice: String {
        switch self {
        case .add: "prepare.events.added"
        case .takeOut: "prepare.takenOut"
        case .move: "prepare.events.moved"
        case .confirm: "prepare.events.confirmed"
        case .takeBack: "prepare.events.takenBack"
        }
    }

    func commands(in project: Project, _ visit: Visit) throws -> [GuestCommand] {
        let form = visit.form
        switch self {
        case .add:
            if !form["day"].isEmpty, form.day("day") == nil { throw GuestFormWrong(key: "prepare.day.unread", field: "day") }
            return [.addEvent(LinkedEvent(id: visit.sameID(), title: form["name"], dayOne: form.day("day")))]
        case .takeOut:
            guard let id: ID<LinkedEvent> = form.id("event") else { throw Fault.unreadable }
            return [.takeOutEvent(id)]
        case .move:
            let target = try visit.event(form["to"], in: project)?.id
            return form.ids("guest").map { .move(guest: $0, to: target) }
        case .confirm:
            let event = try visit.event(form["event"], in: project)?.id
            return [.confirm(event: event, day: visit.now.day, despite: form["despite"])]
        case .takeBack: return [.takeBackConfirmation(event: try visit.event(form["event"], in: project)?.id)]
        }
    }
}
