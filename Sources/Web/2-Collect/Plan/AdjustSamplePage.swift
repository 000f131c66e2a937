import Method

/// The first thing that helps where words are weak: ask more where it is done well, or leave a weak batch out (W2-14).
struct AdjustSamplePage: Page {
    struct Shifted {
        let words: String
        let why: String
    }
    struct Dropped {
        let id: String
        let part: String
        let forms: String
        let why: String
        let effect: String
    }
    static let template = "2-collect/adjust"
    let title: String
    let back: String
    let tabs: [WallTab]
    let mayChange: Bool
    let target: String
    let quotas: [Choice]
    let toQuotas: [Choice]
    let mayShift: Bool
    let shiftAction: String
    let number: String
    let shiftWhy: String
    let shifts: [Shifted]
    let batches: [Choice]
    let hasBatches: Bool
    let dropAction: String
    let dropWhy: String
    let effects: [Choice]
    let dropped: [Dropped]
    let backAction: String
    let newID: String
    let plan: String
    let quality: String
    static let sample = AdjustSamplePage(
        title: "Change the sample", back: "/x", tabs: WallTab.sample, mayChange: true, target: "95 people", quotas: [.sample], toQuotas: [.sample],
        mayShift: true, shiftAction: "/s", number: "5", shiftWhy: "Better there", shifts: [Shifted(words: "5 from North to South", why: "Better")],
        batches: [.sample], hasBatches: true, dropAction: "/d", dropWhy: "Weak", effects: [.sample],
        dropped: [Dropped(id: "b", part: "Team: North", forms: "5 forms", why: "Weak", effect: "The sample is smaller")], backAction: "/b", newID: "n",
        plan: "/p", quality: "/q")
}

extension AdjustSamplePage {
    init(_ project: Project, _ visit: Visit) {
        let (room, words, form) = (project.collect, visit.words, visit.form)
        let quotas = room.plan.quotas
        let kinds = Dictionary(grouping: quotas, by: \.part.kind)
        let shiftable = quotas.filter { (kinds[$0.part.kind]?.count ?? 0) > 1 }
        func choices(_ name: String) -> [Choice] {
            shiftable.map { quota in
                Choice(
                    field: "\(name)-\(quota.id)", value: quota.id.text,
                    name: words.count("collect.adjust.quota", quota.number, ["part": words.full(quota.part)]), chosen: form[name] == quota.id.text)
            }
        }
        let batches = Self.batches(project, words, chosen: form["part"])
        self.init(
            title: words("collect.adjust.title"), back: Site.collect(project.id), tabs: WallTab.collecting(.adjust, project, words),
            mayChange: visit.may(.prepare, in: project), target: room.target.map { words.count("collect.plan.target", $0) } ?? "",
            quotas: choices("from"), toQuotas: choices("to"), mayShift: !shiftable.isEmpty, shiftAction: Site.adjustSample(project.id, .shift),
            number: form["number"], shiftWhy: form["shift-why"], shifts: room.plan.shifts.map { Self.shifted($0, words) }, batches: batches,
            hasBatches: !batches.isEmpty, dropAction: Site.adjustSample(project.id, .drop), dropWhy: form["drop-why"],
            effects: ["smaller", "elsewhere"].map {
                Choice(
                    field: "effect-\($0)", value: $0, name: words("collect.adjust.effect.\($0)"), about: words("collect.adjust.effect.\($0).about"),
                    chosen: form["effect"] == $0)
            }, dropped: room.plan.dropped.map { Self.dropped($0, words) }, backAction: Site.adjustSample(project.id, .back), newID: visit.newText(),
            plan: Site.collectingPlan(project.id), quality: Site.quality(project.id))
    }

    private static func shifted(_ shift: QuotaShift, _ words: Phrases) -> Shifted {
        Shifted(
            words: words.count("collect.adjust.shifted", shift.number, ["from": words.full(shift.from), "to": words.full(shift.to)]), why: shift.why)
    }

    private static func dropped(_ batch: DroppedBatch, _ words: Phrases) -> Dropped {
        Dropped(
            id: batch.id.text, part: words.full(batch.part), forms: words.count("collect.forms", batch.reviews.count), why: batch.why,
            effect: words("collect.adjust.effect.\(batch.makesSmaller ? "smaller" : "elsewhere").now"))
    }

    /// Parts of which there are forms, teams first: that is where weak practice is found.
    private static func batches(_ project: Project, _ words: Phrases, chosen: String) -> [Choice] {
        let order: [SamplePart.Kind] = [.team, .provider, .service, .source, .need]
        return order.flatMap { kind in
            let counted = Dictionary(grouping: project.collect.reviewsThatCount) { $0.name(of: kind) }.mapValues(\.count)
            return counted.keys.filter { !$0.isEmpty }.sorted().map { name in
                let part = SamplePart(kind: kind, name: name)
                return Choice(
                    field: part.sent, value: part.sent,
                    name: words.count("collect.adjust.batch", counted[name] ?? 0, ["part": words.full(part)]), chosen: chosen == part.sent)
            }
        }
    }

    static func open(_ door: Door) {
        door.get(Site.adjustSample(.at("project"))) { visit in
            let project = try await visit.projectToCollect()
            return try visit.page(AdjustSamplePage(project, visit), in: project)
        }
        post(door, .shift, notice: "collect.adjust.shift.done", field: "number") { visit in
            let form = visit.form
            guard let from: ID<Quota> = form.id("from") else { throw CollectingWrong(message: visit.words("collect.choose"), field: "from") }
            guard let to: ID<Quota> = form.id("to"), to != from else { throw CollectingWrong(message: visit.words("collect.choose"), field: "to") }
            let number = try visit.number("number", field: "number")
            guard !form["shift-why"].isEmpty else { throw CollectingWrong(message: visit.words("refusal.reasonMissing"), field: "shift-why") }
            return .shift(id: visit.sameID(), from: from, to: to, number: number, why: form["shift-why"])
        }
        post(door, .drop, notice: "collect.adjust.drop.done", field: "drop-part") { visit in
            let form = visit.form
            guard let part = SamplePart(sent: form["part"]) else { throw CollectingWrong(message: visit.words("collect.choose"), field: "drop-part") }
            guard ["smaller", "elsewhere"].contains(form["effect"]) else {
                throw CollectingWrong(message: visit.words("collect.choose"), field: "effect-smaller")
            }
            guard !form["drop-why"].isEmpty else { throw CollectingWrong(message: visit.words("refusal.reasonMissing"), field: "drop-why") }
            return .dropBatch(id: visit.sameID(), part: part, why: form["drop-why"], makesSmaller: form["effect"] == "smaller")
        }
        post(door, .back, notice: "collect.adjust.back.done", field: "dropped") { visit in
            guard let id: ID<DroppedBatch> = visit.form.id("batch") else { throw Fault.unreadable }
            return .putBackBatch(id)
        }
    }

    private static func post(
        _ door: Door, _ doing: AdjustDoing, notice: String, field: String, _ command: @escaping @Sendable (Visit) throws -> CollectionPlanCommand
    ) {
        door.post(Site.adjustSample(.at("project"), doing)) { visit in
            let project = try await visit.projectToCollect()
            try visit.need(.prepare, in: project)
            return try await visit.collecting(
                project, then: Site.adjustSample(project.id), notice: notice, field: field, or: { _ in AdjustSamplePage(project, visit) }
            ) { [.plan(try command(visit))] }
        }
    }
}
