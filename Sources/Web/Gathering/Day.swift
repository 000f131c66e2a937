import House
import Method

/// The desk of a day: who is here, who asks for a break, what the big screen shows. Where no day is open, the form that opens one.
struct DayPage: Page {
    static let template = "gathering/day"
    let title: String
    let back: String
    let action: String
    let closeAction: String
    let id: String
    let isOpen: Bool
    let earlier: [String]
    let join: JoinShown?
    let isOnlyHere: Bool
    let here: HereRegion?
    let breaks: BreaksRegion?
    let screen: ScreenChoice?
    let wall: String
    let desk: String
    let votes: String
    let liveAddress: String

    static let sample = DayPage(
        title: "Day one", back: "/x", action: "/x", closeAction: "/x", id: "k3", isOpen: true, earlier: ["Day one"], join: .sample,
        isOnlyHere: true, here: .sample, breaks: .sample, screen: .sample, wall: "/x", desk: "/x", votes: "/x", liveAddress: "/x")
}

extension DayPage {
    init(_ project: Project, _ visit: Visit) {
        let day = project.gathering.today
        let words = visit.words
        self.init(
            title: day?.title ?? words("gathering.day.none"), back: Site.project(project.id), action: Site.day(project.id),
            closeAction: Site.dayClose(project.id), id: day?.id.text ?? (visit.newID() as ID<Gathering>).text, isOpen: day != nil,
            earlier: project.gathering.order.compactMap { project.gathering.days[$0] }.filter { !$0.isOpen }.map(\.title),
            join: day.map { JoinShown(code: $0.code, at: visit.origin) }, isOnlyHere: visit.isOnlyThisMachine,
            here: day.map { HereRegion($0, words) }, breaks: day.map { BreaksRegion($0, in: project.id, words) },
            screen: day.map { ScreenChoice($0, in: project, words) }, wall: Site.wall(project.id), desk: Site.cardCall(project.id),
            votes: Site.votes(project.id), liveAddress: day == nil ? "" : Site.dayLive(project.id))
    }

    static func open(_ door: Door) {
        door.get(Site.day(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.facilitate, in: project)
            return try visit.page(DayPage(project, visit), in: project)
        }
        door.post(Site.day(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.facilitate, in: project)
            guard let id: ID<Gathering> = visit.form.id("id") else { throw Fault.unreadable }
            let title = visit.form["title"].isEmpty ? visit.words("gathering.day.default") : visit.form["title"]
            do {
                let code = JoinCode.make(for: project.id)
                try await visit.put(.gathering(.openDay(id: id, title: title, code: code)), to: project.id)
                return visit.seeOther(Site.day(project.id), notice: "gathering.day.opened")
            } catch let refusal as ProjectRefusal {
                return try visit.again(DayPage(project, visit), in: project, refusal, field: "title")
            }
        }
        door.live(Site.dayLive(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.facilitate, in: project)
            guard let id = project.gathering.today?.id else { throw Fault.notThere }
            return LiveView(of: project.id, "day \(id)", needs: .facilitate) { project, words in
                guard let day = project.gathering.days[id] else { return [] }
                return [HereRegion(day, words), BreaksRegion(day, in: project.id, words), ScreenChoice(day, in: project, words)]
            }
        }
    }
}
