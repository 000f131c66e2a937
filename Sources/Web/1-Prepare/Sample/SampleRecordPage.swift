import Method

/// What was debated about the sample, by whom, what was agreed and why; dated, and none erases another (W1-12).
struct SampleRecordPage: Page {
    struct Record {
        let heading: String
        let stands: Bool
        let there: String
        let sides: String
        let debated: String
        let why: String
        let isWithoutPeople: Bool
    }
    static let template = "1-prepare/sample-record"
    let title: String
    let back: String
    let action: String
    let newID: String
    let day: String
    let there: String
    let sideChoices: [Choice]
    let debated: String
    let reviews: String
    let sum: String
    let why: String
    let records: [Record]
    let before: String
    let isNothing: Bool
    let togetherAddress: String
    let next: String
    let mayChange: Bool
    var mainClass: String { "narrow" }
    static let sample = SampleRecordPage(
        title: "What was agreed", back: "/x", action: "/y", newID: "a", day: "2026-01-05", there: "The planning group", sideChoices: [.sample],
        debated: "A fifth or a quarter", reviews: "17", sum: "So ask 17 people.", why: "We can do it well",
        records: [
            Record(
                heading: "5 January 2026: 17 reviews", stands: true, there: "The planning group", sides: "People and families", debated: "A fifth",
                why: "We can do it well", isWithoutPeople: true)
        ], before: "One in four", isNothing: true, togetherAddress: "/t", next: "/n", mayChange: true)
}

extension SampleRecordPage {
    init(_ project: Project, _ visit: Visit) {
        let (room, words, form) = (project.prepare, visit.words, visit.form)
        let target = room.sampleTarget
        let withoutPeople = Set(room.sampleRecordsWithoutPeople.map(\.id))
        let latest = room.sample.latest?.id
        self.init(
            title: words("prepare.record.title"), back: Site.sample(project.id), action: Site.sampleRecord(project.id),
            newID: (visit.sameID() as ID<SampleRecord>).text, day: form.has("day") ? form["day"] : visit.now.day.description, there: form["there"],
            sideChoices: Perspective.allCases.map { side in
                Choice(
                    value: "\(side)", name: words("prepare.perspective.\(side)"), about: words("prepare.perspective.\(side).about"),
                    chosen: form.all("sides").contains("\(side)"))
            }, debated: form["debated"], reviews: form.has("reviews") ? form["reviews"] : target?.target.map { String($0) } ?? "",
            sum: target.map { SumWords($0, room, words).answer } ?? "", why: form["reason"],
            records: Self.ordered(room.sample.records).map { record in
                Record(
                    heading: words.count("prepare.record.heading", record.reviews, ["day": words.day(record.day)]), stands: record.id == latest,
                    there: record.there, sides: words.names(of: record.perspectives), debated: record.debated, why: record.why,
                    isWithoutPeople: withoutPeople.contains(record.id))
            }, before: room.sampleDecision, isNothing: room.sample.records.isEmpty && room.sampleDecision.isEmpty,
            togetherAddress: Site.together(project.id), next: Site.sample(project.id), mayChange: visit.may(.prepare, in: project))
    }

    /// The newest day first, and of one day the one written last.
    private static func ordered(_ records: [SampleRecord]) -> [SampleRecord] {
        records.enumerated().sorted { ($1.element.day, $1.offset) < ($0.element.day, $0.offset) }.map(\.element)
    }

    static func open(_ door: Door) {
        door.get(Site.sampleRecord(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(SampleRecordPage(project, visit), in: project)
        }
        door.post(Site.sampleRecord(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.prepare, in: project)
            let (form, problems) = (visit.form, problems(visit))
            guard problems.isEmpty, let day = form.day("day"), let reviews = MeansPage.whole(form["reviews"]) else {
                return visit.again(SampleRecordPage(project, visit), in: project, problems: problems)
            }
            let record = SampleRecord(
                id: visit.sameID(), day: day, there: form["there"],
                perspectives: Perspective.allCases.filter { form.all("sides").contains("\($0)") }, debated: form["debated"], reviews: reviews,
                why: form["reason"])
            return try await visit.put(
                .prepare(.sample(.record(record))), in: project, then: Site.sampleRecord(project.id), notice: "prepare.kept", field: "reviews"
            ) { SampleRecordPage(project, visit) }
        }
    }

    private static func problems(_ visit: Visit) -> [Frame.Problem] {
        let (form, words) = (visit.form, visit.words)
        var found: [Frame.Problem] = []
        func need(_ holds: Bool, _ key: String, _ field: String) {
            if !holds { found.append(Frame.Problem(message: words(key), field: field)) }
        }
        need(form.day("day") != nil, "prepare.unreadDay", "day")
        need(!form["there"].isEmpty, "prepare.record.there.none", "there")
        need((MeansPage.whole(form["reviews"]) ?? 0) > 0, "prepare.record.reviews.none", "reviews")
        need(!form["reason"].isEmpty, "refusal.reasonMissing", "reason")
        return found
    }
}
