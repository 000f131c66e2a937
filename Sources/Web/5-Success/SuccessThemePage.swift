import Method

/// What success sounds like for one theme, side by side, and how else we would know (W5-01, W5-02, W5-06, W5-20).
struct SuccessThemePage: Page {
    static let template = "5-success/theme"
    let title: String
    let mainClass: String
    let back: String
    let soFar: ThemeSoFar
    let columns: [Column]
    let mayAdd: Bool
    let action: String
    let newID: String
    let typed: String
    let perspectives: [WhysPage.Choice]
    let outAction: String
    let measures: [MeasureLine]
    let newMeasure: String
    let basket: BasketView
    let canPair: Bool
    let pairAction: String
    let pairs: [Pair]

    struct Column {
        let who: String
        let whoWord: String
        let sayings: [Said]
        static let sample = Column(who: "people", whoWord: "People", sayings: [.sample])
    }

    struct Said {
        let id: String
        let words: String
        let measures: [String]
        let address: String
        let newMeasure: String
        let mayTakeOut: Bool
        static let sample = Said(id: "s", words: "w", measures: ["m"], address: "/x", newMeasure: "/x", mayTakeOut: true)
    }

    struct MeasureLine {
        let id: String
        let words: String
        let address: String
        let facts: [String]
        static let sample = MeasureLine(id: "m", words: "w", address: "/x", facts: ["f"])
    }

    struct Pair {
        let words: String
        let why: String
        static let sample = Pair(words: "w", why: "y")
    }

    static let sample = SuccessThemePage(
        title: "t", mainClass: "wide", back: "/x", soFar: .sample, columns: [.sample], mayAdd: true, action: "/x", newID: "i", typed: "t",
        perspectives: [.sample], outAction: "/x", measures: [.sample], newMeasure: "/x", basket: .sample, canPair: true, pairAction: "/x",
        pairs: [.sample])
}

extension SuccessThemePage {
    static func open(_ door: Door) {
        door.get(Site.successTheme(.at("project"), .at("theme"))) { visit in
            let project = try await visit.project()
            return try visit.page(SuccessThemePage(try visit.carriedTheme(in: project), project, visit), in: project)
        }
    }

    init(_ theme: Cluster, _ project: Project, _ visit: Visit) {
        let (words, id) = (visit.words, project.id)
        let measures = project.success.measures(of: theme.id)
        let mayAdd = visit.may(.contribute, in: project)
        let said = project.success.statements(of: theme.id)
        let shown = Perspective.allCases.filter { one in one != .others || said.contains { $0.perspective == .others } }
        self.init(
            title: words("success.theme.title", ["theme": theme.name ?? ""]), mainClass: "wide", back: Site.success(id),
            soFar: ThemeSoFar(theme.id, in: project, words, isNamed: false, leavingOut: .success),
            columns: shown.map { one in Column(one, said.filter { $0.perspective == one }, project, words, mayAdd: mayAdd) }, mayAdd: mayAdd,
            action: Site.saySuccess(id, theme.id), newID: visit.newText(), typed: visit.form["words"],
            perspectives: Perspective.allCases.map {
                WhysPage.Choice(value: "\($0)", word: words.heading($0), isChosen: "\($0)" == visit.form["from"])
            }, outAction: Site.sayingOut(id, theme.id), measures: measures.map { MeasureLine($0, project, words) },
            newMeasure: Site.newMeasure(id, theme.id), basket: BasketView(theme.id, project, words), canPair: mayAdd && measures.count > 1,
            pairAction: Site.pairMeasures(id, theme.id),
            pairs: project.success.pairs.compactMap { pair in
                guard let from = measures.first(where: { $0.id == pair.from }), let to = project.success.measure(pair.to) else { return nil }
                return Pair(words: words("success.pair.line", ["from": from.words, "to": to.words]), why: pair.why)
            })
    }
}

extension SuccessThemePage.Column {
    init(_ perspective: Perspective, _ said: [SuccessStatement], _ project: Project, _ words: Phrases, mayAdd: Bool) {
        self.init(
            who: "\(perspective)", whoWord: words.heading(perspective),
            sayings: said.map { statement in
                let measures = project.success.measures(of: statement.id)
                return SuccessThemePage.Said(
                    id: statement.id.text, words: statement.words, measures: measures.map(\.words),
                    address: Site.saying(project.id, statement.theme, statement.id),
                    newMeasure: Site.newMeasure(project.id, statement.theme) + "?statement=\(statement.id)", mayTakeOut: mayAdd && measures.isEmpty)
            })
    }
}

extension SuccessThemePage.MeasureLine {
    init(_ measure: Measure, _ project: Project, _ words: Phrases) {
        var facts = [words(measure.kind == .number ? "success.measure.number" : "success.measure.words")]
        if !measure.unit.isEmpty { facts.append(measure.unit) }
        if let better = measure.betterIs { facts.append(words("success.measure.better.\(better.rawValue)")) }
        if let target = measure.target { facts.append(words("success.measure.aim", ["aim": Reading.Value.number(target).text])) }
        if !measure.source.isEmpty { facts.append(words("success.measure.from", ["source": measure.source])) }
        facts.append(words(measure.alreadyCollected ? "success.measure.known" : "success.measure.new"))
        if measure.standsIn { facts.append(words("success.measure.standsIn")) }
        self.init(id: measure.id.text, words: measure.words, address: Site.measure(project.id, measure.theme, measure.id), facts: facts)
    }
}
