import Method

/// How each thing that Day One needs is called, why it matters, and where it is done.
extension Phrases {
    func name(_ kind: ReadyKind) -> String { self("prepare.ready.\(kind.rawValue)") }
    func why(_ kind: ReadyKind) -> String { self("prepare.ready.\(kind.rawValue).why") }

    /// "So far: 12 of 20."
    func soFar(_ point: ReadyPoint) -> String {
        // Of nothing, nothing can be there yet.
        guard let have = point.have, point.of != 0 else { return "" }
        let all = ["have": String(have), "all": String(point.of ?? 0)]
        return point.of == nil ? self("prepare.ready.soFar", ["have": String(have)]) : self("prepare.ready.soFarOf", all)
    }
}

extension ReadyKind {
    func address(in project: ID<Project>) -> String {
        reasonAddress(in: project) ?? wordsAddress(in: project) ?? roomAddress(in: project) ?? sheetAddress(in: project)
    }

    private func reasonAddress(in project: ID<Project>) -> String? {
        switch self {
        case .purpose: Site.why(project)
        case .planningGroup: Site.planningGroup(project)
        case .peopleFromTheStart: Site.together(project)
        case .level: Site.level(project)
        case .scopeAgreed: Site.scope(project)
        case .expectations: Site.expectations(project)
        case .days: Site.dates(project, .dayOne)
        default: nil
        }
    }

    private func wordsAddress(in project: ID<Project>) -> String? {
        switch self {
        case .checkpoint: Site.quality(project)
        case .cardsForTheWall: Site.collect(project)
        case .everyHeadingHeard, .reviewsIn: Site.collecting(project)
        case .consent: Site.reviews(project)
        case .sampleAgreed: Site.sampleRecord(project)
        default: nil
        }
    }

    private func roomAddress(in project: ID<Project>) -> String? {
        switch self {
        case .responsiblePeople, .numbers, .confirmed: Site.events(project)
        case .peopleUsingServices, .balance, .deciders, .speaksFor: Site.guests(project)
        case .invitations: Site.invitations(project)
        case .access, .venue: Site.roomPlan(project)
        case .costs: Site.costSheet(project)
        case .dayOneFits, .dayTwoFits: Site.agenda(project)
        default: nil
        }
    }

    private func sheetAddress(in project: ID<Project>) -> String {
        switch self {
        case .means: Site.means(project)
        case .checklist: Site.checklist(project)
        case .timeline: Site.timeline(project)
        default: Site.scopeSheet(project)
        }
    }
}
