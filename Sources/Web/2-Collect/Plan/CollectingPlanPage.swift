import Method

/// What is collected, how, by whom, where, when and how much (W2-06), and how much of it from where (W2-08).
struct CollectingPlanPage: Page {
    struct Prompt {
        let field: String
        let name: String
        let hint: String
        let words: String
    }
    struct Line {
        let id: String
        let part: String
        let number: String
        let asked: Int
        let done: Int
        let wrong: String
    }
    struct Split {
        let name: String
        let lines: [Line]
        let sum: String
        let isOdd: Bool
        static let sample = Split(
            name: "Service", lines: [Line(id: "q", part: "Homecare", number: "60", asked: 60, done: 12, wrong: "Not a number")], sum: "100 of 100",
            isOdd: true)
    }
    static let template = "2-collect/plan"
    let title: String
    let back: String
    let tabs: [WallTab]
    let mayChange: Bool
    let prompts: [Prompt]
    let open: String
    let promptsAction: String
    let total: String
    let totalSaid: String
    let proposed: String
    let proposedAddress: String
    let totalAction: String
    let splits: [Split]
    let isUnsplit: Bool
    let quotaAction: String
    let outAction: String
    let kinds: [Choice]
    let names: [String]
    let newID: String
    let name: String
    let number: String
    let adjust: String
    let next: String
    static let sample = CollectingPlanPage(
        title: "Plan", back: "/x", tabs: WallTab.sample, mayChange: true,
        prompts: [Prompt(field: "what", name: "What", hint: "Whose words", words: "Older people")],
        open: "5", promptsAction: "/p", total: "100", totalSaid: "100 people", proposed: "17", proposedAddress: "/s", totalAction: "/t", splits: [.sample],
        isUnsplit: true, quotaAction: "/q", outAction: "/o", kinds: [.sample], names: ["Homecare"], newID: "n", name: "North", number: "5", adjust: "/a",
        next: "/n")
}

extension CollectingPlanPage {
    init(_ project: Project, _ visit: Visit, _ wrong: CollectingWrong? = nil) {
        let (room, words, form) = (project.collect, visit.words, visit.form)
        let open = room.plan.unanswered
        let wanted = project.prepare.reviewsWanted
        let kind: SamplePart.Kind = form.oneOf("kind") ?? .service
        self.init(
            title: words("collect.plan.title"), back: Site.collect(project.id), tabs: WallTab.collecting(.plan, project, words),
            mayChange: visit.may(.prepare, in: project),
            prompts: CollectionPrompt.allCases.map { prompt in
                Prompt(
                    field: prompt.rawValue, name: words.name(prompt), hint: words("collect.prompt.\(prompt.rawValue).hint"),
                    words: form.has(prompt.rawValue) ? form[prompt.rawValue] : room.plan.prompts[prompt] ?? "")
            }, open: open.isEmpty ? "" : words("collect.plan.open", ["names": words.list(open.map { words.name($0) })]),
            promptsAction: Site.collectingPlan(project.id, .prompts),
            total: form.has("total") ? form["total"] : room.plan.total.map { String($0) } ?? "",
            totalSaid: room.target.map { words.count("collect.plan.target", $0) } ?? "",
            proposed: wanted.map { words.count("collect.plan.proposed", $0) } ?? "", proposedAddress: Site.sample(project.id),
            totalAction: Site.collectingPlan(project.id, .total), splits: Self.splits(project, visit, wrong), isUnsplit: room.plan.quotas.isEmpty,
            quotaAction: Site.collectingPlan(project.id, .quota), outAction: Site.collectingPlan(project.id, .out),
            kinds: SamplePart.Kind.allCases.map {
                Choice(field: "kind-\($0.rawValue)", value: $0.rawValue, name: words.name($0), chosen: $0 == kind)
            }, names: SamplePart.Kind.allCases.flatMap { project.knownParts($0) }.map { words.name($0) },
            newID: (visit.sameID("quota-id") as ID<Quota>).text, name: form["name"], number: form.has("name") ? form["number"] : "",
            adjust: Site.adjustSample(project.id), next: Site.collectors(project.id))
    }

    private static func splits(_ project: Project, _ visit: Visit, _ wrong: CollectingWrong?) -> [Split] {
        let (room, words) = (project.collect, visit.words)
        return SamplePart.Kind.allCases.compactMap { kind in
            let quotas = room.plan.quotas.filter { $0.part.kind == kind }
            guard !quotas.isEmpty else { return nil }
            let lines = quotas.map { quota in
                let isMine = visit.form["quota"] == quota.id.text
                return Line(
                    id: quota.id.text, part: words.name(quota.part), number: isMine && wrong != nil ? visit.form["number"] : String(quota.number),
                    asked: room.number(of: quota), done: room.reviewsThatCount.count { $0.belongs(to: quota.part) },
                    wrong: wrong?.field == "number-\(quota.id)" ? wrong?.message ?? "" : "")
            }
            return Split(
                name: words("collect.plan.by", ["kind": words.name(kind)]), lines: lines, sum: sum(room.sum(of: kind), of: room.plan.total, words),
                isOdd: room.splitsThatDoNotAddUp.contains(kind))
        }
    }

    /// Said aloud, so that nobody has to add up.
    private static func sum(_ sum: Int, of total: Int?, _ words: Phrases) -> String {
        let values = ["sum": String(sum), "total": String(total ?? 0)]
        guard let total, sum != total else { return words(total == nil ? "collect.plan.sum" : "collect.plan.sum.fits", values) }
        let apart = values.merging(["apart": String(abs(total - sum))]) { mine, _ in mine }
        return words(sum < total ? "collect.plan.sum.less" : "collect.plan.sum.more", apart)
    }
}

extension CollectingPlanPage {
    static func open(_ door: Door) {
        door.get(Site.collectingPlan(.at("project"))) { visit in
            let project = try await visit.projectToCollect()
            return try visit.page(CollectingPlanPage(project, visit), in: project)
        }
        post(door, .prompts, notice: "collect.plan.kept") { visit, _ in
            CollectionPrompt.allCases.filter { visit.form.has($0.rawValue) }.map { .answer($0, words: visit.form[$0.rawValue]) }
        }
        post(door, .total, notice: "collect.plan.kept") { visit, _ in
            [.setTotal(visit.form["total"].isEmpty ? nil : try visit.number("total", field: "total"))]
        }
        post(door, .quota, notice: "collect.plan.kept") { visit, project in [.setQuota(try quota(visit, project))] }
        post(door, .out, notice: "collect.plan.takenOut") { visit, _ in
            guard let id: ID<Quota> = visit.form.id("quota") else { throw Fault.unreadable }
            return [.takeOutQuota(id)]
        }
    }

    private static func post(
        _ door: Door, _ doing: PlanDoing, notice: String, _ commands: @escaping @Sendable (Visit, Project) throws -> [CollectionPlanCommand]
    ) {
        door.post(Site.collectingPlan(.at("project"), doing)) { visit in
            let project = try await visit.projectToCollect()
            try visit.need(.prepare, in: project)
            return try await visit.collecting(
                project, then: Site.collectingPlan(project.id), notice: notice, field: field(doing, visit),
                or: { CollectingPlanPage(project, visit, $0) }
            ) { try commands(visit, project).map { .plan($0) } }
        }
    }

    private static func field(_ doing: PlanDoing, _ visit: Visit) -> String {
        guard doing == .quota else { return doing.rawValue }
        return visit.form.has("quota") ? "number-\(visit.form["quota"])" : "name"
    }

    /// One that is there gets another number; else a new one.
    private static func quota(_ visit: Visit, _ project: Project) throws -> Quota {
        let (form, words) = (visit.form, visit.words)
        if form.has("quota") {
            guard let id: ID<Quota> = form.id("quota"), let known = project.collect.plan.quota(id) else { throw ProjectRefusal.collect(.noSuchQuota) }
            return Quota(id: id, part: known.part, number: try visit.number("number", field: "number-\(id)"))
        }
        guard let kind: SamplePart.Kind = form.oneOf("kind") else { throw Fault.unreadable }
        guard !form["name"].isEmpty else { throw CollectingWrong(message: words("collect.plan.name.none"), field: "name") }
        var part = SamplePart(kind: kind, name: form["name"])
        if kind == .source {
            let known = ReviewSource.allCases.map { SamplePart(kind: .source, name: $0.rawValue) }
            guard let source = known.first(where: { words.name($0).lowercased() == part.name.lowercased() }) else {
                throw CollectingWrong(message: words("collect.plan.source.none", ["names": words.list(known.map { words.name($0) })]), field: "name")
            }
            part = source
        }
        return Quota(id: visit.sameID("quota-id"), part: part, number: try visit.number("number", field: "number"))
    }
}
