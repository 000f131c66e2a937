import Method

/// Done, due and late: for the whole, and by service, team, need, source, partner and collector. In words, as bars and as a table.
struct CollectingRegion: Region {
    struct Row: Hashable {
        let name: String
        let said: String
        let agreed: String
        let done: Int
        let bar: Int
        let of: Int
        let due: Int
        let late: Int
        let isLate: Bool
        static let sample = Row(name: "Homecare", said: "12 of 60 are in.", agreed: "60", done: 12, bar: 12, of: 60, due: 40, late: 8, isLate: true)
    }
    struct Group: Hashable {
        let key: String
        let name: String
        let rows: [Row]
        static let sample = Group(key: "service", name: "By service", rows: [.sample])
    }
    static let template = "2-collect/progress-region"
    let whole: Row
    let isEmpty: Bool
    let hasTarget: Bool
    let groups: [Group]
    let odd: [String]
    /// Half is in, and nobody has met over it.
    let meetingDue: String
    let plan: String
    var region: String { "collecting" }
    static let sample = CollectingRegion(
        whole: .sample, isEmpty: true, hasTarget: true, groups: [.sample], odd: ["Service"], meetingDue: "/q", plan: "/p")
}

extension CollectingRegion {
    private static let kinds: [SamplePart.Kind] = [.service, .team, .need, .provider, .source]

    init(_ project: Project, _ words: Phrases, on today: Day) {
        let room = project.collect
        let byKind = Self.kinds.compactMap { kind -> Group? in
            let rows = project.progress(by: kind, on: today)
            // One row that says nothing is no way of splitting.
            guard rows.contains(where: { !$0.name.isEmpty }) else { return nil }
            let most = rows.map(\.done).max() ?? 0
            return Group(
                key: kind.rawValue, name: words("collect.plan.by", ["kind": words.name(kind)]),
                rows: rows.map { Row($0, named: words.name(SamplePart(kind: kind, name: $0.name)), beside: most, words) })
        }
        let work = project.progressByCollector(on: today)
        let collectors = work.map { row in
            Row(row, named: room.plan.collector(ID(trusted: row.name))?.words ?? "", beside: work.map(\.done).max() ?? 0, words)
        }
        let byCollector = collectors.isEmpty ? [] : [Group(key: "collector", name: words("collect.progress.byCollector"), rows: collectors)]
        self.init(
            whole: Row(project.progress(on: today), named: words("collect.progress.all"), beside: 0, words), isEmpty: room.order.isEmpty,
            hasTarget: project.formsWanted != nil, groups: byKind + byCollector,
            odd: room.splitsThatDoNotAddUp.map { words("collect.progress.odd", ["kind": words.name($0)]) },
            meetingDue: project.qualityMeetingIsDue ? Site.quality(project.id) : "", plan: Site.collectingPlan(project.id))
    }
}

extension CollectingRegion.Row {
    /// Where no number was agreed, the bar is as long as it is beside the largest of its neighbours.
    init(_ progress: CollectionProgress, named name: String, beside most: Int, _ words: Phrases) {
        let said = [
            progress.agreed.map { words("collect.progress.of", ["done": String(progress.done), "all": String($0)]) }
                ?? words.count("collect.progress.in", progress.done),
            progress.due > 0 ? words.count("collect.progress.due", progress.due) : "",
            progress.late > 0 ? words.count("collect.progress.late", progress.late) : "",
        ]
        let all = max(progress.agreed ?? max(progress.done + progress.toCome, most), 1)
        self.init(
            name: name, said: said.filter { !$0.isEmpty }.joined(separator: " "), agreed: progress.agreed.map { String($0) } ?? "", done: progress.done,
            bar: min(progress.done, all), of: all, due: progress.due, late: progress.late, isLate: progress.late > 0)
    }
}

/// Whether new cards still open new ground: how it is judged, and that it is a guess (W1-11).
struct NewGroundRegion: Region {
    static let template = "2-collect/new-ground"
    let guess: String
    let picture: String
    let counted: String
    let how: String
    var region: String { "ground" }
    static let sample = NewGroundRegion(guess: "Still new", picture: "add", counted: "Of the last 20", how: "By words")

    init(guess: String, picture: String, counted: String, how: String) {
        (self.guess, self.picture, self.counted, self.how) = (guess, picture, counted, how)
    }

    init(_ project: Project, _ words: Phrases) {
        let ground = project.newGround
        let isEarly = ground.guess == .tooEarlyToSay
        self.init(
            guess: words("collect.ground.\(ground.guess)", ["window": String(NewGround.window)]),
            picture: isEarly ? "clock" : ground.guess == .stillNew ? "add" : "tied",
            counted: isEarly ? "" : words("collect.ground.counted", ["recent": String(ground.recent), "repeating": String(ground.repeating)]),
            how: words("collect.ground.how.\(ground.basis)", ["share": String(NewGround.share), "window": String(NewGround.window)]))
    }
}

/// Who was heard, the seldom heard first, and how their views were gathered (W1-15); and who needs a recent review (W1-29).
struct VoicesRegion: Region {
    struct Row: Hashable {
        let name: String
        let people: Int
        let ways: String
        let isNobody: Bool
    }
    static let template = "2-collect/voices"
    let rows: [Row]
    let still: String
    let codes: [String]
    var region: String { "voices" }
    static let sample = VoicesRegion(
        rows: [Row(name: "People who do not use words", people: 0, ways: "pictures: 2", isNobody: true)], still: "3 people", codes: ["P01"])

    init(rows: [Row], still: String, codes: [String]) { (self.rows, self.still, self.codes) = (rows, still, codes) }

    init(_ project: Project, _ words: Phrases, on today: Day) {
        let need = project.collect.needReview(on: today).map(\.code)
        self.init(
            rows: project.collect.voicesHeard.map { heard in
                let ways = heard.ways.map { way in
                    words("collect.voices.way", ["way": way.method.isEmpty ? words("collect.voices.noWay") : way.method, "count": String(way.reviews)])
                }
                return Row(name: Self.name(heard.group, words), people: heard.reviews, ways: words.list(ways), isNobody: heard.reviews == 0)
            }, still: need.isEmpty ? "" : words.count("collect.voices.needReview", need.count), codes: need)
    }

    private static func name(_ group: VoicesHeard.Group, _ words: Phrases) -> String {
        switch group {
        case .withoutWords: words("collect.voices.withoutWords")
        case .interpreted: words("collect.voices.interpreted")
        case .helpedToSayIt: words("collect.voices.helped")
        case .otherForms: words("collect.voices.otherForms")
        case .need(let need): words("collect.part.full", ["kind": words.name(SamplePart.Kind.need), "name": need])
        case .source(let source): words("collect.source.\(source.rawValue)")
        }
    }
}
