import Method

/// The place: what to look at before it is booked (W1-27), and what it must have for those who come, in numbers and never with who (W1-28).
struct RoomPlanPage: Page {
    struct Check {
        let name: String
        let about: String
        let field: String
        let isGood: Bool
        let isLacking: Bool
        let note: String
        let state: String
        let look: String
        let picture: String
        let unsaid: String
        static let sample = Check(
            name: "Daylight", about: "Windows", field: "daylight", isGood: true, isLacking: true, note: "Two walls", state: "Good", look: "done",
            picture: "yes", unsaid: "Say")
    }
    struct Point {
        let words: String
        let people: String
    }
    static let template = "1-prepare/room"
    let title: String
    let back: String
    let tabs: [WallTab]
    let venue: String
    let venueAddress: String
    let action: String
    let checks: [Check]
    let count: String
    let needs: [Point]
    let plan: [Point]
    let isEmpty: Bool
    let moreBreaks: Bool
    let guestsAddress: String
    static let sample = RoomPlanPage(
        title: "The room", back: "/x", tabs: WallTab.sample, venue: "The hall", venueAddress: "/v", action: "/r", checks: [.sample], count: "3 of 6",
        needs: [Point(words: "Wheelchair", people: "2 guests")], plan: [Point(words: "No steps", people: "3 guests")], isEmpty: true,
        moreBreaks: true, guestsAddress: "/g")
}

extension RoomPlanPage.Check {
    init(_ check: VenueCheck, in room: PrepareRoom, _ visit: Visit) {
        let (words, form, field) = (visit.words, visit.form, "\(check)")
        let kept = room.days.venueChecks[check]
        let state = kept.map { $0.isGood ? "good" : "lacks" } ?? ""
        let chosen = form.has("note-\(field)") ? form["check-\(field)"] : state
        let isUnsaid = chosen.isEmpty && !form["note-\(field)"].isEmpty
        self.init(
            name: words("prepare.venue.check.\(check)"), about: words("prepare.venue.check.\(check).about"), field: field, isGood: chosen == "good",
            isLacking: chosen == "lacks", note: form.has("note-\(field)") ? form["note-\(field)"] : kept?.note ?? "",
            state: words(state.isEmpty ? "prepare.venue.state.unseen" : state == "good" ? "prepare.venue.state.good" : "prepare.venue.state.lacks"),
            look: state.isEmpty ? "ask" : state == "good" ? "done" : "overdue",
            picture: state.isEmpty ? "search" : state == "good" ? "yes" : "no", unsaid: isUnsaid ? words("prepare.venue.unsaid") : "")
    }
}

extension RoomPlanPage {
    init(_ project: Project, _ visit: Visit) {
        let (room, words) = (project.prepare, visit.words)
        let list = room.guestList.expected
        let checked = VenueCheck.allCases.count - room.days.venueUnchecked.count
        let people = { (count: Int) in words.count("prepare.guests.count", count) }
        self.init(
            title: words("prepare.roomPlan.title"), back: Site.prepare(project.id), tabs: WallTab.room(.room, in: project.id, words),
            venue: room.venue, venueAddress: Site.venue(project.id), action: Site.roomPlan(project.id),
            checks: VenueCheck.allCases.map { Check($0, in: room, visit) },
            count: words("prepare.venue.checked", ["count": String(checked), "all": String(VenueCheck.allCases.count)]),
            needs: list.accessNeeds.map { Point(words: words.name($0.kind), people: people($0.people)) },
            plan: list.roomPlan.map { Point(words: words.name($0.point), people: people($0.people)) }, isEmpty: list.roomPlan.isEmpty,
            moreBreaks: list.needMoreBreaks, guestsAddress: Site.guests(project.id))
    }

    static func open(_ door: Door) {
        door.get(Site.roomPlan(.at("project"))) { visit in
            let project = try await visit.projectToPrepare()
            return try visit.page(RoomPlanPage(project, visit), in: project)
        }
        door.post(Site.roomPlan(.at("project"))) { visit in
            let project = try await visit.projectToPrepare()
            let page = RoomPlanPage(project, visit)
            let wrong = page.checks.filter { !$0.unsaid.isEmpty }
            guard wrong.isEmpty else {
                let problems = wrong.map { Frame.Problem(message: "\($0.name): \($0.unsaid)", field: "check-\($0.field)") }
                return visit.again(page, in: project, problems: problems)
            }
            let commands = VenueCheck.allCases.compactMap { check -> ProjectCommand? in
                guard ["good", "lacks"].contains(visit.form["check-\(check)"]) else { return nil }
                let finding = VenueFinding(isGood: visit.form["check-\(check)"] == "good", note: visit.form["note-\(check)"])
                return .prepare(.days(.checkVenue(check, finding: finding)))
            }
            try await visit.put(commands, to: project.id)
            return visit.seeOther(Site.roomPlan(project.id), notice: "prepare.kept")
        }
    }
}
