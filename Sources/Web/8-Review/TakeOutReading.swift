import Method

/// A reading was a slip: it goes out of the chart with a reason, and stays in the story.
struct TakeOutReadingPage: Page {
    static let template = "8-review/take-out"
    let title: String
    let back: String
    let action: String
    let measure: String
    let day: String
    let value: String
    let why: String

    static let sample = TakeOutReadingPage(title: "Take out", back: "/x", action: "/x", measure: "Days out", day: "1 May", value: "3", why: "A slip")
}

extension TakeOutReadingPage {
    init(_ taken: TakenReading, of measure: Measure, in project: Project, _ visit: Visit) {
        self.init(
            title: visit.words("review.takeOut.title"), back: Site.measure(project.id, measure.id),
            action: Site.readingOut(project.id, measure.id, taken.id), measure: measure.words, day: visit.words.day(taken.reading.day),
            value: taken.reading.text(of: measure), why: visit.form["why"])
    }

    static func open(_ door: Door) {
        let address = Site.readingOut(.at("project"), .at("measure"), .at("reading"))
        door.get(address) { visit in
            let project = try await visit.project()
            try visit.need(.measure, in: project)
            let (taken, measure) = try reading(visit, project)
            return try visit.page(TakeOutReadingPage(taken, of: measure, in: project, visit), in: project)
        }
        door.post(address) { visit in
            let project = try await visit.project()
            let (taken, measure) = try reading(visit, project)
            return try await visit.put(
                .review(.takeOutReading(id: taken.id, why: visit.form["why"])), in: project, then: Site.measure(project.id, measure.id),
                notice: "review.takeOut.kept", field: "why"
            ) { TakeOutReadingPage(taken, of: measure, in: project, visit) }
        }
    }

    private static func reading(_ visit: Visit, _ project: Project) throws -> (TakenReading, Measure) {
        let measure = try visit.measure(in: project)
        let id: ID<Reading> = try visit.path("reading")
        guard let taken = project.review.readings.first(where: { $0.id == id && $0.measure == measure.id }) else { throw Fault.notThere }
        return (taken, measure)
    }
}
