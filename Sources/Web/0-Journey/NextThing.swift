import Method

/// The one thing to do now, worked out from how far the step is where the project stands.
struct NextThing {
    let title: String
    let about: String
    let address: String
    let action: String
    let picture: String
    static let sample = NextThing(title: "Hear the cards", about: "64 to go", address: "/x", action: "Go on", picture: "theme")
}

extension NextThing {
    init(_ project: Project, _ visit: Visit) {
        guard let step = project.journey.here else {
            self = Self.afterAll(project, visit)
            return
        }
        guard visit.may(Self.permission(for: step), in: project) else {
            self.init("look", step, Site.room(of: step, in: project.id), visit.words, ["step": visit.words("step.\(step.rawValue)")])
            return
        }
        let (key, address, values) = Self.find(step, project)
        self.init(key, step, address, visit.words, values)
    }

    private init(_ key: String, _ step: Step, _ address: String, _ words: Phrases, _ values: [String: String] = [:]) {
        self.init(
            title: words("journey.next.\(key)", values), about: words("journey.next.\(key).about", values), address: address,
            action: words("journey.next.\(key).do", values), picture: step.rawValue)
    }

    private static func permission(for step: Step) -> Permission {
        switch step {
        case .prepare: .prepare
        case .collect: .collect
        case .theme: .facilitate
        case .understand, .success, .plan: .contribute
        case .implement: .answerAsk
        case .review: .measure
        }
    }

    private typealias Found = (key: String, address: String, values: [String: String])

    private static func find(_ step: Step, _ project: Project) -> Found {
        let id = project.id
        let done: Found = ("done", Site.room(of: step, in: id), [:])
        switch step {
        case .prepare: return preparing(project) ?? done
        case .collect: return collecting(project) ?? done
        case .theme: return theming(project) ?? done
        case .understand:
            let left = project.theme.carried.count { project.understand.tree(of: $0).carried.isEmpty }
            return left > 0 ? ("understand", Site.understand(id), ["count": String(left)]) : done
        case .success:
            let left = project.theme.carried.count { project.success.statements(of: $0).isEmpty }
            return left > 0 ? ("success", Site.success(id), ["count": String(left)]) : done
        case .plan: return project.plan.decisions.isEmpty ? ("plan", Site.plan(id), [:]) : done
        case .implement: return implementing(project) ?? done
        case .review: return project.review.readings.isEmpty ? ("readings", Site.review(id), [:]) : done
        }
    }

    private static func preparing(_ project: Project) -> Found? {
        let (room, id) = (project.prepare, project.id)
        if room.why.isEmpty { return ("why", Site.why(id), [:]) }
        if room.level == nil { return ("level", Site.level(id), [:]) }
        if !room.planningGroupLacks.isEmpty { return ("group", Site.planningGroup(id), [:]) }
        if !room.scopeAgreed { return ("scope", Site.scope(id), [:]) }
        if room.dates[.dayOne] == nil { return ("dates", Site.dates(id), [:]) }
        return room.sampleDecision.isEmpty && room.sample.latest == nil ? ("sample", Site.sample(id), [:]) : nil
    }

    private static func collecting(_ project: Project) -> Found? {
        if project.collect.order.isEmpty { return ("collect", Site.collect(project.id), [:]) }
        if project.collect.unreleased > 0 { return ("twoLooks", Site.look(project.id), ["count": String(project.collect.unreleased)]) }
        if project.collect.cardsForTheWall.isEmpty { return ("consent", Site.reviews(project.id), [:]) }
        return nil
    }

    private static func theming(_ project: Project) -> Found? {
        let (id, left) = (project.id, project.unheard.count)
        if left > 0 { return ("cards", project.gathering.today == nil ? Site.day(id) : Site.theme(id), ["count": String(left)]) }
        if !project.theme.parked.isEmpty { return ("parked", Site.theme(id), ["count": String(project.theme.parked.count)]) }
        let nameless = project.theme.clusters.values.count { $0.name == nil }
        if nameless > 0 { return ("names", Site.theme(id), ["count": String(nameless)]) }
        return project.theme.carried.isEmpty ? ("vote", Site.theme(id), [:]) : nil
    }

    private static func implementing(_ project: Project) -> Found? {
        let id = project.id
        if project.implement.actions.isEmpty { return ("ask", Site.implement(id), [:]) }
        let asks = project.implement.actions.count { $0.isOpen && !$0.accepted }
        if asks > 0 { return ("promise", Site.implement(id), ["count": String(asks)]) }
        let without = project.measuresWithoutBaseline.count
        return without > 0 ? ("baseline", Site.implement(id), ["count": String(without)]) : nil
    }

    /// All eight steps are done.
    private static func afterAll(_ project: Project, _ visit: Visit) -> NextThing {
        if let next = project.journey.next { return NextThing("following", .review, Site.project(next), visit.words) }
        let lead = visit.may(.lead, in: project)
        return NextThing(lead ? "cycle" : "all", .review, lead ? Site.nextCycle(project.id) : Site.report(project.id), visit.words)
    }
}
