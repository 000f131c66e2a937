import Method

/// The value of one measure before work: a day, and a number or what people say.
struct BaselinePage: Page {
    static let template = "7-implement/baseline"
    let title: String
    let back: String
    let action: String
    let theme: String
    let source: String
    let isNumber: Bool
    let unit: String
    let day: String
    let value: String
    let workBegan: Bool
    let soFar: ThemeSoFar

    static let sample = BaselinePage(
        title: "Days out", back: "/x", action: "/x", theme: "I am bored", source: "Diary", isNumber: true, unit: "days", day: "2026-01-01", value: "3",
        workBegan: true, soFar: .sample)
}

extension BaselinePage {
    init(_ measure: Measure, in project: Project, _ visit: Visit) {
        let (baseline, form) = (project.implement.baselines[measure.id], visit.form)
        let today = visit.now.day
        self.init(
            title: measure.words, back: Site.baselines(project.id), action: Site.baseline(project.id, measure.id),
            theme: project.theme.clusters[measure.theme]?.name ?? "", source: measure.source, isNumber: measure.kind == .number, unit: measure.unit,
            day: form.has("day") ? form["day"] : (baseline?.day ?? today).description,
            value: form.has("value") ? form["value"] : baseline?.value.text ?? "",
            workBegan: project.workHadBegun(on: measure.theme, by: baseline?.day ?? today), soFar: ThemeSoFar(measure.theme, in: project, visit.words))
    }

    static func open(_ door: Door) {
        door.get(Site.baseline(.at("project"), .at("measure"))) { visit in
            let project = try await visit.project()
            try visit.need(.measure, in: project)
            return try visit.page(BaselinePage(try visit.measure(in: project), in: project, visit), in: project)
        }
        door.post(Site.baseline(.at("project"), .at("measure"))) { visit in
            let project = try await visit.project()
            let measure = try visit.measure(in: project)
            guard let day = visit.form.day("day") else {
                return try visit.again(
                    BaselinePage(measure, in: project, visit), in: project, message: visit.words("implement.day.wrong"), field: "day")
            }
            return try await visit.put(
                .implement(.takeBaseline(measure: measure.id, reading: Reading(day: day, value: visit.form.value("value", for: measure)))), in: project,
                then: Site.baselines(project.id), notice: "implement.baseline.kept", field: "value"
            ) { BaselinePage(measure, in: project, visit) }
        }
    }
}

extension Visit {
    func measure(in project: Project) throws -> Measure {
        guard let measure = project.success.measure(try path("measure")) else { throw Fault.notThere }
        return measure
    }
}

extension Form {
    /// What was typed, as a measure takes it. What is no number stays words, and is refused for a measure in numbers.
    func value(_ name: String, for measure: Measure) -> Reading.Value {
        let text = self[name]
        guard measure.kind == .number, let number = Form.typedNumber(text) else { return .words(text) }
        return .number(number)
    }

    /// "1,200", "1200", "12.5" and "-3". Nil for all else: no exponents, no names for numbers.
    static func typedNumber(_ text: String) -> Double? {
        let groups = text.split(separator: ",", omittingEmptySubsequences: false)
        let isGrouped =
            groups.count > 1 && groups.dropFirst().allSatisfy { $0.prefix { $0 != "." }.count == 3 } && (1...3).contains(groups[0].drop { $0 == "-" }.count)
        guard groups.count == 1 || isGrouped else { return nil }
        let plain = groups.joined()
        guard !plain.isEmpty, plain.count <= 40, plain.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 || $0 == 45 }) else { return nil }
        return Double(plain)
    }
}
