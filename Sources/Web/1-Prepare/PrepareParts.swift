import Method

/// The four parts of the overview, in the order in which they are best done.
enum PrepareGroup: String, CaseIterable {
    case reason, cover, sample, days
}

/// What of step 1 is in place, a line each.
struct PrepareParts {
    let project: Project
    let visit: Visit
    private var room: PrepareRoom { project.prepare }
    private var words: Phrases { visit.words }
    private var id: ID<Project> { project.id }

    init(_ project: Project, _ visit: Visit) { (self.project, self.visit) = (project, visit) }

    func parts(of group: PrepareGroup) -> [PreparePage.Part] {
        switch group {
        case .reason: reason
        case .cover: cover
        case .sample: sample
        case .days: days
        }
    }

    private var reason: [PreparePage.Part] {
        let (circle, lacks) = (room.circle, room.planningGroupLacks)
        let early = room.decisionsWithoutPeople
        return [
            part("why", "words", Site.why(id), !room.why.isEmpty, room.why),
            part(
                "group", "people", Site.planningGroup(id), lacks.isEmpty,
                lacks.isEmpty
                    ? words.count("prepare.group.count", room.planningGroup.count) : words("prepare.group.lacks", ["names": words.names(of: lacks)]),
                odd: !room.planningGroup.isEmpty && !lacks.isEmpty),
            part(
                "together", "tied", Site.together(id), room.together.firstInvolved != nil && early.isEmpty,
                early.isEmpty
                    ? room.together.firstInvolved.map { words("prepare.together.sinceDay", ["day": words.day($0.day)]) } ?? ""
                    : words("prepare.together.lookAgain", ["names": words.list(early.map { words("prepare.decision.\($0.rawValue)") })]),
                odd: !early.isEmpty),
            part("aim", "success", Site.aim(id), !room.scope.aim.isEmpty, room.scope.aim),
            part(
                "circle", "others", Site.circle(id), !circle.stakeholders.isEmpty && circle.missing.isEmpty,
                circle.missing.isEmpty
                    ? count("prepare.circle.count", circle.stakeholders.count)
                    : words("prepare.circle.stillMissing", ["names": words.list(circle.missing.map(\.words))]), odd: !circle.missing.isEmpty),
            part(
                "partners", "providers", Site.partners(id), !circle.partners.isEmpty && !circle.hasNoNeutralHost,
                circle.partners.isEmpty ? "" : words.count("prepare.partners.agreed", circle.reviewsAgreed), odd: circle.hasNoNeutralHost, extra: true),
        ]
    }

    private var cover: [PreparePage.Part] {
        let (list, lacks, lines) = (room.checklist, room.scopeSheetLacks, ScopeLine.allCases.count)
        let ticked = list.count { $0.done }
        let means = room.scope.means.map { MeansPage.said($0, words) } ?? []
        return [
            part("level", "cluster", Site.level(id), room.level != nil, room.level.map { words("prepare.level.\($0.rawValue)") } ?? ""),
            part("place", "in-place", Site.localPoints(id), !room.localPoints.isEmpty, count("prepare.place.count", room.localPoints.count)),
            part("how", "plan", Site.how(id), !room.how.isEmpty, room.how),
            part(
                "sheet", "paper", Site.scopeSheet(id), lacks.isEmpty,
                lacks.count == lines ? "" : words("prepare.counted", ["count": String(lines - lacks.count), "all": String(lines)])),
            part("means", "money", Site.means(id), room.scope.means != nil, words.list(means)),
            part("learn", "idea", Site.learning(id), !room.scope.learning.isEmpty, "", extra: true),
            part("expect", "read-aloud", Site.expectations(id), room.scope.expectations != nil, room.scope.expectations?.affect ?? ""),
            part("scope", "yes", Site.scope(id), room.scopeAgreed, room.scopeAgreed ? words("prepare.scope.agreed") : ""),
            part(
                "checklist", "done", Site.checklist(id), !list.isEmpty && ticked == list.count,
                ticked == 0 ? "" : words("prepare.counted", ["count": String(ticked), "all": String(list.count)])),
        ]
    }

    private var sample: [PreparePage.Part] {
        let (target, latest) = (room.sampleTarget, room.sample.latest)
        let isAgreed = latest != nil || !room.sampleDecision.isEmpty
        let now = latest.map { words.count("prepare.record.reviews", $0.reviews) } ?? room.sampleDecision
        let still = room.sample.stillNeedAReview(on: visit.now.day).count
        let places = room.sample.places.count
        let counted = words("prepare.places.counted", ["have": String(places - still), "still": String(still)])
        return [
            part("services", "measure", Site.services(id), room.peopleToHear > 0, count("prepare.services.count", room.peopleToHear)),
            part(
                "sample", "search", Site.sample(id), isAgreed, isAgreed ? now : target.map { SumWords($0, room, words).answer } ?? ""),
        ]
            + (SamplePlacesPage.maySee(project, visit)
                ? [part("places", "review", Site.samplePlaces(id), places > 0 && still == 0, places == 0 ? "" : counted, odd: still > 0, extra: true)] : [])
    }

    private var days: [PreparePage.Part] {
        [
            part(
                "dates", "date", Site.dates(id), room.dates[.dayOne] != nil,
                room.dates[.dayOne].map { words("prepare.dates.dayOneOn", ["day": words.day($0)]) } ?? ""),
            part("guests", "seat", Site.guests(id), !room.guests.isEmpty, count("prepare.guests.count", room.guests.count)),
            part("venue", "in-place", Site.venue(id), !room.venue.isEmpty, room.venue),
        ] + worked
    }

    /// What follows from the days; what tells of guests only for who prepares.
    private var worked: [PreparePage.Part] {
        let (hasDay, warnings) = (room.dates[.dayOne] != nil, room.timelineWarnings)
        let timeline = part(
            "timeline", "review", Site.timeline(id), hasDay && warnings.isEmpty,
            hasDay ? warnings.first.map { words.said($0) } ?? words("prepare.timeline.good") : "", odd: hasDay && !warnings.isEmpty, extra: true)
        guard visit.may(.prepare, in: project) else { return [timeline] }
        let plans = room.events.map { project.agendaPlan(at: $0?.id) }
        let late = plans.flatMap { plan in WorkshopDay.allCases.map { plan.agenda($0) } }.first { !$0.fits }
        let areAsked = plans.contains { $0.people > 0 }
        let points = project.readiness(on: visit.now.day)
        return [
            timeline,
            part(
                "agenda", "clock", Site.agenda(id), areAsked && late == nil,
                late.map { words.verdict($0) } ?? (areAsked ? words("prepare.days.fit") : ""), odd: late != nil, extra: true),
            part("ready", "yes", Site.ready(id), points.allSatisfy { $0.state == .done }, ReadyPage.said(points, words), extra: true),
        ]
    }

    /// `odd` is something to look at again. `extra` is not needed by every project, so it is not counted.
    private func part(
        _ key: String, _ picture: String, _ address: String, _ isIn: Bool, _ now: String, odd: Bool = false, extra: Bool = false
    ) -> PreparePage.Part {
        PreparePage.Part(
            name: words("prepare.part.\(key)"), about: words("prepare.part.\(key).about"), picture: picture, address: address, now: now,
            isIn: isIn && !odd, isOdd: odd, isExtra: extra)
    }

    private func count(_ key: String, _ number: Int) -> String { number == 0 ? "" : words.count(key, number) }
}
