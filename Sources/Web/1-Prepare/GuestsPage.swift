import Method

/// Who is invited to the days, by their part in things. Being on this list has nothing to do with being in the sample.
struct GuestsPage: Page {
    struct Share {
        let look: String
        let name: String
        let count: Int
    }
    static let template = "1-prepare/guests"
    let title: String
    let back: String
    let action: String
    let outAction: String
    let newID: String
    let lines: [PersonLine]
    let isEmpty: Bool
    let shares: [Share]
    let deciders: Int
    let words: String
    let choices: [PerspectiveChoice]
    let decides: Bool
    let mayChange: Bool
    static let sample = GuestsPage(
        title: "Guests", back: "/x", action: "/y", outAction: "/z", newID: "a", lines: [.sample], isEmpty: true,
        shares: [Share(look: "people", name: "People and families", count: 9)], deciders: 2, words: "A parent", choices: [.sample], decides: true,
        mayChange: true)
}

extension GuestsPage {
    init(_ project: Project, _ visit: Visit) {
        let guests = project.prepare.guests
        self.init(
            title: visit.words("prepare.guests.title"), back: Site.prepare(project.id), action: Site.guests(project.id),
            outAction: Site.guestOut(project.id), newID: (visit.sameID() as ID<Person>).text,
            lines: guests.map { PersonLine($0, visit.words) }, isEmpty: guests.isEmpty,
            shares: Perspective.allCases.map { perspective in
                Share(look: "\(perspective)", name: visit.words("prepare.perspective.\(perspective)"), count: guests.count { $0.perspective == perspective })
            }, deciders: guests.count { $0.decides }, words: visit.form["guest"],
            choices: PerspectiveChoice.all(visit.words, chosen: visit.form["perspective"]), decides: visit.form.has("decides"),
            mayChange: visit.may(.prepare, in: project))
    }

    static func open(_ door: Door) {
        door.get(Site.guests(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(GuestsPage(project, visit), in: project)
        }
        door.post(Site.guests(.at("project"))) { visit in
            let project = try await visit.project()
            let page = { GuestsPage(project, visit) }
            guard let perspective: Perspective = visit.form.oneOf("perspective") else {
                return try visit.again(page(), in: project, message: visit.words("prepare.perspective.none"), field: "perspective-people")
            }
            let guest = Guest(
                id: visit.sameID(), words: visit.form["guest"], perspective: perspective, decides: visit.form.has("decides"))
            return try await visit.put(
                .prepare(.invite(guest)), in: project, then: Site.guests(project.id), notice: "prepare.kept", field: "guest", or: page)
        }
        door.post(Site.guestOut(.at("project"))) { visit in
            let project = try await visit.project()
            guard let id: ID<Person> = visit.form.id("person") else { throw Fault.unreadable }
            try await visit.put(.prepare(.takeOutGuest(id)), to: project.id)
            return visit.seeOther(Site.guests(project.id), notice: "prepare.takenOut")
        }
    }
}
