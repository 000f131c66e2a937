import Method

/// One measure: a new one, or one that is there (W5-07, W5-08, W5-15).
struct MeasurePage: Page {
    static let template = "5-success/measure"
    let title: String
    let mainClass: String
    let back: String
    let action: String
    let id: String
    let statement: String
    let saying: String
    let words: String
    let isNumber: Bool
    let isWords: Bool
    let unit: String
    let isUp: Bool
    let isDown: Bool
    let target: String
    let source: String
    let isKnown: Bool
    let standsIn: Bool
    let collectors: [WhysPage.Choice]
    let qualities: [WhysPage.Choice]
    /// Empty for a new one.
    let dropAction: String

    static let sample = MeasurePage(
        title: "t", mainClass: "narrow", back: "/x", action: "/x", id: "m", statement: "s", saying: "w", words: "w", isNumber: true, isWords: true,
        unit: "u", isUp: true, isDown: true, target: "4", source: "s", isKnown: true, standsIn: true, collectors: [.sample],
        qualities: [.sample], dropAction: "/x")
}

extension MeasurePage {
    static func open(_ door: Door) {
        door.get(Site.newMeasure(.at("project"), .at("theme"))) { visit in
            let project = try await visit.project()
            try visit.need(.contribute, in: project)
            let theme = try visit.carriedTheme(in: project)
            let statement = visit.query.id("statement").flatMap { project.success.statement($0) }
            return try visit.page(MeasurePage(new: theme.id, statement, project, visit), in: project)
        }
        door.get(Site.measure(.at("project"), .at("theme"), .at("measure"))) { visit in
            let project = try await visit.project()
            try visit.need(.contribute, in: project)
            return try visit.page(MeasurePage(try visit.measure(in: project), project, visit, isNew: false), in: project)
        }
        post(door, Site.newMeasure(.at("project"), .at("theme")), isNew: true) { .addMeasure($0) }
        post(door, Site.measure(.at("project"), .at("theme"), .at("measure")), isNew: false) { .changeMeasure($0) }
        door.post(Site.dropMeasure(.at("project"), .at("theme"), .at("measure"))) { visit in
            let project = try await visit.project()
            let measure = try visit.measure(in: project)
            return try await visit.put(
                .success(.dropMeasure(id: measure.id, why: visit.form["why"])), in: project, then: Site.successTheme(project.id, measure.theme),
                notice: "success.measure.dropped", field: "why"
            ) { MeasurePage(measure, project, visit, isNew: false) }
        }
    }

    private static func post(_ door: Door, _ address: String, isNew: Bool, command: @escaping @Sendable (Measure) -> SuccessCommand) {
        door.post(address) { visit in
            let project = try await visit.project()
            let theme = try visit.carriedTheme(in: project)
            let known: Measure? = isNew ? nil : try visit.measure(in: project)
            let asked = Measure(from: visit, theme: theme.id, id: known?.id ?? visit.sameID())
            if asked.kind == .number, asked.target == nil, !visit.form["target"].isEmpty {
                return try visit.again(
                    MeasurePage(asked, project, visit, isNew: isNew), in: project, message: visit.words("success.measure.target.wrong"), field: "target")
            }
            do {
                try await visit.put(.success(command(asked)), to: project.id)
                return visit.seeOther(Site.successTheme(project.id, theme.id) + "#measures", notice: "success.measure.kept")
            } catch let refusal as ProjectRefusal {
                return try visit.again(MeasurePage(asked, project, visit, isNew: isNew), in: project, refusal, field: field(of: refusal))
            }
        }
    }

    private static func field(of refusal: ProjectRefusal) -> String {
        switch refusal {
        case .success(.numberNotPossible): "target"
        case .success(.unitMissing): "unit"
        default: "words"
        }
    }

    init(new theme: ID<Cluster>, _ statement: SuccessStatement?, _ project: Project, _ visit: Visit) {
        let empty = Measure(
            id: visit.newID(), theme: theme, statement: statement?.id, words: "", kind: .number, betterIs: .up, collectedBy: statement?.perspective)
        self.init(empty, project, visit, isNew: true)
    }

    init(_ measure: Measure, _ project: Project, _ visit: Visit, isNew: Bool) {
        let words = visit.words
        self.init(
            title: words(isNew ? "success.measure.new.title" : "success.measure.title"), mainClass: "narrow",
            back: Site.successTheme(project.id, measure.theme),
            action: isNew ? Site.newMeasure(project.id, measure.theme) : Site.measure(project.id, measure.theme, measure.id),
            id: measure.id.text, statement: measure.statement?.text ?? "",
            saying: measure.statement.flatMap { project.success.statement($0)?.words } ?? "", words: measure.words,
            isNumber: measure.kind == .number, isWords: measure.kind == .words, unit: measure.unit, isUp: measure.betterIs == .up,
            isDown: measure.betterIs == .down,
            target: visit.form.has("target") ? visit.form["target"] : measure.target.map { Reading.Value.number($0).text } ?? "",
            source: measure.source, isKnown: measure.alreadyCollected, standsIn: measure.standsIn,
            collectors: Perspective.allCases.map {
                WhysPage.Choice(value: "\($0)", word: words.heading($0), isChosen: $0 == measure.collectedBy)
            },
            qualities: Measure.Quality.allCases.map {
                WhysPage.Choice(value: $0.rawValue, word: words("success.quality.\($0.rawValue)"), isChosen: measure.qualities.contains($0))
            }, dropAction: isNew ? "" : Site.dropMeasure(project.id, measure.theme, measure.id))
    }
}

extension Measure {
    /// As a form says it. For words there is neither unit, direction nor aim.
    init(from visit: Visit, theme: ID<Cluster>, id: ID<Measure>) {
        let form = visit.form
        let isNumber = form["kind"] != "words"
        self.init(
            id: id, theme: theme, statement: form.id("statement"), words: form["words"], kind: isNumber ? .number : .words,
            unit: isNumber ? form["unit"] : "", betterIs: isNumber ? form.oneOf("better", Direction.self) : nil, source: form["source"],
            alreadyCollected: form.has("known"), standsIn: form.has("stands-in"), collectedBy: form.oneOf("collector", Perspective.self),
            target: isNumber ? Form.typedNumber(form["target"]) : nil, qualities: Set(form.all("quality").compactMap(Quality.init(rawValue:))))
    }
}

/// Step 5.
enum SuccessPages: Room {
    static let samples: [any Shown] = [SuccessPage.sample, SuccessThemePage.sample, SayingPage.sample, MeasurePage.sample]

    static func open(_ door: Door) {
        SuccessPage.open(door)
        SuccessThemePage.open(door)
        SuccessForms.open(door)
        SayingPage.open(door)
        MeasurePage.open(door)
    }
}
