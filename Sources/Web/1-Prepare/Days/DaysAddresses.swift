import Method

// MARK: 1-Prepare, the days: their hours, the dates worked back from Day One, whether all is in place
extension Site {
    static func agenda(_ project: ID<Project>) -> String { "\(prepare(project))/agenda" }
    static func timeline(_ project: ID<Project>) -> String { "\(prepare(project))/timeline" }
    static func ready(_ project: ID<Project>) -> String { "\(prepare(project))/ready" }
    /// The field of one of the dates.
    static func dates(_ project: ID<Project>, _ milestone: Milestone) -> String { "\(dates(project))#date-\(milestone.rawValue)" }
}

extension WallTab {
    enum DaysPlace: CaseIterable { case dates, timeline, agenda, ready }

    /// The pages of the days, in the row of links above each of them; those that tell of guests only for who prepares.
    static func days(_ here: DaysPlace, in project: Project, _ visit: Visit) -> [WallTab] {
        let open: [(DaysPlace, String)] = [(.dates, Site.dates(project.id)), (.timeline, Site.timeline(project.id))]
        let own: [(DaysPlace, String)] = [(.agenda, Site.agenda(project.id)), (.ready, Site.ready(project.id))]
        return (open + (visit.may(.prepare, in: project) ? own : [])).map {
            WallTab(words: visit.words("prepare.days.tab.\($0.0)"), address: $0.1, isHere: $0.0 == here)
        }
    }
}
