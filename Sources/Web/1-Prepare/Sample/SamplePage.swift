import House
import Method

/// Whom we ask: the target with its sum, how many from each service and need, what others did, and what was agreed.
struct SamplePage: Page {
    struct Row {
        let name: String
        let supported: Int
        let reviews: Int
    }
    struct Known {
        let words: String
    }
    static let template = "1-prepare/sample"
    let title: String
    let back: String
    let level: String
    let levelAddress: String
    let countsAddress: String
    let meansAddress: String
    let needsLevel: Bool
    let needsCounts: Bool
    let lines: [String]
    let answer: String
    let warnings: [String]
    let hasServices: Bool
    let services: [Row]
    let hasNeeds: Bool
    let needs: [Row]
    let total: Int
    let asked: Int
    let mayShare: Bool
    let shareAction: String
    let share: String
    let agreed: String
    let agreedWhy: String
    let before: String
    let recordAddress: String
    let placesAddress: String
    let places: String
    let known: [Known]
    let mayChange: Bool
    static let sample = SamplePage(
        title: "Whom we ask", back: "/x", level: "Service", levelAddress: "/l", countsAddress: "/c", meansAddress: "/m", needsLevel: true,
        needsCounts: true, lines: ["100 people use it."], answer: "So ask 10 people.", warnings: ["Few"],
        hasServices: true, services: [Row(name: "Homecare", supported: 100, reviews: 10)], hasNeeds: true,
        needs: [Row(name: "Dementia", supported: 100, reviews: 10)], total: 100,
        asked: 10, mayShare: true, shareAction: "/s", share: "20", agreed: "10 reviews", agreedWhy: "Enough", before: "One in four",
        recordAddress: "/r", placesAddress: "/p", places: "4 have", known: [Known(words: "15 reviews")], mayChange: true)
}

extension SamplePage {
    init(_ project: Project, _ visit: Visit, others: [Known]) {
        let (room, words) = (project.prepare, visit.words)
        let target = room.sampleTarget
        let sum = target.map { SumWords($0, room, words) }
        let mayChange = visit.may(.prepare, in: project)
        let seesPeople = SamplePlacesPage.maySee(project, visit)
        let rows = { (quotas: [SampleQuota]) in quotas.map { Row(name: $0.name, supported: $0.supported, reviews: $0.reviews) } }
        let still = room.sample.stillNeedAReview(on: visit.now.day).count
        self.init(
            title: words("prepare.sample.title"), back: Site.prepare(project.id), level: room.level.map { words("prepare.level.\($0.rawValue)") } ?? "",
            levelAddress: Site.level(project.id), countsAddress: Site.services(project.id), meansAddress: Site.means(project.id),
            needsLevel: room.level == nil, needsCounts: room.peopleToHear == 0, lines: sum?.lines ?? [], answer: sum?.answer ?? "",
            warnings: target == nil ? [] : Self.warnings(room, seesPeople).map { $0.said(in: words) },
            hasServices: target?.byService.isEmpty == false, services: rows(target?.byService ?? []),
            // How few have a need can tell who they are: that table is for those who prepare or collect.
            hasNeeds: seesPeople && target?.byNeed.isEmpty == false, needs: seesPeople ? rows(target?.byNeed ?? []) : [], total: target?.supported ?? 0,
            asked: (target?.byService ?? []).reduce(0) { $0 + $1.reviews }, mayShare: mayChange && room.level == .provider && target != nil,
            shareAction: Site.sampleShare(project.id),
            share: visit.form.has("share") ? visit.form["share"] : room.sample.share.map { String($0) } ?? "",
            agreed: room.sample.latest.map {
                words.count("prepare.sample.agreed", $0.reviews, ["day": words.day($0.day), "there": $0.there])
            } ?? "", agreedWhy: room.sample.latest?.why ?? "", before: room.sample.latest == nil ? room.sampleDecision : "",
            recordAddress: Site.sampleRecord(project.id), placesAddress: seesPeople ? Site.samplePlaces(project.id) : "",
            places: room.sample.places.isEmpty
                ? "" : words("prepare.places.counted", ["have": String(room.sample.places.count - still), "still": String(still)]),
            known: KnownSample.all.map { Known($0, words) } + others, mayChange: mayChange)
    }

    private static func warnings(_ room: PrepareRoom, _ seesPeople: Bool) -> [SampleWarning] {
        // Not what the sum or another warning says already, nor what is about needs that this reader does not see.
        room.sampleWarnings.filter {
            switch $0 {
            case .limitedByMeans: false
            case .belowSmallestKnown: !room.sampleIsLow
            case .countsDiffer, .needsNotCounted: seesPeople
            default: true
            }
        }
    }

    static func open(_ door: Door) {
        door.get(Site.sample(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(SamplePage(project, visit, others: try await others(project, visit)), in: project)
        }
        door.post(Site.sampleShare(.at("project"))) { visit in
            let project = try await visit.project()
            let others = try await others(project, visit)
            return try await visit.put(
                .prepare(.sample(.chooseShare(percent: MeansPage.whole(visit.form["share"]) ?? -1))), in: project, then: Site.sample(project.id),
                notice: "prepare.kept", field: "share"
            ) { SamplePage(project, visit, others: others) }
        }
    }

    /// The reader's own other projects at the same level, the five first on their list: a guide and never a rule (W1-33).
    private static func others(_ project: Project, _ visit: Visit) async throws -> [Known] {
        guard let level = project.prepare.level, let account = visit.account else { return [] }
        var found: [Known] = []
        for line in try await visit.house.projects(of: account.id) where line.id != project.id && found.count < 5 {
            guard let other = try await visit.house.project(line.id), other.prepare.level == level, !other.collect.order.isEmpty else { continue }
            let (heard, all) = (other.collect.order.count, other.prepare.peopleToHear)
            let values = ["title": line.title, "all": String(all)]
            found.append(Known(words: visit.words.count(all > 0 ? "prepare.known.ownOf" : "prepare.known.own", heard, values)))
        }
        return found
    }
}

extension SamplePage.Known {
    init(_ known: KnownSample, _ words: Phrases) {
        let values = ["reviews": String(known.reviews), "percent": String(known.percent ?? 0), "providers": String(known.providers ?? 0)]
        self.init(words: words(known.percent == nil ? "prepare.known.providers" : "prepare.known.percent", values))
    }
}
