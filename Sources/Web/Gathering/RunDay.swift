import Method

/// Turns the big screen, answers who asked for a break, ends the day.
enum RunDay {
    static func open(_ door: Door) {
        door.post(Site.dayWall(.at("project"))) { visit in
            let (project, day) = try await today(visit)
            guard let show = ScreenChoice.read(visit.form["show"]) else { throw Fault.unreadable }
            if case .ballot(let id) = show, project.ballots[id] == nil { throw Fault.notThere }
            let after = try await visit.put(.gathering(.turnWall(day: day.id, wall: show)), to: project.id)
            return try answer(visit, day.id, in: after) { [ScreenChoice($0, in: after, visit.words)] }
        }
        door.post(Site.dayBreak(.at("project"))) { visit in
            let (project, day) = try await today(visit)
            guard let person: ID<Person> = visit.form.id("person") else { throw Fault.unreadable }
            let after = try await visit.put(.gathering(.answerBreak(day: day.id, person: person)), to: project.id)
            return try answer(visit, day.id, in: after) { [BreaksRegion($0, in: after.id, visit.words)] }
        }
        door.post(Site.dayClose(.at("project"))) { visit in
            let project = try await visit.project()
            guard let day: ID<Gathering> = visit.form.id("id") else { throw Fault.unreadable }
            try await visit.put(.gathering(.closeDay(day)), to: project.id)
            return visit.seeOther(Site.day(project.id), notice: "gathering.day.closed")
        }
    }

    private static func today(_ visit: Visit) async throws -> (Project, Gathering) {
        let project = try await visit.project()
        try visit.need(.facilitate, in: project)
        guard let day = project.gathering.today else { throw ProjectRefusal.gathering(.noSuchDay) }
        return (project, day)
    }

    private static func answer(
        _ visit: Visit, _ day: ID<Gathering>, in project: Project, _ regions: (Gathering) -> [any Region]
    ) throws -> Answer {
        guard let day = project.gathering.days[day] else { throw Fault.notThere }
        return try visit.seeOther(Site.day(project.id), regions: regions(day))
    }
}
